import { STATEMENTS } from '../order.ts';
import type { OrderSpec } from '../menu/orderSpec.ts';
import { NOBODY, NO_EFFECTS, price } from './terms.ts';

/** R4.14 */
export const publicStatement: OrderSpec<'publicStatement'> = {
  clause: 'R4.14',
  stage: 'cooperative',
  once: true,
  fields: { with: 'actorOrAlone', stance: STATEMENTS, named: 'actor', at: 'placeOrHome' },
  price: () => price(1),
  asks: NOBODY,
  objection: () => ({ code: 'notThisPhase' }),
  effects: NO_EFFECTS,
  reactions: NO_EFFECTS,
};
