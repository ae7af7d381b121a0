import { mark } from '../effects/effects.ts';
import type { OrderSpec } from '../menu/orderSpec.ts';
import { marked, signedBetween } from '../state/situation.ts';
import { NO_EFFECTS, lateCost, needsForces, needsTrust, pairOf, price } from './terms.ts';
import { eased } from './signing.ts';
import { signed } from '../standing/agreements.ts';

/**
 * R4.3 Hotline. A line that is tested guards the flashpoints between two seats; it stands until exit. It needs trust of 20, or a crisis
 * between the two within two turns. A guarded sea emboldens those who gain by taking.
 *
 * Example: tension 52 falls by 6 · 52/75 = 4.16 (R8.1); guard 25 where the two are on opposite sides.
 */
export const hotline: OrderSpec<'hotline'> = {
  clause: 'R4.3',
  stage: 'agreements',
  once: true,
  fields: { with: 'actor' },
  price: (here, order) => price(here.params.hotlineCost + lateCost(here, pairOf(here, order))),
  asks: (_, order) => [order.with],
  objection(here, order) {
    const [by, other] = pairOf(here, order);
    // One that is suspended stands too: whoever suspended it may resume it (R8.16).
    if (signedBetween(here, 'hotline', by, other).length > 0) return { code: 'alreadyRunning' };
    const scared = marked(here, 'crisis', Math.min(by, other), Math.max(by, other), here.params.crisisMemory);
    return needsForces(here, by, other) ?? (scared ? undefined : needsTrust(here, by, other, here.params.hotlineTrust));
  },
  effects(here, deed) {
    const [by, other] = pairOf(here, deed.order);
    return [
      ...signed(here, 'hotline', [by, other], -1, 0),
      mark(here, 'lineOpened', by, other),
      ...eased(here, deed, [by, other]),
    ];
  },
  reactions: NO_EFFECTS,
};
