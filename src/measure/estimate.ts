import { rootOf } from '../lint/statistics.ts';

/** A mean with its standard error, in the unit of what was counted. Games are clusters: what is seen twice in one game counts less. */
export interface Estimate {
  readonly mean: number;
  readonly error: number;
  readonly samples: number;
  readonly games: number;
}

/** Sums of one figure, by the game that each value was seen in. */
export class Sums {
  readonly #games = new Map<string, { count: number; sum: number }>();

  add(game: string, value: number): void {
    const one = this.#games.get(game) ?? { count: 0, sum: 0 };
    one.count += 1;
    one.sum += value;
    this.#games.set(game, one);
  }

  /**
   * The mean of all values; its error from what whole games differ by (cluster-robust, Liang and Zeger 1986). One game tells nothing
   * of its own error: Infinity.
   */
  estimate(): Estimate {
    const games = [...this.#games.values()];
    const samples = games.reduce((sum, one) => sum + one.count, 0);
    const mean = games.reduce((sum, one) => sum + one.sum, 0) / Math.max(1, samples);
    const spread = games.reduce((sum, { count, sum: of }) => sum + (of - count * mean) * (of - count * mean), 0);
    const few = games.length / Math.max(1, games.length - 1);
    const error = games.length < 2 ? Infinity : rootOf(few * spread) / samples;
    return { mean, error, samples, games: games.length };
  }
}

/** The standard error of the difference of two figures that were measured apart. */
export const errorOfDifference = (one: Estimate, other: Estimate): number =>
  rootOf(one.error * one.error + other.error * other.error);

/** What one way of playing brings over another, game by game under the same dice. */
export function pairedOf(these: readonly number[], those: readonly number[]): Estimate {
  const sums = new Sums();
  for (const [game, one] of these.entries()) sums.add(String(game), one - (those[game] ?? 0));
  return sums.estimate();
}
