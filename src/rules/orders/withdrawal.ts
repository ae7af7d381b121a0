import { WITHDRAWALS } from '../order.ts';
import type { OrderSpec } from '../menu/orderSpec.ts';
import { AGREEMENT_TYPES } from '../scenario/setup.ts';
import { NOBODY, NO_EFFECTS, price } from './terms.ts';

/** R4.26 */
export const withdrawal: OrderSpec<'withdrawal'> = {
  clause: 'R4.26',
  stage: 'agreements',
  once: true,
  fields: { agreement: AGREEMENT_TYPES, from: 'actor', at: 'placeOrHome', manner: WITHDRAWALS },
  price: () => price(1),
  asks: NOBODY,
  objection: () => ({ code: 'notThisPhase' }),
  effects: NO_EFFECTS,
  reactions: NO_EFFECTS,
};
