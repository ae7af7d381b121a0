import type { OrderSpec } from '../menu/orderSpec.ts';
import { NOBODY, NO_EFFECTS, price } from './terms.ts';

/** R4.15 */
export const quietDiplomacy: OrderSpec<'quietDiplomacy'> = {
  clause: 'R4.15',
  stage: 'cooperative',
  once: true,
  fields: { toward: 'actor' },
  price: () => price(1),
  asks: NOBODY,
  objection: () => ({ code: 'notThisPhase' }),
  effects: NO_EFFECTS,
  reactions: NO_EFFECTS,
};
