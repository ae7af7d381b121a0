import { useEffect, useState } from 'react';
import { useApp, type AppState } from './store.ts';
import { say } from './words/index.ts';

/** What the tab of the browser says: where the game stands, and a sign when it waits for somebody who looked away. */
export function useTabTitle(): void {
  const title = useApp(titleOf);
  const steps = useApp((state) => state.steps);
  const mine = useApp(({ game, view }) => game !== undefined && !game.watching && view?.phase !== 'over');
  const [seen, setSeen] = useState(steps);
  useEffect(() => {
    const look = (): void => {
      if (!document.hidden && document.hasFocus()) setSeen(steps);
    };
    look();
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [steps]);
  const waiting = mine && seen < steps;
  useEffect(() => {
    document.title = waiting ? say('tabTitle.yourTurn') : title;
  }, [waiting, title]);
}

function titleOf({ screen, game, view }: AppState): string {
  if (screen === 'title' || !game || !view) return say('tabTitle.front');
  const scenario = game.scenario.setup.title;
  if (view.phase === 'over') return say('tabTitle.over', { scenario });
  return say(game.watching ? 'tabTitle.watching' : 'tabTitle.title', { scenario, turn: view.turn });
}
