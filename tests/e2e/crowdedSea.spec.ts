/** A whole game of Crowded Sea by clicking and typing, as a stranger would: to its end, and why. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { goOn, nextButton, phaseNow, pickScenario, pictures, plan, readPaper, takeSeat, toNewGame } from './table.ts';

const SEED = 'kiwi';
/** Far more steps than nine turns with four windows each can take. */
const MOST_STEPS = 150;

interface Done {
  readonly kinds: Set<string>;
  accepted: number;
  rejected: number;
  windows: number;
  countered: number;
  readonly seen: Set<string>;
}

/** Takes pictures of a state the first time it is met. */
async function once(page: Page, done: Done, name: string): Promise<void> {
  if (done.seen.has(name)) return;
  done.seen.add(name);
  await pictures(page, name);
}

const OFFERS: readonly (readonly [string, ...string[]])[] = [
  ['Defence dialogue', 'China'],
  ['Joint exercise', 'India', 'Announce it beforehand'],
  ['Hotline', 'China'],
  ['High-level visit', 'United States'],
  ['Intelligence sharing', 'Japan'],
];
const ORDERS: readonly (readonly [string, ...string[]])[] = [
  ['Presence patrol', 'Announce it beforehand'],
  ['Modernisation', 'Publish a white paper'],
  ['Forum text'],
  ['Announced restraint', 'China'],
  ['Move forces', 'Stand-down'],
];

async function talks(page: Page, done: Done, turn: number): Promise<void> {
  await once(page, done, 'talks');
  const [verb, ...choices] = OFFERS[turn % OFFERS.length] ?? ['Defence dialogue', 'China'];
  if (await plan(page, verb, ...choices)) done.kinds.add(verb);
}

async function orders(page: Page, done: Done, turn: number): Promise<void> {
  await page.getByRole('tab', { name: /^Inbox/ }).click();
  const panel = page.getByRole('tabpanel');
  // What the rules forbid now cannot be accepted, and its card says why.
  const accept = panel.getByRole('button', { name: 'Accept', disabled: false });
  if ((await accept.count()) > 0) {
    await once(page, done, 'inbox');
    await accept.first().click();
    done.accepted += 1;
  }
  if ((await panel.getByRole('button', { name: 'Reject' }).count()) > 0) {
    await panel.getByRole('button', { name: 'Reject' }).first().click();
    done.rejected += 1;
  }
  const [verb, ...choices] = ORDERS[turn % ORDERS.length] ?? ['Presence patrol'];
  if (await plan(page, verb, ...choices)) done.kinds.add(verb);
  await once(page, done, 'orders');
}

/** Asks once for other terms: announced where it was not. */
async function answers(page: Page, done: Done): Promise<void> {
  const ask = page.getByRole('button', { name: 'Ask for other terms' }).first();
  if (done.countered > 0 || (await ask.count()) === 0) return;
  await ask.click();
  await page.getByRole('tabpanel').getByText('Announce it beforehand').first().click();
  const send = page.getByRole('button', { name: 'Ask for these terms' });
  if (await send.isEnabled()) {
    await send.click();
    done.countered += 1;
  } else await page.getByRole('button', { name: 'Ask for nothing' }).click();
}

async function crisisWindow(page: Page, done: Done): Promise<void> {
  const dialog = page.getByRole('alertdialog');
  await expect(dialog.getByText('The ladder')).toBeVisible();
  await once(page, done, 'crisis');
  await dialog.getByText('Ease back', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Ease back' }).click();
  done.windows += 1;
}

/** A number says why it is so: its rows add up to it. */
async function openLedger(page: Page, done: Done): Promise<void> {
  if (done.seen.has('ledger')) return;
  await page
    .getByRole('button', { name: /^You: readiness/ })
    .first()
    .click();
  const ledger = page.getByRole('dialog').getByRole('table');
  await expect(ledger.getByRole('row', { name: /^At the start/ })).toBeVisible();
  const cells = await ledger.locator('td[data-change]').allInnerTexts();
  const numbers = cells.map((text) => Number(text.replace('−', '-'))).filter((value) => !Number.isNaN(value));
  const end = numbers.at(-1);
  const sum = numbers.slice(0, -1).reduce((all, value) => all + Math.round(value * 100), 0) / 100;
  expect(sum).toBe(end);
  await once(page, done, 'ledger');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('Crowded Sea is played to its end as Viet Nam', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto('./');
  await expect(page.getByText('A teaching model, not a prediction.')).toBeVisible();
  await page.getByRole('button', { name: /^Play the first game/ }).waitFor();
  await pictures(page, 'title');
  await takeSeat(page, 'Crowded Sea', 'Viet Nam', SEED);
  await expect(page.locator('[data-map=ready]')).toBeVisible({ timeout: 30_000 });

  const done: Done = { kinds: new Set(), accepted: 0, rejected: 0, windows: 0, countered: 0, seen: new Set() };
  let turn = -1;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if ((await page.getByRole('button', { name: /^(Go on|To the crisis)$/ }).count()) > 0) {
      await once(page, done, 'paper');
      await readPaper(page);
    }
    const phase = await phaseNow(page);
    if (phase === 'The end') break;
    if (phase === 'Crisis') {
      await crisisWindow(page, done);
      continue;
    }
    if (phase === 'Talks') {
      turn += 1;
      if (turn === 1) await openLedger(page, done);
      await talks(page, done, turn);
    } else if (phase === 'Answers') await answers(page, done);
    else await orders(page, done, turn);
    await goOn(page);
  }

  await expect(page.getByRole('button', { name: 'Play again with the same luck' })).toBeVisible();
  expect(done.kinds.size).toBeGreaterThanOrEqual(5);
  expect(done.accepted).toBeGreaterThan(0);
  expect(done.rejected).toBeGreaterThan(0);
  expect(done.windows).toBeGreaterThan(0);
  await pictures(page, 'ending');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export the record' }).click();
  const file = await (await download).path();
  const record = JSON.parse(readFileSync(file, 'utf8')) as { seed: string; steps: unknown[] };
  expect(record.seed).toBe(SEED);
  expect(record.steps.length).toBeGreaterThan(20);
  // The hashes in the file are Chromium's; Node runs the game again and must reach each of them.
  const verified = execFileSync(process.execPath, ['scripts/cli.mjs', 'replay', file], { encoding: 'utf8' });
  expect(verified).toContain(`verified ${String(record.steps.length)} steps`);
  expect(done.seen.has('ledger')).toBe(true);

  // And the same file opens again where it was saved.
  await page.getByRole('button', { name: 'New game', exact: true }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Open a file/ }).click();
  await (await chooser).setFiles(file);
  await expect(page.getByRole('button', { name: 'Play again with the same luck' })).toBeVisible();
});

test('a plan survives a reload, and a broken record leaves the game as it was', async ({ page }) => {
  await takeSeat(page, 'Crowded Sea', 'Viet Nam', SEED);
  expect(await plan(page, 'Defence dialogue', 'China')).toBe(true);
  expect(await plan(page, 'Presence patrol')).toBe(true);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Patrol, South China Sea (East Sea)')).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await expect(page.getByText('Patrol, South China Sea (East Sea)')).toBeVisible();
  await page.waitForTimeout(1_000);
  await page.reload();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await expect(page.getByRole('tabpanel').getByText('Defence dialogue with China')).toBeVisible();
  await expect(page.getByText('Patrol, South China Sea (East Sea)')).toBeVisible();

  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'To the title' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Open a file/ }).click();
  await (
    await chooser
  ).setFiles({ name: 'holiday.json', mimeType: 'application/json', buffer: Buffer.from('{"a": [1, 2') });
  await expect(page.getByRole('alertdialog').getByText('Your game in progress is as it was.')).toBeVisible();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await expect(page.getByRole('tabpanel').getByText('Defence dialogue with China')).toBeVisible();
});

test('Shift+Enter goes on after a choice, the report waits through a reload, and a new game asks first', async ({
  page,
}) => {
  await takeSeat(page, 'Channels', 'Japan', SEED);
  await page
    .getByRole('tabpanel')
    .getByRole('button', { name: /^Defence dialogue/ })
    .click();
  await page.getByRole('tabpanel').getByText('China', { exact: true }).click();
  await page.keyboard.press('Shift+Enter');
  await expect(nextButton(page)).toHaveText('Send 1 offer');
  const report = page.getByRole('dialog').getByText('The headlines');
  for (let step = 0; step < 3 && (await report.count()) === 0; step += 1) {
    const label = await nextButton(page).innerText();
    await page.keyboard.press('Shift+Enter');
    const meant = page.getByRole('button', { name: 'Refuse by silence' });
    await expect(
      meant
        .or(report)
        .or(nextButton(page).filter({ hasNotText: label }))
        .first(),
    ).toBeVisible();
    if (await meant.isVisible()) await meant.click();
    await expect(nextButton(page).and(page.getByText(label, { exact: true }))).toHaveCount(0);
  }
  await expect(report).toBeVisible();
  await page.waitForTimeout(1_000);
  await page.reload();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await expect(report).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'To the title' }).click();
  await toNewGame(page);
  await pickScenario(page, 'Channels');
  await page.getByRole('radiogroup', { name: 'Who are you?' }).getByText('Japan', { exact: true }).click();
  await page.getByRole('button', { name: 'Take this seat' }).click();
  const ask = page.getByRole('alertdialog');
  await expect(ask.getByText('Japan in Channels, turn 2')).toBeVisible();
  await pictures(page, 'replace');
  await ask.getByRole('button', { name: 'Stay with it' }).click();
  await expect(ask).toHaveCount(0);
  await page.getByRole('button', { name: 'Take this seat' }).click();
  await ask.getByRole('button', { name: 'Leave it' }).click();
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'Japan' })).toBeVisible();
});
