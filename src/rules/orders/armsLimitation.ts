import { byOrder, shift, type Effect } from '../effects/effects.ts';
import { CAPS } from '../treatyTerms.ts';
import type { OrderSpec } from '../menu/orderSpec.ts';
import { dyadIx, tieIx } from '../scenario/scenario.ts';
import { runningObjection, signed } from '../standing/agreements.ts';
import type { ActorIx } from '../types.ts';
import { needsSupport } from './needs.ts';
import { audienceAt, deeds, needsForces, needsTrust, pairOf, price, reassuring, tiring } from './terms.ts';

/**
 * R4.16 Arms limitation. Two seats with forces forbid each other one thing for as long as the accord runs: to surge, or to hold large
 * exercises, where the other has a stake, or to modernise twice within four turns. The better it is verified, the dearer it is, and the
 * likelier a breach is found (R8.3). It calms; whoever counts on one of the two as a guarantor counts on it a little less.
 *
 * Example: tension 52 falls by 4 · 52/75 = 2.77; trust 28 rises by 3 · 78.4 % = 2.35, of which 2.26 stays.
 */
export const armsLimitation: OrderSpec<'armsLimitation'> = {
  clause: 'R4.16',
  stage: 'agreements',
  once: true,
  fields: { with: 'actor', cap: CAPS, verification: [1, 2, 3] },
  price: ({ params }, order) => price(params.accordCost + params.accordInspection * (order.verification - 1)),
  asks: (_, order) => [order.with],
  objection(here, order) {
    const { params } = here;
    const [by, other] = pairOf(here, order);
    return (
      needsForces(here, by, other) ??
      runningObjection(here, 'armsLimitation', [by, other]) ??
      needsTrust(here, by, other, params.accordNeedsTrust) ??
      needsSupport(here, by, params.accordNeedsSupport)
    );
  },
  effects(here, deed) {
    const { params, scenario } = here;
    const { cap, verification } = deed.order;
    const [by, other] = pairOf(here, deed.order);
    const why = byOrder('R4.16', deed);
    const [tired, calming] = [tiring(here, deed), reassuring(here)];
    const warmer = (from: ActorIx, to: ActorIx): Effect =>
      shift(here, why, 'trust', tieIx(scenario, from, to), params.accordTrust, [deeds(here, from, to), calming, tired]);
    return [
      ...signed(here, 'armsLimitation', [by, other], -1, 0, { verification, terms: { of: 'armsLimitation', cap } }),
      shift(here, why, 'tension', dyadIx(scenario, by, other), -params.accordTension, [calming, tired]),
      warmer(by, other),
      warmer(other, by),
    ];
  },
  reactions(here, deed) {
    const { params, scenario } = here;
    if (deed.order.cap === 'modernisation') return [];
    const both = pairOf(here, deed.order);
    const why = byOrder('R4.16', deed);
    return both.flatMap((party) =>
      audienceAt(here, party)
        .filter((other) => !both.includes(other))
        .map((other) => shift(here, why, 'credibility', tieIx(scenario, party, other), -params.accordGuarantor)),
    );
  },
};
