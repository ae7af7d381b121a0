import { INVITATIONS } from '../order.ts';
import type { OrderSpec } from '../menu/orderSpec.ts';
import { NOBODY, NO_EFFECTS, price } from './terms.ts';

/** R4.17 */
export const crossBlocExercise: OrderSpec<'crossBlocExercise'> = {
  clause: 'R4.17',
  stage: 'cooperative',
  once: true,
  fields: { with: 'actor', invitation: INVITATIONS },
  price: () => price(1),
  asks: NOBODY,
  objection: () => ({ code: 'notThisPhase' }),
  effects: NO_EFFECTS,
  reactions: NO_EFFECTS,
};
