/** The shelf of scenarios: finding one, looking inside, bringing in others' files, and teaching with them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { clean, sideways } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { nextButton, pickScenario, pictures, toNewGame } from './table.ts';

const scenarios = path.resolve(import.meta.dirname, '../../scenarios');
const channels = readFileSync(path.join(scenarios, 'channels.yaml'), 'utf8');
/** The same under a name of its own. */
const mine = channels.replace(/^id: .*$/m, 'id: my-channels').replace(/^title: .*$/m, 'title: My Channels');

const shelf = (page: Page): Locator => page.getByRole('list', { name: 'Scenarios' });
const card = (page: Page, title: string): Locator => shelf(page).getByRole('article', { name: title, exact: true });
const dialog = (page: Page): Locator => page.getByRole('dialog').or(page.getByRole('alertdialog'));
const file = (name: string, text: string) => ({ name, mimeType: 'application/yaml', buffer: Buffer.from(text) });

async function bringIn(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bring in a scenario' }).click();
  await (await chooser).setFiles(file(name, text));
  await expect(dialog(page)).toBeVisible();
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${label}$`) }).click();
  await page.getByRole('option', { name: option }).click();
}

/** Lets a file fall onto the page, as from a folder beside the browser. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([called, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], called));
      return transfer;
    },
    [name, text] as const,
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await expect(dialog(page)).toBeVisible();
}

test('all scenarios are on the shelf, the lesson first, and can be found', async ({ page }) => {
  await page.goto('./');
  await toNewGame(page);
  await expect(shelf(page).getByRole('article')).toHaveCount(10);
  await expect(shelf(page).getByRole('article').first()).toHaveAccessibleName('Channels');
  await pictures(page, 'library');
  await clean(page);
  expect(await sideways(page)).toBe(false);
  await choose(page, 'Difficulty', 'Hard');
  const hard = await shelf(page).getByRole('article').count();
  expect(hard).toBeGreaterThan(0);
  expect(hard).toBeLessThan(10);
  await expect(page.getByText(`${String(hard)} of 10`)).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search' }).fill('no such place');
  await expect(page.getByText('No scenario fits all of this.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByRole('searchbox', { name: 'Search' }).fill('crowded viet');
  await expect(shelf(page).getByRole('article')).toHaveCount(1);
  await expect(card(page, 'Crowded Sea')).toBeVisible();
});

test('two presses lead from the title into a game, and its card then goes on with it', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /^New game/ }).click();
  await card(page, 'Crowded Sea')
    .getByRole('button', { name: /^Play as/ })
    .click();
  await expect(dialog(page).getByText('You speak for')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'To the title' }).click();
  await toNewGame(page);
  await card(page, 'Crowded Sea')
    .getByRole('button', { name: /^Go on as .*, turn 1$/ })
    .click();
  await expect(nextButton(page)).toBeVisible();
  await expect(page.getByText('Third-party scenario')).toHaveCount(0);
});

test('a page shows seats, what is taught, and where each number comes from', async ({ page }) => {
  await page.goto('./');
  await toNewGame(page);
  await pickScenario(page, 'Crowded Sea');
  await page.getByRole('radiogroup', { name: 'Who are you?' }).getByText('India', { exact: true }).click();
  await expect(page.getByRole('article').getByRole('heading', { name: 'India' })).toBeVisible();
  await pictures(page, 'scenario');
  await clean(page);
  await page.getByRole('tab', { name: 'Sources' }).click();
  await page.getByRole('searchbox', { name: 'Search values' }).fill('viet capability data');
  const value = page.getByRole('button', { name: /^Viet Nam: Capability: 32/ });
  const tip = page.getByRole('tooltip');
  await value.hover();
  await expect(tip).toContainText('Public data');
  await expect(tip).toContainText('Licence: ');
  await pictures(page, 'sources');
  await page.mouse.move(0, 0);
  await expect(tip).toHaveCount(0);
  // By keyboard it opens with the focus, and Esc puts it away.
  await page.getByRole('searchbox', { name: 'Search values' }).focus();
  for (let stop = 0; stop < 6 && !(await value.evaluate((one) => one === document.activeElement)); stop += 1)
    await page.keyboard.press('Tab');
  await expect(tip).toBeVisible();
  await clean(page);
  await page.keyboard.press('Escape');
  await expect(tip).toHaveCount(0);
  // A press keeps it open until the next one elsewhere, as a finger needs it.
  await value.click();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(300);
  await expect(tip).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(tip).toHaveCount(0);
});

test('the first value of a ledger says where it comes from', async ({ page }) => {
  await page.goto('./#scenario=crowded-sea&seat=VNM&seed=kiwi&preset=balanced');
  await page.getByRole('button', { name: 'Take this seat' }).click();
  await expect(dialog(page).getByText('You speak for')).toBeVisible();
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: /^You: capability/ })
    .first()
    .click();
  await dialog(page)
    .getByRole('button', { name: /Where it comes from$/ })
    .hover();
  await expect(page.getByRole('tooltip')).toContainText('Public data');
});

test('every teacher’s note is printed on one page', async ({ page }) => {
  await page.goto('./');
  await toNewGame(page);
  const titles = await shelf(page).getByRole('heading', { level: 2 }).allInnerTexts();
  expect(titles).toHaveLength(10);
  for (const title of titles) {
    await pickScenario(page, title);
    await page.getByRole('tab', { name: 'Lesson' }).click();
    await expect(page.getByRole('heading', { name: 'Learning goals' })).toBeVisible();
    for (const format of ['A4', 'Letter']) {
      const printed = (await page.pdf({ format })).toString('latin1');
      expect(printed.match(/\/Type\s*\/Page\b/g), `${title} on ${format}`).toHaveLength(1);
    }
    if (title === 'The Chair') {
      await pictures(page, 'lesson');
      await clean(page);
    }
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Take this seat' })).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Questions for the talk afterwards' })).toBeVisible();
    await page.emulateMedia({ media: null });
    await page.getByRole('button', { name: 'All scenarios' }).click();
  }
});

test('a file with mistakes is refused with their places, and one that is hostile shows nothing but text', async ({
  page,
}) => {
  await page.goto('./');
  await toNewGame(page);
  await bringIn(page, 'broken.yaml', mine.replace('turns: 3', 'turnz: 3'));
  await expect(dialog(page).getByText('This scenario cannot be taken')).toBeVisible();
  await expect(dialog(page).getByText('calendar.turnz')).toBeVisible();
  await expect(dialog(page).getByText('"turnz" is not known here; did you mean "turns"?')).toBeVisible();
  await pictures(page, 'bringIn-refused');
  await clean(page);
  await page.keyboard.press('Escape');
  const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  await bringIn(page, 'hostile.yaml', mine.replace('title: My Channels', `title: '${markup}'`));
  await expect(dialog(page).getByText(/title must be plain text/)).toBeVisible();
  await expect(page.locator('img')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await drop(page, 'noise.yaml', '\u0000\u0001\u0002');
  await expect(dialog(page).getByText('This scenario cannot be taken')).toBeVisible();
  await page.keyboard.press('Escape');
  await drop(page, 'diary.txt', 'Dear diary');
  await expect(dialog(page).getByText('This is neither a saved game nor a scenario.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(shelf(page).getByRole('article')).toHaveCount(10);
});

test('a scenario is tried out, kept, played under its label, linked to, replaced and deleted', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('./');
  await toNewGame(page);
  await drop(page, 'mine.yaml', mine);
  await expect(dialog(page).getByText('Third-party scenario')).toBeVisible();
  await expect(dialog(page).getByText('Looking it through …')).toHaveCount(0, { timeout: 30_000 });
  await page.getByRole('button', { name: 'Play a trial' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Cancel' }).first().click();
  await expect(dialog(page).getByText(/^Given up after \d+ games?\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Play the trial again' }).click();
  await expect(dialog(page).getByText('20 games were played.')).toBeVisible({ timeout: 60_000 });
  await expect(
    dialog(page)
      .getByRole('table')
      .getByRole('row', { name: /^Japan \d+/ }),
  ).toBeVisible();
  await expect(dialog(page).getByText('Orders that were never used')).toBeVisible();
  await pictures(page, 'bringIn');
  await clean(page);
  await page.getByRole('button', { name: 'Put it on the shelf' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'My Channels' })).toBeVisible();
  await expect(page.getByText('Third-party scenario')).toBeVisible();

  // It is there after a reload, and a link to it opens here.
  await page.goto('./#scenario=my-channels&seat=AUS&seed=mine&preset=balanced');
  await page.reload();
  await expect(page.getByText('Filled in from the link.')).toBeVisible();
  await page.getByRole('button', { name: 'Take this seat' }).click();
  await expect(dialog(page).getByText('Third-party scenario')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner').getByText('Third-party scenario')).toBeVisible();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'To the title' }).click();

  // The same id again asks first; what was deleted can be taken back.
  await toNewGame(page);
  await expect(shelf(page).getByRole('article')).toHaveCount(11);
  await expect(card(page, 'My Channels').getByText('Third-party scenario')).toBeVisible();
  await bringIn(page, 'mine.yaml', mine.replace('My Channels', 'Our Channels'));
  await expect(dialog(page).getByText(/has the same id/)).toBeVisible();
  await page.getByRole('button', { name: 'Replace the other one' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Our Channels' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete from this device' }).click();
  await expect(page.getByText('Our Channels is deleted from this device.')).toBeVisible();
  await expect(shelf(page).getByRole('article')).toHaveCount(10);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(shelf(page).getByRole('article')).toHaveCount(11);
});

test('a link to a scenario that is not here names it, and its file mends that', async ({ page }) => {
  await page.goto('./#scenario=my-channels&seat=AUS&seed=mine&preset=spiral');
  await expect(page.getByText(/“my-channels”, which is not on this device/)).toBeVisible();
  await drop(page, 'mine.yaml', mine);
  await page.getByRole('button', { name: 'Put it on the shelf' }).click();
  await expect(page.getByText('Filled in from the link.')).toBeVisible();
  await expect(page.getByRole('radio', { name: /^Australia/ })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Spiral' })).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'Seed' })).toHaveValue('mine');
});

test('the shelf speaks Indonesian, and is found in it', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('entente/settings', JSON.stringify({ language: 'id' })));
  await page.goto('./');
  await page.getByRole('button', { name: /^Permainan baru/ }).click();
  await page.getByRole('searchbox', { name: 'Cari' }).fill('mudah 20 menit');
  const found = page.getByRole('list', { name: 'Skenario' }).getByRole('article');
  await expect(found).toHaveCount(1);
  await expect(found).toHaveAccessibleName('Channels');
  await found.getByRole('button', { name: 'Channels' }).click();
  await expect(page.getByRole('tab', { name: 'Sumber' })).toBeVisible();
  await pictures(page, 'scenario-indonesian');
  await clean(page);
});
