import { tell, type Effect } from '../effects/effects.ts';
import { incidentChance } from '../readings/guard.ts';
import { placeIdOf, type Situation } from '../state/situation.ts';
import { trackStage } from './forumBodies.ts';

/**
 * R8.11 Early warning: once the region's forum has come to preventive diplomacy, its members are told at the Brief where an incident
 * is likelier than one in ten this turn, patrols not counted.
 */
export function earlyWarnings(here: Situation): Effect[] {
  if (trackStage(here) === 'confidence') return [];
  const forums = here.scenario.forums.filter(({ body }) => body === 'regionalForum');
  const told = here.scenario.actors
    .map(({ id }) => id)
    .filter((id) => forums.some(({ members }) => members.includes(id)));
  if (told.length === 0) return [];
  return here.scenario.places.flatMap(({ disputes }, place) => {
    const chance = disputes.length === 0 ? 0 : incidentChance(here, place, 0);
    if (chance <= here.params.warningChance) return [];
    return [tell(told, { kind: 'earlyWarning', at: placeIdOf(here, place), chance })];
  });
}
