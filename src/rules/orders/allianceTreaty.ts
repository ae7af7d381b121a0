import { BURDENS, TRIGGERS } from '../order.ts';
import type { OrderSpec } from '../menu/orderSpec.ts';
import { NOBODY, NO_EFFECTS, price } from './terms.ts';

/** R4.22 */
export const allianceTreaty: OrderSpec<'allianceTreaty'> = {
  clause: 'R4.22',
  stage: 'agreements',
  once: true,
  fields: {
    with: 'actor',
    trigger: TRIGGERS,
    scope: 'placeOrHome',
    consultation: [false, true],
    bases: [false, true],
    burden: BURDENS,
    term: [0, 8],
  },
  price: () => price(1),
  asks: NOBODY,
  objection: () => ({ code: 'notThisPhase' }),
  effects: NO_EFFECTS,
  reactions: NO_EFFECTS,
};
