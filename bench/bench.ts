/** One run of one variant, in a process of its own: how much, in the bench's unit, and what proves that the work was done. */
export interface Measured {
  readonly value: number;
  readonly checksum: string;
  /** What else the line says, such as how many orders a game had. */
  readonly note?: string;
}

export type Variant = () => Measured | Promise<Measured>;

/** A line of the report, beside what is to be reached. `ok` is undefined where there is nothing to reach. */
export interface Line {
  readonly what: string;
  readonly text: string;
  readonly reach: string;
  readonly ok: boolean | undefined;
}

/** Every run of every variant, in the sequence of the rounds: the runs of one round are a pair. */
export type Runs = Readonly<Record<string, readonly Measured[]>>;

export interface Bench {
  readonly name: string;
  /** How often each variant runs; their processes take turns. */
  readonly rounds: number;
  readonly variants: Readonly<Record<string, Variant>>;
  /** Why a variant cannot run here at all, before any is run. */
  readonly missing?: () => string | undefined;
  /** What all variants need, done once before the first of them runs. */
  readonly prepare?: () => unknown;
  lines(runs: Runs): readonly Line[];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[half - 1] ?? NaN, sorted[half] ?? NaN];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

export const middle = (runs: Runs, variant: string): number => median((runs[variant] ?? []).map(({ value }) => value));

/** Median of the ratios of paired runs. */
export function ratio(runs: Runs, over: string, under: string): number {
  const below = runs[under] ?? [];
  return median((runs[over] ?? []).map(({ value }, round) => value / (below[round]?.value ?? NaN)));
}

/** The checksum that all runs of these variants have in common; a difference is an error, whatever the times say. */
export function commonChecksum(runs: Runs, variants: readonly string[] = Object.keys(runs)): string {
  const sums = new Set(variants.flatMap((variant) => (runs[variant] ?? []).map(({ checksum }) => checksum)));
  if (sums.size !== 1) throw new Error(`${variants.join(', ')} did different work: ${[...sums].join(', ')}`);
  return [...sums].join();
}

export const noteOf = (runs: Runs, variant: string): string => runs[variant]?.[0]?.note ?? '';

const WARM_UP = 600;
const LEAST = 1_200;

/** Median milliseconds of one call, after a warm-up, over at least a second and five calls. */
export function milliseconds(work: () => void): number {
  const end = performance.now() + WARM_UP;
  do work();
  while (performance.now() < end);
  const times: number[] = [];
  for (let spent = 0; spent < LEAST || times.length < 5;) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
    spent += times.at(-1)!;
  }
  return median(times);
}
