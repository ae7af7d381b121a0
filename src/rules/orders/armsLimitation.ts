import { CAPS } from '../order.ts';
import type { OrderSpec } from '../menu/orderSpec.ts';
import { NOBODY, NO_EFFECTS, price } from './terms.ts';

/** R4.16 */
export const armsLimitation: OrderSpec<'armsLimitation'> = {
  clause: 'R4.16',
  stage: 'agreements',
  once: true,
  fields: { with: 'actor', cap: CAPS, verification: [1, 2, 3] },
  price: () => price(1),
  asks: NOBODY,
  objection: () => ({ code: 'notThisPhase' }),
  effects: NO_EFFECTS,
  reactions: NO_EFFECTS,
};
