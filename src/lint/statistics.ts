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

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.trunc(sorted.length / 2);
  const [below = 0, above = 0] = [sorted[middle - 1 + (sorted.length % 2)], sorted[middle]];
  return (below + above) / 2;
}

/** The nine values below which one tenth, two tenths … nine tenths of all lie (nearest rank); nothing of no values. */
export function tenthsOf(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((tenth) => {
    const value = sorted[Math.max(0, -Math.floor((-tenth * sorted.length) / 10) - 1)];
    return value === undefined ? [] : [value];
  });
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

/** The whole square root (Newton), because no engine need agree with another about Math.sqrt's last bit. */
export function root(square: number): number {
  let guess = square;
  for (;;) {
    const next = Math.trunc((guess + Math.trunc(square / Math.max(1, guess))) / 2);
    if (next >= guess) return guess;
    guess = next;
  }
}

/** Three decimals of a square root: no engine need agree with another about the last bit of its own. */
export function rootOf(square: number): number {
  const scaled = Math.trunc(square * 1_000_000);
  return Number.isSafeInteger(scaled) ? root(scaled) / 1000 : root(Math.trunc(square));
}

/** The nearest whole number; a half goes up. */
export const nearest = (value: number): number => Math.floor(value + 0.5);
