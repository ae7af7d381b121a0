import { WHOLE, divide } from '../rules/base/arithmetic.ts';
import { coalition, weight } from '../rules/readings/deterrence.ts';
import { claimantOf } from '../rules/readings/measures.ts';
import { element } from '../rules/base/invariant.ts';
import { dyadIx, footholdIx, tieIx } from '../rules/scenario/scenario.ts';
import type { ScoreName } from '../rules/state/scores.ts';
import type { Measure } from '../rules/scenario/setup.ts';
import {
  actorAt,
  actorOf,
  allied,
  dyadAt,
  footholdAt,
  partners,
  placeOf,
  tieAt,
  type Situation,
} from '../rules/state/situation.ts';
import { highestThreat, strength } from '../rules/readings/threat.ts';
import type { ActorIx, PlaceIx } from '../rules/types.ts';
import { add, type Rates } from './rates.ts';

/** One score that a reading is made of: it moves the reading by one point in `share`. */
type Slope = readonly [score: ScoreName, at: number, share: number];

/**
 * Adds the linear marginal part of a reading: how far it moves with each score it is made of, times `rate`. What a measure counts
 * (orders, agreements, texts) has no slope; `counts.ts` values it.
 */
export function addMeasure(here: Situation, me: ActorIx, measure: Measure, rate: number, rates: Rates): void {
  const slopes = slopesOf(here, me, measure);
  for (const [score, at, share] of slopes) add(rates, score, at, divide(rate, share));
  if (slopes.length === 0) addCompound(here, me, measure, rate, rates);
}

/** Measures that are a score, or a mean of some. */
function slopesOf(here: Situation, me: ActorIx, measure: Measure): readonly Slope[] {
  const { scenario } = here;
  const ix = (id: string): ActorIx => actorOf(here, id);
  const tie = (from: ActorIx, to: ActorIx): number => tieIx(scenario, from, to);
  switch (measure.of) {
    case 'score':
      return [[measure.score, me, 1]];
    case 'trustIn':
      return measure.from.map((id) => ['trust', tie(ix(id), me), measure.from.length]);
    case 'trustBetween':
      return [[me, ix(measure.with)] as const, [ix(measure.with), me] as const].map(([a, b]) => [
        'trust',
        tie(a, b),
        2,
      ]);
    case 'credibilityToward':
      return measure.to.map((id) => ['credibility', tie(me, ix(id)), measure.to.length]);
    case 'credibilityFrom':
      return [['credibility', tie(ix(measure.from), me), 1]];
    case 'tensionWith':
      return measure.with.map((id) => ['tension', dyadIx(scenario, me, ix(id)), measure.with.length]);
    case 'trustAmong': {
      const [one, other] = [ix(measure.between[0]), ix(measure.between[1])];
      return [
        ['trust', tie(one, other), 2],
        ['trust', tie(other, one), 2],
      ];
    }
    case 'interoperabilityAmong':
      return [['interoperability', dyadIx(scenario, ix(measure.between[0]), ix(measure.between[1])), 1]];
    case 'interoperabilityWith':
      return [['interoperability', dyadIx(scenario, me, ix(measure.with)), 1]];
    case 'claim':
      return [['claim', footholdIx(scenario, placeOf(here, measure.at), claimantOf(here, me, measure)), 1]];
    case 'interest':
      return [['interest', footholdIx(scenario, placeOf(here, measure.at), me), 1]];
    case 'heat':
    case 'presence':
    case 'code':
      return [[measure.of, placeOf(here, measure.at), 1]];
    case 'track':
    case 'norm':
      return [[measure.of, 0, 1]];
    default:
      return [];
  }
}

/** Measures that are worked out from several kinds of score. */
function addCompound(here: Situation, me: ActorIx, measure: Measure, rate: number, rates: Rates): void {
  const ix = (id: string): ActorIx => actorOf(here, id);
  switch (measure.of) {
    case 'influenceOver':
      addInfluence(here, me, measure.over.map(ix), rate, rates);
      break;
    case 'threatFrom':
      for (const id of measure.from) addThreat(here, me, ix(id), divide(rate, measure.from.length), rates);
      break;
    case 'highestThreat':
      addHighestThreat(here, me, rate, rates);
      break;
    case 'alignmentGap':
      addGap(here, me, ix(measure.one), ix(measure.other), rate, rates);
      break;
    case 'dependence':
    case 'armsDependence':
      addDependence(here, me, rate, rates, measure.of);
      break;
    case 'stability':
      addStability(here, rate, rates);
      break;
    case 'deterrence':
      addDeterrence(here, placeOf(here, measure.at), ix(measure.challenger), ix(measure.claimant), rate, rates);
      break;
    default:
  }
}

/** Mean trust and dependence of others toward a seat. */
export function addInfluence(
  { scenario }: Situation,
  me: ActorIx,
  over: readonly ActorIx[],
  rate: number,
  rates: Rates,
): void {
  for (const other of over) {
    add(rates, 'trust', tieIx(scenario, other, me), divide(rate, Math.max(1, over.length)));
    add(rates, 'dependence', tieIx(scenario, other, me), divide(rate, Math.max(1, over.length)));
  }
}

/** Perceived threat: posture and distrust, and what the two forces weigh (R2.1). */
export function addThreat(here: Situation, me: ActorIx, other: ActorIx, rate: number, rates: Rates): void {
  const { params, scenario } = here;
  const eased = allied(here, me, other)
    ? params.threatAllied
    : partners(here, me, other)
      ? params.threatPartner
      : WHOLE;
  const felt = divide(rate * eased, WHOLE);
  add(rates, 'posture', tieIx(scenario, other, me), divide(felt * params.threatPosture, WHOLE));
  add(rates, 'trust', tieIx(scenario, me, other), -divide(felt * params.threatDistrust, WHOLE));
  const power = divide(felt * params.threatPower, 2 * WHOLE);
  addStrength(here, me, -power, rates);
  addStrength(here, other, power, rates);
}

/** Effective strength: capability in full as far as forces are ready, readiness as far as there are forces (R2.2). */
function addStrength(here: Situation, actor: ActorIx, rate: number, rates: Rates): void {
  const { capability, readiness } = actorAt(here, actor);
  const ready = here.params.effectReadiness;
  add(rates, 'capability', actor, divide(rate * (WHOLE - ready + divide(ready * readiness, WHOLE)), WHOLE));
  add(rates, 'readiness', actor, divide(rate * divide(ready * capability, WHOLE), WHOLE));
}

export function addHighestThreat(here: Situation, me: ActorIx, rate: number, rates: Rates): void {
  const { from } = highestThreat(here, me);
  if (from >= 0) addThreat(here, me, from, rate, rates);
}

/** The gap between one's trust in two others closes from either side. */
export function addGap(here: Situation, me: ActorIx, one: ActorIx, other: ActorIx, rate: number, rates: Rates): void {
  const sign = tieAt(here, me, one).trust >= tieAt(here, me, other).trust ? 1 : -1;
  add(rates, 'trust', tieIx(here.scenario, me, one), rate * sign);
  add(rates, 'trust', tieIx(here.scenario, me, other), -rate * sign);
}

export function addDependence(
  here: Situation,
  me: ActorIx,
  rate: number,
  rates: Rates,
  of: 'dependence' | 'armsDependence' = 'dependence',
): void {
  const depends = here.scenario.actors.map((_, other) => (other === me ? -1 : tieAt(here, me, other)[of]));
  add(rates, of, tieIx(here.scenario, me, depends.indexOf(Math.max(...depends))), rate);
}

/** Regional stability: every tension a little, the hottest and the most crowded flashpoint, the code (R10.3). */
export function addStability(here: Situation, rate: number, rates: Rates): void {
  const { params, scenario, state } = here;
  const times = scenario.dyads.map(({ armed, core }) => (armed ? (core ? 2 : 1) : 0));
  const weight = Math.max(
    1,
    times.reduce<number>((sum, one) => sum + one, 0),
  );
  const share = divide(rate * params.stabilityTension, WHOLE);
  times.forEach((one, dyad) => add(rates, 'tension', dyad, -divide(share * one, weight)));
  if (state.places.length === 0) return;
  const most = (values: readonly number[]): number => values.indexOf(Math.max(...values));
  add(rates, 'heat', most(state.places.map(({ heat }) => heat)), -divide(rate * params.stabilityHeat, WHOLE));
  add(
    rates,
    'presence',
    most(state.places.map(({ presence }) => presence)),
    -divide(rate * params.stabilityPresence, WHOLE),
  );
  add(rates, 'code', most(state.places.map(({ code }) => code)), divide(rate * params.stabilityPerCode, WHOLE));
}

/** Deterrence: the claimant's coalition against the challenger's weight, each as far as one more point of it counts (R2.5). */
export function addDeterrence(
  here: Situation,
  place: PlaceIx,
  challenger: ActorIx,
  claimant: ActorIx,
  rate: number,
  rates: Rates,
): void {
  const held = coalition(here, place, claimant, challenger);
  const against = weight(here, place, challenger);
  const square = Math.max(1, (held + against) * (held + against));
  const toward = divide(divide(rate * WHOLE, 100) * against * 100, square);
  addForce(here, place, claimant, toward, rates);
  addForce(here, place, challenger, -divide(divide(rate * WHOLE, 100) * held * 100, square), rates);
  for (const { backer, claimant: backed } of element(here.scenario.places, place).backing) {
    if (backed === claimant && backer !== challenger) addBacker(here, place, backer, claimant, toward, rates);
  }
}

/** Weight is strength times reach: more of either counts as far as there is of the other. */
function addForce(here: Situation, place: PlaceIx, actor: ActorIx, rate: number, rates: Rates): void {
  addStrength(here, actor, divide(rate * footholdAt(here, place, actor).reach, WHOLE), rates);
  add(rates, 'reach', footholdIx(here.scenario, place, actor), divide(rate * strength(here, actor), WHOLE));
}

function addBacker(
  here: Situation,
  place: PlaceIx,
  backer: ActorIx,
  claimant: ActorIx,
  rate: number,
  rates: Rates,
): void {
  const { coalitionFloor, coalitionTraining } = here.params;
  const believed = tieAt(here, backer, claimant).credibility;
  const trained = coalitionFloor + divide(coalitionTraining * dyadAt(here, backer, claimant).interoperability, WHOLE);
  const heavy = divide(rate * weight(here, place, backer), WHOLE);
  add(rates, 'credibility', tieIx(here.scenario, backer, claimant), divide(heavy * trained, WHOLE));
  add(
    rates,
    'interoperability',
    dyadIx(here.scenario, backer, claimant),
    divide(divide(heavy * believed, WHOLE) * coalitionTraining, WHOLE),
  );
  addForce(here, place, backer, divide(divide(rate * believed, WHOLE) * trained, WHOLE), rates);
}
