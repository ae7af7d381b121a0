/** The first game by keyboard alone, as the coach says: from the title to its end. No pointer is ever used. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** More stops than any screen has. */
const MOST_STOPS = 140;

const focused = (target: Locator): Promise<boolean> =>
  target
    .first()
    .evaluate((element) => element === document.activeElement || element.contains(document.activeElement))
    .catch(() => false);

/** Goes from stop to stop until the focus is on it, as a person does. */
async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target.first()).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await focused(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not come to ${target.toString()}`);
}

async function press(page: Page, target: Locator): Promise<void> {
  await reach(page, target);
  await page.keyboard.press('Enter');
}

/** One of several that exclude each other: by the arrows, once the group is reached. */
async function choose(page: Page, group: Locator, name: RegExp): Promise<void> {
  await reach(page, group);
  const wanted = group.getByRole('radio', { name });
  for (let turn = 0; turn < 8 && !(await wanted.isChecked()); turn += 1) await page.keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
}

const coach = (page: Page): Locator => page.getByRole('complementary', { name: 'The lesson' });
const says = (page: Page, text: RegExp): Promise<void> => expect(coach(page).getByText(text).last()).toBeVisible();
const goOnButton = (page: Page): Locator =>
  page.getByRole('dialog').getByRole('button', { name: /^(Go on|To the crisis)$/ });

/** To the coach by its own key, and on. */
async function next(page: Page): Promise<void> {
  if (!(await focused(coach(page)))) {
    await page.keyboard.press('F6');
    await expect(coach(page)).toBeFocused();
  }
  await press(page, coach(page).getByRole('button', { name: 'Next' }));
}

/** The one button, by its key; what it asks back once is answered. */
async function goOn(page: Page): Promise<void> {
  const button = page.locator('#next');
  const label = await button.innerText();
  await page.keyboard.press('Shift+Enter');
  const sure = page.getByRole('button', { name: 'Refuse by silence' });
  await expect(
    button
      .filter({ hasNotText: label })
      .or(sure)
      .or(page.getByRole('dialog'))
      .or(page.getByRole('alertdialog'))
      .first(),
  ).toBeVisible();
  if (await sure.isVisible()) await press(page, sure);
}

/** Closes the quarter, however many steps it takes, up to its paper. */
async function closeQuarter(page: Page): Promise<void> {
  for (let step = 0; step < 4 && !(await goOnButton(page).isVisible()); step += 1) await goOn(page);
  await expect(goOnButton(page)).toBeVisible();
}

async function offer(page: Page, verb: string, partner: RegExp): Promise<void> {
  await press(page, page.getByRole('tabpanel').getByRole('button', { name: new RegExp(verb) }));
  await choose(page, page.getByRole('tabpanel').getByRole('radiogroup').first(), partner);
  await press(page, page.locator('#next'));
}

async function firstQuarter(page: Page): Promise<void> {
  await says(page, /You advise Japan/);
  await next(page);
  await says(page, /An arc is the tension/);
  await next(page);
  await says(page, /Listen first/);
  // “Next” rests now; whoever pressed it is still with the coach.
  expect(await focused(coach(page))).toBe(true);
  await goOn(page);
  await says(page, /Australia asks you for a joint exercise/);
  await next(page);
  await says(page, /Soften it/);
  const card = page.locator('[data-offer*="jointExercise/AUS"]');
  await press(page, card.getByRole('button', { name: 'Ask for other terms' }));
  await reach(page, page.getByRole('switch', { name: /Announce it beforehand/ }));
  await page.keyboard.press('Space');
  await press(page, page.getByRole('button', { name: 'Ask for these terms' }));
  await says(page, /Good\. Now press/);
  await closeQuarter(page);
  // Only an exercise that was held has a price to tell.
  await expect(
    page.getByRole('dialog').getByText(/Foreseen for China: \+\d\.\d to \+\d\.\d tension\. What came: \+\d\.\d/),
  ).toBeVisible();
  await press(page, goOnButton(page));
}

async function secondQuarter(page: Page): Promise<void> {
  await says(page, /a signal was misread/);
  await next(page);
  await says(page, /Choose “Defence dialogue”/);
  await offer(page, 'Defence dialogue', /^China/);
  await says(page, /“Hotline” with China/);
  await offer(page, 'Hotline', /^China/);
  await says(page, /until you send it/);
  await closeQuarter(page);
  await expect(
    page.getByRole('dialog').getByText(/there is a line now|have talked, but there is no line yet/),
  ).toBeVisible();
  await press(page, goOnButton(page));
}

/** Decides a window of the ladder, and reads the paper after it. */
async function decide(page: Page, move: RegExp): Promise<void> {
  const dialog = page.getByRole('alertdialog');
  await choose(page, dialog.getByRole('radiogroup', { name: 'Your move' }), move);
  await press(page, dialog.getByRole('button', { name: move }).last());
  await expect(goOnButton(page)).toBeVisible();
  await press(page, goOnButton(page));
}

test('the first game is played to its end by keyboard alone', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('./');
  await press(page, page.getByRole('button', { name: /^Play the first game/ }));
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'Japan' })).toBeVisible();
  await press(page, goOnButton(page));

  await firstQuarter(page);
  await secondQuarter(page);
  await says(page, /The last quarter is yours/);
  await closeQuarter(page);
  await press(page, goOnButton(page));

  const window = page.getByRole('alertdialog');
  await expect(window.getByText(/Both sides move at once/)).toBeVisible();
  await decide(page, /^Hold/);
  await expect(window.getByText(/The last window/)).toBeVisible();
  await decide(page, /^Ease back/);

  const learned = page.getByRole('dialog', { name: 'What you did, and to whom' });
  await expect(
    learned.getByText(/China took no part. Your exercises raised its tension with you by \d\.\d/),
  ).toBeVisible();
  await press(page, learned.getByRole('button', { name: 'See the result' }));
  await expect(page.getByRole('button', { name: 'Play again with the same luck' })).toBeVisible();
});

test('the lesson can be put aside, and keeps its place through a reload', async ({ page }) => {
  await page.goto('./');
  await press(page, page.getByRole('button', { name: /^Play the first game/ }));
  await press(page, goOnButton(page));
  await next(page);
  await says(page, /An arc is the tension/);
  await page.waitForTimeout(1_000);
  await page.reload();
  await press(page, page.getByRole('button', { name: /^Continue/ }));
  await says(page, /An arc is the tension/);
  await press(page, coach(page).getByRole('button', { name: 'Skip the lesson' }));
  await expect(coach(page).getByText(/An arc is the tension/)).toHaveCount(0);
  expect(await focused(coach(page))).toBe(true);
  await press(page, coach(page).getByRole('button', { name: 'Go on with the lesson' }));
  await says(page, /An arc is the tension/);
});
