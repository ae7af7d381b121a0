// @ts-check
/**
 * node scripts/cli.mjs NAME args…: runs a sub-command of src/cli/main.ts, built anew if a source is newer than the build.
 * main.ts finds its sub-command in process.argv[2] and sets the exit status.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, copyFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = path.join(root, 'dist-cli');
const program = path.join(built, 'main.js');

/**
 * When the newest of these files was changed; folders are read whole.
 * @param {string} place
 * @param {(file: string) => boolean} [counts]
 * @returns {number}
 */
export function newest(place, counts = () => true) {
  if (!existsSync(place)) return 0;
  if (!counts(place)) return 0;
  const { mtimeMs } = statSync(place);
  if (!statSync(place).isDirectory()) return mtimeMs;
  // The folder's own time tells of files that were removed.
  return Math.max(mtimeMs, ...readdirSync(place).map((name) => newest(path.join(place, name), counts)));
}

/** The screen is not part of the terminal program. @param {string} file */
const isForTerminal = (file) => file !== path.join(root, 'src', 'ui') && file !== path.join(root, 'src', 'main.tsx');

function isStale() {
  if (!existsSync(program)) return true;
  const sources = ['src', 'package-lock.json', 'vite.config.ts', 'scripts/cli.mjs'];
  return Math.max(...sources.map((name) => newest(path.join(root, name), isForTerminal))) > statSync(program).mtimeMs;
}

/** Built aside and then moved, main.js last: two commands at once never see half a program. */
function build() {
  const aside = path.join(root, 'node_modules', '.cache', 'entente', `cli-${process.pid}`);
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status } = spawnSync(
    process.execPath,
    [vite, 'build', '--mode', 'cli', '--ssr', 'src/cli/main.ts', '--outDir', aside, '--logLevel', 'warn'],
    { cwd: root, stdio: ['ignore', 2, 2] }, // stdout belongs to the command.
  );
  if (status !== 0) throw new Error('the terminal program does not build');
  mkdirSync(built, { recursive: true });
  const files = readdirSync(aside, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(path.join(aside, name)).isFile(),
  );
  for (const name of files.sort((a, b) => Number(a === 'main.js') - Number(b === 'main.js'))) {
    const goal = path.join(built, name);
    mkdirSync(path.dirname(goal), { recursive: true });
    copyFileSync(path.join(aside, name), `${goal}.new`);
    renameSync(`${goal}.new`, goal);
  }
  rmSync(aside, { recursive: true });
}

/** @returns {string} the path of the built program */
export function ensureCli() {
  if (isStale()) build();
  return program;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    ensureCli();
    // In this process, so that signals and the exit status need no passing on.
    process.argv[1] = program;
    await import(pathToFileURL(program).href);
  } catch (problem) {
    console.error(problem instanceof Error ? (problem.stack ?? problem.message) : problem);
    process.exitCode = 1;
  }
}
