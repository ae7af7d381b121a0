import type { Figures } from '../measure/effectSizes.ts';
import type { Estimate } from '../measure/estimate.ts';
import { EVIDENCE, verdictOn, type Evidence } from '../measure/evidence.ts';
import { MOTIVES, TOO_OFTEN, lunchesOf, type Lunch } from '../measure/freeLunch.ts';
import { FIRST_MOVES, STARTS, type Pivots, type Start } from '../measure/pivots.ts';
import { UNMEASURED, reasonOf } from '../measure/reasons.ts';
import { plain } from './words.ts';

/** What was measured, as far as it was asked for. */
export interface Measured {
  readonly effects?: Figures;
  readonly pivots?: Pivots;
  readonly lunches?: readonly Lunch[];
}

/** States in which an option has to be seen, against each motive, before anything is said of it. */
export const ENOUGH = 15;

const DIGITS: Readonly<Record<Evidence['unit'], number>> = { points: 2, percent: 1, share: 2 };

const signed = (value: number, digits: number): string => value.toFixed(digits).replace('-', '−');

/** `−0.55 (0.05)`: a figure with its standard error. */
function figure({ mean, error }: Estimate, digits = 2): string {
  return error === Infinity ? `${signed(mean, digits)} (–)` : `${signed(mean, digits)} (${error.toFixed(digits)})`;
}

/** The 95 % interval of a figure. */
function interval({ mean, error }: Estimate, digits = 1): string {
  if (error === Infinity) return signed(mean, digits);
  return `${signed(mean, digits)} (${signed(mean - 1.96 * error, digits)} to ${signed(mean + 1.96 * error, digits)})`;
}

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

export function effectsText(figures: Figures): string {
  const rows = EVIDENCE.map((row): readonly string[] => {
    const found = figures.get(row.id);
    const verdict = verdictOn(row.claim, found);
    const why = verdict === 'not met' ? reasonOf(row.id) : verdict === 'not measured' ? (UNMEASURED[row.id] ?? '') : '';
    const shown = found ? figure(found, DIGITS[row.unit]) : '–';
    const samples = found ? `${String(found.samples)} in ${String(found.games)}` : '–';
    return [row.about, `${row.says} · ${row.source}`, shown, samples, verdict, why];
  });
  return table(
    ['effect', 'evidence (standard error)', 'model (standard error)', 'seen in games', 'verdict', 'why not'],
    rows,
  );
}

const START_NAMES: Readonly<Record<Start, string>> = {
  asItCame: 'as it came',
  rung3: 'rung 3',
  rung4: 'rung 4',
  rung5: 'rung 5',
  rung5Guarded: 'rung 5, a line and a code',
};
const MOVE_NAMES = {
  raise: 'raise',
  hold: 'hold',
  offRamp: 'off-ramp',
  backUp: 'back up',
  backDown: 'back down',
} as const;

export function pivotText({ rows, steps }: Pivots): string {
  const cells = STARTS.flatMap((start) =>
    FIRST_MOVES.flatMap((move) => {
      const row = rows.find((one) => one.start === start && one.move === move);
      return row
        ? [[START_NAMES[start], MOVE_NAMES[move], interval(row.war), interval(row.final), String(row.war.samples)]]
        : [];
    }),
  );
  const order = steps.map(({ id, difference }) => {
    const least = difference.mean - 1.96 * difference.error;
    return [spoken(id), interval(difference), least > 0 ? 'holds' : difference.mean > 0 ? 'not sure' : 'does not hold'];
  });
  return `${table(['start', 'first move', 'war, % (95 %)', 'final of who chose, points (95 %)', 'crises'], cells)}

The order that the table has to keep, each within the same crises:

${table(['war is likelier', 'by percentage points (95 %)', ''], order)}`;
}

/** `rung3: raise above hold` in words. */
const spoken = (id: string): string =>
  id
    .replace(/asItCame|rung5Guarded|rung[345]/g, (start) => START_NAMES[start as Start])
    .replace('backUp', 'back up')
    .replace('above', 'than');

export function lunchText(rows: readonly Lunch[]): string {
  const options = [...new Set(rows.map(({ option }) => option))];
  const of = (option: string, terms: Lunch['terms'], motive: Lunch['motive']): Lunch | undefined =>
    rows.find((one) => one.option === option && one.terms === terms && one.motive === motive);
  const least = (option: string): number =>
    Math.min(...MOTIVES.map((motive) => of(option, 'priced', motive)?.free.mean ?? 0));
  const cells = options
    .sort((a, b) => least(b) - least(a) || (a < b ? -1 : 1))
    .map((option): readonly string[] => [
      plain(option),
      ...MOTIVES.flatMap((motive) => {
        const [priced, gift] = [of(option, 'priced', motive), of(option, 'gift', motive)];
        return [
          priced ? `${priced.free.mean.toFixed(0)} of ${String(priced.free.samples)}` : '–',
          priced ? figure(priced.change) : '–',
          gift ? `${gift.free.mean.toFixed(0)} of ${String(gift.free.samples)}` : '–',
        ];
      }),
    ]);
  const heads = MOTIVES.flatMap((motive) => [
    `${motive}: free, %, of states`,
    `${motive}: final, points`,
    `${motive}: free if it cost nothing, %`,
  ]);
  const found = lunchesOf(rows, 'priced', ENOUGH);
  const gifts = lunchesOf(rows, 'gift', ENOUGH);
  const said = (those: readonly string[]): string => (those.length === 0 ? 'none' : those.map(plain).join(', '));
  return `Free in more than ${String(TOO_OFTEN)} % of states against both motives, with its price: **${said(found)}**. Were it given away: ${said(gifts)}. Options seen in fewer than
${String(ENOUGH)} states against a motive say nothing yet.

${table(['order', ...heads], cells)}`;
}
