import { describe, expect, it } from 'vitest';
import { browserSums, exitStatus, gateSums, lastLine, total, unitSums } from '../../scripts/testSummary.mjs';

describe('the sums of a test run', () => {
  it('counts a gate as one', () => {
    expect(gateSums(true)).toEqual({ passed: 1, failed: 0 });
    expect(gateSums(false)).toEqual({ passed: 0, failed: 1 });
  });

  it('takes the unit runner at its word', () => {
    expect(unitSums({ numPassedTests: 12, numFailedTests: 0 }, 0)).toEqual({ passed: 12, failed: 0 });
    expect(unitSums({ numPassedTests: 10, numFailedTests: 2 }, 1)).toEqual({ passed: 10, failed: 2 });
  });

  it('fails a unit run in which no test ran, a file did not load, or no report was written', () => {
    expect(unitSums({ numPassedTests: 0, numFailedTests: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
    expect(unitSums({ numPassedTests: 9, numFailedTests: 0 }, 1)).toEqual({ passed: 9, failed: 1 });
    expect(unitSums(undefined, 0)).toEqual({ passed: 0, failed: 1 });
    expect(unitSums({ numPassedTests: 9, numFailedTests: 0 }, null)).toEqual({ passed: 9, failed: 1 });
  });

  it('counts a flaky browser test as failed and a skipped one not at all', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 4 };
    expect(browserSums({ stats }, 1)).toEqual({ passed: 3, failed: 2 });
    expect(browserSums({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 4 } }, 0)).toEqual({
      passed: 0,
      failed: 1,
    });
    expect(browserSums({ stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 } }, 1)).toEqual({
      passed: 3,
      failed: 1,
    });
    expect(browserSums('nonsense', 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('adds up, and says so in the agreed form', () => {
    const sums = total([gateSums(true), gateSums(false), { passed: 40, failed: 2 }, { passed: 0, failed: 0 }]);
    expect(sums).toEqual({ passed: 41, failed: 3 });
    expect(lastLine(sums)).toBe('41 passed, 3 failed');
    expect([exitStatus(sums), exitStatus({ passed: 41, failed: 0 })]).toEqual([1, 0]);
  });
});
