import type { Setup } from '../src/rules/index.ts';
import { CROWDED_SEA, setupOf } from './games.ts';

/** Nothing can happen that ends a game before its last turn, so that what is timed is as long as it says. */
const PEACE = { incidentBase: 0, patrolIncident: 0, incidentSlope: 1_000_000 };

/** Crowded Sea for another number of seats or turns: its own seats over and over, without what is written for one of them. */
export function generated(actors: number, turns: number): Setup {
  const base = setupOf(CROWDED_SEA);
  const ids = Array.from({ length: actors }, (_, ix) => `A${String(ix + 10)}`);
  const twin = new Map(base.actors.map(({ id }, ix) => [id, ids[ix % actors]!]));
  const named = (id: string): string => twin.get(id) ?? ids[0]!;
  return {
    ...base,
    id: `generated-${actors}-${turns}`,
    calendar: { ...base.calendar, turns, hiddenEnd: false },
    actors: ids.map((id, ix) => {
      const like = base.actors[ix % base.actors.length]!;
      const measure = { of: 'score', score: 'support' } as const;
      const objectives = [{ id: 'support', text: '', measure, target: 6_000, kind: 'atLeast' } as const];
      return { ...like, id, objectives, secrets: [] };
    }),
    pairs: [],
    places: base.places.map((place) => ({
      ...place,
      claimants: [...new Set(place.claimants.map(named))],
      backing: [],
      seats: ids.map((actor, ix) => ({ ...place.seats[ix % place.seats.length]!, actor })),
    })),
    forums: base.forums.map((forum) => ({ ...forum, chair: ids[0]!, members: ids, composites: [] })),
    agreements: [],
    injects: [],
    corePairs: [],
    params: { ...base.params, ...PEACE },
  };
}
