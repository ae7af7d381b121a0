/** What every screen has to stand up to: axe, nothing beside the page, nothing cut off, nothing under anything else. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { drawn, shot } from './table.ts';

/** Everything up to WCAG 2.2 AA and axe's own good practice. No rule is switched off. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong: rule and element. */
export async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(TAGS)
    // In the page itself: it has no frames, and a second page for each of hundreds of readings would cost minutes.
    .setLegacyMode(true)
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

export async function clean(page: Page): Promise<void> {
  expect(await faults(page)).toEqual([]);
}

export const sideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Text that its own box or the window cuts off, and controls that lie under something else. */
const unreachable = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const top = [...document.querySelectorAll('[role=dialog], [role=alertdialog]')].at(-1) ?? document.body;
    const told = (why: string, element: Element): string =>
      `${why}: ${element.tagName} ${element.className} "${(element.textContent ?? '').slice(0, 60)}"`;
    const seen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('[inert], [aria-hidden=true]') &&
      !hidden(element);
    const hidden = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath !== 'none' || hidden(element.parentElement));
    const scrolls = (element: Element): boolean => {
      for (let one = element.parentElement; one; one = one.parentElement)
        if (/auto|scroll/.test(getComputedStyle(one).overflowX)) return true;
      return false;
    };
    const found: string[] = [];
    for (const element of top.querySelectorAll<HTMLElement>('*')) {
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (!own || !seen(element)) continue;
      const style = getComputedStyle(element);
      if (element.closest('svg') || style.position === 'absolute') continue;
      if (/hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
        found.push(told('cut off', element));
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 2 && (right > innerWidth + 1 || left < -1) && !scrolls(element)) found.push(told('outside', element));
    }
    const controls = 'button, a[href], input, [role=tab], [role=radio], [role=switch]';
    for (const control of top.querySelectorAll<HTMLElement>(controls)) {
      if (!seen(control)) continue;
      const box = control.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      if (box.width < 3 || x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
      const hit = document.elementFromPoint(x, y);
      const label = control.closest('label');
      if (!hit || control.contains(hit) || hit.contains(control) || label?.contains(hit)) continue;
      if (scrolledAway(control, x, y) || laidOver(hit, control)) continue;
      found.push(told(`under ${hit.tagName} ${hit.className}`, control));
    }
    return found;

    /** A panel that lies over the table on purpose and can be put away, or the head of a table that stays in sight. */
    function laidOver(hit: Element, control: Element): boolean {
      for (let one: Element | null = hit; one && !one.contains(control); one = one.parentElement) {
        const { position } = getComputedStyle(one);
        if (position === 'sticky') return true;
        if (/absolute|fixed/.test(position) && Math.min(one.clientWidth, one.clientHeight) > 100) return true;
      }
      return false;
    }

    /** What a scrolling box hides for the moment can be scrolled to. */
    function scrolledAway(element: Element, x: number, y: number): boolean {
      for (let one = element.parentElement; one; one = one.parentElement) {
        const style = getComputedStyle(one);
        if (!/auto|scroll|hidden|clip/.test(style.overflowX + style.overflowY)) continue;
        const box = one.getBoundingClientRect();
        if (x < box.left || x > box.right || y < box.top || y > box.bottom) return true;
      }
      return false;
    }
  });

/**
 * The looks of a state. `axe` names the theme in which axe reads it too: between them, both themes, both ends of the layouts and both sizes
 * of text. What lies between differs in layout alone, which all twelve are checked for; at night (ENTENTE_LOOKS) axe reads all twelve.
 */
const LOOKS = [
  { width: 1440, height: 900, text: 100, axe: 'light' },
  { width: 1024, height: 768, text: 100, axe: 'none' },
  { width: 768, height: 1024, text: 100, axe: 'none' },
  { width: 390, height: 844, text: 100, axe: 'dark' },
  { width: 390, height: 844, text: 200, axe: 'light' },
  { width: 1440, height: 900, text: 200, axe: 'dark' },
] as const;
const READ_ALL = process.env['ENTENTE_LOOKS'] === 'all';

/** A state as it stands, in both themes, at four widths and with text of double size; `main` is what one goes on with. */
export async function survey(page: Page, state: string, main: Locator): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    for (const { width, height, text, axe } of LOOKS) {
      await page.setViewportSize({ width, height });
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size === 100 ? '' : `${size}%`;
      }, text);
      await drawn(page);
      const where = `${state}, ${theme}, ${width}${text === 100 ? '' : `, text ${text} %`}`;
      await shot(page, `${state}-${theme}-${width}${text === 100 ? '' : '-large'}`);
      expect.soft(await sideways(page), `${where}: sideways`).toBe(false);
      expect.soft(await unreachable(page), where).toEqual([]);
      if (READ_ALL || axe === theme) expect.soft(await faults(page), where).toEqual([]);
      // Reachable: it can be scrolled to, and a click would meet it and nothing over it.
      const met = await main.first().click({ trial: true, timeout: 4_000 }).then(String, String);
      expect.soft(met, `${where}: ${main.toString()}`).toBe('undefined');
    }
  }
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
}
