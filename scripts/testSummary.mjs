// @ts-check
/** How the results of the runners become one pair of sums. Pure. */

/** @typedef {{ passed: number, failed: number }} Sums */

/** A static gate counts as one. @param {boolean} ok @returns {Sums} */
export const gateSums = (ok) => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * A run that went wrong without a failed test (a file that does not load, an error between tests, no test at all, no
 * report) still has one failure: otherwise the last line would say that all is well.
 * @param {Sums} sums
 * @param {boolean} ok
 * @returns {Sums}
 */
const atLeastOneFailure = (sums, ok) => (ok || sums.failed > 0 ? sums : { ...sums, failed: 1 });

/**
 * @param {unknown} report of vitest's json reporter; undefined if there is none
 * @param {number | null} status of the runner
 * @returns {Sums}
 */
export function unitSums(report, status) {
  const passed = numberAt(report, 'numPassedTests');
  const failed = numberAt(report, 'numFailedTests');
  return atLeastOneFailure({ passed, failed }, status === 0 && passed + failed > 0);
}

/**
 * @param {unknown} report of Playwright's json reporter; undefined if there is none
 * @param {number | null} status of the runner
 * @returns {Sums}
 */
export function browserSums(report, status) {
  const stats = isRecord(report) ? report['stats'] : undefined;
  const passed = numberAt(stats, 'expected');
  // Flaky means that a test failed at least once. It does not pass here.
  const failed = numberAt(stats, 'unexpected') + numberAt(stats, 'flaky');
  return atLeastOneFailure({ passed, failed }, status === 0 && passed + failed > 0);
}

/** @param {readonly Sums[]} all @returns {Sums} */
export const total = (all) =>
  all.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });

/** @param {Sums} sums */
export const lastLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

/** @param {Sums} sums */
export const exitStatus = ({ failed }) => (failed === 0 ? 0 : 1);

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isRecord = (value) => typeof value === 'object' && value !== null;

/** @param {unknown} value @param {string} key */
function numberAt(value, key) {
  const found = isRecord(value) ? value[key] : undefined;
  return typeof found === 'number' ? found : 0;
}
