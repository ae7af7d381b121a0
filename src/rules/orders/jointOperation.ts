import { byOrder, mark, shift } from '../effects/effects.ts';
import { invariant } from '../base/invariant.ts';
import type { OrderSpec } from '../menu/orderSpec.ts';
import { dyadIx, tieIx } from '../scenario/scenario.ts';
import { eventOf } from '../standing/disasters.ts';
import { rivals, type Situation } from '../state/situation.ts';
import { NO_EFFECTS, pairOf, price, tiring } from './terms.ts';

/**
 * R4.19 Joint operation against a threat that is nobody's doing: two forces, or a force and a body, work on it together before it is
 * met (R8.5). Both cope better afterwards and trust each other more; rivals find that there is something on which they are on the
 * same side.
 *
 * Example: A and B against a storm of 70: severity 60; resilience 40 of both rises by 1.60, trust 28 and 26 by 1.92 and 1.97,
 * tension 52 falls by 0.69.
 */
export const jointOperation: OrderSpec<'jointOperation'> = {
  clause: 'R4.19',
  stage: 'cooperative',
  once: true,
  fields: { with: 'actor', disaster: 'disaster' },
  price: (here) => price(here.params.operationCost),
  asks: (_, order) => [order.with],
  objection: (here, order) => (threatNamed(here, order.disaster) ? undefined : { code: 'noDisaster' }),
  effects(here, deed) {
    const { params, scenario } = here;
    const { order } = deed;
    const threat = threatNamed(here, order.disaster);
    invariant(threat, 'an operation is against a threat');
    const [by, other] = pairOf(here, order);
    const why = byOrder('R4.19', deed);
    const tired = [tiring(here, deed)];
    const dyad = dyadIx(scenario, by, other);
    return [
      mark(here, 'operation', by, other, eventOf(here, threat)),
      { kind: 'ease', disaster: threat.id, points: 2 * params.operationEase },
      shift(here, why, 'resilience', by, params.operationResilience, tired),
      shift(here, why, 'resilience', other, params.operationResilience, tired),
      shift(here, why, 'trust', tieIx(scenario, by, other), params.operationTrust, tired),
      shift(here, why, 'trust', tieIx(scenario, other, by), params.operationTrust, tired),
      shift(here, why, 'interoperability', dyad, params.operationInteroperability, tired),
      ...(rivals(here, by, other) ? [shift(here, why, 'tension', dyad, -params.operationCalm, tired)] : []),
    ];
  },
  reactions: NO_EFFECTS,
};

const threatNamed = (here: Situation, id: string) => here.state.disasters.find((disaster) => disaster.id === id);
