import type { OrderSpec } from '../menu/orderSpec.ts';
import { NOBODY, NO_EFFECTS, price } from './terms.ts';

/** R4.24 */
export const influencePackage: OrderSpec<'influencePackage'> = {
  clause: 'R4.24',
  stage: 'cooperative',
  once: true,
  fields: { with: 'actor', publish: [false, true] },
  price: () => price(1),
  asks: NOBODY,
  objection: () => ({ code: 'notThisPhase' }),
  effects: NO_EFFECTS,
  reactions: NO_EFFECTS,
};
