// @ts-check
/**
 * npm test: everything that CI runs; a failed stage stops none of the others. The last line is
 * `N passed, M failed`.
 *
 *   npm test -- --only unit                  one stage: typecheck, lint, format, boundaries, unit or e2e; or several: --only unit,e2e
 *   npm test -- --only unit -- tests/rules   what follows a second -- goes to the stage's runner
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './ensureBrowser.mjs';
import { browserSums, exitStatus, gateSums, lastLine, total, unitSums } from './testSummary.mjs';

/** @typedef {import('./testSummary.mjs').Sums} Sums */
/** @typedef {(args: string[]) => Promise<Sums>} Stage */

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = path.join(root, 'node_modules', '.cache', 'entente', 'reports');
const nothing = { passed: 0, failed: 0 };

const bin = (/** @type {string[]} */ ...parts) => path.join(root, 'node_modules', ...parts);
const eslint = bin('eslint', 'bin', 'eslint.js');
const prettier = bin('prettier', 'bin', 'prettier.cjs');
const vite = bin('vite', 'bin', 'vite.js');
const vitest = bin('vitest', 'vitest.mjs');
const playwright = bin('@playwright', 'test', 'cli.js');

/** @param {string[]} args @param {Record<string, string>} [env] @returns {Promise<number | null>} the exit status */
const node = (args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('close', (status) => resolve(status)).on('error', () => resolve(null));
  });

/** @param {string} folder @param {RegExp} name */
const hasFiles = (folder, name) =>
  existsSync(path.join(root, folder)) &&
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).some((file) => name.test(file));

/** A report of an earlier run must never be counted. @param {string} name */
function freshReport(name) {
  mkdirSync(reports, { recursive: true });
  const file = path.join(reports, name);
  rmSync(file, { force: true });
  return file;
}

/** @param {string} file @returns {unknown} */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // No report, or half of one: testSummary counts that as a failure.
  }
}

/** @param {...string} command @returns {Stage} */
const gate =
  (...command) =>
  async (args) =>
    gateSums((await node([...command, ...args])) === 0);

/** @type {Stage} */
async function unit(args) {
  if (!hasFiles('tests', /\.test\.tsx?$/)) return nothing;
  const report = freshReport('unit.json');
  const status = await node([
    vitest,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args,
  ]);
  return unitSums(read(report), status);
}

/** @type {Stage} */
async function e2e(args) {
  if (!hasFiles('tests/e2e', /\.spec\.ts$/)) return nothing;
  const browser = await ensureBrowser();
  console.log(`browser: ${browser}`);
  if ((await node([vite, 'build', '--logLevel', 'warn'])) !== 0) return gateSums(false);
  const report = freshReport('e2e.json');
  const status = await node([playwright, 'test', '--reporter=list,json', ...args], {
    ENTENTE_BROWSER: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  return browserSums(read(report), status);
}

/** @type {Record<string, Stage>} */
const stages = {
  typecheck: gate('scripts/typecheck.mjs'),
  lint: gate(eslint, '.', '--max-warnings', '0', '--cache', '--cache-location', 'node_modules/.cache/entente/eslint'),
  format: gate(prettier, '--check', '.', '--log-level', 'warn'),
  boundaries: gate('scripts/boundaries.mjs'),
  unit,
  e2e,
};

/** @param {string} name @param {string[]} args */
async function runStage(name, args) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  /** @type {Sums} */
  let sums;
  try {
    sums = await /** @type {Stage} */ (stages[name])(args);
  } catch (problem) {
    console.log(problem instanceof Error ? problem.message : problem);
    sums = gateSums(false);
  }
  return { name, sums, seconds: (performance.now() - start) / 1000 };
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
const chosen = values.only?.split(',') ?? Object.keys(stages);
const unknown = chosen.filter((name) => !(name in stages));
if (unknown.length > 0) {
  console.error(`There is no stage ${unknown.join(', ')}. There are: ${Object.keys(stages).join(', ')}`);
  process.exit(2);
}

/** @param {string[]} names one after the other */
async function runLane(names) {
  const done = [];
  for (const name of names) done.push(await runStage(name, positionals));
  return done;
}

// Gates say little: the linter, which takes as long as all others together, runs beside them, and no more than two heavy programs share
// the memory of a small machine. What runs tests takes all cores, one stage after the other.
const isLast = (/** @type {string} */ name) => name === 'unit' || name === 'e2e';
const isLinter = (/** @type {string} */ name) => name === 'lint';
const lanes = [chosen.filter(isLinter), chosen.filter((name) => !isLinter(name) && !isLast(name))];
const results = [...(await Promise.all(lanes.map(runLane))).flat(), ...(await runLane(chosen.filter(isLast)))];

console.log('\n── sums');
for (const { name, sums, seconds } of results)
  console.log(`${name.padEnd(12)} ${lastLine(sums).padEnd(24)} ${seconds.toFixed(1)} s`);
const sums = total(results.map((result) => result.sums));
process.exitCode = exitStatus(sums);
console.log(lastLine(sums));
