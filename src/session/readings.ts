/** What can be read off a seat's picture by the rules' own formulas, for screens that may not import them. */
import { divide } from '../rules/base/arithmetic.ts';
import { commonParts } from '../rules/readings/commonAim.ts';
import { stabilityGate } from '../rules/outcome.ts';
import { deterrence } from '../rules/readings/deterrence.ts';
import { pictureOf } from '../rules/sight/forecast.ts';
import { incidentChance } from '../rules/readings/guard.ts';
import type { Observation } from '../rules/sight/observe.ts';
import { tieIx, type Scenario } from '../rules/scenario/scenario.ts';
import { polarisation } from '../rules/readings/polarisation.ts';
import { stability, stabilityParts, type StabilityParts } from '../rules/readings/stability.ts';
import { subjectOf } from '../rules/standing/forumBodies.ts';
import { sessionOf, type ForumSession } from '../rules/standing/forums.ts';
import { patrolsAt } from '../rules/standing/incidents.ts';
import type { OrderOf } from '../rules/order.ts';
import type { Proposal } from '../rules/state/state.ts';
import { answering, slotsOfYes } from '../rules/talks/commit.ts';
import type { ActorId, ActorIx, BasisPoints, DyadIx, PlaceIx, Points } from '../rules/types.ts';
import { sightOf, type Sight } from './sights.ts';

/** What all seats want together, as far as it has come, and what it pays every one of them. R10.7 */
export function commonAimSeen(scenario: Scenario, view: Observation) {
  const parts = commonParts(pictureOf(scenario, view));
  return { parts, pays: scenario.params.commonPoints, met: parts.every(({ value, target }) => value >= target) };
}

/** Regional stability as the seat sees it, and the parts that it is made of (R10.3). */
export const stabilitySeen = (
  scenario: Scenario,
  view: Observation,
): { readonly points: Points; readonly parts: StabilityParts } => {
  const here = pictureOf(scenario, view);
  return { points: stability(here), parts: stabilityParts(here) };
};

/** How far trust and training stay inside blocs, as the seat sees it: −100 to 100 points (R10.6). */
export const polarisationSeen = (scenario: Scenario, view: Observation): Points =>
  polarisation(pictureOf(scenario, view));

/** What a text would come to, as the seat sees it: who would sign how far and why (R8.4). Undefined for a forum that is not there. */
export function sessionSeen(
  scenario: Scenario,
  view: Observation,
  { forum: id, by, about, strength, lobby }: OrderOf<'forumText'>,
): ForumSession | undefined {
  const here = pictureOf(scenario, view);
  const forum = scenario.forums.find((one) => one.id === id);
  const actor = scenario.actorIx.get(by);
  if (forum === undefined || actor === undefined) return undefined;
  return sessionOf(here, forum, actor, subjectOf(here, about), strength, lobby);
}

/** How far a claimant's coalition deters a challenger, as the seat estimates it (R2.5). */
export const deterrenceSeen = (
  scenario: Scenario,
  view: Observation,
  place: PlaceIx,
  challenger: ActorIx,
  claimant: ActorIx,
): Points => deterrence(pictureOf(scenario, view), place, challenger, claimant);

/** Chance of an incident at a flashpoint this turn, as things stand (R5.1). */
export const incidentRiskSeen = (scenario: Scenario, view: Observation, place: PlaceIx): BasisPoints => {
  const here = pictureOf(scenario, view);
  return incidentChance(here, place, patrolsAt(here, place));
};

/** The share of what a seat reached that regional stability leaves it (R10.5). */
export const gateAt = (scenario: Scenario, stability: Points): BasisPoints => stabilityGate(scenario.params, stability);

/** Whose word an offer waits for: those who were asked, or its proposer once it was countered (R6.4). */
export const waitsFor = (proposal: Proposal): readonly ActorId[] => answering(proposal);

/** Slots that several yeses of one turn take together (R6.3). */
export function slotsOfYeses(count: number): number {
  let slots = 0;
  for (let before = 0; before < count; before += 1) slots += slotsOfYes(before);
  return slots;
}

/**
 * What draws two together: the trust that they have in each other, its mean, less their tension where both have forces. A reading of
 * scores that the rules keep (R1.2), which no rule uses: above 0 trust prevails, below it tension does.
 */
export function pullSeen(scenario: Scenario, view: Observation, dyad: DyadIx): Sight {
  const { a = -1, b = -1, armed = false } = scenario.dyads[dyad] ?? {};
  const there = sightOf(scenario, view, 'trust', tieIx(scenario, a, b));
  const back = sightOf(scenario, view, 'trust', tieIx(scenario, b, a));
  const tension = armed ? sightOf(scenario, view, 'tension', dyad).value : 0;
  return { value: divide(there.value + back.value, 2) - tension, margin: divide(there.margin + back.margin, 2) };
}
