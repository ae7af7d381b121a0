/** “Who is most worried about my exercise?”, answered without the map: by the roles and names that a screen reader reads. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { goOn, nextButton, plan, readPaper, takeSeat } from './table.ts';

/** Nobody can look at what is not there. */
const takeMapAway = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.querySelector('[data-map] canvas')?.remove();
  });

interface Answer {
  readonly who: string;
  readonly lines: readonly string[];
}

/** The lines of a table that tell of my exercise, in their sequence, and who stands in the first. */
async function mostWorried(page: Page, caption: RegExp): Promise<Answer> {
  await page.getByRole('radio', { name: 'Table' }).click();
  const tables = page.getByRole('region', { name: 'Everything on the map, as tables' });
  await tables.getByRole('tab', { name: 'Acts' }).click();
  const grid = tables.getByRole('grid', { name: caption });
  await expect(grid.getByRole('columnheader', { name: 'Change' })).toHaveAttribute('aria-sort', 'descending');
  const rows: Locator = grid.getByRole('row', { name: /./ }).filter({ hasText: 'You: Joint exercise with India' });
  await expect(rows.first()).toBeVisible();
  return {
    who: await rows.first().getByRole('rowheader').innerText(),
    lines: await Promise.all((await rows.all()).map((row) => row.innerText())),
  };
}

/** Its tension with me and with my partner: the least and the most of it, added up. */
function risen(line: string): { readonly low: number; readonly high: number } {
  const found = [...line.matchAll(/tension with \S+\s+\+(\d+\.\d)(?: to \+(\d+\.\d))?/g)];
  return {
    low: found.reduce((sum, [, low]) => sum + Number(low), 0),
    high: found.reduce((sum, [, low, high]) => sum + Number(high ?? low), 0),
  };
}

test('the tables say who is most worried about my exercise, while it is drafted and after it was held', async ({
  page,
}) => {
  await takeSeat(page, 'Crowded Sea', 'Viet Nam', 'kiwi');
  await expect(page.locator('[data-map=ready]')).toBeVisible({ timeout: 30_000 });
  await takeMapAway(page);
  expect(await plan(page, 'Joint exercise', 'India', 'Medium')).toBe(true);

  const drafted = await mostWorried(page, /^What you are drafting/);
  expect(drafted.who).toBe('China');
  expect(drafted.lines.length).toBeGreaterThan(3);
  const feared = drafted.lines.map((line) => risen(line).high);
  expect(feared[0]).toBe(Math.max(...feared));

  for (let step = 0; step < 4 && !(await readPaper(page)); step += 1) {
    const before = await nextButton(page).innerText();
    await goOn(page);
    await expect(nextButton(page)).not.toHaveText(before);
  }
  const aside = page.getByRole('button', { name: 'Look at the map' });
  if (await aside.isVisible()) await aside.click();
  const held = await mostWorried(page, /^What was done this turn and last/);
  expect(held.who).toBe('China');
  const felt = risen(held.lines[0] ?? '');
  expect(felt.low).toBeGreaterThan(0);
  const foreseen = risen(drafted.lines[0] ?? '');
  expect(felt.low).toBeGreaterThanOrEqual(foreseen.low - 0.2);
  expect(felt.high).toBeLessThanOrEqual(foreseen.high + 0.2);
});
