import { WHOLE, acceptanceChance, divide } from '../rules/base/arithmetic.ts';
import { weakestClaim } from '../rules/readings/deterrence.ts';
import { guard } from '../rules/readings/guard.ts';
import { element } from '../rules/base/invariant.ts';
import type { Luck } from '../rules/base/luck.ts';
import { objectionTo } from '../rules/menu/specs.ts';
import { ORDER_KINDS, type Order } from '../rules/order.ts';
import { fatigueKey } from '../rules/orders/terms.ts';
import {
  actorAt,
  allied,
  footholdAt,
  idOf,
  isSuspended,
  marked,
  placeIdOf,
  tieAt,
  type Situation,
} from '../rules/state/situation.ts';
import { highestThreat } from '../rules/readings/threat.ts';
import type { ActorIx, Percent, PlaceIx, Points } from '../rules/types.ts';
import { breachesOf } from '../rules/sight/forecast.ts';
import { exercise } from './exercise.ts';
import { leaving } from './leaving.ts';
import { plain, type Wish } from './purse.ts';
import { thought, type Seen } from './seen.ts';

/** What others do that raises their posture toward those who watch. */
const MENACING: ReadonlySet<string> = new Set(['surge', 'patrol', 'probe']);
const PROVOKING: ReadonlySet<number> = new Set(
  (
    ['jointExercise', 'intelligenceSharing', 'modernisation', 'armsTransfer', 'basingAccess', 'allianceTreaty'] as const
  ).map((kind) => ORDER_KINDS.indexOf(kind)),
);

/** What comes before all thinking: an appetite that grows where nobody stands in the way, and an answer to fear. */
export function reflexes(at: Seen, luck: Luck): readonly Wish[] {
  const orders = [...probes(at, luck), ...countermeasures(at)];
  return orders.map(plain);
}

/** Where a seat's appetite is greatest, how great, and whom it would be stilled on. */
export interface Appetite {
  readonly want: Points;
  readonly place: PlaceIx;
  readonly victim: ActorIx;
}

/**
 * R11.1 WANT: ambition − 2·weight·(lowest deterrence − 45) − 0.4·fatigue, and 0.2·guard for those whose ambition is above 50; 4 more
 * where an ally has lately reassured the seat, 8 less where one has held it back.
 * Ambition 75 against deterrence 40.38 gives 84.24, with a guard of 35 91.24; ambition 20 gives 29.24.
 */
export function wantAt(here: Situation, me: ActorIx, place: PlaceIx): Appetite {
  const { points, of } = weakestClaim(here, place, me);
  const { ambition } = actorAt(here, me);
  if (of < 0) return { want: 0, place, victim: -1 };
  const order: Order = {
    kind: 'greyZoneProbe',
    by: idOf(here, me),
    at: placeIdOf(here, place),
    against: idOf(here, of),
  };
  const tired = here.state.fatigue.find(({ key }) => key === fatigueKey(order))?.level ?? 0;
  const deterred = divide(2 * here.params.deterrenceWeight * (points - 4_500), WHOLE);
  const emboldened = ambition > 5_000 ? divide(guard(here, place), 5) : 0;
  return { want: ambition - deterred - 40 * tired + emboldened + counselled(here, me), place, victim: of };
}

/** What allies have told the seat lately: to be reassured is to dare more, to be held back is to dare less. R4.23 */
function counselled(here: Situation, me: ActorIx): Points {
  const { counselEmboldens, counselRestrains, counselLasts } = here.params;
  const told = (kind: 'emboldened' | 'restrained'): boolean => marked(here, kind, -1, me, counselLasts);
  return (told('emboldened') ? counselEmboldens : 0) - (told('restrained') ? counselRestrains : 0);
}

/** The chance of a probe at an appetite: that of R6.1 at S = 0.6·(WANT − 60). 84.24 gives 77 %. */
export const probeChance = (want: Points): Percent => acceptanceChance(divide(6 * (want - 6_000), 10));

/** At most one probe a turn, where the appetite is greatest; of equals the place with the smaller id. */
function probes(at: Seen, luck: Luck): readonly Order[] {
  const { here, me, scenario } = at;
  let best: Appetite | undefined;
  for (const place of scenario.places.keys()) {
    const appetite = wantAt(here, me, place);
    if (appetite.victim < 0) continue;
    const equal = best?.want === appetite.want && placeIdOf(here, place) < placeIdOf(here, best.place);
    if (!best || appetite.want > best.want || equal) best = appetite;
  }
  if (!best) return [];
  const id = placeIdOf(here, best.place);
  if (!luck.chance(thought(at, 'probe', id), probeChance(best.want) * 100)) return [];
  return [{ kind: 'greyZoneProbe', by: at.id, at: id, against: idOf(here, best.victim) }];
}

/** FEAR: threatened beyond 63 + guard/10, and somebody has lately given it reason. */
export function afraid(here: Situation, me: ActorIx): boolean {
  const guarded = Math.max(
    0,
    ...here.scenario.places.map((_, place) => (stakeOf(here, me, place) > 0 ? guard(here, place) : 0)),
  );
  return highestThreat(here, me).points > 6_300 + divide(guarded, 10) && alarmed(here, me);
}

const stakeOf = (here: Situation, actor: ActorIx, place: PlaceIx): Points =>
  element(element(here.scenario.places, place).stake, actor);

/**
 * The answer to fear: a surge where the seat has a stake and reach, else a medium exercise with the ally it trusts most. Where it has
 * promised whom it fears not to surge, it says first that it holds itself free, which it is a turn later (R8.16), and takes its word
 * up again when it fears no more.
 */
function countermeasures(at: Seen): readonly Order[] {
  const { here, me, id } = at;
  const caps = here.state.agreements.filter(
    ({ type, parties, ends }) => type === 'armsLimitation' && parties.includes(me) && ends === 0,
  );
  if (!afraid(here, me))
    return caps.filter(({ suspendedBy }) => suspendedBy.includes(me)).map((one) => leaving(at, one, 'resume'));
  const { from } = highestThreat(here, me);
  const freed = caps
    .filter((cap) => {
      const forbids = cap.terms?.of === 'armsLimitation' && cap.terms.cap === 'surge';
      return forbids && !isSuspended(cap) && cap.parties.includes(from);
    })
    .map((one) => leaving(at, one, 'suspend'))
    .filter((order) => objectionTo(here, order) === undefined);
  const surge = freed.length > 0 ? undefined : surgeOf(at);
  if (surge) return [...freed, surge];
  const ally = mostTrusted(
    here,
    me,
    here.scenario.armed.filter((other) => allied(here, me, other)),
  );
  return ally < 0 ? freed : [...freed, exercise(id, idOf(here, ally), { notify: false })];
}

/** A surge where the seat's stake is highest: unannounced unless it has promised notice; none where it has promised not to. */
function surgeOf({ here, me, id }: Seen): Order | undefined {
  const places = [...here.scenario.places.keys()].filter((place) => mayStay(here, me, place));
  const [first] = places.sort((a, b) => stakeOf(here, me, b) - stakeOf(here, me, a) || a - b);
  if (first === undefined) return undefined;
  const forms = [false, true].map((notify): Order => ({
    kind: 'posture', by: id, at: placeIdOf(here, first), stance: 'surge', notify,
  })); // prettier-ignore
  return forms.find((order) => breachesOf(here, order).every(({ agreement }) => agreement.type === 'restraint'));
}

const mayStay = (here: Situation, me: ActorIx, place: PlaceIx): boolean =>
  stakeOf(here, me, place) > 0 && footholdAt(here, place, me).reach >= here.params.reachNeeded;

/** Of several, the one that a seat trusts most, the first of equals; −1 of none. */
export function mostTrusted(here: Situation, me: ActorIx, among: readonly ActorIx[]): ActorIx {
  let best = -1;
  for (const other of among) {
    if (other !== me && (best < 0 || tieAt(here, me, other).trust > tieAt(here, me, best).trust)) best = other;
  }
  return best;
}

/**
 * Whether somebody's posture toward the seat rose in the turn before. A seat remembers deeds, not rows of a ledger, so it reads the
 * marks of what others did within its sight that provokes: surges, patrols, probes, exercises, new hulls, shared secrets.
 */
export const alarmed = (here: Situation, me: ActorIx): boolean =>
  here.scenario.armed.some((other) => other !== me && !allied(here, me, other) && menacedBy(here, other));

/** Whether a seat did something in the turn before that provokes whoever sees it. */
export function menacedBy(here: Situation, other: ActorIx): boolean {
  return here.state.marks.some(
    ({ kind, turn, by, value }) =>
      by === other && turn === here.state.turn - 1 && (MENACING.has(kind) || (kind === 'done' && PROVOKING.has(value))),
  );
}
