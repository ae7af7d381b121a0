/** Promises by clicking: an accord is signed, broken, found out and left; a text is watered down; an ally calls; relief sails. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { draft, nextButton, phaseNow, pictures, readPaper, takeSeat, toPaper } from './table.ts';

/**
 * The seeds rulebook-1, rulebook-2 and so on were played with these very orders, all other seats by `standard`, up to one where Japan
 * agrees and finds the breach, Russia is who waters the text down, the paper has room for the relief, the Republic of Korea calls in the third
 * quarter, and an event puts a question to the seat in the fifth.
 */
const SEED = 'rulebook-540';
const ACCORD = 'Arms limitation between United States and Japan';

const panel = (page: Page): Locator => page.getByRole('tabpanel');
const crisis = (page: Page): Locator => page.getByRole('alertdialog');

/** Opens the card of the accord, and reads its terms and how it stands. */
async function accordStands(page: Page, how: RegExp): Promise<Locator> {
  await page.getByRole('tab', { name: /^Agreements/ }).click();
  const card = panel(page).getByRole('listitem').filter({ hasText: ACCORD });
  await card.getByRole('button', { name: ACCORD }).click();
  await expect(card.getByText('No surges', { exact: true })).toBeVisible();
  await expect(card.getByText(/the better it is checked: checked by inspectors on the spot/)).toBeVisible();
  await expect(card.getByText(how)).toBeVisible();
  return card;
}

async function signed(page: Page): Promise<void> {
  await draft(page, 'Arms limitation', 'Japan', 'Surges', '3 · by inspectors on the spot');
  await nextButton(page).click();
  await expect(nextButton(page)).toHaveText('Send 1 offer');
  const paper = await toPaper(page);
  await expect(paper.getByText('United States and Japan agree to limit arms')).toBeVisible();
  await readPaper(page);
  const card = await accordStands(page, /^In force/);
  await card.getByText('How it is checked').scrollIntoViewIfNeeded();
  await pictures(page, 'rulebook-agreement');
}

async function textDrafted(page: Page): Promise<void> {
  await draft(page, 'Forum text', 'Common standards', '4 · binding rules');
  await expect(panel(page).getByText('Tabled: 4 · binding rules. Adopted: 2 · principles.')).toBeVisible();
  await expect(panel(page).getByText('Russia waters it down.')).toBeVisible();
  const russia = panel(page).getByRole('button', { name: 'Russia would go no further than: 2 · principles. Why?' });
  await russia.click();
  await expect(panel(page).getByRole('list', { name: 'Why Russia goes that far' })).toBeVisible();
  await pictures(page, 'rulebook-session');
  await nextButton(page).click();
}

async function breachDrafted(page: Page): Promise<void> {
  await draft(page, 'Move forces', 'Surge', 'Announce it beforehand');
  const warning = panel(page).getByRole('note').first();
  await expect(warning).toContainText(`This breaks your word: ${ACCORD}`);
  await expect(warning).toContainText('You promised Japan not to raise your forces anywhere near what matters to it.');
  await expect(warning).toContainText(/It comes out with a chance of 9\d %\. Then: your reputation −8/);
  await warning.scrollIntoViewIfNeeded();
  await pictures(page, 'rulebook-breach');
  await nextButton(page).click();
}

async function reliefDrafted(page: Page): Promise<void> {
  await draft(page, 'Disaster relief', '2 · a squadron');
  await expect(panel(page).getByText('Typhoon: DPR Korea')).toBeVisible();
  await expect(page.getByText(/DPR Korea: trust in you \+\d/).first()).toBeVisible();
  await pictures(page, 'rulebook-relief');
  await nextButton(page).click();
}

/** The paper of the second quarter: the breach that was found, the text and who held it back, and relief. */
async function toldOfAll(page: Page): Promise<void> {
  const paper = await toPaper(page);
  await expect(paper.getByText(`United States is found to have broken its word: ${ACCORD}`)).toBeVisible();
  await expect(paper.getByText(/^Relief reaches DPR Korea/)).toBeVisible();
  const text = paper.getByRole('article').or(paper.getByRole('listitem')).filter({
    hasText: 'adopts a weaker text than United States had asked for',
  });
  await text.getByRole('button', { name: 'Who would go how far' }).click();
  await expect(
    text.getByText(/Tabled: 4 · binding rules\. Adopted: 2 · principles\. It was held back by .*Russia/),
  ).toBeVisible();
  await expect(text.getByText('Russia would go no further than: 2 · principles')).toBeVisible();
  await pictures(page, 'rulebook-told');
  await readPaper(page);
}

async function left(page: Page): Promise<void> {
  const card = await accordStands(page, /^In force/);
  await card.getByRole('button', { name: 'Give notice' }).click();
  await expect(panel(page).getByRole('heading', { name: 'Withdrawal' })).toBeVisible();
  await expect(page.getByText(/^You: reputation −2/).first()).toBeVisible();
  await pictures(page, 'rulebook-notice');
  await nextButton(page).click();
  await expect(panel(page).getByText('Notice to leave: Arms limitation with Japan')).toBeVisible();
  const paper = await toPaper(page);
  await expect(paper.getByText(/^United States gives notice; it ends after turn 4/)).toBeVisible();
  await expect(paper.getByText('Republic of Korea calls on its allies: United States')).toBeVisible();
  await paper.getByRole('button', { name: 'To the crisis' }).click();
}

/** The answer to the call, with what each would cost, and where everybody stands afterwards. */
async function stoodBy(page: Page): Promise<void> {
  await expect(crisis(page).getByRole('heading', { name: 'Republic of Korea calls on you' })).toBeVisible({
    timeout: 15_000,
  });
  const answers = crisis(page).getByRole('radiogroup', { name: 'Choose an answer' });
  await expect(answers.getByRole('radio', { name: /^Stand with it.*Republic of Korea \+\d/ })).toBeVisible();
  await expect(answers.getByRole('radio', { name: /^Stay out.*Republic of Korea −\d.*reputation −8/ })).toBeVisible();
  await expect(crisis(page).getByText('Republic of Korea calls on United States; no answer yet')).toBeVisible();
  await pictures(page, 'rulebook-call');
  await answers.getByText('Stand with it', { exact: true }).click();
  await crisis(page).getByRole('button', { name: 'Go on' }).click();
  const paper = page.getByRole('dialog').filter({ hasText: 'The headlines' });
  await expect(paper.getByText('United States stands with Republic of Korea')).toBeVisible();
  await paper.getByRole('button', { name: 'To the crisis' }).click();

  await expect(crisis(page).getByText(/^You stand with Republic of Korea against DPR Korea/)).toBeVisible({
    timeout: 15_000,
  });
  await expect(crisis(page).getByText('United States stands with Republic of Korea')).toBeVisible();
  await pictures(page, 'rulebook-ally');
  const moves = crisis(page).getByRole('radiogroup', { name: 'Your move' });
  await expect(moves.getByRole('radio', { name: /^Leave its side/ })).toBeVisible();
  await moves.getByText('Stay at its side', { exact: true }).click();
  await crisis(page).getByRole('button', { name: 'Stay at its side' }).click();
  await expect(paper).toBeVisible();
  await readPaper(page);
}

async function overAfterNotice(page: Page): Promise<void> {
  await accordStands(page, /Notice was given by United States; it ends after turn 4/);
  await pictures(page, 'rulebook-ending');
  await toPaper(page);
  await readPaper(page);
  // A full paper may leave it to the log.
  await page.getByRole('tab', { name: /^Log/ }).click();
  await expect(panel(page).getByText(`A party has left, and this has ended: ${ACCORD}`).first()).toBeVisible();
  await page.getByRole('tab', { name: /^Agreements/ }).click();
  await expect(panel(page).getByText(ACCORD)).toHaveCount(0);
}

/** An event asks: the list of guests stands or does not. */
async function asked(page: Page): Promise<void> {
  while ((await phaseNow(page)) !== 'Orders') await nextButton(page).click();
  await page.getByRole('tab', { name: /^Inbox/ }).click();
  const card = panel(page).getByRole('article').filter({ hasText: 'Does the list of guests stand?' });
  await expect(card.getByText(/^If you say nothing, this is taken/)).toBeVisible();
  await pictures(page, 'rulebook-question');
  await card.getByText('Let the list stand', { exact: true }).click();
  await expect(nextButton(page)).toHaveText(/1 decision/);
  await toPaper(page);
  await readPaper(page);
  // A full paper may leave it to the log.
  await page.getByRole('tab', { name: /^Log/ }).click();
  await expect(panel(page).getByText('United States keeps its list of guests').first()).toBeVisible();
}

test('an accord is signed, broken and left, a text watered down, a call answered and relief sent', async ({ page }) => {
  test.setTimeout(240_000);
  await takeSeat(page, 'Peninsula', 'United States', SEED);
  await signed(page);
  await textDrafted(page);
  await breachDrafted(page);
  await reliefDrafted(page);
  await toldOfAll(page);
  await left(page);
  await stoodBy(page);
  await overAfterNotice(page);
  await asked(page);
});
