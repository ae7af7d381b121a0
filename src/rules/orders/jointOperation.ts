import type { OrderSpec } from '../menu/orderSpec.ts';
import { NOBODY, NO_EFFECTS, price } from './terms.ts';

/** R4.19 */
export const jointOperation: OrderSpec<'jointOperation'> = {
  clause: 'R4.19',
  stage: 'cooperative',
  once: true,
  fields: { with: 'actor', disaster: 'disaster' },
  price: () => price(1),
  asks: NOBODY,
  objection: () => ({ code: 'notThisPhase' }),
  effects: NO_EFFECTS,
  reactions: NO_EFFECTS,
};
