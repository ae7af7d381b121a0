// @ts-check
/** npm run coverage-map: checks docs/coverage.yaml and writes docs/coverage.md from it. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
const run = spawnSync(process.execPath, [vitest, 'run', 'tests/concepts'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ENTENTE_WRITE: '1' },
});
process.exitCode = run.status ?? 1;
