import type { ReactElement } from 'react';
import type { Order } from '../../rules/order.ts';
import { app, useTable, type Form } from '../store.ts';
import { forecastOf, type Offered } from '../store/orderForm.ts';
import { percentText, say } from '../words/index.ts';
import { OptionRows } from './OptionRows.tsx';

interface SweetenerProps {
  readonly form: Form;
  readonly order: Order;
  readonly beside: readonly Offered[];
}

/** Capital laid on top of an offer, to make a yes easier: each amount with the chance that it buys. */
export function Sweetener({ form, order, beside }: SweetenerProps): ReactElement {
  const { game, view, scenario } = useTable();
  return (
    <OptionRows
      label={say('builder.sweetener')}
      value={String(form.sweetener)}
      narrow
      onChange={(value) => {
        app().setForm({ ...form, sweetener: Number(value) });
      }}
      options={Array.from({ length: scenario.params.sweetenerCap + 1 }, (_, count) => {
        const { answers } = forecastOf(game.host, view, order, count, beside);
        const chances = answers.filter(({ from }) => from !== view.seat);
        const [low, high] = [Math.min(...chances.map((one) => one.low)), Math.min(...chances.map((one) => one.high))];
        return {
          value: String(count),
          name: count === 0 ? say('builder.none') : `+${count}`,
          price: percentText(low, high),
        };
      })}
    />
  );
}
