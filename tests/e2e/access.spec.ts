/** The main states of the game, for whoever reads large, on a small screen, in the dark or without seeing it. */
import type { Page } from '@playwright/test';
import { survey } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { goOn, nextButton, phaseNow, readPaper, toNewGame } from './table.ts';

// Each state is looked at in twelve ways, which a slow machine may take its time for.
test.setTimeout(240_000);

const panel = (page: Page) => page.getByRole('tabpanel');
const goOnButton = (page: Page) => page.getByRole('dialog').getByRole('button', { name: /^(Go on|To the crisis)$/ });
const dialogs = (page: Page) => page.getByRole('dialog').or(page.getByRole('alertdialog'));

async function fromMenu(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
  await expect(dialogs(page)).toBeVisible();
}

async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(dialogs(page)).toHaveCount(0);
}

/** From a link to the table. */
async function sit(page: Page, link: string): Promise<void> {
  await page.goto(`./#${link}`);
  await page.getByRole('button', { name: 'Take this seat' }).click();
  await goOnButton(page).click();
  await expect(page.locator('[data-map=ready]')).toBeVisible({ timeout: 30_000 });
}

const KIWI = 'scenario=crowded-sea&seat=VNM&seed=kiwi&preset=balanced';

test('the title, the picker and the brief', async ({ page }) => {
  await page.goto('./');
  const first = page.getByRole('button', { name: /^Play the first game/ });
  await first.waitFor();
  await survey(page, 'access-title', first);
  await toNewGame(page);
  await survey(page, 'access-library', page.getByRole('button', { name: 'Play as Viet Nam' }).first());
  await page.goto(`./#${KIWI}`);
  const take = page.getByRole('button', { name: 'Take this seat' });
  await take.waitFor();
  await survey(page, 'access-picker', take);
  await take.click();
  await goOnButton(page).waitFor();
  await survey(page, 'access-brief', goOnButton(page));
});

test('a quarter: offers and an order', async ({ page }) => {
  await sit(page, KIWI);
  await survey(page, 'access-talks', nextButton(page));
  await panel(page)
    .getByRole('button', { name: /^Joint exercise/ })
    .click();
  await panel(page).getByText('India', { exact: true }).click();
  await survey(page, 'access-builder', nextButton(page));
});

test('a quarter: the table', async ({ page }) => {
  await sit(page, KIWI);
  await page.getByRole('radio', { name: 'Table' }).click();
  await survey(page, 'access-table-acts', page.getByRole('tab', { name: 'Acts' }));
  await page.getByRole('tab', { name: 'Pairs' }).click();
  const pair = page.getByRole('row', { name: /China.*Viet Nam|Viet Nam.*China/ }).first();
  await survey(page, 'access-table-pairs', pair);
  // Its name: in the middle of a row may stand a number, which opens its ledger.
  await pair.getByRole('rowheader').click();
  await survey(page, 'access-dyad', page.getByRole('button', { name: /^Do something with|Act/ }).first());
});

test('a quarter: the inbox', async ({ page }) => {
  await sit(page, KIWI);
  await panel(page)
    .getByRole('button', { name: /^Joint exercise/ })
    .click();
  await panel(page).getByText('India', { exact: true }).click();
  await nextButton(page).click();
  while ((await phaseNow(page)) !== 'Orders') await goOn(page);
  await page.getByRole('tab', { name: /^Inbox/ }).click();
  await survey(page, 'access-inbox', panel(page).getByRole('button', { name: 'Accept' }));
});

test('what is read: settings, saves, the rulebook, a ledger', async ({ page }) => {
  await sit(page, KIWI);
  await fromMenu(page, 'Settings');
  await survey(page, 'access-settings', page.getByText('150 %'));
  await close(page);
  await fromMenu(page, 'Saved games');
  await survey(page, 'access-saves', page.getByRole('button', { name: /^Save/ }).first());
  await close(page);
  await fromMenu(page, 'Rulebook');
  await survey(page, 'access-rulebook', page.getByRole('searchbox').or(page.getByRole('textbox')));
  await close(page);
  await page
    .getByRole('button', { name: /^You: readiness/ })
    .first()
    .click();
  await survey(page, 'access-ledger', page.getByRole('button', { name: 'Close', exact: true }));
});

test('the first game: the coach, the paper, a crisis and the end', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /^Play the first game/ }).click();
  await goOnButton(page).click();
  await expect(page.locator('[data-map=ready]')).toBeVisible({ timeout: 30_000 });
  await survey(page, 'access-coach', page.getByRole('button', { name: 'Next' }));
  let read = false;
  for (let step = 0; step < 30; step += 1) {
    if ((await goOnButton(page).count()) > 0) {
      if (!read) await survey(page, 'access-paper', goOnButton(page));
      read = true;
      await readPaper(page);
    } else if ((await phaseNow(page)) === 'Crisis') break;
    else await goOn(page);
  }
  const crisis = page.getByRole('alertdialog');
  const ease = crisis.getByRole('button', { name: 'Ease back' });
  await crisis.getByText('Ease back', { exact: true }).first().click();
  await survey(page, 'access-crisis', ease);
  for (let window = 0; window < 4 && (await crisis.count()) > 0; window += 1) {
    await crisis.getByText('Ease back', { exact: true }).first().click();
    await ease.click();
    await readPaper(page);
  }
  await page.getByRole('button', { name: 'See the result' }).click();
  await survey(page, 'access-ending', page.getByRole('button', { name: 'Play again with the same luck' }));
});
