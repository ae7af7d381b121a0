import { byOrder, inFull, mark, shift } from '../effects/effects.ts';
import type { OrderSpec } from '../menu/orderSpec.ts';
import { actorAt, actorOf } from '../state/situation.ts';
import { dyadIx, tieIx } from '../scenario/scenario.ts';
import { NOBODY, NO_EFFECTS, deeds, needsForces, price, reassuring, tiring } from './terms.ts';
import { signed } from '../standing/agreements.ts';

/**
 * R4.5 Announced restraint. One seat holds back by itself, for two turns and in the open (Osgood's GRIT): no surge, no probe and no
 * large exercise against the other. The other trusts it more and sees less menace; it costs readiness and support at home. Who
 * takes advantage of it loses reputation, and shows what it wants.
 *
 * Example: trust 26 rises by 4.5 · 77.8 % = 3.50, of which 3.45 stays: 29.45; posture 50 falls to 44.67, tension 52 to 49.57.
 */
export const announcedRestraint: OrderSpec<'announcedRestraint'> = {
  clause: 'R4.5',
  stage: 'cooperative',
  once: true,
  fields: { toward: 'actor' },
  price: (here) => price(here.params.restraintCost),
  asks: NOBODY,
  objection(here, order) {
    const [by, other] = [actorOf(here, order.by), actorOf(here, order.toward)];
    const { support } = actorAt(here, by);
    const needs = here.params.restraintSupport;
    if (support < needs) return { code: 'tooLittleSupport', score: 'support', needs, has: support };
    const running = here.state.agreements.some(
      ({ type, parties }) => type === 'restraint' && parties[0] === by && parties[1] === other,
    );
    return needsForces(here, by, other) ?? (running ? { code: 'alreadyRunning' } : undefined);
  },
  effects(here, deed) {
    const { params, scenario } = here;
    const [by, other] = [actorOf(here, deed.order.by), actorOf(here, deed.order.toward)];
    const why = byOrder('R4.5', deed);
    const [tired, calming] = [tiring(here, deed), reassuring(here)];
    return [
      ...signed(here, 'restraint', [by, other], -1, here.state.turn + params.restraintTurns),
      mark(here, 'restraint', by, other),
      shift(here, why, 'trust', tieIx(scenario, other, by), params.restraintTrust, [
        deeds(here, other, by),
        calming,
        tired,
      ]),
      shift(here, why, 'posture', tieIx(scenario, by, other), -params.restraintPosture, [calming, tired]),
      shift(here, why, 'tension', dyadIx(scenario, by, other), -params.restraintTension, [calming, tired]),
      inFull(here, why, 'readiness', by, -params.restraintReadiness, 'price'),
      inFull(here, why, 'support', by, -params.restraintHome, 'price'),
    ];
  },
  reactions: NO_EFFECTS,
};
