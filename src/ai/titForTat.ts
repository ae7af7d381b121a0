import { showsOfForce } from './pressure.ts';
import { reassurances } from './reassure.ts';
import { alarmed } from './reflexes.ts';
import { seated } from './table.ts';

/** Begins by reassuring, then answers each turn in the coin of the turn before: tit for tat (Rapoport, in Axelrod 1984). */
export const titForTat = seated({
  wishes: (at) => (alarmed(at.here, at.me) ? showsOfForce(at) : reassurances(at)),
  takes: () => true,
});
