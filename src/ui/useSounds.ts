import { useEffect } from 'react';
import { tone } from './parts/sound.ts';
import { app } from './store.ts';

/** A tone when the game has moved: the paper comes, or a crisis opens, or orders went out. */
export function useSounds(): void {
  useEffect(
    () =>
      app().subscribe(
        ({ steps, view, game }) => ({ steps, phase: view?.phase, game }),
        (now, before) => {
          if (now.game === undefined || now.game !== before.game || now.steps === before.steps) return;
          const told = app()
            .getState()
            .dialogs.some(({ kind }) => kind === 'report');
          const crisis = now.phase === 'crisis' && before.phase !== 'crisis';
          tone(crisis ? 'alarm' : told ? 'paper' : 'commit');
        },
      ),
    [],
  );
}
