/** The main states of the game, for whoever reads large, on a small screen, in the dark or without seeing it. */
import type { Page } from '@playwright/test';
import { survey } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { goOn, nextButton, phaseNow, plan, readPaper, takeSeat } from './table.ts';

const panel = (page: Page) => page.getByRole('tabpanel');
const goOnButton = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Go on', exact: true });
const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name }).click();

async function fromMenu(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('before the game: title, picker, settings, saves', async ({ page }) => {
  await page.goto('./');
  const first = page.getByRole('button', { name: /^Play the first game/ });
  await first.waitFor();
  await survey(page, 'access-title', first);
  await page.goto('./#scenario=crowded-sea&seat=VNM&seed=plum&preset=balanced');
  const take = page.getByRole('button', { name: 'Take this seat' });
  await take.waitFor();
  await survey(page, 'access-picker', take);
});

test('a quarter: brief, talks, builder, table, panels, inbox, paper, ledger, rulebook, saves', async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto('./#scenario=crowded-sea&seat=VNM&seed=kiwi&preset=balanced');
  await page.getByRole('button', { name: 'Take this seat' }).click();
  await goOnButton(page).waitFor();
  await survey(page, 'access-brief', goOnButton(page));
  await goOnButton(page).click();
  await expect(page.locator('[data-map=ready]')).toBeVisible({ timeout: 30_000 });
  await survey(page, 'access-talks', nextButton(page));

  await panel(page)
    .getByRole('button', { name: /^Joint exercise/ })
    .click();
  await panel(page).getByText('India', { exact: true }).click();
  await survey(page, 'access-builder', nextButton(page));

  await page.getByRole('button', { name: 'Table' }).click();
  await expect(page.getByRole('grid').first()).toBeVisible();
  await survey(page, 'access-table', page.getByRole('tab', { name: 'Acts' }));
});
