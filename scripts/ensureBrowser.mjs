// @ts-check
/**
 * Finds a Chromium that really launches, or installs one, or says what to do.
 *
 *   node scripts/ensureBrowser.mjs      prints the path of the browser and remembers it for playwright.config.ts
 *
 * Order: ENTENTE_BROWSER, Playwright's own, the names on PATH, the usual places of macOS and Windows; then
 * `playwright install chromium` (needs no rights); then, as root or under CI on Debian and its kin, the system's packages.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const memory = path.join(root, 'node_modules', '.cache', 'entente', 'browser.txt');

/** Keep the browser quiet and independent of the machine's graphics card. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

const namesOnPath = [
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'chromium-browser',
  'microsoft-edge',
  'msedge',
];
const macPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const windowsPlaces = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Where a browser could be, in the order in which to try. Pure: nothing is looked up on the disk.
 * @param {{ env: Record<string, string | undefined>, platform: string, playwrightPath: string | undefined }} machine
 * @returns {string[]}
 */
export function searchOrder({ env, platform, playwrightPath }) {
  const windows = platform === 'win32';
  const separator = windows ? ';' : ':';
  const join = (/** @type {string} */ folder, /** @type {string} */ name) =>
    windows ? `${folder}\\${name}.exe` : `${folder}/${name}`;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(separator).filter((folder) => folder !== '');
  const found = [
    env['ENTENTE_BROWSER'],
    playwrightPath,
    ...namesOnPath.flatMap((name) => folders.map((folder) => join(folder, name))),
  ];
  if (platform === 'darwin') {
    found.push(...macPlaces, ...(env['HOME'] === undefined ? [] : macPlaces.map((place) => `${env['HOME']}${place}`)));
  }
  if (windows) {
    const programs = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    found.push(...programs.flatMap((folder) => (folder ? windowsPlaces.map((place) => `${folder}\\${place}`) : [])));
  }
  return [...new Set(found.filter((place) => place !== undefined && place !== ''))].map(String);
}

/**
 * What to try when no browser was found. Pure.
 * @param {{ env: Record<string, string | undefined>, platform: string, isRoot: boolean }} machine
 * @returns {readonly ('playwright' | 'apt')[]}
 */
export function installOrder({ env, platform, isRoot }) {
  const mayUseApt = platform === 'linux' && (isRoot || Boolean(env['CI']));
  return mayUseApt ? ['playwright', 'apt'] : ['playwright'];
}

/** @returns {Promise<typeof import('@playwright/test').chromium>} */
async function playwrightChromium() {
  return (await import('@playwright/test')).chromium;
}

/**
 * A file that exists is not yet a browser: wrappers and half-installed packages are common. So start it and load a page.
 * @param {string} executablePath
 */
async function launches(executablePath) {
  if (!existsSync(executablePath)) return false;
  const chromium = await playwrightChromium();
  try {
    const browser = await chromium.launch({ executablePath, args: browserFlags, timeout: 60_000 });
    const page = await browser.newPage();
    await page.setContent('<title>up</title>');
    const up = (await page.title()) === 'up';
    await browser.close();
    return up;
  } catch {
    return false;
  }
}

/** @returns {Promise<string | undefined>} */
export async function findBrowser() {
  const playwrightPath = (await playwrightChromium()).executablePath();
  for (const place of searchOrder({ env: process.env, platform: process.platform, playwrightPath })) {
    if (await launches(place)) return place;
  }
  return undefined;
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {number} timeout
 */
function run(command, args, timeout) {
  process.stderr.write(`> ${command} ${args.join(' ')}\n`);
  // stdout belongs to the path that this program prints.
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    timeout,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/** @type {Record<'playwright' | 'apt', () => boolean>} */
const installers = {
  playwright: () =>
    run(
      process.execPath,
      [path.join(root, 'node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium'],
      600_000,
    ),
  apt: () => {
    const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    const apt = (/** @type {string[]} */ ...args) => {
      const [command = '', ...rest] = [...asRoot, 'apt-get', ...args];
      return run(command, rest, 900_000);
    };
    return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core');
  },
};

const advice = `No browser was found and none could be installed. Do one of these, then try again:
  - npx playwright install chromium
  - install Chromium, Google Chrome or Microsoft Edge by the means of your system (Debian: apt-get install chromium)
  - set ENTENTE_BROWSER to the full path of one of them`;

/** The browser that was found last, if it is still there. For playwright.config.ts, which cannot wait for a search. */
export function rememberedBrowser() {
  const chosen = process.env['ENTENTE_BROWSER'];
  if (chosen) return chosen;
  if (!existsSync(memory)) return undefined;
  const place = readFileSync(memory, 'utf8').trim();
  return existsSync(place) ? place : undefined;
}

/** @returns {Promise<string>} the path of a browser that launches; throws with advice if there is none */
export async function ensureBrowser() {
  let place = await findBrowser();
  const machine = { env: process.env, platform: process.platform, isRoot: process.getuid?.() === 0 };
  for (const way of installOrder(machine)) {
    if (place !== undefined) break;
    installers[way]();
    place = await findBrowser();
  }
  if (place === undefined) throw new Error(advice);
  mkdirSync(path.dirname(memory), { recursive: true });
  writeFileSync(memory, `${place}\n`);
  return place;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    process.stdout.write(`${await ensureBrowser()}\n`);
  } catch (problem) {
    process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
    process.exitCode = 1;
  }
}
