import type { Points } from '../../rules/types.ts';
import type { Sight } from '../../session/sights.ts';
import type { MapNumber } from '../map/mapModel.ts';
import { balanceText, say, scoreText } from '../words/index.ts';

/** A score that everybody sees. */
export const exact = (points: Points): MapNumber => ({ level: points / 100, margin: 0, text: scoreText(points) });

/** A score as a seat sees it: an estimate is never written as a hard number. */
export function seen({ value, margin }: Sight): MapNumber {
  const text = scoreText(value);
  return { level: value / 100, margin: margin / 100, text: margin === 0 ? text : say('chart.about', { value: text }) };
}

/** A balance with its sign, soft where it holds an estimate. */
export const balance = ({ value, margin }: Sight): MapNumber => ({
  level: value / 100,
  margin: margin / 100,
  text: balanceText(value, margin),
});

/** From as low to as high as it may be. */
export function between(low: Points, mid: Points, high: Points): string {
  const [from, to] = [scoreText(low), scoreText(high)];
  if (low === high) return from;
  return from === to ? say('chart.about', { value: scoreText(mid) }) : say('app.span', { low: from, high: to });
}
