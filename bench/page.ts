import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where the screen begins; without it there is no page to measure. */
export const PAGE = 'src/main.tsx';

const BUILT = path.resolve('node_modules/.cache/entente/bench-page');

/** Says to the processes of a report that one before them has built the page. */
export const PAGE_BUILT = 'BENCH_PAGE_BUILT';

/** The folder of the page, built once a report, away from `dist`. */
export function buildPage(): string {
  if (process.env[PAGE_BUILT] === '1' && existsSync(path.join(BUILT, 'index.html'))) return BUILT;
  const vite = path.resolve('node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--manifest', '--outDir', BUILT, '--emptyOutDir', '--logLevel', 'error'];
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('the page does not build');
  process.env[PAGE_BUILT] = '1';
  return BUILT;
}
