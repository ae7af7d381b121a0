import type { BasisPoints, Points } from '../../rules/types.ts';
import { say, words } from './say.ts';

const minus = '−';

const marks = new Map<string, string>();

/** What parts a whole from its tenths in the language of the reader. */
function decimalMark(): string {
  const known = marks.get(words.language);
  if (known !== undefined) return known;
  const parts = new Intl.NumberFormat(words.language).formatToParts(0.5);
  const mark = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  marks.set(words.language, mark);
  return mark;
}

const abs = (value: number, digits: number): string => Math.abs(value).toFixed(digits).replace('.', decimalMark());
const sign = (value: number): string => (value < 0 ? minus : '');
/** Rounded first, so that nothing is ever shown as minus nought. */
const rounded = (points: Points, digits: number): number => Number((points / 100).toFixed(digits));

/** A score: 48. Hundredths where they matter: 48.25. */
export function scoreText(points: Points, digits = 0): string {
  const value = rounded(points, digits);
  return `${sign(value)}${abs(value, digits)}`;
}

/** A change: +1.6. */
export function changeText(points: Points, digits = 1): string {
  const value = rounded(points, digits);
  return `${value > 0 ? '+' : sign(value)}${abs(value, digits)}`;
}

export const isWhole = (score: string): boolean => score === 'capital' || score === 'rung';

/** Capital and rungs are whole; everything else is hundredths. */
export const valueText = (score: string, points: number, digits = 0): string =>
  isWhole(score) ? `${sign(points)}${Math.abs(points)}` : scoreText(points, digits);

export const deltaText = (score: string, points: number, digits = 1): string =>
  isWhole(score) ? changeText(points * 100, 0) : changeText(points, digits);

/** What holds an estimate as a whole number with its sign: 'about +12'. */
export const balanceText = (points: Points, margin: Points): string => {
  const value = changeText(points, 0);
  return margin === 0 ? value : say('chart.aboutBalance', { value });
};

/** A chance: 8 %, and tenths below ten. */
export function chanceText(chance: BasisPoints): string {
  const value = chance / 100;
  return `${abs(value, value < 10 && chance % 100 !== 0 ? 1 : 0)} %`;
}

/** A day and a time, as the reader's region writes them where the browser knows one for the language of the screen. */
export function whenText(ms: number): string {
  const { language } = words;
  const region = navigator.languages.find((tag) => tag.split('-', 1)[0] === language) ?? language;
  return new Date(ms).toLocaleString(region, { dateStyle: 'medium', timeStyle: 'short' });
}
