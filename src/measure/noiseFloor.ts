import { seededLuck } from '../rules/base/luck.ts';
import { meanOf } from '../lint/statistics.ts';

/** Low, usual and high. */
export type Levels = readonly [readonly number[], readonly number[], readonly number[]];

/** What came of one sample: at each level the same figures, seat by seat or policy by policy. */
export interface Block {
  readonly scenario: string;
  readonly levels: Levels;
}

/** How far something moves across a range, and what luck alone comes to: on average, and at most in 99 of 100 cases. */
export interface Figure {
  readonly value: number;
  readonly noise: number;
  readonly floor: number;
}

/** How far means lie apart, of one scenario; `Levels` are means over its samples. */
export type Measure = (means: Levels) => number;

/** Sums of the same numbers in another sequence differ in their last bits. */
const BITS = 1e-6;

/** Only what passes the floor is told from noise. */
export const isSure = ({ value, floor }: Figure): boolean => value - floor > BITS;

/** How often the levels are dealt anew, and which of the sorted values is the floor. */
const DEALS = 500;
const FLOOR = 495;

/** The six ways in which three levels can be named. */
const NAMINGS = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] as const; // prettier-ignore

/**
 * The figure of a measure, the mean over scenarios, with its noise: were the coefficient of no consequence, then in each sample the names low,
 * usual and high could as well stand on each other's games. They are dealt anew, sample by sample, 500 times over (a permutation test, Fisher
 * 1935); nothing is assumed of how games are spread.
 */
export function figureOf(blocks: readonly Block[], measure: Measure): Figure {
  const scenarios = [...new Set(blocks.map(({ scenario }) => scenario))].map((name) =>
    blocks.filter(({ scenario }) => scenario === name),
  );
  const dealt = seededLuck('sensitivity').sheet('noise', DEALS * blocks.length, 0, NAMINGS.length - 1);
  const measured = (naming: (block: number) => number): number => {
    let [sum, block] = [0, 0];
    for (const own of scenarios) {
      sum += measure(meansOf(own, block, naming));
      block += own.length;
    }
    return sum / Math.max(1, scenarios.length);
  };
  const value = measured(() => 0);
  if (value === 0) return { value, noise: 0, floor: 0 };
  const noise = Array.from({ length: DEALS }, (_, deal) =>
    measured((block) => dealt[deal * blocks.length + block] ?? 0),
  ).sort((a, b) => a - b);
  return { value, noise: meanOf(noise), floor: noise[FLOOR - 1] ?? 0 };
}

function meansOf(blocks: readonly Block[], first: number, naming: (block: number) => number): Levels {
  const columns = blocks[0]?.levels[0].length ?? 0;
  const zeros = (): number[] => new Array<number>(columns).fill(0);
  const means: [number[], number[], number[]] = [zeros(), zeros(), zeros()];
  for (const [ix, { levels }] of blocks.entries()) {
    const names = NAMINGS[naming(first + ix)] ?? NAMINGS[0];
    for (const [place, level] of names.entries()) {
      const [into, from] = [means[place] ?? [], levels[level]];
      for (let column = 0; column < columns; column += 1)
        into[column] = (into[column] ?? 0) + (from[column] ?? 0) / blocks.length;
    }
  }
  return means;
}

/** The mean over seats of how far the highest level lies above the lowest. */
export function widthOf([low, usual, high]: Levels): number {
  const widths = low.map((one, ix) => {
    const those = [one, usual[ix] ?? 0, high[ix] ?? 0];
    const width = Math.max(...those) - Math.min(...those);
    return width < BITS ? 0 : width;
  });
  return widths.reduce((sum, one) => sum + one, 0) / Math.max(1, widths.length);
}

/** Of a hundred pairs of policies, how many do not stand the same way round at all three levels (Kendall 1938). */
export function swapsOf(levels: Levels): number {
  const many = levels[0].length;
  let [pairs, swapped] = [0, 0];
  for (let one = 0; one < many; one += 1) {
    for (let other = 0; other < one; other += 1) {
      const leads = levels.map((level) => (level[one] ?? 0) - (level[other] ?? 0));
      pairs += 1;
      if (leads.some((lead) => lead > BITS) && leads.some((lead) => lead < -BITS)) swapped += 1;
    }
  }
  return pairs === 0 ? 0 : (100 * swapped) / pairs;
}
