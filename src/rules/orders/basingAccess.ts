import type { OrderSpec } from '../menu/orderSpec.ts';
import { NOBODY, NO_EFFECTS, price } from './terms.ts';

/** R4.21 */
export const basingAccess: OrderSpec<'basingAccess'> = {
  clause: 'R4.21',
  stage: 'agreements',
  once: true,
  fields: { with: 'actor', consultation: [false, true] },
  price: () => price(1),
  asks: NOBODY,
  objection: () => ({ code: 'notThisPhase' }),
  effects: NO_EFFECTS,
  reactions: NO_EFFECTS,
};
