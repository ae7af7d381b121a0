/** What can be read off a seat's picture by the rules' own formulas, for screens that may not import them. */
import { deterrence } from '../rules/readings/deterrence.ts';
import { pictureOf } from '../rules/sight/forecast.ts';
import { incidentChance } from '../rules/readings/guard.ts';
import type { Observation } from '../rules/sight/observe.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import { stability, stabilityParts, type StabilityParts } from '../rules/readings/stability.ts';
import { patrolsAt } from '../rules/standing/incidents.ts';
import type { ActorIx, BasisPoints, PlaceIx, Points } from '../rules/types.ts';

/** Regional stability as the seat sees it, and the parts that it is made of (R10.3). */
export const stabilitySeen = (
  scenario: Scenario,
  view: Observation,
): { readonly points: Points; readonly parts: StabilityParts } => {
  const here = pictureOf(scenario, view);
  return { points: stability(here), parts: stabilityParts(here) };
};

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
