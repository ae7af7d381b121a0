import { offenders } from './gestures.ts';
import { doubtfulRival } from './motiveReading.ts';
import { showsOfForce } from './pressure.ts';
import { reassurances } from './reassure.ts';
import { seated } from './table.ts';

/**
 * Begins by reassuring, then answers its tensest rival of unknown motive in the coin of the turn before: force for an open probe against itself,
 * else reassurance (Rapoport, in Axelrod 1984). Others' ships that pass, and what third seats do to each other, are no move against it.
 */
export const titForTat = seated({
  wishes: (at) => (offenders(at).includes(doubtfulRival(at)) ? showsOfForce(at) : reassurances(at)),
  takes: () => true,
});
