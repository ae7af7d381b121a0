import { byOrder, inFull, mark, shift, type Because, type Effect } from '../effects/effects.ts';
import { element } from '../base/invariant.ts';
import type { OrderSpec } from '../menu/orderSpec.ts';
import { provocation } from './provocation.ts';
import { actorOf, footholdAt, placeOf, type Situation } from '../state/situation.ts';
import { footholdIx, tieIx } from '../scenario/scenario.ts';
import type { ActorIx, PlaceIx } from '../types.ts';
import { NOBODY, dilution, needsForces, needsReach, price, tiring } from './terms.ts';

/**
 * R4.9 Presence patrol. Being there keeps a claim to be there: interest rises by 5, 20 at most, and shields a claim from probes.
 * Whoever it backs there believes it more. Heat rises, outsiders are provoked a little, and each patrol is one more chance to meet (2 points of incident risk before guard).
 *
 * Example: heat 48 rises by 2.5, of which 1.73 stays: 49.73; interest 0 to 5; credibility 35 to 37.17.
 */
export const presencePatrol: OrderSpec<'presencePatrol'> = {
  clause: 'R4.9',
  stage: 'military',
  fields: { at: 'place', notify: [false, true] },
  price: (here) => price(here.params.patrolCost),
  asks: NOBODY,
  objection(here, order) {
    const by = actorOf(here, order.by);
    return needsForces(here, by) ?? needsReach(here, placeOf(here, order.at), by);
  },
  effects(here, deed) {
    const [by, place] = [actorOf(here, deed.order.by), placeOf(here, deed.order.at)];
    const why = byOrder('R4.9', deed);
    return [
      mark(here, 'patrol', by, -1, place, deed.ordinal),
      present(here, why, place, by, deed.ordinal),
      shift(here, why, 'heat', place, here.params.patrolHeat),
      ...backedAt(here, by, place).map((claimant) =>
        shift(here, why, 'credibility', tieIx(here.scenario, by, claimant), here.params.patrolCredibility, [
          dilution(here, deed.order.notify, false),
          tiring(here, deed),
        ]),
      ),
    ];
  },
  reactions(here, deed) {
    const { by, at, notify } = deed.order;
    const intensity = here.params.patrolProvocation;
    const display = {
      lead: actorOf(here, by),
      partners: [],
      at: placeOf(here, at),
      intensity,
      notify,
      observers: false,
    };
    return provocation(here, byOrder('R3.1', deed), display);
  },
};

/** The claimants that an actor backs at a place. */
const backedAt = ({ scenario }: Situation, actor: ActorIx, place: PlaceIx): readonly ActorIx[] =>
  element(scenario.places, place).backing.flatMap(({ backer, claimant }) => (backer === actor ? [claimant] : []));

/** Being there keeps a claim to be there, up to the cap; `before` are the actor's patrols there earlier in the turn. */
export function present(here: Situation, why: Because, place: PlaceIx, actor: ActorIx, before = 0): Effect {
  const { params, scenario } = here;
  const earlier = footholdAt(here, place, actor).interest + before * params.patrolInterest;
  const room = Math.max(0, params.interestCap - earlier);
  return inFull(here, why, 'interest', footholdIx(scenario, place, actor), Math.min(room, params.patrolInterest));
}
