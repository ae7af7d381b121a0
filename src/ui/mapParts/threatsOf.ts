import type { Observation } from '../../rules/sight/observe.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { ActorIx } from '../../rules/types.ts';
import { threatSight } from '../../session/sights.ts';
import type { MapThreat } from '../map/mapModel.ts';
import { between } from './numbers.ts';

/** Whose eyes are looked through: those that were chosen, my own, or the first that have forces. */
export function eyesOf(scenario: Scenario, view: Observation, chosen: ActorIx): ActorIx {
  const wanted = chosen >= 0 ? chosen : view.me;
  return scenario.armed.includes(wanted) ? wanted : (scenario.armed[0] ?? -1);
}

/** How menacing each of the others looks through those eyes, as far as this seat can tell. */
export function threatsOf(scenario: Scenario, view: Observation, eyes: ActorIx): readonly MapThreat[] {
  return scenario.armed
    .filter((ix) => ix !== eyes)
    .map((of) => {
      const { low, mid, high } = threatSight(scenario, view, eyes, of);
      const text = between(low, mid, high);
      return { of: scenario.actors[of]?.id ?? '', low: low / 100, mid: mid / 100, high: high / 100, text };
    });
}
