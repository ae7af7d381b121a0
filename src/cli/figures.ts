import type { Estimate } from '../measure/estimate.ts';
import type { Share } from '../lint/statistics.ts';

/** 3871.4 hundredths of a point as `38.71`. */
export const shown = (points: number): string => (points / 100).toFixed(2);

const signed = (points: number): string => `${points < 0 ? '−' : '+'}${shown(Math.abs(points))}`;

/** `+0.84 ± 0.12`: a paired difference and its standard error. */
export const errorOf = ({ mean, error }: Estimate): string =>
  `${signed(mean)} ± ${Number.isFinite(error) ? shown(error) : '?'}`;

/** `4.2 % (3.4 to 5.2)`. */
export const within = ({ rate, low, high }: Share): string =>
  `${(100 * rate).toFixed(1)} % (${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)})`;

/** A table of a page. */
export const table = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
