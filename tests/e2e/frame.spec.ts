/** What stands around the game: the title, links, looking on, keys, settings, and what one reads about it. */
import { clean, sideways } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { nextButton, pictures, takeSeat } from './table.ts';

test('the title says what this is and offers one large thing, and then the game that was left', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Entente' })).toBeVisible();
  await expect(page.getByText('A teaching model, not a prediction.')).toBeVisible();
  await clean(page);
  await page.getByRole('button', { name: /^Play the first game/ }).click();
  const brief = page.getByRole('dialog');
  await expect(brief.getByRole('heading', { name: 'Japan' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveTitle('Channels, turn 1 — Entente');
  await page.getByRole('button', { name: 'Menu' }).click();
  await pictures(page, 'menu');
  await page.getByRole('menuitem', { name: 'To the title' }).click();
  await expect(page.getByRole('button', { name: /^Continue Japan in Channels, turn 1/ })).toBeVisible();
});

test('a link opens the picker filled in, and one with mistakes says so', async ({ page }) => {
  await page.goto('./#scenario=crowded-sea&seat=VNM&seed=plum&preset=spiral');
  await expect(page.getByText('Filled in from the link.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Seed' })).toHaveValue('plum');
  await expect(page.getByRole('radio', { name: /^Viet Nam/ })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Spiral' })).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(
    /#scenario=crowded-sea&seat=VNM&seed=plum&preset=spiral$/,
  );
  await clean(page);
  await page.goto('./#scenario=crowded-sea&seat=NOBODY&seed=plum&preset=spiral');
  await expect(page.getByText('The link names a seat that this scenario does not have')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Seed' })).toHaveValue('plum');
  await pictures(page, 'newGame');
  await page.getByRole('button', { name: 'Take this seat' }).click();
  await page.keyboard.press('Escape');
  expect(new URL(page.url()).hash).toBe('');
});

test('the AI plays by itself to the end, and no paper stands in the way', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('./#scenario=channels&seed=watch&preset=balanced');
  await page.getByRole('button', { name: 'Watch', exact: true }).click();
  const bar = page.getByRole('region', { name: 'Watching' });
  await expect(bar.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(page).toHaveTitle('Watching Channels, turn 1 — Entente');
  await page.keyboard.press('Space');
  await expect(bar.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await pictures(page, 'watch');
  await clean(page);
  await page.keyboard.press('Space');
  await page.keyboard.press('.');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: /^The last quarter is over/ })).toBeVisible({
    timeout: 90_000,
  });
});

test('settings are applied at once and kept, and keys can be changed', async ({ page }) => {
  await takeSeat(page, 'Channels', 'Australia', 'kiwi');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog').getByText('Do what the large button says')).toBeVisible();
  await clean(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Settings' }).click();
  await page.getByText('150 %').click();
  await page.getByText('Dark', { exact: true }).click();
  await clean(page);
  await page.getByRole('tab', { name: 'Keys' }).click();
  await page.getByRole('button', { name: /Open the log/ }).click();
  await page.keyboard.press('k');
  await expect(page.getByText('Open the log is now on K.')).toBeVisible();
  await pictures(page, 'settings');
  await page.keyboard.press('Escape');
  for (const width of [1440, 1024, 768, 390]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await sideways(page), `sideways at ${String(width)}`).toBe(false);
  }
  await page.reload();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await expect(nextButton(page)).toBeVisible();
  await page.keyboard.press('k');
  await expect(page.getByRole('tab', { name: 'Log' })).toHaveAttribute('aria-selected', 'true');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('24px');
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
});

test('About says where it comes from', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'About' }).click();
  const about = page.getByRole('dialog');
  await expect(about.getByText('Conflict Prevention')).toBeVisible();
  await clean(page);
  await about.getByRole('button', { name: 'Open the rulebook' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(2);
});
