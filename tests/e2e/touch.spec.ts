/** A game of Crowded Sea on a telephone: by fingers alone, from the title to the end. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { nextButton, phaseNow } from './table.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

/** Far more steps than nine turns with four windows each can take. */
const MOST_STEPS = 150;
const panel = (page: Page): Locator => page.getByRole('tabpanel');
const goOnButton = (page: Page): Locator => page.getByRole('button', { name: /^(Go on|To the crisis)$/ });
const canvas = (page: Page): Locator => page.locator('[data-map=ready] canvas');

interface Spot {
  readonly x: number;
  readonly y: number;
}

async function sit(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: /^New game/ }).tap();
  await page.getByRole('button', { name: 'Crowded Sea', exact: true }).tap();
  await page.getByRole('radiogroup', { name: 'Who are you?' }).getByText('Viet Nam', { exact: true }).tap();
  await page.getByRole('textbox', { name: 'Seed' }).fill('kiwi');
  await page.getByRole('button', { name: 'Take this seat' }).tap();
  await goOnButton(page).tap();
  await expect(canvas(page)).toBeVisible({ timeout: 30_000 });
}

/** What a tap on the map opens: the name of a seat or a place, or nothing. What it opened is put away again. */
async function tapped(page: Page, { x, y }: Spot): Promise<string | undefined> {
  // Two taps within a third of a second would be one double tap.
  await page.waitForTimeout(350);
  await page.touchscreen.tap(x, y);
  const close = page.getByRole('complementary').getByRole('button', { name: 'Close', exact: true });
  const opened = await close.waitFor({ timeout: 250 }).then(
    () => true,
    () => false,
  );
  if (!opened) return undefined;
  const name = await page.getByRole('complementary').getByRole('heading', { level: 2 }).innerText();
  await close.tap();
  await expect(close).toHaveCount(0);
  return name;
}

/** Where a seat stands on the map: taps all over it, row by row, until its panel opens. */
async function find(page: Page, seat: string): Promise<Spot> {
  const box = await canvas(page).boundingBox();
  if (!box) throw new Error('there is no map');
  for (let y = box.y + 20; y < box.y + box.height; y += 20)
    for (let x = box.x + box.width * 0.25; x < box.x + box.width * 0.6; x += 20)
      if ((await tapped(page, { x, y })) === seat) return { x, y };
  throw new Error(`no tap on the map opens ${seat}`);
}

/** Two fingers, from one point outwards. */
async function pinch(page: Page, { x, y }: Spot): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const fingers = (apart: number) => [
    { x: x - apart, y, id: 0 },
    { x: x + apart, y, id: 1 },
  ];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(20) });
  for (const apart of [30, 40, 50, 60])
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

/** A seat is tapped, the map brought nearer with two fingers and with two taps, shown whole again, and given another layer. */
async function theMap(page: Page): Promise<void> {
  const box = await canvas(page).boundingBox();
  const china = await find(page, 'China');
  const elsewhere = { x: (box?.x ?? 0) + 340, y: (box?.y ?? 0) + 60 };
  const whole = page.getByRole('button', { name: 'Show the whole map' });

  await pinch(page, elsewhere);
  expect(await tapped(page, china)).not.toBe('China');
  await whole.tap();
  await expect.poll(() => tapped(page, china)).toBe('China');

  await page.waitForTimeout(350);
  await page.touchscreen.tap(elsewhere.x, elsewhere.y);
  await page.touchscreen.tap(elsewhere.x, elsewhere.y);
  await page.waitForTimeout(350);
  expect(await tapped(page, china)).not.toBe('China');
  await whole.tap();
  await expect.poll(() => tapped(page, china)).toBe('China');

  const layers = page.getByRole('button', { name: /What the map shows/ });
  await layers.tap();
  await page.getByRole('option', { name: 'Trust' }).tap();
  await expect(layers).toContainText('Trust');
}

/** Puts one order into the plan through the builder. */
async function order(page: Page, verb: RegExp, ...choices: readonly string[]): Promise<void> {
  await page.getByRole('tab', { name: /^Orders/ }).tap();
  await panel(page).getByRole('button', { name: verb }).tap();
  for (const choice of choices) await panel(page).getByText(choice, { exact: true }).first().tap();
  await nextButton(page).tap();
}

/** Presses what goes on; where it asks whether silence is meant, it is. */
async function goOn(page: Page): Promise<void> {
  await nextButton(page).tap();
  const meant = page.getByRole('button', { name: 'Refuse by silence' });
  if ((await meant.count()) > 0) await meant.tap();
}

async function decide(page: Page): Promise<void> {
  const dialog = page.getByRole('alertdialog');
  await dialog.getByText('Ease back', { exact: true }).first().tap();
  await dialog.getByRole('button', { name: 'Ease back' }).tap();
}

async function firstTurn(page: Page): Promise<void> {
  await order(page, /^Defence dialogue/, 'China');
  await expect(nextButton(page)).toHaveText('Send 1 offer');
  await goOn(page);
  if ((await phaseNow(page)) === 'Answers') await goOn(page);
  await order(page, /^Presence patrol/);
  await expect(panel(page).getByText('Patrol, South China Sea (East Sea)')).toBeVisible();
  await page.getByRole('tab', { name: /^Inbox/ }).tap();
  await panel(page).getByRole('button', { name: 'Accept' }).first().tap();
  await expect(nextButton(page)).toHaveText(/1 yes/);
  await goOn(page);
}

test('Crowded Sea is played by touch, to its end', async ({ page }) => {
  test.setTimeout(180_000);
  await sit(page);
  await theMap(page);
  await firstTurn(page);
  let windows = 0;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if ((await goOnButton(page).count()) > 0) await goOnButton(page).tap();
    const phase = await phaseNow(page);
    if (phase === 'The end') break;
    if (phase === 'Crisis') {
      await decide(page);
      windows += 1;
    } else await goOn(page);
  }
  await expect(page.getByRole('button', { name: 'Play again with the same luck' })).toBeVisible();
  expect(windows).toBeGreaterThan(0);
});
