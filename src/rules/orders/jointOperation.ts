import { byOrder, mark, shift } from '../effects/effects.ts';
import { invariant } from '../base/invariant.ts';
import type { Deed, OrderSpec } from '../menu/orderSpec.ts';
import type { OrderOf } from '../order.ts';
import { dyadIx, tieIx } from '../scenario/scenario.ts';
import { eventOf } from '../standing/disasters.ts';
import { rivals, type Situation } from '../state/situation.ts';
import type { ActorIx } from '../types.ts';
import { NO_EFFECTS, fatigueKey, pairOf, price, tiring } from './terms.ts';

type Operation = Deed<'jointOperation'>;

/**
 * R4.19 Joint operation against a threat that is nobody's doing: two forces, or a force and a body, work on it together before it is
 * met (R8.5). Both cope better afterwards and trust each other more; rivals find that there is something on which they are on the
 * same side. A seat that does so with several partners in a turn learns once, and brings its ships once to each threat.
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
    const learning = [by, other].filter((seat) => !elsewhere(here, deed, seat));
    const coming = [by, other].filter((seat) => !elsewhere(here, deed, seat, order.disaster));
    const dyad = dyadIx(scenario, by, other);
    return [
      mark(here, 'operation', by, other, eventOf(here, threat)),
      { kind: 'ease', disaster: threat.id, points: coming.length * params.operationEase },
      ...learning.map((seat) => shift(here, why, 'resilience', seat, params.operationResilience, tired)),
      shift(here, why, 'trust', tieIx(scenario, by, other), params.operationTrust, tired),
      shift(here, why, 'trust', tieIx(scenario, other, by), params.operationTrust, tired),
      shift(here, why, 'interoperability', dyad, params.operationInteroperability, tired),
      ...(rivals(here, by, other) ? [shift(here, why, 'tension', dyad, -params.operationCalm, tired)] : []),
    ];
  },
  reactions: NO_EFFECTS,
};

/**
 * Whether a seat takes part in another operation of the turn (against this threat, where one is named) that counts for it instead: the less
 * tired one, and of equals the first by name, so that it is the same whoever was asked first.
 */
function elsewhere(here: Situation, { order, carriedOut = [] }: Operation, seat: ActorIx, disaster?: string): boolean {
  const rank = (one: OrderOf<'jointOperation'>) => tiring(here, { order: one, ordinal: 0 })[1];
  return carriedOut.some((one) => {
    if (one.kind !== 'jointOperation' || !pairOf(here, one).includes(seat)) return false;
    if (disaster !== undefined && one.disaster !== disaster) return false;
    const fresher = rank(one) - rank(order);
    return fresher === 0 ? fatigueKey(one) < fatigueKey(order) : fresher > 0;
  });
}

const threatNamed = (here: Situation, id: string) => here.state.disasters.find((disaster) => disaster.id === id);
