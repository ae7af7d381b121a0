import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acceptanceChance,
  beliefChance,
  clamp,
  divide,
  gain,
  loss,
  mean,
  share,
} from '../../src/rules/base/arithmetic.ts';

const POINTS = fc.integer({ min: 0, max: 10_000 });

describe('divide', () => {
  it.each([
    [5, 2, 3],
    [-5, 2, -3],
    [4, 3, 1],
    [-4, 3, -1],
    [5, 3, 2],
    [0, 7, 0],
    [1, 3, 0],
    [-1, 3, 0],
    [1_139 * 50, 100, 570],
    [9_007_199_254_740_991, 1, 9_007_199_254_740_991],
  ])('%i over %i is %i, halves away from zero', (numerator, denominator, result) => {
    expect(Object.is(divide(numerator, denominator), result)).toBe(true);
  });

  it('agrees with exact arithmetic', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 1_000_000 }), (numerator, denominator) => {
        const [n, d] = [BigInt(numerator), BigInt(denominator)];
        const size = ((n < 0n ? -n : n) * 2n + d) / (2n * d);
        expect(divide(numerator, denominator)).toBe(Number(n < 0n ? -size : size) || 0);
      }),
      { seed: 12, numRuns: 2_000 },
    );
  });

  it.each([
    [0.5, 2],
    [Number.NaN, 1],
    [1, 0],
    [1, -1],
    [2 ** 53, 3],
  ])('refuses %d over %d', (numerator, denominator) => {
    expect(() => divide(numerator, denominator)).toThrow('products stay below 2^53');
  });
});

describe('saturation', () => {
  it('is in full up to the knee, nothing at the wall, and never more than asked', () => {
    fc.assert(
      fc.property(POINTS, POINTS, (value, delta) => {
        expect(gain(value, delta)).toBeLessThanOrEqual(delta);
        expect(loss(value, delta)).toBeLessThanOrEqual(delta);
        expect(value + gain(value, Math.min(delta, 7_500))).toBeLessThanOrEqual(10_000);
        if (value <= 2_500) expect(gain(value, delta)).toBe(delta);
        if (value >= 7_500) expect(loss(value, delta)).toBe(delta);
        if (value <= 2_500) expect(loss(value, delta)).toBe(divide(delta, 3));
      }),
      { seed: 13, numRuns: 1_000 },
    );
    expect(gain(10_000, 5_000)).toBe(0);
  });

  it('gives less the nearer the wall', () => {
    fc.assert(
      fc.property(POINTS, POINTS, POINTS, (one, other, delta) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(gain(high, delta)).toBeLessThanOrEqual(gain(low, delta));
        expect(loss(low, delta)).toBeLessThanOrEqual(loss(high, delta));
      }),
      { seed: 14, numRuns: 1_000 },
    );
  });
});

describe('curves', () => {
  it('is the table at its steps, mirrored, and flat beyond its end', () => {
    const table = [50, 60, 70, 78, 84, 89, 92, 95, 97];
    table.forEach((percent, ix) => {
      expect(acceptanceChance(ix * 500)).toBe(percent);
      expect(acceptanceChance(0 - ix * 500)).toBe(100 - percent);
    });
    const belief = [50, 55, 60, 65, 69, 73, 77, 80, 83, 86, 88];
    belief.forEach((percent, ix) => {
      expect(beliefChance(ix * 200)).toBe(percent);
      expect(beliefChance(0 - ix * 200)).toBe(100 - percent);
    });
    expect([acceptanceChance(4_001), acceptanceChance(-99_999), beliefChance(9_000)]).toEqual([97, 3, 88]);
    // 60 + 10 · 2.5/5, 50 + 10 · 0.25/5 = 50.5, and its mirror
    expect([acceptanceChance(750), acceptanceChance(25), acceptanceChance(-25)]).toEqual([65, 51, 49]);
  });

  it('never falls as its argument rises', () => {
    const arguments_ = Array.from({ length: 10_000 }, (_, ix) => ix - 5_000);
    for (const curve of [acceptanceChance, beliefChance]) {
      const values = arguments_.map(curve);
      expect(values.every((value, ix) => ix === 0 || value >= values[ix - 1]!)).toBe(true);
    }
  });
});

describe('small things', () => {
  it('rounds a share and a mean once', () => {
    expect(share(6_000, 1_139)).toBe(683); // 60 % of 11.39 is 6.834
    expect(mean([2_600, 4_000])).toBe(3_300);
    expect(mean([1, 2])).toBe(2);
    expect(mean([-1, -2])).toBe(-2);
    expect([clamp(-1, 0, 7), clamp(8, 0, 7), clamp(3, 0, 7)]).toEqual([0, 7, 3]);
  });
});
