import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedSetups } from '../../src/cli/files.ts';
import { GOLDEN, goldenFile, goldenText } from '../../src/cli/golden.ts';
import { textOf } from '../../src/cli/play.ts';
import { tallyOf } from '../../src/cli/tally.ts';
import { tunedWords } from '../../src/cli/words.ts';
import { REGISTER } from '../../src/rules/params/params.ts';
import { crowdedSea, hostOf, playOn } from '../session/table.ts';

describe('golden playthroughs', () => {
  // Framework is twenty turns of ten seats.
  it.each(shippedSetups())(
    'of $title are as they were written (npm run golden writes them anew)',
    { timeout: 60_000 },
    (setup) => {
      expect(goldenText(setup)).toBe(readFileSync(goldenFile(setup), 'utf8'));
    },
  );

  it('are there for what is shipped, and for nothing else', () => {
    expect(readdirSync(GOLDEN).sort()).toEqual(
      shippedSetups()
        .map((setup) => path.basename(goldenFile(setup)))
        .sort(),
    );
  });
});

describe('a game as text', () => {
  const text = [1, 2, 3, 4, 5, 6]
    .map((seed) => {
      const host = hostOf(crowdedSea, [], String(seed));
      playOn(host);
      return textOf(host.record());
    })
    .join('\n');

  it.each([
    'Turn 1, quarter 1', 'News: ', ' offers ', ' says yes to ', ' says no to ', ' alarms ', 'No incident at ', 'Incident at ',
    'Crisis at ', ', window 1: ', 'regional stability ', 'Not agreed: ', 'Agreement begins: ', ' tables strength ', 'The game ends without war.',
    '  Japan ', ' of 20.00: ', 'final hash: ',
  ])('tells of "%s"', (part) => {
    expect(text).toContain(part);
  }); // prettier-ignore

  it('holds nothing that was not put into words', () => {
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  });
});

describe('numbers that a scenario sets', () => {
  const setup = { ...crowdedSea, params: { fatigueStep: REGISTER.fatigueStep.value, provocationToTension: 8_000 } };

  it('are told beside what the theory gives, also where that is the same', () => {
    const fatigue = `fatigueStep ${String(REGISTER.fatigueStep.value)} as usual`;
    expect(tunedWords(setup, 'balanced')).toEqual([`Set by the scenario: ${fatigue}, provocationToTension 80 % instead of 50 %`]); // prettier-ignore
    expect(tunedWords(setup, 'spiral')).toEqual([`Set by the scenario: ${fatigue}, provocationToTension 80 % as usual`]); // prettier-ignore
  });

  it('are not spoken of where there are none', () => {
    expect(tunedWords(crowdedSea, 'balanced')).toEqual([]);
  });
});

describe('tables', () => {
  it('count what may be ordered, the same for the same rules', () => {
    const table = tallyOf(crowdedSea);
    expect(table).toBe(tallyOf(crowdedSea));
    expect(table.split('\n')[0]).toMatch(/^crowded-sea +1 propose +1 counter +1 commit/);
    // By hand: each of 7 armed seats and the Chair may talk with 7 others.
    expect(/^dialogue +(\d+)/m.exec(table)?.[1]).toBe('56');
  });
});
