import { WHOLE, divide } from '../rules/base/arithmetic.ts';
import { guard } from '../rules/readings/guard.ts';
import { element } from '../rules/base/invariant.ts';
import type { Luck } from '../rules/base/luck.ts';
import { objectionTo } from '../rules/menu/specs.ts';
import { ORDER_KINDS, type Order } from '../rules/order.ts';
import {
  actorAt,
  allied,
  footholdAt,
  idOf,
  isSuspended,
  placeIdOf,
  tieAt,
  type Situation,
} from '../rules/state/situation.ts';
import { highestThreat } from '../rules/readings/threat.ts';
import type { ActorIx, PlaceIx, Points } from '../rules/types.ts';
import { breachesOf } from '../rules/sight/forecast.ts';
import { probes } from './appetite.ts';
import { exercise } from './exercise.ts';
import { leaving } from './leaving.ts';
import { plain, type Wish } from './purse.ts';
import type { Seen } from './seen.ts';

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

/**
 * FEAR: threatened beyond 50 + 0.35·ambition + guard/10 by a seat that showed force in the turn before. Whoever wants most to be safe is
 * frightened first: a security-seeker at about 57, an opportunist at 76. R11.1
 */
export function afraid(here: Situation, me: ActorIx): boolean {
  const { fearBase, fearAmbition, fearGuard } = here.params;
  const { points, from } = highestThreat(here, me);
  const guarded = Math.max(
    0,
    ...here.scenario.places.map((_, place) => (stakeOf(here, me, place) > 0 ? guard(here, place) : 0)),
  );
  const borne =
    fearBase + divide(fearAmbition * actorAt(here, me).ambition, WHOLE) + divide(fearGuard * guarded, WHOLE);
  return points > borne && menacedBy(here, from);
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
 * Whether a seat showed force in the turn before, or did something else that provokes whoever sees it: exercises, new hulls, and what it openly
 * shared, armed, based or promised. A seat remembers deeds, not rows of a ledger, so the marks of what it saw are read. R11.1
 */
export function menacedBy(here: Situation, other: ActorIx): boolean {
  return here.state.marks.some(
    ({ kind, turn, by, value }) =>
      by === other && turn === here.state.turn - 1 && (MENACING.has(kind) || (kind === 'done' && PROVOKING.has(value))),
  );
}
