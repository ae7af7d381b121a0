import { WHOLE, clamp, divide } from '../rules/base/arithmetic.ts';
import { element } from '../rules/base/invariant.ts';
import { commonParts, commonPoints } from '../rules/readings/commonAim.ts';
import { measured } from '../rules/readings/measures.ts';
import { motivePoints, progress, secretOf, sharedPoints } from '../rules/outcome.ts';
import type { SetupObjective } from '../rules/scenario/setup.ts';
import type { Situation } from '../rules/state/situation.ts';
import { stability } from '../rules/readings/stability.ts';
import { highestThreat } from '../rules/readings/threat.ts';
import type { ActorIx, Points } from '../rules/types.ts';
import { add, type Rates } from './rates.ts';
import type { Seen } from './seen.ts';
import { addHighestThreat, addInfluence, addMeasure, addStability } from './slopes.ts';
import { footholdIx } from '../rules/scenario/scenario.ts';

/** An objective of the seat and what meeting it in full is worth. */
export interface Goal {
  readonly objective: SetupObjective;
  readonly of: Points;
  readonly value: Points;
}

/** The seat's public objectives and its secret one. */
export function goalsOf({ here, me, scenario }: Seen): readonly Goal[] {
  const { publicPoints, secretPoints } = here.params;
  const secret = secretOf(here, me);
  const open = element(scenario.actors, me).objectives.map((objective) => ({ objective, of: publicPoints }));
  const all = secret ? [...open, { objective: secret, of: secretPoints }] : open;
  return all.map((goal) => ({ ...goal, value: measured(here, me, goal.objective.measure) }));
}

/** How the seat would end if it ended now: national points, the shared gate, and what is read once for both. */
export interface Standing {
  readonly national: Points;
  readonly calm: Points;
  readonly gate: number;
}

export function standingOf({ here, me }: Seen): Standing {
  const calm = stability(here);
  const own = progress(here, me).reduce((sum, { points }) => sum + points, 0);
  const national = clamp(own + sharedPoints(here, calm) + motivePoints(here, me) + commonPoints(here), 0, WHOLE);
  const { finalFloor } = here.params;
  return { national, calm, gate: finalFloor + divide((WHOLE - finalFloor) * calm, WHOLE) };
}

/**
 * How keen a seat is on one more point of a measure, in percent of its full worth: fully within the span that pays, half while
 * it is still out of reach, a little beyond the target because drift takes some back, then not at all.
 */
export function keenness(missing: Points, span: Points): number {
  if (missing > span) return 50;
  if (missing > 0) return 100;
  return missing > -300 ? 40 : 0;
}

/** Adds what the seat's objectives, its motive card and a calm region are worth in its final score. */
export function addGoals(at: Seen, goals: readonly Goal[], standing: Standing, rates: Rates): void {
  const { here, me } = at;
  const span = here.params.objectiveSpan;
  for (const { objective, of, value } of goals) {
    if (objective.kind === 'count' || objective.kind === 'never') continue;
    const sign = objective.kind === 'atLeast' ? 1 : -1;
    const missing = (objective.target - value) * sign;
    const rate = divide(divide(of * WHOLE, span) * keenness(missing, span), 100);
    addMeasure(here, me, objective.measure, sign * divide(rate * standing.gate, WHOLE), rates);
  }
  addMotive(at, standing, rates);
  addCommon(at, standing, rates);
  addStability(here, stabilityRate(here, standing), rates);
}

/** A point of stability lifts the gate for all national points, and the shared objective while that still pays. */
export function stabilityRate(here: Situation, { national, calm, gate }: Standing): number {
  const { finalFloor, sharedLow, sharedPoints: worth, sharedSpan } = here.params;
  const lifted = divide(national * (WHOLE - finalFloor), WHOLE);
  const shared = calm < sharedLow + sharedSpan ? divide(divide(worth * WHOLE, sharedSpan) * gate, WHOLE) : 0;
  return lifted + shared;
}

function addMotive(at: Seen, { gate }: Standing, rates: Rates): void {
  const { here, me, view, scenario } = at;
  const { params } = here;
  if (element(scenario.actors, me).motive !== 'drawn') return;
  const worth = (of: Points, span: Points, keen: number): number =>
    divide(divide(divide(of * WHOLE, span) * keen, 100) * gate, WHOLE);
  if (view.motive === 'seeker') {
    const missing = highestThreat(here, me).points - params.motiveCalm;
    const rate = worth(params.motivePoints, params.objectiveSpan, keenness(missing, params.objectiveSpan));
    addHighestThreat(here, me, -rate, rates);
    return;
  }
  addGain(here, me, worth(params.motivePoints, params.motiveGain, 100), rates);
}

/** What all want together pays at once or not at all, so a part is wanted while it is missing, and as much as it is of the whole. */
function addCommon({ here }: Seen, { gate }: Standing, rates: Rates): void {
  const { commonPoints: worth, objectiveSpan } = here.params;
  const parts = commonParts(here);
  for (const { of, value, target } of parts) {
    const keen = keenness(target - value, objectiveSpan);
    const rate = divide(divide(divide(worth * WHOLE, objectiveSpan * parts.length) * keen, 100) * gate, WHOLE);
    if (of === 'stability') addStability(here, rate, rates);
    else add(rates, of, 0, rate);
  }
}

/** An opportunist's card pays for claims gained, or for influence where it has no claim. */
function addGain(here: Situation, me: ActorIx, rate: number, rates: Rates): void {
  const { places, actors } = here.scenario;
  const claimed = places.flatMap(({ claimants }, place) => (claimants.includes(me) ? [place] : []));
  for (const place of claimed) add(rates, 'claim', footholdIx(here.scenario, place, me), rate);
  const others = actors.flatMap((_, other) => (other === me ? [] : [other]));
  if (claimed.length === 0) addInfluence(here, me, others, rate, rates);
}
