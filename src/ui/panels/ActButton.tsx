import type { ReactElement } from 'react';
import { Button } from '../parts/Button.tsx';
import { app, useApp, useTable } from '../store.ts';
import { pickedActor } from './VerbList.tsx';

/** From looking to doing: the orders, with what is picked in mind. */
export function ActButton({ text }: { readonly text: string }): ReactElement | null {
  const { game, view, me, scenario } = useTable();
  const picked = useApp((state) => state.picked);
  if (view.phase === 'crisis' || view.phase === 'over' || game.watching) return null;
  const act = (): void => {
    const ids = scenario.actors.map(({ id }) => id);
    app().orderToward(pickedActor(picked, me, ids));
  };
  return (
    <Button size="small" wide onPress={act}>
      {text}
    </Button>
  );
}
