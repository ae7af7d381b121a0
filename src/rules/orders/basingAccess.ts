import { byOrder, inFull, shift, type Because, type Effect, type Times } from '../effects/effects.ts';
import type { OrderSpec } from '../menu/orderSpec.ts';
import { footholdIx, tieIx } from '../scenario/scenario.ts';
import type { Situation } from '../state/situation.ts';
import { runningObjection, signed } from '../standing/agreements.ts';
import { reached } from '../standing/leaving.ts';
import type { ActorIx } from '../types.ts';
import { needsSupport } from './needs.ts';
import { openDisplay, provocation } from './provocation.ts';
import { needsForces, needsTrust, pairOf, price, tiring } from './terms.ts';

/**
 * R4.21 Logistics and basing. The giver of the order is the guest: its fleet reaches further wherever the host is near, and the host
 * believes it more. The host pays at home, less if it is to be consulted; then the guest may not surge without notice where the host has
 * a stake. It stands until exit. A suspension does not take the reach away: what is stored ashore stays.
 *
 * Example: reach 55 rises by 10, credibility 35 by 6 · 65/75 = 5.20; the host's support 55 falls to 51, with consultation to 53.
 */
export const basingAccess: OrderSpec<'basingAccess'> = {
  clause: 'R4.21',
  stage: 'agreements',
  once: true,
  fields: { with: 'actor', consultation: [false, true] },
  price: (here) => price(here.params.accessCost),
  asks: (_, order) => [order.with],
  objection(here, order) {
    const { params } = here;
    const [by, host] = pairOf(here, order);
    return (
      needsForces(here, by, host) ??
      runningObjection(here, 'access', [host, by]) ??
      needsTrust(here, by, host, params.accessNeedsTrust) ??
      needsSupport(here, by, params.accessNeedsSupport)
    );
  },
  effects(here, deed) {
    const [by, host] = pairOf(here, deed.order);
    return opened(here, byOrder('R4.21', deed), by, host, deed.order.consultation, tiring(here, deed));
  },
  reactions(here, deed) {
    const [lead, host] = pairOf(here, deed.order);
    const intensity = here.params.accessProvocation;
    return provocation(here, byOrder('R3.1', deed), openDisplay(lead, [host], intensity));
  },
};

/** What the opening of bases does to guest and host, whichever paper it stands in. */
export function opened(
  here: Situation,
  why: Because,
  guest: ActorIx,
  host: ActorIx,
  consultation: boolean,
  tired: Times,
): Effect[] {
  const { params, scenario } = here;
  const home = consultation ? params.accessHomeConsulted : params.accessHome;
  const places = reached(here, host);
  return [
    ...signed(here, 'access', [host, guest], -1, 0, { terms: { of: 'access', consultation, places } }),
    ...places.map((place) => inFull(here, why, 'reach', footholdIx(scenario, place, guest), params.accessReach)),
    shift(here, why, 'credibility', tieIx(scenario, guest, host), params.accessCredibility, [tired]),
    inFull(here, why, 'support', host, -home, 'price'),
  ];
}
