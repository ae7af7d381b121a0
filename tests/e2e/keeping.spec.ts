/** Nothing is lost: not by a killed browser, a missing network, a new version, a second tab, or a fault of ours. */
import { test as plain, chromium, type BrowserContext, type Page } from '@playwright/test';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { browserFlags, rememberedBrowser } from '../../scripts/ensureBrowser.mjs';
import { startServer } from '../../scripts/serve.mjs';
import { expect, test } from './fixtures.ts';
import { nextButton, pictures } from './table.ts';
import { watchContext } from './watchContext.ts';

const dist = path.resolve(import.meta.dirname, '../../dist');
const scratch: string[] = [];
const temporary = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'entente-keeping-'));
  scratch.push(folder);
  return folder;
};
plain.afterAll(() => {
  for (const folder of scratch.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A seat in a game of Crowded Sea, by a link to it. */
async function sit(page: Page, url: string): Promise<void> {
  await page.goto(`${url}#scenario=crowded-sea&seat=VNM&seed=kept&preset=balanced`);
  await page.getByRole('button', { name: 'Take this seat' }).click();
  await page.getByRole('button', { name: /^(Go on|To the crisis)$/ }).click();
  await expect(nextButton(page)).toBeVisible();
}

const planned = (page: Page) => page.getByRole('tabpanel').getByText('South China Sea (East Sea)').first();

/** One order in the plan: a patrol. */
async function draft(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /^Orders/ }).click();
  await page
    .getByRole('tabpanel')
    .getByRole('button', { name: /^Presence patrol/ })
    .click();
  await nextButton(page).click();
  await expect(planned(page)).toBeVisible();
  // The last keystroke waits a moment before it is kept.
  await page.waitForTimeout(700);
}

async function goOnWith(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Continue/ }).click();
  await expect(nextButton(page)).toBeVisible();
}

const installed = (page: Page): Promise<string | undefined> =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);

/** What a killed process leaves behind, which is not what a closed one does. */
async function kill(context: BrowserContext): Promise<void> {
  const gone = context.waitForEvent('close');
  const session = await context.newCDPSession(context.pages()[0]!);
  await session.send('Browser.crash').catch(() => undefined);
  await gone;
}

plain('installed, killed in mid-turn without a network, and opened again: the same turn, the same drafts', async () => {
  const server = await startServer({ dir: dist });
  const profile = temporary();
  const executablePath = rememberedBrowser();
  const launch = () =>
    chromium.launchPersistentContext(profile, {
      args: [...browserFlags],
      ...(executablePath === undefined ? {} : { executablePath }),
    });
  const before = await launch();
  const page = before.pages()[0]!;
  await page.goto(server.url);
  expect(await installed(page)).toMatch(/activat/);
  await sit(page, server.url);
  await draft(page);
  await server.close();
  await kill(before);
  const after = await launch();
  const again = after.pages()[0]!;
  await again.goto(server.url);
  await goOnWith(again);
  await expect(again.getByText(/Turn 1 of/)).toBeVisible();
  await expect(planned(again)).toBeVisible();
  await after.close();
});

/** The same program with another page around it: enough for the browser to see a new version. */
function newVersion(): string {
  const folder = temporary();
  cpSync(dist, folder, { recursive: true });
  for (const [name, from, to] of [
    ['index.html', '</head>', '<meta name="newer" content="yes"></head>'],
    ['sw.js', /url:"index\.html",revision:"\w+"|revision:"\w+",url:"index\.html"/, 'url:"index.html",revision:"newer"'],
  ] as const) {
    const file = path.join(folder, name);
    const text = readFileSync(file, 'utf8');
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${name} is not as expected`);
    writeFileSync(file, changed);
    for (const packed of ['br', 'gz']) rmSync(`${file}.${packed}`, { force: true });
  }
  return folder;
}

plain('opens without a network, and asks before a new version comes in', async ({ context }) => {
  const first = await startServer({ dir: dist, base: '/some/where/' });
  const problems = await watchContext(context, new URL(first.url).origin);
  const page = await context.newPage();
  await page.goto(first.url);
  expect(await installed(page)).toMatch(/activat/);
  await sit(page, first.url);
  await draft(page);
  await first.close();

  await page.goto(first.url);
  await goOnWith(page);
  await expect(planned(page)).toBeVisible();
  await expect(page.locator('[data-map=ready]')).toBeVisible();
  expect(problems).toEqual([]);

  const second = await startServer({ dir: newVersion(), port: first.port, base: '/some/where/' });
  await page.reload();
  await goOnWith(page);
  await expect(page.getByText('A new version is ready')).toBeVisible({ timeout: 15_000 });
  await pictures(page, 'update');
  await expect(page.locator('meta[name=newer]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Reload now' }).click();
  await expect(page.locator('meta[name=newer]')).toHaveCount(1);
  await goOnWith(page);
  await expect(planned(page)).toBeVisible();
  await expect(page.getByText('A new version is ready')).toHaveCount(0);
  expect(problems).toEqual([]);
  await second.close();
});

test('a second tab with the same game keeps nothing until it is asked to', async ({ page, context, baseURL }) => {
  await sit(page, baseURL ?? '');
  const other = await context.newPage();
  await other.goto(baseURL ?? '');
  await goOnWith(other);
  await expect(other.getByText('This game is open in another tab')).toBeVisible();
  await pictures(other, 'second-tab');
  await draft(page);
  await other.getByRole('button', { name: 'Play here instead' }).click();
  await expect(page.getByText('Another tab has taken this game')).toBeVisible();
  await expect(planned(other)).toBeVisible();
  await expect(other.getByText('This game is open in another tab')).toHaveCount(0);
  await page.getByRole('button', { name: 'Only look here' }).click();
  await expect(page.getByText('Another tab has taken this game')).toHaveCount(0);
});

test('saves have names, and can be deleted, brought back and opened', async ({ page, baseURL }) => {
  await sit(page, baseURL ?? '');
  await page.keyboard.press('Control+s');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox')).toHaveValue('Viet Nam, turn 1');
  await page.keyboard.type('Before the storm');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Before the storm is saved.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Save over it' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Rename Before the storm' }).click();
  await expect(dialog.getByRole('textbox', { name: 'New name' })).toBeFocused();
  await page.keyboard.type('A <b>calm</b> sea');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('A <b>calm</b> sea')).toBeVisible();
  await dialog.getByRole('button', { name: 'Delete A <b>calm</b> sea' }).click();
  await expect(dialog.getByText('A <b>calm</b> sea is deleted.')).toBeVisible();
  await pictures(page, 'saves');
  await dialog.getByRole('button', { name: 'Undo' }).click();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export A <b>calm</b> sea' }).click();
  const file = await (await download).path();
  expect((await download).suggestedFilename()).toBe('A -b-calm--b- sea.entente.json');
  await page.keyboard.press('Escape');
  await page.evaluate(() => document.querySelector<HTMLElement>('#next')?.click());
  await expect(page.locator('[aria-current=step]').first()).not.toHaveText('Talks');
  await page.waitForTimeout(300);
  await page.keyboard.press('Control+s');
  await dialog.getByRole('button', { name: 'Open A <b>calm</b> sea' }).click();
  await expect(page.getByRole('alertdialog').getByText('Leave the game in progress?')).toBeVisible();
  await page.getByRole('button', { name: 'Leave it' }).click();
  await expect(page.locator('[aria-current=step]').first()).toHaveText('Talks');
  await page.keyboard.press('Control+s');
  await page.locator('input[type=file]').setInputFiles({
    name: 'half.json',
    mimeType: 'application/json',
    buffer: readFileSync(file).subarray(0, 2_000),
  });
  await expect(page.getByRole('alertdialog').getByText('The file was not opened')).toBeVisible();
});

plain('a fault is told, with a report that can be read', async ({ page }) => {
  const server = await startServer({ dir: dist });
  await sit(page, server.url);
  await page.evaluate(() => void Promise.reject(new Error('planted')));
  const told = page.getByRole('alertdialog');
  await expect(told.getByText('Error: planted')).toBeVisible();
  await expect(told.getByText(/^Version \d/)).toContainText(/Record [0-9a-f]+, step 0/);
  await pictures(page, 'fault');
  await told.getByRole('button', { name: 'Reload' }).click();
  await goOnWith(page);
  await server.close();
});

test('everything can be deleted, after a question', async ({ page, baseURL }) => {
  await sit(page, baseURL ?? '');
  expect(await installed(page)).toMatch(/activat/);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: /^Settings/ }).click();
  await page.getByRole('tab', { name: 'This device' }).click();
  await page.getByRole('button', { name: 'Delete everything on this device' }).click();
  await pictures(page, 'wipe');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete everything', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Entente' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Continue/ })).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});
