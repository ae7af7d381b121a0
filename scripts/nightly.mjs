// @ts-check
/**
 * npm run nightly: the long runs, of which `npm test` does a part, and their figures in docs/nightly.md with the commit.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = path.join(root, 'scripts', 'cli.mjs');
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');

/** @type {{ name: string, args: string[], env?: Record<string, string> }[]} */
const RUNS = [
  {
    name: 'fuzz: 10,000 games, garbage among the orders, each replayed; everything occurs',
    args: [cli, 'fuzz', '--games', '10000', '--seed', '42'],
  },
  { name: 'standard against random: 200 paired games', args: [cli, 'advantage', '--games', '200'] },
  { name: 'honesty of the forecast: 2,000 orders, and offers of 500 games', args: [cli, 'honesty'] },
  { name: 'the lesson of Notified or Not: 500 games a theory, each with and without notice', args: [cli, 'lesson'] },
  { name: 'laws: ten times the cases', args: [vitest, 'run', 'tests/laws'], env: { ENTENTE_MANY: '10' } },
  {
    name: 'broken files: 200 variants of each scenario',
    args: [vitest, 'run', 'tests/scenario/brokenVariants.test.ts'],
    env: { ENTENTE_MANY: '10' },
  },
  { name: 'engines: 200 games on each', args: [path.join(root, 'scripts', 'engines.mjs')] },
  {
    name: 'browser: every state read by axe in all twelve looks, with pictures in test-results/screens',
    args: [path.join(root, 'scripts', 'test.mjs'), '--only', 'e2e'],
    env: { ENTENTE_LOOKS: 'all', ENTENTE_PICTURES: 'all' },
  },
];

const git = (/** @type {string[]} */ ...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

/** The last lines that a run printed; colour codes are for terminals. @param {string} text */
const tail = (text) =>
  text
    // eslint-disable-next-line no-control-regex -- the codes that colour a terminal begin with a control character
    .replace(/\u001b\[[0-9;]*m/g, '')
    .trimEnd()
    .split('\n')
    .slice(-12)
    .join('\n');

let failed = 0;
const parts = RUNS.map(({ name, args, env }) => {
  process.stdout.write(`${name} …\n`);
  const run = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env, NO_COLOR: '1' },
    maxBuffer: 2 ** 28,
  });
  const all = run.stdout + (run.status === 0 ? '' : run.stderr);
  // Which tests failed stands far above the last lines.
  const failures = [...new Set(all.split('\n').filter((line) => / FAIL /.test(line)))].map((line) => tail(line));
  const said = [...failures, tail(all)].join('\n');
  if (run.status !== 0) failed += 1;
  process.stdout.write(`${said}\n\n`);
  return `## ${name}\n\n${run.status === 0 ? 'passed' : 'FAILED'}\n\n\`\`\`\n${said}\n\`\`\`\n`;
});

const clean = git('status', '--porcelain', '--untracked-files=no') === '' ? '' : ' with uncommitted changes';
const head = `# Nightly\n\nFigures of \`npm run nightly\`, the long runs, of which \`npm test\` does a part.\n\nCommit ${git('rev-parse', '--short', 'HEAD')}${clean}, Node ${process.versions.node}.\n\n`;
writeFileSync(path.join(root, 'docs', 'nightly.md'), head + parts.join('\n'));
process.exitCode = failed === 0 ? 0 : 1;
