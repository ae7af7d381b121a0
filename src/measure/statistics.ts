import { rootOf, Sums, type Estimate } from './estimate.ts';

/** A share between 0 and 1 with the interval of Wilson (1927) at 95 %, which stays honest where few things happen. */
export interface Share {
  readonly came: number;
  readonly games: number;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/** 97.5th percentile of the normal distribution. */
const Z = 1.96;
/** A root is drawn to three decimals; what is small is made large first. */
const FINE = 1_000_000;

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);

/** Standard deviation of a sample; 0 of fewer than two values. */
export function deviationOf(values: readonly number[]): number {
  const mean = meanOf(values);
  const squares = values.reduce((sum, one) => sum + (one - mean) * (one - mean), 0);
  return rootOf(squares / Math.max(1, values.length - 1));
}

/** What one way of playing brings over another, game by game under the same dice. */
export function pairedOf(these: readonly number[], those: readonly number[]): Estimate {
  const sums = new Sums();
  for (const [game, one] of these.entries()) sums.add(String(game), one - (those[game] ?? 0));
  return sums.estimate();
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.trunc(sorted.length / 2);
  const [below = 0, above = 0] = [sorted[middle - 1 + (sorted.length % 2)], sorted[middle]];
  return (below + above) / 2;
}

/** 5 of 100: 5 %, from 2.15 % to 11.18 %. */
export function shareOf(came: number, games: number): Share {
  if (games === 0) return { came, games, rate: 0, low: 0, high: 1 };
  const rate = came / games;
  const weight = 1 + (Z * Z) / games;
  const centre = (rate + (Z * Z) / (2 * games)) / weight;
  const spread = (rate * (1 - rate)) / games + (Z * Z) / (4 * games * games);
  const half = (Z * rootOf(spread * FINE)) / 1_000 / weight;
  return { came, games, rate, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
