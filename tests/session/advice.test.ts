import { describe, expect, it } from 'vitest';
import { orderKey } from '../../src/session/catalogue.ts';
import { fatigueKey } from '../../src/rules/orders/terms.ts';
import { EMPTY } from '../../src/ai/purse.ts';
import { considered } from '../../src/ai/standard.ts';
import { seenBy } from '../../src/ai/seen.ts';
import { channels, crowdedSea, hostOf, isOver, playOn } from './table.ts';

const keys = (advice: readonly { readonly order: Parameters<typeof orderKey>[0] }[]) =>
  advice.map(({ order }) => orderKey(order));

describe('advice', () => {
  it('names at most three orders that may be given, the best first, of like acts one', () => {
    const host = hostOf(crowdedSea, ['JPN']);
    const met = new Set<string>();
    playOn(host, () => {
      const view = host.view('JPN');
      const advice = host.advise('JPN');
      if (view.phase !== 'propose' && view.phase !== 'commit') {
        expect(advice).toEqual([]);
        return false;
      }
      met.add(view.phase);
      expect(advice.length).toBeLessThanOrEqual(3);
      const allowed = new Set((view.phase === 'propose' ? view.plannable : view.legal).map(orderKey));
      for (const key of keys(advice)) expect(allowed, key).toContain(key);
      expect(new Set(advice.map(({ order }) => fatigueKey(order))).size).toBe(advice.length);
      expect(advice.map(({ points }) => points)).toEqual(advice.map(({ points }) => points).sort((a, b) => b - a));
      for (const { points, sweetener } of advice) {
        expect(points).toBeGreaterThan(0);
        expect(sweetener).toBeLessThanOrEqual(3);
      }
      return false;
    });
    expect(met).toEqual(new Set(['propose', 'commit']));
    expect(host.advise('JPN')).toEqual([]);
  });

  it('is what the standard policy weighs first, read off the seat’s own observation', () => {
    const host = hostOf(crowdedSea, ['JPN'], '3', 'standard');
    const best = Math.max(...considered(seenBy(host.scenario, host.view('JPN')), EMPTY).map(({ net }) => net));
    expect(host.advise('JPN')[0]?.points).toBe(best);
    expect(keys(host.advise('JPN'))).not.toEqual(keys(host.advise('CHN')));
    expect(host.advise('JPN').length).toBe(3);
  });

  it('is empty for control and for the public', () => {
    const host = hostOf(channels, ['JPN']);
    expect([host.advise('control'), host.advise('public')]).toEqual([[], []]);
  });

  it('changes nothing, however often it is asked for', () => {
    const [asked, silent] = [hostOf(channels, ['JPN'], '5', 'standard'), hostOf(channels, ['JPN'], '5', 'standard')];
    for (let turn = 0; turn < 4 && !isOver(asked); turn += 1) {
      const first = keys(asked.advise('JPN'));
      for (let time = 0; time < 100; time += 1) expect(keys(asked.advise('JPN'))).toEqual(first);
      asked.submit('JPN', []);
      silent.submit('JPN', []);
    }
    expect(asked.record()).toEqual(silent.record());
  });
});
