// @ts-check
/**
 * The sequence of unit tests. By itself the runner begins with the largest file, as long as it remembers no earlier run; the longest
 * runs stand in some of the smallest, and whichever begins last keeps one core busy when all others have nothing left to do.
 */
import { BaseSequencer } from 'vitest/node';

/** What plays many games, the longest first. */
const LONG = [
  'tests/cli/fuzzMany.test.ts',
  'tests/scenarios/small.test.ts',
  'tests/cli/draws.test.ts',
  'tests/laws/',
  'tests/cli/texts.test.ts',
  'tests/measure/',
  'tests/replay/',
  'tests/cli/',
  'tests/scenario/',
  'tests/ai/',
];

/** @param {string} file */
const rank = (file) => {
  const found = LONG.findIndex((part) => file.includes(part));
  return found < 0 ? LONG.length : found;
};

export class LongestFirst extends BaseSequencer {
  /** @override @param {import('vitest/node').TestSpecification[]} files */
  async sort(files) {
    const usual = await super.sort(files);
    return usual.sort((a, b) => rank(a.moduleId) - rank(b.moduleId));
  }
}
