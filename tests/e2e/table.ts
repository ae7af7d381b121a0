import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

const screens = path.resolve(import.meta.dirname, '../../test-results/screens');
const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

/** Pictures are for people to look at, and test nothing: they are taken if ENTENTE_PICTURES says so, as the nightly run does. */
const wanted = process.env['ENTENTE_PICTURES'] !== undefined;

/** A picture of the page as it stands, if pictures are wanted. */
export async function shot(page: Page, name: string): Promise<void> {
  if (!wanted) return;
  mkdirSync(screens, { recursive: true });
  await page.screenshot({ path: path.join(screens, `${name}.png`) });
}

/** Whatever the last change of size or theme brought about has been drawn. */
export const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** The page as it stands, at each of the three sizes, with a picture if they are wanted; the first is what the test goes on with. */
export async function pictures(page: Page, name: string): Promise<void> {
  for (const size of [...sizes].reverse()) {
    await page.setViewportSize(size);
    await drawn(page);
    if (wanted) await page.waitForTimeout(250);
    await shot(page, `${name}-${size.width}`);
  }
}

export const nextButton = (page: Page): Locator => page.locator('#next');
const goOnButton = (page: Page): Locator => page.getByRole('button', { name: /^(Go on|To the crisis)$/ });

/** From the title to the shelf of scenarios. */
export async function toNewGame(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^New game/ }).click();
  await page.getByRole('heading', { name: 'Choose a scenario' }).waitFor();
}

/** From the shelf to the page of a scenario, where a seat is chosen. */
export async function pickScenario(page: Page, scenario: string): Promise<void> {
  await page.getByRole('list', { name: 'Scenarios' }).getByRole('button', { name: scenario, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: scenario }).waitFor();
}

/** Presses the one button; where it asks the first time whether silence is meant, it is. */
export async function goOn(page: Page): Promise<void> {
  await nextButton(page).click();
  const meant = page.getByRole('button', { name: 'Refuse by silence' });
  if ((await meant.count()) > 0) await meant.click();
}

/** From the title to the table: scenario, seat and seed, by clicking and typing. */
export async function takeSeat(page: Page, scenario: string, seat: string, seed: string): Promise<void> {
  await page.goto('./');
  await toNewGame(page);
  await pickScenario(page, scenario);
  await page.getByRole('radiogroup', { name: 'Who are you?' }).getByText(seat, { exact: true }).click();
  await page.getByRole('textbox', { name: 'Seed' }).fill(seed);
  await page.getByRole('button', { name: 'Take this seat' }).click();
  await expect(page.getByRole('dialog').getByRole('heading', { name: seat })).toBeVisible();
  await goOnButton(page).click();
  await expect(nextButton(page)).toBeVisible();
}

/** Opens the form of an order and makes its choices; it stays open, so that it can be read. */
export async function draft(page: Page, verb: string, ...choices: readonly string[]): Promise<void> {
  const panel = page.getByRole('tabpanel');
  await page.getByRole('tab', { name: /^Orders/ }).click();
  await panel.getByRole('button', { name: new RegExp(`^${verb}`) }).click();
  for (const choice of choices) await panel.getByText(choice, { exact: true }).first().click();
}

/** Presses what goes on, however many steps that takes, up to the next paper. */
export async function toPaper(page: Page): Promise<Locator> {
  const paper = page.getByRole('dialog').filter({ has: goOnButton(page) });
  for (let step = 0; step < 4 && !(await paper.isVisible()); step += 1) {
    const before = await nextButton(page).innerText();
    await goOn(page);
    await expect(paper.or(nextButton(page).filter({ hasNotText: before })).first()).toBeVisible();
  }
  await expect(paper.getByText('The headlines')).toBeVisible();
  return paper;
}

/** Puts one order into the plan, if the menu allows its kind now and the plan can bear it. True if it went in. */
export async function plan(page: Page, verb: string, ...choices: readonly string[]): Promise<boolean> {
  await page.getByRole('tab', { name: /^Orders/ }).click();
  const entry = page.getByRole('tabpanel').getByRole('button', { name: new RegExp(`^${verb}`) });
  // What is barred now is named in a fold, and is no button.
  if ((await entry.count()) === 0 || !(await entry.first().isEnabled())) return false;
  await entry.click();
  for (const choice of choices) {
    const option = page.getByRole('tabpanel').getByText(choice, { exact: true }).first();
    if ((await option.count()) > 0) await option.click();
  }
  const ready = await nextButton(page).isEnabled();
  if (ready) await nextButton(page).click();
  else await page.getByRole('button', { name: 'Back', exact: true }).click();
  return ready;
}

export const phaseNow = async (page: Page): Promise<string> => {
  if ((await page.getByRole('alertdialog').count()) > 0) return 'Crisis';
  if ((await page.getByRole('button', { name: 'Play again with the same luck' }).count()) > 0) return 'The end';
  return page.locator('[aria-current=step]').first().innerText();
};

/** Reads the paper and puts it away, where one lies on the table. */
export async function readPaper(page: Page): Promise<boolean> {
  if ((await goOnButton(page).count()) === 0) return false;
  await expect(page.getByRole('dialog').getByText('The headlines')).toBeVisible();
  await goOnButton(page).click();
  return true;
}
