import type { ReactElement } from 'react';
import type { Order } from '../../rules/order.ts';
import { lastingSeen } from '../../session/lasting.ts';
import { termsOf } from '../../session/sights.ts';
import { Fold } from '../parts/Fold.tsx';
import { useTable } from '../store.ts';
import { meansText, say, treatyParts } from '../words/index.ts';
import { ForecastGroup } from './ForecastRows.tsx';
import { Treaty } from './OfferCardTreaty.tsx';

/** What comes of an order after this quarter: in words, each quarter while an agreement holds, and when it ends. */
export function ForecastLasting({ order }: { readonly order: Order }): ReactElement {
  const { scenario, view } = useTable();
  const { eachTurn, atEnd, ends } = lastingSeen(scenario, view, order);
  const means = meansText(scenario, order);
  return (
    <>
      {means === undefined ? null : <p>{means}</p>}
      <ForecastGroup title={say('lasting.eachTurn')} rows={eachTurn} mixed />
      <ForecastGroup title={say('lasting.atEnd', { turn: ends ?? 0 })} rows={atEnd} mixed />
    </>
  );
}

/** An offer that is being made, as the treaty that the other side will read. */
export function ForecastTerms({
  order,
  sweetener,
}: {
  readonly order: Order;
  readonly sweetener: number;
}): ReactElement | null {
  const { scenario, view } = useTable();
  const { asks } = termsOf(scenario, view, order);
  if (asks.length === 0 || treatyParts(scenario, order, asks, sweetener).length === 0) return null;
  return (
    <Fold title={say('lasting.terms')}>
      <Treaty order={order} asks={asks} sweetener={sweetener} />
    </Fold>
  );
}
