import { describe, expect, it } from 'vitest';
import { medianOf, nearest, tenthsOf } from '../../src/lint/statistics.ts';

describe('figures of many games', () => {
  it('cuts values into tenths by nearest rank', () => {
    expect(tenthsOf([10, 30, 20, 40, 50, 60, 70, 80, 90, 100])).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90]);
    expect(tenthsOf([7])).toEqual([7, 7, 7, 7, 7, 7, 7, 7, 7]);
    // Of 3 values one tenth is the first (0.3 of them), four tenths the second (1.2), seven tenths the third (2.1).
    expect(tenthsOf([1, 2, 3])).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3]);
    expect(tenthsOf([])).toEqual([]);
  });

  it('rounds halves up and takes the middle of two', () => {
    expect([nearest(2.5), nearest(-2.5), nearest(2.4)]).toEqual([3, -2, 2]);
    expect(medianOf([4, 1, 3, 2])).toBe(2.5);
  });
});
