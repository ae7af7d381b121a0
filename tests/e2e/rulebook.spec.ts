/** Promises by clicking: an accord is signed, broken, found out and left; a text is watered down; an ally calls; relief sails. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { draft, nextButton, pictures, readPaper, takeSeat, toPaper } from './table.ts';

/**
 * The seeds rulebook-1, rulebook-2 and so on were played with these very orders, the others by `standard`, until Japan agreed, found the
 * breach, the text came out weaker, the Republic of Korea called in the third quarter, and an event asked something of the seat.
 */
const SEED = 'rulebook-27';

const panel = (page: Page): Locator => page.getByRole('tabpanel');
const window = (page: Page): Locator => page.getByRole('alertdialog');

/** Opens the card of the accord with Japan. */
async function accordCard(page: Page): Promise<Locator> {
  await page.getByRole('tab', { name: /^Agreements/ }).click();
  const card = panel(page)
    .getByRole('listitem')
    .filter({ hasText: /Arms limitation/ });
  await card.getByRole('button', { name: /Arms limitation/ }).click();
  await expect(card.getByText('What it obliges')).toBeVisible();
  return card;
}

test('an accord is signed, broken and left, a text watered down, a call answered and relief sent', async ({ page }) => {
  test.setTimeout(180_000);
  await takeSeat(page, 'Peninsula', 'United States', SEED);

  await draft(page, 'Arms limitation', 'Japan', 'Surges', '3 · by inspectors on the spot');
  await pictures(page, 'rulebook-offer');
  await nextButton(page).click();
  await expect(nextButton(page)).toHaveText('Send 1 offer');
  let paper = await toPaper(page);
  await pictures(page, 'rulebook-paper1');
  await readPaper(page);

  await accordCard(page);
  await pictures(page, 'rulebook-agreement');

  await draft(page, 'Forum text', 'Common standards', '4 · binding rules');
  await pictures(page, 'rulebook-session');
  await nextButton(page).click();
  await draft(page, 'Move forces', 'Surge', 'Announce it beforehand');
  await pictures(page, 'rulebook-breach');
  await nextButton(page).click();
  await draft(page, 'Disaster relief', '2 · a squadron');
  await pictures(page, 'rulebook-relief');
  await nextButton(page).click();
  paper = await toPaper(page);
  await pictures(page, 'rulebook-paper2');
  console.log(await paper.innerText());
  await readPaper(page);

  const card = await accordCard(page);
  await card.getByRole('button', { name: 'Give notice' }).click();
  await pictures(page, 'rulebook-notice');
  await nextButton(page).click();
  paper = await toPaper(page);
  await pictures(page, 'rulebook-paper3');
  console.log(await paper.innerText());
  await page.getByRole('button', { name: 'To the crisis' }).click();
  await pictures(page, 'rulebook-call');
  console.log(await window(page).innerText());
  await window(page).getByText('Stand with it', { exact: true }).click();
  await window(page).getByRole('button', { name: 'Go on' }).click();
  await pictures(page, 'rulebook-after');
  console.log(await page.getByRole('dialog').or(window(page)).innerText());
});
