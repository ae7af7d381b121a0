import { conciliation } from './conciliate.ts';
import { doubtfulRival, verdictOn } from './motiveReading.ts';
import type { Wish } from './purse.ts';
import type { Seen } from './seen.ts';
import { firmness } from './standFirm.ts';
import { seated } from './table.ts';

/**
 * Asks first whom it faces, and does what the answer calls for: it eases toward a frightened rival and stands firm against an ambitious one (Jervis
 * 1976: the spiral model and the deterrence model are each right about somebody). In doubt it eases too. That is the test: restraint that can be
 * taken back, and what the other makes of it (Osgood 1962).
 */
export const testMotive = seated({ wishes: contingent, takes: () => true });

function contingent(at: Seen): readonly Wish[] {
  const rival = doubtfulRival(at);
  return rival >= 0 && verdictOn(at, rival) === 'ambitious' ? firmness(at, rival) : conciliation(at, rival);
}
