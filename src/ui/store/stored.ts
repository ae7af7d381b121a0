import type { Unit } from '../../rules/params/coefficient.ts';
import { isHundredths } from '../../session/register.ts';

/** What is kept of a number as people write it; not whole where it has more digits than are kept, NaN where it is none. */
export function storedOf(unit: Unit, shown: number): number {
  const scaled = isHundredths(unit) ? shown * 100 : shown;
  // 2.3 × 100 is not 230 in floats, and a nought has no sign.
  const whole = Math.round(scaled) || 0;
  return Math.abs(scaled - whole) < 1e-6 ? whole : scaled;
}

/** A kept value as people write it. */
export const shownOf = (unit: Unit, stored: number): number => (isHundredths(unit) ? stored / 100 : stored);
