import { invariant } from './invariant.ts';
import type { BasisPoints, Percent, Points } from '../types.ts';

/** One whole in basis points, and the top of a score in points: both scales share their hundredths. */
export const WHOLE = 10_000;

/**
 * `numerator / denominator` as a whole number, halves away from zero: the one division of the rules.
 * `denominator` is positive and the numerator a safe integer, so the result is the same on every engine.
 */
export function divide(numerator: number, denominator: number): number {
  invariant(Number.isSafeInteger(numerator) && denominator > 0, 'products stay below 2^53');
  const size = Math.abs(numerator);
  // Exact: the quotient times the denominator stays below 2^53, so its rounding never reaches the next whole number.
  const whole = Math.trunc(size / denominator);
  const rest = size - whole * denominator;
  const rounded = rest * 2 >= denominator ? whole + 1 : whole;
  return numerator < 0 ? 0 - rounded : rounded;
}

/** `value` held between `low` and `high`. */
export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}

/** A share of a value: `share(6_000, 1_139)` is 60 % of 11.39 points. */
export function share(part: BasisPoints, value: Points): Points {
  return divide(part * value, WHOLE);
}

/** Arithmetic mean, rounded once. `values` is not empty. */
export function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return divide(sum, values.length);
}

const KNEE = 2_500;
const SPAN = 7_500;

/** What is left of a rise of `delta` at level `value`: the last points are hard to gain (R1.2; gain(90, 10) is 1.33). */
export function gain(value: Points, delta: Points): Points {
  return Math.min(delta, divide(delta * (WHOLE - value), SPAN));
}

/** What is left of a fall of `delta` (given as a positive number) at level `value` (R1.2; loss(10, 10) is 3.33). */
export function loss(value: Points, delta: Points): Points {
  return Math.min(delta, divide(delta * Math.max(value, KNEE), SPAN));
}

/** The logistic curve by table, in whole percent at steps of 5 points of S (scale 12) or 2 of belief (scale 10). */
const ACCEPTANCE_CURVE: readonly Percent[] = [50, 60, 70, 78, 84, 89, 92, 95, 97];
const BELIEF_CURVE: readonly Percent[] = [50, 55, 60, 65, 69, 73, 77, 80, 83, 86, 88];

function onCurve(curve: readonly Percent[], step: Points, argument: Points): Percent {
  const reach = Math.min(Math.abs(argument), step * (curve.length - 1));
  const left = Math.min(Math.trunc(reach / step), curve.length - 2);
  const from = curve[left] ?? 50;
  const to = curve[left + 1] ?? from;
  const above = from + divide((to - from) * (reach - left * step), step);
  return argument < 0 ? 100 - above : above;
}

/** Chance in whole percent of a yes to a proposal worth `points` (S of R6). 0 gives 50, +10 gives 70, −20 gives 16. */
export function acceptanceChance(points: Points): Percent {
  return onCurve(ACCEPTANCE_CURVE, 500, points);
}

/** Belief as a whole percentage that the other seat is an opportunist. 0 gives 50, 4 gives 60, 12 gives 77. */
export function beliefChance(points: Points): Percent {
  return onCurve(BELIEF_CURVE, 200, points);
}
