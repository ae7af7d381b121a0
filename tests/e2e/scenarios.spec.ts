/** Every scenario of the shelf, from its card to its end: all seats play by themselves, under a seed of their own. */
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from './fixtures.ts';
import { pickScenario, toNewGame } from './table.ts';

interface File {
  readonly title: string;
  readonly actors: readonly { readonly name: string }[];
}

const files = readdirSync('scenarios')
  .filter((name) => name.endsWith('.yaml') && name !== 'reference.yaml')
  .sort()
  .map((name) => parse(readFileSync(`scenarios/${name}`, 'utf8')) as File);

for (const { title, actors } of files)
  test(`${title} is played from its card to its end`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto('./');
    await toNewGame(page);
    await pickScenario(page, title);
    await page.getByRole('textbox', { name: 'Seed' }).fill('shelf');
    await page.getByRole('button', { name: 'Watch', exact: true }).click();
    await expect(page).toHaveTitle(`Watching ${title}, turn 1 — Entente`);
    const bar = page.getByRole('region', { name: 'Watching' });
    await expect(bar.getByRole('button', { name: 'Play to the end' })).toBeVisible();
    await page.keyboard.press('e');
    const ending = page.getByRole('main');
    // A war ends a game too; nobody has chosen how these go.
    await expect(
      ending.getByRole('heading', { level: 1, name: /^(The last quarter is over|It came to war)/ }),
    ).toBeVisible({
      timeout: 90_000,
    });
    for (const { name } of actors) await expect(ending.getByText(name, { exact: true }).first()).toBeAttached();
    await expect(page).toHaveTitle(`${title}: the end — Entente`);
  });
