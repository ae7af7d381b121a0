// @ts-check
/** npm run typecheck: the whole project, then each pure folder without the types of a browser or of Node. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { pureFolders } from './pureFolders.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');

/** A folder without sources yet would be an error to tsc. @param {string} folder */
const hasSources = (folder) =>
  existsSync(folder) && readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) => name.endsWith('.ts'));

/** @param {string} project @returns {Promise<boolean>} */
const check = (project) =>
  new Promise((resolve) => {
    spawn(process.execPath, [tsc, '--project', project, '--pretty', String(process.stdout.isTTY ?? false)], {
      cwd: root,
      stdio: 'inherit',
    }).on('close', (code) => resolve(code === 0));
  });

const projects = [
  'tsconfig.json',
  ...pureFolders.filter((name) => hasSources(path.join(root, 'src', name))).map((name) => `src/${name}/tsconfig.json`),
];
const waiting = [...projects];
let failed = 0;
/** Two at a time: more would only wait for each other on a small machine. */
const worker = async () => {
  for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) {
    if (!(await check(project))) {
      failed += 1;
      console.error(`types do not hold in ${project}`);
    }
  }
};
await Promise.all([worker(), worker()]);
if (failed === 0) console.log(`types hold (${projects.length} projects)`);
process.exitCode = failed === 0 ? 0 : 1;
