import { consentObjection, consentPrice } from '../talks/commit.ts';
import type { Weighing } from '../talks/acceptance.ts';
import { weighProposal, weighTogether, type Offered } from '../talks/bundles.ts';
import { WHOLE, clamp, divide } from '../base/arithmetic.ts';
import { LIKELY, askedBy, priceOf, specEffects, clauseOf, yesCapitalOf } from '../menu/specs.ts';
import type { Effect } from '../effects/effects.ts';
import type { ClauseId } from '../effects/events.ts';
import { incidentChance } from '../readings/guard.ts';
import { element } from '../base/invariant.ts';
import { fixedLuck, type Luck } from '../base/luck.ts';
import type { Observation } from './observe.ts';
import type { IllegalOrder, Order } from '../order.ts';
import { objectionOf } from '../menu/budget.ts';
import { orderKey } from '../menu/orderKey.ts';
import type { Price } from '../menu/orderSpec.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ScoreName } from '../state/scores.ts';
import { changeRows, summed, type ChangeRow } from './changeRows.ts';
import { cornersOf, type Corners } from './corners.ts';
import { actorOf, placeOf, situation, type Situation } from '../state/situation.ts';
import { breachesBy } from '../standing/compliance.ts';
import { patrolsAt } from '../standing/incidents.ts';
import type { Agreement, Proposal } from '../state/state.ts';
import type { ActorId, BasisPoints, Percent, Points } from '../types.ts';

export interface ForecastAnswer {
  readonly from: ActorId;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  readonly weighing: Weighing;
  /** Capital that a yes costs whoever is asked, beyond what it takes to sell it at home (R6.3). */
  readonly capital: number;
}

/** What an order would do, read off the seat's own picture by the very rules that will decide. */
export interface Forecast {
  readonly clause: ClauseId;
  readonly price: Price;
  readonly objection: IllegalOrder | undefined;
  readonly rows: readonly ChangeRow[];
  readonly answers: readonly ForecastAnswer[];
  /** Chance of an incident at the order's flashpoint, before and after; undefined away from flashpoints. */
  readonly incident: { readonly before: BasisPoints; readonly after: BasisPoints } | undefined;
  /** Agreements of its giver that it would break (R8.3). */
  readonly breaches: readonly ForecastBreach[];
}

/** An agreement that an order would break: the chance that at least one of its parties finds out, and what it costs if all do. */
export interface ForecastBreach {
  readonly agreement: Agreement;
  readonly chance: BasisPoints;
  readonly costs: readonly { readonly score: ScoreName; readonly at: number; readonly delta: Points }[];
}

/** The rules' view of a seat's picture. Every reader of the rules works on it as it does on the truth. */
export const pictureOf = (scenario: Scenario, view: Observation): Situation => situation(scenario, view.picture, false);

/** The expected changes of an order on a situation: to those who carry it out, and to those who were not asked. */
export interface Expected {
  readonly effects: readonly Effect[];
  readonly reactions: readonly Effect[];
}

export function expectedParts(here: Situation, order: Order, luck: Luck = LIKELY): Expected {
  const consenting = askedBy(here, order);
  const deed = { order, key: orderKey(order), ordinal: 0, consenting, company: consenting };
  return { effects: specEffects(here, deed, 'effects', luck), reactions: specEffects(here, deed, 'reactions', luck) };
}

/** Both together, those to its parties first. */
function expected(here: Situation, order: Order, luck?: Luck): readonly Effect[] {
  const { effects, reactions } = expectedParts(here, order, luck);
  return [...effects, ...reactions];
}

/** The unlikely face of every die. */
const UNLIKELY: Luck = fixedLuck({}, 0);

/** The face of every die that the likely one is not, where chances are high: a hint that is wrong. */
const AGAINST: Luck = fixedLuck({}, 9_999);

/**
 * Everything that an order may come to on a situation: its likely face, and for a probe the one that nobody can lay at a door. Nobody
 * knows what a quiet talk will hint at: it may speak either way, and it may come out.
 */
function outcomes(here: Situation, order: Order): readonly (readonly Effect[])[] {
  const likely = expected(here, order);
  if (order.kind === 'quietDiplomacy') {
    const open = likely.filter((effect) => effect.kind !== 'shift' || effect.score !== 'belief');
    return [open, likely, expected(here, order, AGAINST), expected(here, order, UNLIKELY)];
  }
  if (order.kind !== 'greyZoneProbe') return [likely];
  const hidden = expectedParts(here, order, UNLIKELY).effects;
  const marks = hidden.flatMap((effect) => (effect.kind === 'mark' ? [effect.mark] : []));
  // Those who were not asked react to what the probe left behind.
  const after = { ...here, state: { ...here.state, marks: [...here.state.marks, ...marks] } };
  return [likely, [...hidden, ...expectedParts(after, order, UNLIKELY).reactions]];
}

/** Orders about nothing: nobody to do it with, nothing to do it to. What would follow cannot be said. */
const ABOUT_NOTHING: ReadonlySet<string> = new Set([
  'self', 'noDisaster', 'noClaim', 'noCapability', 'noSuchAgreement', 'noPlaceNeeded', 'notAChallenger', 'wrongTopic',
]); // prettier-ignore

/**
 * The forecast card of an order. Ranges are as wide as the fog makes them: the rules run on the picture and on its edges.
 * `beside` are the other offers of its package, which are answered with it (R6.5).
 */
export function forecast(
  scenario: Scenario,
  view: Observation,
  order: Order,
  sweetener = 0,
  beside: readonly Offered[] = [],
): Forecast {
  const corners = cornersOf(scenario, view);
  const { mid } = corners;
  const objection = objectionOf(mid, order);
  const possible = objection === undefined || !ABOUT_NOTHING.has(objection.code);
  const place = 'at' in order ? placeOf(mid, order.at) : 'about' in order ? placeOf(mid, order.about) : -1;
  const offers = [{ order, sweetener }, ...beside];
  return {
    clause: clauseOf(order),
    price: priceOf(mid, order),
    objection,
    rows: possible ? rowsOf(corners, order) : [],
    answers: (possible ? askedBy(mid, order) : []).map((from) => answerOf(corners, offers, from)),
    breaches: breachesOf(mid, order),
    incident: place < 0 || !possible ? undefined : incidentChange(mid, order, place),
  };
}

/** What would come of an order's breaches of agreements in force (R8.3). */
export function breachesOf(here: Situation, order: Order): readonly ForecastBreach[] {
  const deed = { order, key: orderKey(order), ordinal: 0, consenting: [], company: [] };
  return breachesBy(here, deed).map(({ agreement, chance, costs }) => ({
    agreement,
    chance,
    costs: costs.flatMap((cost) =>
      cost.kind === 'shift' ? [{ score: cost.score, at: cost.at, delta: cost.delta }] : [],
    ),
  }));
}

/** The first sum is the picture's own, by the likely face of every die. */
function rowsOf({ mid, edges }: Corners, order: Order): readonly ChangeRow[] {
  return changeRows([mid, ...edges].flatMap((here) => outcomes(here, order)).map(summed));
}

/** The chance of a yes as a careful reader takes the picture (R9.3), and at the edges of what the seat believes. */
function answerOf({ mid, considered, edges }: Corners, offers: readonly Offered[], from: ActorId): ForecastAnswer {
  const recipient = actorOf(mid, from);
  const weighing = weighTogether(considered, offers, recipient);
  const capital = offers.reduce((sum, { order }) => sum + yesCapitalOf(mid, order), 0);
  if (offers.some(({ order }) => isBarred(mid, order, from)))
    return { from, low: 0, mid: 0, high: 0, weighing, capital };
  const chances = [mid, ...edges].map((here) => weighTogether(here, offers, recipient).chance);
  const { chance } = weighing;
  const likely = (one: Percent): Percent => leftFor(mid, one, capital);
  const low = likely(Math.min(chance, ...chances));
  return { from, low, mid: likely(chance), high: Math.max(chance, ...chances), weighing, capital };
}

/**
 * Who likes an offer may have no slot left for it, and who is asked for capital too may not have that left: the more so the less it
 * likes the offer, because it takes the best first. How many others ask, and what is in a purse, nobody else can see. R9.3
 * A chance of 60 is shown as 56, and as 45 where a yes costs one capital.
 */
function leftFor({ params }: Situation, chance: Percent, capital: number): Percent {
  const taken = params.acceptBusy + params.acceptDear * capital;
  return Math.max(0, chance - divide(taken * chance * (100 - chance), 100 * WHOLE));
}

/** Whether everybody can see that a seat may not say yes: for what it is, not for what it feels or for how it stands at home. */
function isBarred(here: Situation, order: Order, from: ActorId): boolean {
  const objection = consentObjection(here, { id: '', order, sweetener: 0, asks: [from], counter: null }, from);
  return objection !== undefined && (objection.score === undefined || objection.score === 'reach');
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
    after: incidentChance(
      after,
      place,
      patrols + (order.kind === 'presencePatrol' || order.kind === 'jointPatrol' ? 1 : 0),
    ),
  };
}

/**
 * What a yes to an offer is worth to the seat, what it would cost it, and why it may not be given at all (R6.1, R6.3). An offer of a
 * package is worth what the whole package is (R6.5).
 */
export function weighOffer(scenario: Scenario, view: Observation, proposal: Proposal, acceptedBefore = 0) {
  const here = pictureOf(scenario, view);
  const seat = element(scenario.actors, view.me).id;
  const weighing = weighProposal(here, proposal, view.me);
  const price = consentPrice(here, proposal, seat, acceptedBefore, weighing.points);
  return { weighing, price, objection: consentObjection(here, proposal, seat) };
}
