/** A quarter planned by keyboard and by hand: verbs by number, what options would change, lines changed, tied and taken back. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { nextButton, plan, takeSeat } from './table.ts';

const panel = (page: Page) => page.getByRole('tabpanel');

test('digits within the orders pick what to do, and elsewhere they do not', async ({ page }) => {
  await takeSeat(page, 'Crowded Sea', 'Viet Nam', 'kiwi');
  await panel(page)
    .getByRole('button', { name: /^Defence dialogue/ })
    .focus();
  await page.keyboard.press('2');
  await page.keyboard.press('1');
  await expect(panel(page).getByRole('heading', { name: 'Joint exercise' })).toBeVisible();
  await page.getByRole('tab', { name: /^Orders/ }).focus();
  await page.keyboard.press('Escape');
  await expect(panel(page).getByRole('heading', { name: 'What do you want to do?' })).toBeVisible();
  await page.getByRole('tab', { name: /^Orders/ }).focus();
  await page.keyboard.press('2');
  await page.keyboard.press('1');
  await expect(panel(page).getByRole('heading', { name: 'What do you want to do?' })).toBeVisible();
});

test('an order says in short what it gains, whom it alarms and how likely a yes is, and what options would change', async ({
  page,
}) => {
  await takeSeat(page, 'Crowded Sea', 'Viet Nam', 'kiwi');
  await panel(page)
    .getByRole('button', { name: /^Joint exercise/ })
    .click();
  await expect(panel(page).getByRole('radio', { name: /^United States\s*yes \d+–\d+ %\s*alarms China/ })).toBeVisible();
  await expect(panel(page).getByText('ASEAN Chair: Only states with forces can do this.')).toBeVisible();
  await panel(page).getByText('United States', { exact: true }).click();
  await expect(panel(page).getByRole('radio', { name: /^Large\s*3 capital/ })).toBeVisible();
  const gist = page.locator('dl', { hasText: 'Most alarmed' }).last();
  await expect(gist).toContainText(/China, tension \+\d/);
  await expect(gist).toContainText(/United States, \d+–\d+ %/);
  await panel(page).getByRole('button', { name: 'What is it for, and what do you expect?' }).click();
  await panel(page).getByText('Stand closer together').click();
  await panel(page)
    .getByRole('radiogroup', { name: 'China toward you' })
    .or(panel(page).getByRole('group', { name: 'China toward you' }))
    .getByText('Colder')
    .click();
  await nextButton(page).click();
  await expect(panel(page).getByText('for: Stand closer together')).toBeVisible();
});

test('a line is changed in its place, two offers are tied, and the quarter begins again until undo', async ({
  page,
}) => {
  await takeSeat(page, 'Crowded Sea', 'Viet Nam', 'kiwi');
  expect(await plan(page, 'Joint exercise', 'India')).toBe(true);
  await panel(page)
    .getByRole('button', { name: /^Change: Joint exercise with India/ })
    .click();
  await panel(page).getByText('Announce it beforehand').click();
  await expect(nextButton(page)).toHaveText('Change the plan');
  await nextButton(page).click();
  await expect(panel(page).getByText('Small · Announced · Without observers')).toBeVisible();
  expect(await plan(page, 'Defence dialogue', 'India')).toBe(true);
  await panel(page).getByRole('button', { name: 'Only together' }).click();
  await expect(panel(page).getByText('Tied: all of them or none')).toBeVisible();
  await page.getByRole('button', { name: 'Start the quarter again' }).click();
  await expect(nextButton(page)).toHaveText('No offers: go on to orders');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(nextButton(page)).toHaveText('Send 2 offers');
  await expect(panel(page).getByText('Tied: all of them or none')).toBeVisible();
  await nextButton(page).click();
  await page.getByRole('tab', { name: /^Inbox/ }).click();
  await expect(panel(page).getByText('In a package: all of it or nothing.')).toHaveCount(2);
});

test('the first time it asks before offers are refused by silence, and then no more', async ({ page }) => {
  await takeSeat(page, 'Crowded Sea', 'Viet Nam', 'kiwi');
  await nextButton(page).click();
  if ((await nextButton(page).innerText()) === 'Leave the terms as they are') await nextButton(page).click();
  await expect(nextButton(page)).toHaveText(/^Pass: \d+ offers refused by silence$/);
  await nextButton(page).click();
  await page.getByRole('button', { name: 'Look at the offers' }).click();
  await panel(page).getByRole('button', { name: 'Accept' }).first().click();
  await expect(nextButton(page)).toHaveText(/^Commit: 1 yes, \d+ offers? refused by silence$/);
  await nextButton(page).click();
  await page.getByRole('button', { name: 'Refuse by silence' }).click();
  await expect(page.getByRole('button', { name: 'Refuse by silence' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^(Go on|To the crisis)$/ })).toBeVisible();
});
