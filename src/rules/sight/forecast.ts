import { consentObjection, consentPrice } from '../talks/commit.ts';
import { weigh, type Weighing } from '../talks/acceptance.ts';
import { WHOLE, clamp } from '../base/arithmetic.ts';
import { askedBy, priceOf, specEffects, clauseOf } from '../menu/specs.ts';
import type { Effect } from '../effects/effects.ts';
import type { ClauseId } from '../effects/events.ts';
import { incidentChance } from '../readings/guard.ts';
import { element, invariant } from '../base/invariant.ts';
import type { Observation } from './observe.ts';
import type { IllegalOrder, Order } from '../order.ts';
import { objectionOf } from '../menu/budget.ts';
import { orderKey } from '../menu/orderKey.ts';
import type { Price } from '../menu/orderSpec.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ScoreName } from '../state/scores.ts';
import { edgeOf, marginOf } from './sight.ts';
import { actorOf, placeOf, situation, type Situation } from '../state/situation.ts';
import { patrolsAt } from '../standing/incidents.ts';
import type { Proposal } from '../state/state.ts';
import type { ActorId, BasisPoints, Points } from '../types.ts';

/** What an order would do to one score, as far as the seat can tell. */
export interface ForecastRow {
  readonly score: ScoreName;
  readonly at: number;
  readonly low: Points;
  readonly mid: Points;
  readonly high: Points;
}

export interface ForecastAnswer {
  readonly from: ActorId;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  readonly weighing: Weighing;
}

/** What an order would do, read off the seat's own picture by the very rules that will decide. */
export interface Forecast {
  readonly clause: ClauseId;
  readonly price: Price;
  readonly objection: IllegalOrder | undefined;
  readonly rows: readonly ForecastRow[];
  readonly answers: readonly ForecastAnswer[];
  /** Chance of an incident at the order's flashpoint, before and after; undefined away from flashpoints. */
  readonly incident: { readonly before: BasisPoints; readonly after: BasisPoints } | undefined;
}

/** The rules' view of a seat's picture. Every reader of the rules works on it as it does on the truth. */
export const pictureOf = (scenario: Scenario, view: Observation): Situation => situation(scenario, view.picture, false);

/** The expected changes of an order on a situation: to those who carry it out, and to those who were not asked. */
export interface Expected {
  readonly effects: readonly Effect[];
  readonly reactions: readonly Effect[];
}

export function expectedParts(here: Situation, order: Order): Expected {
  const deed = { order, key: orderKey(order), ordinal: 0, consenting: askedBy(here, order) };
  return { effects: specEffects(here, deed, 'effects'), reactions: specEffects(here, deed, 'reactions') };
}

/** Both together, those to its parties first. */
export function expected(here: Situation, order: Order): readonly Effect[] {
  const { effects, reactions } = expectedParts(here, order);
  return [...effects, ...reactions];
}

/** Orders about nothing: nobody to do it with, nothing to do it to. What would follow cannot be said. */
const ABOUT_NOTHING: ReadonlySet<string> = new Set(['self', 'noDisaster', 'noClaim', 'noCapability']);

/** The forecast card of an order. Ranges are as wide as the fog makes them: the rules run on the picture and on its two edges. */
export function forecast(scenario: Scenario, view: Observation, order: Order, sweetener = 0): Forecast {
  const [low, mid, high] = edges(scenario, view);
  const objection = objectionOf(mid, order);
  const possible = objection === undefined || !ABOUT_NOTHING.has(objection.code);
  const place = 'at' in order ? placeOf(mid, order.at) : 'about' in order ? placeOf(mid, order.about) : -1;
  return {
    clause: clauseOf(order),
    price: priceOf(mid, order),
    objection,
    rows: possible ? rowsOf([low, mid, high], order) : [],
    answers: (possible ? askedBy(mid, order) : []).map((from) => answerOf([low, mid, high], order, from, sweetener)),
    incident: place < 0 || !possible ? undefined : incidentChange(mid, order, place),
  };
}

const known = new WeakMap<Observation, readonly [Situation, Situation, Situation]>();

/** The picture with everything foggy at its lowest, as estimated, and at its highest. */
function edges(scenario: Scenario, view: Observation): readonly [Situation, Situation, Situation] {
  const there = known.get(view);
  if (there) return there;
  const made = [shifted(scenario, view, -1), pictureOf(scenario, view), shifted(scenario, view, 1)] as const;
  known.set(view, made);
  return made;
}

function shifted(scenario: Scenario, view: Observation, sign: -1 | 1): Situation {
  const { picture, me, margins } = view;
  const moved = (score: ScoreName, at: number, value: Points): Points =>
    edgeOf(value, marginOf(scenario, margins, me, score, at), sign);
  const size = scenario.actors.length;
  const actors = picture.actors.map((actor, at) => ({
    ...actor,
    capability: element(scenario.actors, at).armed ? moved('capability', at, actor.capability) : 0,
    readiness: moved('readiness', at, actor.readiness),
    support: moved('support', at, actor.support),
    reputation: moved('reputation', at, actor.reputation),
    resilience: moved('resilience', at, actor.resilience),
  }));
  const toItself = (at: number): boolean => at % (size + 1) === 0;
  const ties = picture.ties.map((tie, at) =>
    toItself(at)
      ? tie
      : {
          trust: moved('trust', at, tie.trust),
          posture: moved('posture', at, tie.posture),
          credibility: moved('credibility', at, tie.credibility),
          dependence: moved('dependence', at, tie.dependence),
          belief: tie.belief,
        },
  );
  const dyads = picture.dyads.map((dyad, at) => ({
    ...dyad,
    interoperability: moved('interoperability', at, dyad.interoperability),
    transparency: moved('transparency', at, dyad.transparency),
  }));
  return situation(scenario, { ...picture, actors, ties, dyads }, false);
}

function rowsOf(edge: readonly Situation[], order: Order): readonly ForecastRow[] {
  const sums = edge.map((here) => summed(expected(here, order)));
  const keys = [...new Set(sums.flatMap((one) => [...one.keys()]))].sort();
  return keys.map((key) => {
    const [score, at] = key.split('@');
    invariant(score !== undefined && at !== undefined, 'a sum has a score');
    const values = sums.map((one) => one.get(key) ?? 0);
    return {
      score: score as ScoreName,
      at: Number(at),
      low: Math.min(...values),
      mid: values[1] ?? 0,
      high: Math.max(...values),
    };
  });
}

function summed(effects: readonly Effect[]): Map<string, Points> {
  const sums = new Map<string, Points>();
  for (const effect of effects) {
    if (effect.kind !== 'shift') continue;
    const key = `${effect.score}@${String(effect.at)}`;
    sums.set(key, (sums.get(key) ?? 0) + effect.delta);
  }
  return sums;
}

function answerOf(
  edge: readonly [Situation, Situation, Situation],
  order: Order,
  from: ActorId,
  sweetener: number,
): ForecastAnswer {
  const recipient = actorOf(edge[1], from);
  const weighed = edge.map((here) => weigh(here, order, recipient, sweetener));
  const chances = weighed.map(({ chance }) => chance);
  const weighing = element(weighed, 1);
  return { from, low: Math.min(...chances), mid: weighing.chance, high: Math.max(...chances), weighing };
}

function incidentChange(
  here: Situation,
  order: Order,
  place: number,
): { readonly before: BasisPoints; readonly after: BasisPoints } {
  const sums = summed(expected(here, order));
  const old = element(here.state.places, place);
  const plus = (score: ScoreName): Points => sums.get(`${score}@${String(place)}`) ?? 0;
  const places = here.state.places.map((one, ix) =>
    ix === place
      ? {
          ...old,
          heat: clamp(old.heat + plus('heat'), 0, WHOLE),
          presence: clamp(old.presence + plus('presence'), 0, WHOLE),
          code: old.code + plus('code'),
        }
      : one,
  );
  const patrols = patrolsAt(here, place);
  const after = { ...here, state: { ...here.state, places } };
  return {
    before: incidentChance(here, place, patrols),
    after: incidentChance(after, place, patrols + (order.kind === 'presencePatrol' ? 1 : 0)),
  };
}

/** What a yes to an offer is worth to the seat, what it would cost it, and why it may not be given at all (R6.1, R6.3). */
export function weighOffer(scenario: Scenario, view: Observation, proposal: Proposal, acceptedBefore = 0) {
  const here = pictureOf(scenario, view);
  const seat = element(scenario.actors, view.me).id;
  const weighing = weigh(here, proposal.order, view.me, proposal.sweetener);
  const price = consentPrice(here, proposal, seat, acceptedBefore, weighing.points);
  return { weighing, price, objection: consentObjection(here, proposal, seat) };
}
