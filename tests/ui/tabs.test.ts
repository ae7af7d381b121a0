import { afterEach, describe, expect, test, vi } from 'vitest';
import { openTabs } from '../../src/ui/store/tabs.ts';

let count = 0;
const lineOf = (): string => `tabs-${(count += 1)}`;
const nothing = (): Promise<void> => Promise.resolve();
afterEach(() => vi.useRealTimers());

describe('tabs with the same game', () => {
  test('the first one has it, the second is told', async () => {
    const line = lineOf();
    const [one, two] = [openTabs(nothing), openTabs(nothing)];
    expect(await one.claim(line)).toBe(true);
    expect(await two.claim(line)).toBe(false);
    expect([one.holds(line), two.holds(line)]).toEqual([true, false]);
  });

  test('of two that ask at the same moment exactly one wins', async () => {
    const line = lineOf();
    const tabs = [openTabs(nothing), openTabs(nothing), openTabs(nothing)];
    const won = await Promise.all(tabs.map((tab) => tab.claim(line)));
    expect(won.filter(Boolean)).toHaveLength(1);
  });

  test('the one that gives it up has kept everything first', async () => {
    const line = lineOf();
    let keptAll = false;
    const one = openTabs(async () => {
      expect(one.holds(line)).toBe(true);
      await new Promise((resolve) => setTimeout(resolve, 30));
      keptAll = true;
    });
    const two = openTabs(nothing);
    one.hold(line);
    await two.free(line);
    expect([keptAll, one.holds(line)]).toEqual([true, false]);
    expect(await two.claim(line)).toBe(true);
  });

  test('another game is nobody else’s business, nor is one that was left', async () => {
    const line = lineOf();
    const [one, two] = [openTabs(nothing), openTabs(nothing)];
    one.hold(line);
    expect(await two.claim(lineOf())).toBe(true);
    one.hold(undefined);
    expect(await two.claim(line)).toBe(true);
  });

  test('a browser without channels has only one tab to ask', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const tab = openTabs(nothing);
    const line = lineOf();
    expect(await tab.claim(line)).toBe(true);
    await tab.free(line);
    expect(tab.holds(line)).toBe(true);
  });
});
