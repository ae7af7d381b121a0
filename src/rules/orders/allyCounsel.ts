import { COUNSELS } from '../order.ts';
import type { OrderSpec } from '../menu/orderSpec.ts';
import { NOBODY, NO_EFFECTS, price } from './terms.ts';

/** R4.23 */
export const allyCounsel: OrderSpec<'allyCounsel'> = {
  clause: 'R4.23',
  stage: 'cooperative',
  once: true,
  fields: { toward: 'actor', purpose: COUNSELS },
  price: () => price(1),
  asks: NOBODY,
  objection: () => ({ code: 'notThisPhase' }),
  effects: NO_EFFECTS,
  reactions: NO_EFFECTS,
};
