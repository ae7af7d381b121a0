import { givenAlready, objectionOf, slotsLeft } from '../rules/menu/budget.ts';
import { askedBy, priceOf } from '../rules/menu/specs.ts';
import { scoreOf } from '../rules/effects/draft.ts';
import type { Factor } from '../rules/effects/events.ts';
import { leaning } from '../rules/sight/corners.ts';
import { breachesOf, pictureOf, type ForecastBreach } from '../rules/sight/forecast.ts';
import { guard } from '../rules/readings/guard.ts';
import type { Observation } from '../rules/sight/observe.ts';
import type { IllegalOrder, Order } from '../rules/order.ts';
import type { Price } from '../rules/menu/orderSpec.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import { SCORES, type Level, type ScoreName } from '../rules/state/scores.ts';
import type { Situation } from '../rules/state/situation.ts';
import { marginOf } from '../rules/sight/sight.ts';
import { threat, threatParts } from '../rules/readings/threat.ts';
import { tensestGuest } from '../rules/standing/dilemmaOutcomes.ts';
import { noticeOf } from '../rules/standing/leaving.ts';
import type { Agreement } from '../rules/state/state.ts';
import type { SetupInject } from '../rules/scenario/setupInject.ts';
import type { ActorId, ActorIx, PlaceIx, Points, Turn } from '../rules/types.ts';

/** How well a seat sees what it sees: scores with their margins, and what follows from them as a range. For screens. */

const read = new WeakMap<Observation, Situation>();

function here(scenario: Scenario, view: Observation): Situation {
  const known = read.get(view);
  if (known) return known;
  const made = pictureOf(scenario, view);
  read.set(view, made);
  return made;
}

export interface ThreatSight {
  readonly low: Points;
  readonly mid: Points;
  readonly high: Points;
  readonly parts: readonly Factor[];
}

/** How threatened `of` feels by `from`, as far as the seat can tell. */
export function threatSight(scenario: Scenario, view: Observation, of: ActorIx, from: ActorIx): ThreatSight {
  const mid = here(scenario, view);
  const points = threat(mid, of, from);
  const low = threat(menacing(mid, view, of, -1), of, from);
  const high = threat(menacing(mid, view, of, 1), of, from);
  return { low: Math.min(points, low), mid: points, high: Math.max(points, high), parts: threatParts(mid, of, from) };
}

/** The picture with all that makes `from` menacing to `of` at one edge of what the seat believes. */
function menacing(mid: Situation, view: Observation, of: ActorIx, sign: -1 | 1): Situation {
  const away = sign === 1 ? -1 : 1;
  return leaning(mid, view, (score, at) =>
    score === 'trust' || (SCORES[score].level === 'actor' && at === of) ? away : sign,
  );
}

/** What guards a flashpoint against incidents and war, in points that are read as percent. */
export const guardSight = (scenario: Scenario, view: Observation, place: PlaceIx): Points =>
  guard(here(scenario, view), place);

/** Slots of attention that the seat has left this turn. */
export const slotsSight = (scenario: Scenario, view: Observation): number =>
  view.me < 0 ? 0 : slotsLeft(here(scenario, view), view.me);

/** What an order asks and costs, and why it cannot be given as things stand. Unlike a forecast it may be asked of any order. */
export interface Terms {
  readonly price: Price;
  readonly asks: readonly ActorId[];
  readonly objection: IllegalOrder | undefined;
}

export function termsOf(scenario: Scenario, view: Observation, order: Order): Terms {
  const at = here(scenario, view);
  return { price: priceOf(at, order), asks: askedBy(at, order), objection: objectionOf(at, order) };
}

/** Agreements in force that an order would break, as its forecast has them (R8.3). Unlike a forecast it may be asked of any order. */
export const breachesSeen = (scenario: Scenario, view: Observation, order: Order): readonly ForecastBreach[] =>
  breachesOf(here(scenario, view), order);

/**
 * R8.16 The last turn of a suspended agreement that nobody takes up again; undefined where it is in force, or ends before that by its
 * term or a notice.
 */
export function suspensionEnds(scenario: Scenario, view: Observation, agreement: Agreement): Turn | undefined {
  const { type, until, ends, suspendedSince } = agreement;
  if (suspendedSince === 0) return undefined;
  const last = suspendedSince + noticeOf(here(scenario, view), type);
  return [until, ends].some((turn) => turn > 0 && turn <= last) ? undefined : last;
}

/** The guest that a host would strike off, as the seat sees tension. R5.4 */
export const guestSight = (
  scenario: Scenario,
  view: Observation,
  inject: Extract<SetupInject, { readonly kind: 'invitation' }>,
): ActorId | undefined => tensestGuest(here(scenario, view), inject);

/** Whether a plan that holds `others` already has what may be ordered only once a turn. */
export const clashes = (order: Order, others: readonly Order[]): boolean => givenAlready(order, others);

/** Whose score it is. Indexes into the scenario; −1 where the level has none. */
export interface Subject {
  readonly level: Level;
  /** The actor, the holder of a tie, or the first of a dyad. */
  readonly one: ActorIx;
  /** Whom a tie is about, or the second of a dyad. */
  readonly other: ActorIx;
  readonly place: PlaceIx;
}

export function subjectOf(scenario: Scenario, score: ScoreName, at: number): Subject {
  const { level } = SCORES[score];
  const size = scenario.actors.length;
  const [down, rest] = [(at - (at % size)) / size, at % size];
  switch (level) {
    case 'actor':
      return { level, one: at, other: -1, place: -1 };
    case 'tie':
      return { level, one: down, other: rest, place: -1 };
    case 'dyad':
      return { level, one: scenario.dyads[at]?.a ?? -1, other: scenario.dyads[at]?.b ?? -1, place: -1 };
    case 'foothold':
      return { level, one: rest, other: -1, place: down };
    case 'place':
      return { level, one: -1, other: -1, place: at };
    case 'region':
      return { level, one: -1, other: -1, place: -1 };
  }
}

export interface Sight {
  readonly value: Points;
  /** Half the width of what the seat believes; 0 where it sees exactly. */
  readonly margin: Points;
}

/** A score as the seat sees it: exactly, or as an estimate with its margin. */
export function sightOf(scenario: Scenario, view: Observation, score: ScoreName, at: number): Sight {
  const picture = here(scenario, view);
  const value = scoreOf(picture.state, score, at);
  return { value, margin: view.seat === 'control' ? 0 : marginOf(scenario, view.margins, view.me, score, at) };
}
