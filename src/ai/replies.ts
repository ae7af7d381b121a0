import { acceptanceChance, divide } from '../rules/base/arithmetic.ts';
import { element } from '../rules/base/invariant.ts';
import type { Luck } from '../rules/base/luck.ts';
import type { Factor } from '../rules/effects/events.ts';
import type { Input } from '../rules/input.ts';
import { abandonment, cohesion, entrapment } from '../rules/readings/alliances.ts';
import { actorAt, idOf, marked, placeAt, placeOf, tieAt } from '../rules/state/situation.ts';
import type { ActorIx, PlaceIx, Points, Reply } from '../rules/types.ts';
import { thought, type Seen } from './seen.ts';

/** From this fear of being left alone on, an ally does not leave another alone. */
const AFRAID: Points = 3_500;
/** From this rung on a partner may not be left without any help. */
const GRAVE = 5;
/** Below this an ally that would not help much does not help at all. */
const UNWILLING: Points = -2_000;
const RELUCTANT: Points = -1_000;

/** Good offices are for a show of force and worse, by a body that keeps something for other work. */
const MEDIATED_FROM = 3;
const MEDIATOR_KEEPS = 3;

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

/** Honours a call with the chance of R6.1's table; otherwise helps a little, holds back whoever began it, or stays out. R11.3 */
function replyTo(at: Seen, luck: Luck, place: PlaceIx, caller: ActorIx, may: boolean): Reply {
  const { here, me } = at;
  const { points } = callWorth(at, place, caller);
  const about = `${idOf(here, caller)}/${String(place)}`;
  if (may && luck.chance(thought(at, 'honour', about), acceptanceChance(points) * 100)) return 'support';
  const afraid = abandonment(here, me, caller) > AFRAID || placeAt(here, place).rung >= GRAVE;
  if (points >= RELUCTANT || afraid) return 'limited';
  if (marked(here, 'probe', caller, -1, 0, place)) return 'restrain';
  return points < UNWILLING ? 'stayOut' : 'limited';
}

/**
 * What honouring a call is worth: S = 0.5·(CRD[me→caller] − 45) + 0.2·stake − 0.2·entrapment + (cohesion − 50)/10. R11.3
 * Credibility 65, stake 45, entrapment 12.48, cohesion 60: 17.50.
 */
export function callWorth({ here, me, scenario }: Seen, place: PlaceIx, caller: ActorIx) {
  const pledged = tieAt(here, me, caller).credibility;
  const terms: Factor[] = [
    { name: 'base', points: divide(pledged - 4_500, 2) },
    { name: 'stake', points: divide(element(element(scenario.places, place).stake, me), 5) },
    { name: 'entrapment', points: -divide(entrapment(here, me, caller), 5) },
    { name: 'cohesion', points: divide(cohesion(here, [me, caller]) - 5_000, 10) },
  ];
  return { points: terms.reduce((sum, term) => sum + term.points, 0), terms };
}

/** A chair offers its good offices once a crisis is grave enough, and only out of plenty. */
export function mediationOf(at: Seen, { at: place, canMediate }: CrisisView): readonly Input[] {
  const { rung } = placeAt(at.here, placeOf(at.here, place));
  if (!canMediate || rung < MEDIATED_FROM || actorAt(at.here, at.me).capital < MEDIATOR_KEEPS) return [];
  return [{ kind: 'mediate', seat: at.id, at: place }];
}
