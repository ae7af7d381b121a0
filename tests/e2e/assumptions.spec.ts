/** A number of the rules is doubted: looked up, changed by hand, played under, and the same orders replayed under another one. */
import type { Locator, Page } from '@playwright/test';
import { clean, sideways, survey } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { goOn, nextButton, phaseNow, pictures, readPaper } from './table.ts';

const SEED = 'scenario=channels&seat=JPN&seed=assume-1&preset=balanced';
const dialog = (page: Page): Locator => page.getByRole('dialog');
const goOnButton = (page: Page): Locator => dialog(page).getByRole('button', { name: /^(Go on|To the crisis)$/ });
const take = (page: Page): Locator => page.getByRole('button', { name: 'Take this seat' });
const badge = (page: Page): Locator => page.getByRole('button', { name: '1 changed assumption: see which' });
const row = (page: Page, name: string): Locator => dialog(page).getByRole('listitem').filter({ hasText: name });

async function sit(page: Page, link = SEED): Promise<void> {
  await page.goto(`./#${link}`);
  await take(page).click();
  await goOnButton(page).click();
  await expect(nextButton(page)).toBeVisible();
}

/** Opens the register of a new game, and the field of one number in it. */
async function toField(page: Page, name: string, label: string): Promise<Locator> {
  await page.getByRole('button', { name: 'See and change them' }).click();
  await dialog(page).getByRole('searchbox', { name: 'Search the assumptions' }).fill(name);
  await page.keyboard.press('Tab');
  await dialog(page)
    .getByRole('button', { name: `Change: ${label}` })
    .press('Enter');
  const field = dialog(page).getByRole('textbox', { name: label });
  await expect(field).toBeFocused();
  return field;
}

/** Passes every step, and eases back in every crisis. */
async function toTheEnd(page: Page): Promise<void> {
  const crisis = page.getByRole('alertdialog');
  const replay = page.getByRole('heading', { name: 'The same orders under other assumptions' });
  for (let step = 0; step < 40 && (await replay.count()) === 0; step += 1) {
    if (await readPaper(page)) continue;
    if ((await phaseNow(page)) === 'Crisis') {
      await crisis.getByText('Ease back', { exact: true }).first().click();
      await crisis.getByRole('button', { name: 'Ease back' }).click();
    } else await goOn(page);
    await expect(goOnButton(page).or(nextButton(page)).or(crisis).or(replay).first()).toBeVisible();
  }
  await expect(replay).toBeVisible();
}

test('a new game under a number that was changed by hand says so, also after it was closed', async ({ page }) => {
  await page.goto(`./#${SEED}`);
  await expect(page.getByText('As in the rulebook')).toBeVisible();
  const field = await toField(page, 'provocationToTension', 'Provocation to tension');
  await field.fill('999');
  await page.keyboard.press('Enter');
  const refused = dialog(page).getByText(
    'That is out of range. It may be from 0 % to 200 %. Until then it stays at 50 %.',
  );
  await expect(refused).toBeVisible();
  await expect(field).toHaveValue('999');
  await clean(page);
  await pictures(page, 'assumptions-refused');
  await field.fill('150');
  await page.keyboard.press('Enter');
  await expect(refused).toHaveCount(0);
  await expect(row(page, 'provocationToTension').getByText('Changed by hand.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('1 changed', { exact: true })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(/assume=provocationToTension%3A150/);
  await take(page).click();
  await expect(dialog(page).getByText('This game is played under changed assumptions.')).toBeVisible();
  await goOnButton(page).click();
  await expect(badge(page)).toBeVisible();
  await pictures(page, 'assumptions-badge');
  await goOn(page);
  await expect(page.locator('[aria-current=step]').first()).not.toHaveText('Talks');
  await page.waitForTimeout(700);
  await page.reload();
  await expect(page.getByRole('button', { name: /^Continue.*changed assumptions/ })).toBeVisible();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await badge(page).click();
  await expect(dialog(page).getByRole('listitem')).toHaveCount(1);
  await expect(row(page, 'provocationToTension').getByText('150 %')).toBeVisible();
  await page.keyboard.press('Escape');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Export the record' }).click();
  expect((await download).suggestedFilename()).toBe('channels-turn-1-changed-assumptions.entente.json');
});

test('a link carries changed assumptions, and what it may not is named', async ({ page }) => {
  await page.goto(`./#${SEED}&assume=trustDrift:7.5&assume=guardCap:400&assume=nonsense:1`);
  await expect(page.getByText('The link carries 1 changed assumption.')).toBeVisible();
  await expect(page.getByText(/^The link would change Guard cap: That is out of range/)).toBeVisible();
  await expect(page.getByText(/^The link would change something else: .*nonsense/)).toBeVisible();
  await pictures(page, 'assumptions-link');
});

test('one number is changed by hand, the same orders are replayed, and what differed is read', async ({ page }) => {
  test.setTimeout(120_000);
  await sit(page);
  await toTheEnd(page);
  const part = page.getByRole('region', { name: 'The same orders under other assumptions' });
  await part.getByText('One assumption', { exact: true }).click();
  const go = part.getByRole('button', { name: 'Replay the same orders' });
  await expect(go).toBeDisabled();
  await part.getByRole('combobox').fill('flareShare');
  await page.getByRole('option', { name: /^Flare share/ }).click();
  await expect(part.getByText(/In this game it is 75 %/)).toBeVisible();
  const field = part.getByRole('textbox', { name: 'Flare share' });
  await field.fill('0');
  await page.keyboard.press('Enter');
  await go.click();
  await expect(part.getByText('What differed: Flare share 0 %')).toBeVisible({ timeout: 30_000 });
  await expect(part.getByText(/people who had seen the other course would have ordered otherwise/)).toBeVisible();
  const finals = part.getByRole('table', { name: 'Final scores' });
  for (const seat of ['Japan', 'Australia', 'China'])
    await expect(finals.getByRole('row', { name: new RegExp(`^${seat}`) })).toContainText(/\d\.\d.*\d\.\d/);
  const ended = part.getByRole('table', { name: 'How it ended' });
  await expect(ended.getByRole('row', { name: /^Outcome/ })).toContainText('Without war, in turn 3');
  await expect(part.getByText(/^Turn \d, \w+\. The score that differs most then: /)).toBeVisible();
  await expect(part.getByRole('button', { name: /^Assumptions: Rule/ }).first()).toBeVisible();
  await expect(part.getByRole('img', { name: /^Tension\. As played: / })).toBeVisible();
  const largest = part.getByRole('table', { name: 'Scores that differ most at the end' });
  await expect(largest.getByRole('row').nth(1)).toContainText(/[+−]\d/);
  await survey(page, 'assumptions-replayed', go);
  await part.getByText('Theory: Spiral', { exact: true }).click();
  await go.click();
  await expect(part.getByText('What differed: Theory: Spiral')).toBeVisible({ timeout: 30_000 });
});

test('a row of a ledger and a clause of the rulebook lead to their assumptions, which anybody can read', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await sit(page);
  await toTheEnd(page);
  await page.getByRole('button', { name: 'Look at the map' }).click();
  await page
    .getByRole('button', { name: /^You: readiness/ })
    .first()
    .click();
  await dialog(page).getByRole('button', { name: 'Assumptions: Rule 2.3' }).first().click();
  const register = dialog(page).filter({ has: page.getByRole('heading', { name: 'Assumptions', exact: true }) });
  await expect(register.getByText('Only those of Rule 2.3')).toBeVisible();
  await survey(page, 'assumptions-clause', register.getByRole('button', { name: 'Show all' }));
  await register.getByRole('button', { name: 'Show all' }).click();
  await expect(register.getByRole('status')).toHaveText(/^\d{3} assumptions$/);
  await clean(page);
  await register.getByRole('button', { name: '10 Scores' }).click();
  await expect(register.getByRole('heading', { name: '10 Scores' })).toBeInViewport();
  await pictures(page, 'assumptions-all');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Rulebook' }).click();
  await dialog(page)
    .getByRole('button', { name: /^\d+ assumptions: Rule 3\.1$/ })
    .click();
  await expect(register.getByText('Only those of Rule 3.1')).toBeVisible();
});

test('the register in Indonesian', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('entente/settings', JSON.stringify({ language: 'id' }));
  });
  await page.goto(`./#${SEED}&assume=trustDrift:7.5`);
  await page.getByRole('button', { name: 'Lihat dan ubah' }).click();
  await expect(dialog(page).getByRole('heading', { name: 'Asumsi', exact: true })).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Ubah: Trust drift' }).click();
  const field = dialog(page).getByRole('textbox', { name: 'Trust drift' });
  await expect(field).toHaveValue('7,5');
  await field.fill('2,25');
  await page.keyboard.press('Enter');
  await expect(row(page, 'trustDrift').getByText('2,25 %')).toBeVisible();
  await clean(page);
  expect(await sideways(page)).toBe(false);
  await pictures(page, 'assumptions-indonesian');
});
