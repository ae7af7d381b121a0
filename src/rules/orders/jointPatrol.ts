import type { OrderSpec } from '../menu/orderSpec.ts';
import { NOBODY, NO_EFFECTS, price } from './terms.ts';

/** R4.25 */
export const jointPatrol: OrderSpec<'jointPatrol'> = {
  clause: 'R4.25',
  stage: 'military',
  once: true,
  fields: { with: 'actor', at: 'place', notify: [false, true] },
  price: () => price(1),
  asks: NOBODY,
  objection: () => ({ code: 'notThisPhase' }),
  effects: NO_EFFECTS,
  reactions: NO_EFFECTS,
};
