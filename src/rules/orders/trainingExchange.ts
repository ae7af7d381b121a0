import type { OrderSpec } from '../menu/orderSpec.ts';
import { runningObjection, signed } from '../standing/agreements.ts';
import { NO_EFFECTS, pairOf, price } from './terms.ts';
import { eased } from './signing.ts';

/**
 * R4.18 Training and personnel exchange. For four turns officers, doctors and police of each learn at the other's schools (R8.2). While
 * it runs and for eight turns after, trust between the two moves half as fast by itself (R2.3). Nobody is provoked, and a body without
 * forces may take part.
 *
 * Example: each turn trust 50 rises by 1 to 50.67, interoperability 15 by 0.5 to 15.50, resilience 40 by 0.80 to 40.80.
 */
export const trainingExchange: OrderSpec<'trainingExchange'> = {
  clause: 'R4.18',
  stage: 'agreements',
  once: true,
  fields: { with: 'actor' },
  price: (here) => price(here.params.trainingCost),
  asks: (_, order) => [order.with],
  objection: (here, order) => runningObjection(here, 'training', pairOf(here, order)),
  effects: (here, deed) => [
    ...signed(here, 'training', pairOf(here, deed.order), -1, here.state.turn + here.params.trainingTurns - 1),
    ...eased(here, deed, pairOf(here, deed.order)),
  ],
  reactions: NO_EFFECTS,
};
