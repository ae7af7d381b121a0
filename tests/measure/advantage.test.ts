import { expect, it } from 'vitest';
import { root } from '../../src/lint/statistics.ts';
import { measureAdvantage } from '../../src/measure/advantage.ts';
import { crowdedSea } from '../ai/table.ts';

it(
  'standard ends well above random legal play in the same seat (a tenth of the 200 paired games that we claim)',
  { timeout: 60_000 },
  () => {
    const advantage = measureAdvantage(crowdedSea, 20);
    expect(advantage.games).toBe(20);
    expect(advantage.mean).toBeGreaterThan(500);
    expect(advantage.low).toBeGreaterThan(0);
  },
);

it('has no advantage over itself', { timeout: 60_000 }, () => {
  const advantage = measureAdvantage(crowdedSea, 4, { against: 'standard' });
  expect(advantage).toMatchObject({ mean: 0, deviation: 0, low: 0, high: 0 });
});

it('draws whole roots', () => {
  expect([0, 1, 2, 3, 4, 99, 100, 1_000_000].map(root)).toEqual([0, 1, 1, 1, 2, 9, 10, 1000]);
});
