import type { Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { median, middle, noteOf, type Bench, type Measured } from './bench.ts';
import { PAGE, buildPage } from './page.ts';
import { opened, served } from './served.ts';

/** 10 Mb/s with the delay of a good line, and a processor half as fast. */
const LINE = { offline: false, latency: 20, downloadThroughput: 1_250_000, uploadThroughput: 1_250_000 };
const SLOWER = 2;
const LOADS = 5;
const REST = 2_000;
const GAMES = 10;

/** From the title to the table, by a link to a game; milliseconds from taking a seat to the map. */
async function beginGame(page: Page): Promise<number> {
  await page.evaluate(() => {
    window.location.hash = '';
    window.location.hash = '#scenario=crowded-sea&seat=VNM&seed=bench&preset=balanced';
  });
  const seat = page.getByRole('button', { name: 'Take this seat' });
  await seat.waitFor();
  const start = performance.now();
  await seat.click();
  await page.waitForSelector('canvas');
  return performance.now() - start;
}

/** Milliseconds to the first paint, each time in a fresh context; the note says how long the map takes. */
const firstPaint = (): Promise<Measured> =>
  served(async (at) => {
    const paints: number[] = [];
    const maps: number[] = [];
    for (let load = 0; load < LOADS; load += 1) {
      const { page, cdp } = await opened(at);
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', LINE);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      await page.goto(at.url, { waitUntil: 'load' });
      const paint = await page.waitForFunction(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      );
      paints.push(Number(await paint.jsonValue()));
      maps.push(await beginGame(page));
      await page.context().close();
    }
    return { value: median(paints), checksum: '', note: `the map ${median(maps).toFixed(0)} ms after a seat is taken` };
  });

/** Frames that were asked for while nothing moved. */
const framesAtRest = (): Promise<Measured> =>
  served(async (at) => {
    const { page } = await opened(at);
    await page.addInitScript(() => {
      const ask = window.requestAnimationFrame.bind(window);
      const counted = window as unknown as { frames: number };
      counted.frames = 0;
      window.requestAnimationFrame = (then) => {
        counted.frames += 1;
        return ask(then);
      };
    });
    await page.goto(at.url);
    await beginGame(page);
    await page.waitForTimeout(2 * REST);
    const frames = () => page.evaluate(() => (window as unknown as { frames: number }).frames);
    const before = await frames();
    await page.waitForTimeout(REST);
    return { value: (await frames()) - before, checksum: '' };
  });

async function leaveGame(page: Page): Promise<void> {
  const menu = page.getByRole('button', { name: 'Menu' });
  const title = page.getByRole('menuitem', { name: 'To the title' });
  // A dialog may lie over the table, such as what a seat reads before its first turn.
  for (let tries = 0; tries < 3 && !(await title.isVisible()); tries += 1) {
    await page.keyboard.press('Escape');
    await menu.click({ timeout: 5_000 }).catch(() => undefined);
  }
  await title.click();
}

/** The engine's own compiled code counts as heap and grows while it warms up; without it, what grows is what games leave behind. */
const INTERPRETED = '--expose-gc --no-opt --no-sparkplug --no-maglev';

/** Growth of the heap, as a share, from the first game's table to that of the eleventh, each left for the title in the same tab. */
const heap = (): Promise<Measured> =>
  served(async (at) => {
    const { page, cdp } = await opened(at);
    const used: number[] = [];
    await page.goto(at.url);
    for (let game = 0; game <= GAMES; game += 1) {
      if (game > 0) await leaveGame(page);
      await beginGame(page);
      await page.waitForTimeout(REST / 4);
      await cdp.send('HeapProfiler.collectGarbage');
      used.push((await cdp.send('Runtime.getHeapUsage')).usedSize);
    }
    return {
      value: used.at(-1)! / used[0]! - 1,
      checksum: '',
      note: `${used.map((bytes) => (bytes / 1_000_000).toFixed(1)).join(', ')} MB`,
    };
  }, INTERPRETED);

export const page: Bench = {
  name: 'page',
  rounds: 1,
  prepare: buildPage,
  missing: () => (existsSync(PAGE) ? undefined : `not yet: there is no ${PAGE}`),
  variants: { paint: firstPaint, frames: framesAtRest, heap },
  lines: (runs) => [
    {
      what: 'first paint at 10 Mb/s and CPU × 2',
      text: `${middle(runs, 'paint').toFixed(0)} ms, ${noteOf(runs, 'paint')}`,
      reach: '1,000 ms',
      ok: middle(runs, 'paint') <= 1_000,
    },
    {
      what: 'frames asked for at the table with nothing moving, two seconds',
      text: String(middle(runs, 'frames')),
      reach: '0',
      ok: middle(runs, 'frames') === 0,
    },
    {
      what: 'heap after ten games begun and left in one tab, compiled code aside',
      text: `${(middle(runs, 'heap') * 100).toFixed(1)} % more (${noteOf(runs, 'heap')})`,
      reach: 'under 10 %',
      ok: middle(runs, 'heap') < 0.1,
    },
  ],
};
