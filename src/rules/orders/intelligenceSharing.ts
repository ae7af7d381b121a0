import { byOrder } from '../effects/effects.ts';
import type { OrderSpec } from '../menu/orderSpec.ts';
import { openDisplay, provocation } from './provocation.ts';
import { eased } from './signing.ts';
import { discounted, needsForces, needsTrust, pairOf, price } from './terms.ts';
import { runningObjection, signed } from '../standing/agreements.ts';
import { discountOf } from '../standing/forumBodies.ts';

/**
 * R4.7 Intelligence sharing. Two seats that trust each other (45) see more of everybody else, and train a little each turn (R8.2).
 * It provokes a little, once, when it is agreed, unless it is kept secret (R8.18). One day it leaks.
 *
 * Example: intensity 3, proximity 50, mean trust 40 of an outsider: 3 · 50 % · 60 % = 0.90 of provocation.
 */
export const intelligenceSharing: OrderSpec<'intelligenceSharing'> = {
  clause: 'R4.7',
  stage: 'agreements',
  once: true,
  fields: { with: 'actor', secret: [false, true] },
  quiet: (order) => order.secret,
  price: (here, order) => price(discounted(here.params.intelligenceCost, discountOf(here, ...pairOf(here, order)))),
  asks: (_, order) => [order.with],
  objection(here, order) {
    const [by, other] = pairOf(here, order);
    return (
      runningObjection(here, 'intelligence', [by, other]) ??
      needsForces(here, by, other) ??
      needsTrust(here, by, other, here.params.intelligenceTrust)
    );
  },
  effects(here, deed) {
    const { secret } = deed.order;
    const both = pairOf(here, deed.order);
    return [...signed(here, 'intelligence', both, -1, 0, { secret }), ...(secret ? [] : eased(here, deed, both))];
  },
  reactions(here, deed) {
    if (deed.order.secret) return [];
    const [lead, partner] = pairOf(here, deed.order);
    const intensity = here.params.intelligenceProvocation;
    return provocation(here, byOrder('R3.1', deed), openDisplay(lead, [partner], intensity));
  },
};
