import { WHOLE, clamp, divide } from './base/arithmetic.ts';
import { element } from './base/invariant.ts';
import { commonPoints } from './readings/commonAim.ts';
import { claimsGained, influence, measured } from './readings/measures.ts';
import type { Params } from './params/params.ts';
import type { SetupObjective } from './scenario/setup.ts';
import { actorAt, type Situation } from './state/situation.ts';
import { stability } from './readings/stability.ts';
import type { Outcome, SeatOutcome } from './state/state.ts';
import { highestThreat } from './readings/threat.ts';
import type { ActorIx, BasisPoints, PlaceId, Points } from './types.ts';

/** How much of an objective is met, 0 to 10,000: linear over the last 20 points, counts pro rata, `never` all or nothing. R10.1 */
export function met(here: Situation, objective: SetupObjective, value: Points): Points {
  const span = here.params.objectiveSpan;
  switch (objective.kind) {
    case 'atLeast':
      return clamp(divide((value - objective.target + span) * WHOLE, span), 0, WHOLE);
    case 'atMost':
      return clamp(divide((objective.target + span - value) * WHOLE, span), 0, WHOLE);
    case 'count':
      return clamp(divide(value * WHOLE, Math.max(1, objective.target)), 0, WHOLE);
    case 'never':
      return value > objective.target ? 0 : WHOLE;
  }
}

/** The secret objective that an actor drew, if its scenario has a deck. */
export function secretOf(here: Situation, actor: ActorIx): SetupObjective | undefined {
  return element(here.scenario.actors, actor).secrets[actorAt(here, actor).secret];
}

/** Every objective of an actor with its value, its points so far and what it is worth. Public ones first, the secret one last. */
export function progress(here: Situation, actor: ActorIx): SeatOutcome['objectives'] {
  const one = (objective: SetupObjective, of: Points) => {
    const value = measured(here, actor, objective.measure);
    return { id: objective.id, value, points: divide(of * met(here, objective, value), WHOLE), of };
  };
  const secret = secretOf(here, actor);
  const open = element(here.scenario.actors, actor).objectives.map((objective) =>
    one(objective, here.params.publicPoints),
  );
  return secret ? [...open, one(secret, here.params.secretPoints)] : open;
}

/** The shared objective: 15 · (RSI − 30)/40, within 0–15. R10.2 */
export function sharedPoints(here: Situation, calm: Points): Points {
  const { sharedPoints: worth, sharedLow, sharedSpan } = here.params;
  return clamp(divide(worth * (calm - sharedLow), sharedSpan), 0, worth);
}

/**
 * The motive card, where the motive was drawn: a seeker is paid for a highest threat of at most 50, an opportunist for claims (or,
 * without any, influence) gained while it never was above rung 4. R10.4
 */
export function motivePoints(here: Situation, actor: ActorIx): Points {
  const { params } = here;
  if (element(here.scenario.actors, actor).motive !== 'drawn') return 0;
  const { opportunist, highestRung } = actorAt(here, actor);
  if (!opportunist) {
    const over = highestThreat(here, actor).points - params.motiveCalm;
    return clamp(
      divide(params.motivePoints * (params.objectiveSpan - over), params.objectiveSpan),
      0,
      params.motivePoints,
    );
  }
  if (highestRung > params.motiveRung) return 0;
  return clamp(divide(params.motivePoints * gained(here, actor), params.motiveGain), 0, params.motivePoints);
}

function gained(here: Situation, actor: ActorIx): Points {
  if (here.scenario.places.some(({ claimants }) => claimants.includes(actor))) return claimsGained(here, actor);
  return influence(here, actor, othersOf(here, actor)) - actorAt(here, actor).influenceAtStart;
}

export const othersOf = (here: Situation, actor: ActorIx): readonly ActorIx[] =>
  here.scenario.actors.flatMap((_, other) => (other === actor ? [] : [other]));

/** The share of a national result that regional stability leaves: 60 + 0.4 · RSI %. 70 leaves 88 %. R10.5 */
export const stabilityGate = ({ finalFloor }: Params, calm: Points): BasisPoints =>
  finalFloor + divide((WHOLE - finalFloor) * calm, WHOLE);

/** One seat's result: interests, times regional stability; at least 15 without war, 10 for all with it. R10.5 */
function seatOutcome(here: Situation, actor: ActorIx, war: boolean): SeatOutcome {
  const { params } = here;
  const calm = stability(here);
  const objectives = progress(here, actor);
  const shared = sharedPoints(here, calm);
  const motive = war ? 0 : motivePoints(here, actor);
  const common = war ? 0 : commonPoints(here);
  const own = objectives.reduce((sum, { points }) => sum + points, 0);
  const national = clamp(own + shared + motive + common, 0, WHOLE);
  const gate = stabilityGate(params, calm);
  const final = war ? params.warScore : Math.max(params.peaceFloor, divide(national * gate, WHOLE));
  return {
    actor: element(here.scenario.actors, actor).id,
    final,
    national,
    shared,
    motive,
    ...together(here, common),
    objectives,
  };
}

/** What the common aim has paid, where there is one. */
const together = ({ scenario }: Situation, common: Points) => (scenario.setup.commonAim ? { common } : {});

/** How the game stands if it ended now. `at` is where war broke out. */
export function outcomeOf(here: Situation, war: boolean, at: PlaceId | null): Outcome {
  return {
    war,
    at,
    stability: stability(here),
    seats: here.scenario.actors.map((_, actor) => seatOutcome(here, actor, war)),
  };
}
