// @ts-check
/** npm run typecheck: the whole project, and beside it the pure folders without the types of a browser or of Node. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
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

const configOf = (/** @type {string} */ name) => path.join(root, 'src', name, 'tsconfig.json');

/** What a folder's own project allows; where its build information lies makes no difference. @param {string} name */
function allowedIn(name) {
  const { compilerOptions = {}, ...rest } = ts.readConfigFile(configOf(name), ts.sys.readFile).config;
  return JSON.stringify({ ...rest, compilerOptions: { ...compilerOptions, tsBuildInfoFile: '' } });
}

/**
 * Folders that allow the same are checked as one program: each builds on the one before it, so that five programs would read the rules
 * five times. A folder whose project differs is checked by itself.
 * @returns {string[]} projects
 */
function pureProjects() {
  /** @type {Map<string, string[]>} */
  const alike = new Map();
  for (const name of pureFolders.filter((one) => hasSources(path.join(root, 'src', one)))) {
    const allowed = allowedIn(name);
    alike.set(allowed, [...(alike.get(allowed) ?? []), name]);
  }
  return [...alike.values()].map((names) => {
    const [first = '', ...more] = names;
    if (more.length === 0) return configOf(first);
    const file = path.join(root, 'node_modules', '.cache', 'entente', `${names.join('-')}.json`);
    mkdirSync(path.dirname(file), { recursive: true });
    const project = {
      extends: configOf(first),
      compilerOptions: { tsBuildInfoFile: `${file}.tsbuildinfo` },
      include: names.map((name) => path.join(root, 'src', name, '**', '*.ts')),
      exclude: [],
    };
    writeFileSync(file, JSON.stringify(project));
    return file;
  });
}

const projects = ['tsconfig.json', ...pureProjects()];
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
