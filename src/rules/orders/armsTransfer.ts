import type { OrderSpec } from '../menu/orderSpec.ts';
import { NOBODY, NO_EFFECTS, price } from './terms.ts';

/** R4.20 */
export const armsTransfer: OrderSpec<'armsTransfer'> = {
  clause: 'R4.20',
  stage: 'agreements',
  once: true,
  fields: { with: 'actor', secret: [false, true] },
  price: () => price(1),
  asks: NOBODY,
  objection: () => ({ code: 'notThisPhase' }),
  effects: NO_EFFECTS,
  reactions: NO_EFFECTS,
};
