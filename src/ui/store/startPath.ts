import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { Setup } from '../../rules/scenario/setup.ts';
import type { ScoreName } from '../../rules/state/scores.ts';
import { dyadPath } from '../../scenario/startingValues.ts';
import { subjectOf } from '../../session/sights.ts';

/** The path by which provenance calls the value that a score began with; undefined where no file says what it begins with. */
export function startPath(scenario: Scenario, score: ScoreName, at: number): string | undefined {
  const { setup } = scenario;
  const { level, one, other, place } = subjectOf(scenario, score, at);
  const idOf = (ix: number): string => setup.actors[ix]?.id ?? '';
  switch (level) {
    case 'actor':
      return `actors.${idOf(one)}.${score}`;
    case 'tie':
    case 'dyad':
      return pairPath(setup, score, idOf(one), idOf(other));
    case 'place':
      return score === 'rung' ? undefined : `places.${setup.places[place]?.id ?? ''}.${score}`;
    case 'foothold':
      return footholdPath(setup, score, place, idOf(one));
    case 'region':
      return `region.${score}`;
  }
}

function pairPath(setup: Setup, score: ScoreName, one: string, other: string): string | undefined {
  switch (score) {
    case 'trust':
    case 'posture':
    case 'credibility':
    case 'dependence':
    case 'tension':
    case 'grievance':
    case 'interoperability':
    case 'transparency':
      return dyadPath(setup, one, other, score);
    case 'armsDependence':
      return `dyads.${one}-${other}.${score}`;
    default:
      return undefined;
  }
}

/** A seat that a place does not name begins there as seats usually do; reach that is not given is nearness. */
function footholdPath({ places }: Setup, score: ScoreName, at: number, seat: string): string | undefined {
  const place = places[at];
  const foothold = place?.seats.find(({ actor }) => actor === seat);
  const own = (field: string): string => `places.${place?.id ?? ''}.seats.${seat}.${field}`;
  if (score === 'claim') return foothold?.claim === undefined ? 'defaults.claim' : own('claim');
  if (score !== 'reach') return undefined;
  if (foothold === undefined) return 'defaults.placeProximity';
  return own(foothold.reach === undefined ? 'proximity' : 'reach');
}
