import type { OrderSpec } from '../menu/orderSpec.ts';
import { NOBODY, NO_EFFECTS, price } from './terms.ts';

/** R4.18 */
export const trainingExchange: OrderSpec<'trainingExchange'> = {
  clause: 'R4.18',
  stage: 'agreements',
  once: true,
  fields: { with: 'actor' },
  price: () => price(1),
  asks: NOBODY,
  objection: () => ({ code: 'notThisPhase' }),
  effects: NO_EFFECTS,
  reactions: NO_EFFECTS,
};
