import { WHOLE, acceptanceChance, divide } from '../rules/base/arithmetic.ts';
import { element } from '../rules/base/invariant.ts';
import type { Luck } from '../rules/base/luck.ts';
import type { Factor } from '../rules/effects/events.ts';
import type { Input } from '../rules/input.ts';
import { abandonment, cohesion, entrapment } from '../rules/readings/alliances.ts';
import { actorAt, idOf, marked, placeAt, placeOf, tieAt } from '../rules/state/situation.ts';
import type { ActorIx, PlaceIx, Points, Reply } from '../rules/types.ts';
import { thought, type Seen } from './seen.ts';

type CrisisView = Seen['view']['crises'][number];

/** Answers to all who call on the seat in one crisis. It stands with one side at most: with whom it would rather. */
export function repliesOf(at: Seen, luck: Luck, { at: place, calledBy, role }: CrisisView): readonly Input[] {
  const there = placeOf(at.here, place);
  const worth = (caller: ActorIx): Points => callWorth(at, there, caller).points;
  const [dearest] = role === 'supporter' ? [] : [...calledBy].sort((a, b) => worth(b) - worth(a) || a - b);
  return calledBy.map((caller) => ({
    kind: 'reply',
    seat: at.id,
    at: place,
    to: idOf(at.here, caller),
    reply: replyTo(at, luck, there, caller, caller === dearest),
  }));
}

/**
 * Honours a call with the chance of R6.1's table. Else it gives limited support with an S of −10 or more, a fear of being left alone above
 * 35 or from rung 5 on, holds back whoever began it, stays out below −20, or helps a little after all. R11.3
 */
function replyTo(at: Seen, luck: Luck, place: PlaceIx, caller: ActorIx, may: boolean): Reply {
  const { here, me } = at;
  const { callLimited, callStayOut, callAfraid, callGraveRung } = here.params;
  const { points } = callWorth(at, place, caller);
  const about = `${idOf(here, caller)}/${String(place)}`;
  if (may && luck.chance(thought(at, 'honour', about), acceptanceChance(points) * 100)) return 'support';
  const afraid = abandonment(here, me, caller) > callAfraid || placeAt(here, place).rung >= callGraveRung;
  if (points >= -callLimited || afraid) return 'limited';
  if (marked(here, 'probe', caller, -1, 0, place)) return 'restrain';
  return points < -callStayOut ? 'stayOut' : 'limited';
}

/**
 * What honouring a call is worth: S = 0.5·(CRD[me→caller] − 45) + 0.2·stake − 0.2·entrapment + (cohesion − 50)/10. R11.3
 * Credibility 65, stake 45, entrapment 12.48, cohesion 60: 17.50.
 */
export function callWorth({ here, me, scenario }: Seen, place: PlaceIx, caller: ActorIx) {
  const { callCredibility, callEven, callStake, callEntrapment, callCohesion, callCohesionEven } = here.params;
  const pledged = tieAt(here, me, caller).credibility - callEven;
  const together = cohesion(here, [me, caller]) - callCohesionEven;
  const stake = element(element(scenario.places, place).stake, me);
  const terms: Factor[] = [
    { name: 'base', points: divide(callCredibility * pledged, WHOLE) },
    { name: 'stake', points: divide(callStake * stake, WHOLE) },
    { name: 'entrapment', points: -divide(callEntrapment * entrapment(here, me, caller), WHOLE) },
    { name: 'cohesion', points: divide(callCohesion * together, WHOLE) },
  ];
  return { points: terms.reduce((sum, term) => sum + term.points, 0), terms };
}

/** A chair offers its good offices from rung 3 on, a show of force, if it has 3 capital: it keeps something for other work. R11.2 */
export function mediationOf({ here, me, id }: Seen, { at: place, canMediate }: CrisisView): readonly Input[] {
  const { mediateRung, mediateCapital } = here.params;
  const { rung } = placeAt(here, placeOf(here, place));
  if (!canMediate || rung < mediateRung || actorAt(here, me).capital < mediateCapital) return [];
  return [{ kind: 'mediate', seat: id, at: place }];
}
