import type { ReactElement } from 'react';
import { Button } from '../parts/Button.tsx';
import { app, useTable } from '../store.ts';

/** From looking to doing: the orders, with what is picked in mind. */
export function ActButton({ text }: { readonly text: string }): ReactElement | null {
  const { game, view } = useTable();
  if (view.phase === 'crisis' || view.phase === 'over' || game.watching) return null;
  const act = (): void => {
    app().setForm(undefined);
    app().show('orders');
    app().showCentre('map');
  };
  return (
    <Button size="small" wide onPress={act}>
      {text}
    </Button>
  );
}
