import { problemOf } from '../rules/params/assumptions.ts';
import { isHundredths, type Unit } from '../rules/params/coefficient.ts';
import {
  PARAM_NAMES,
  paramsOf,
  REGISTER,
  type Assumptions,
  type ParamName,
  type Preset,
} from '../rules/params/params.ts';
import type { Setup } from '../rules/scenario/setup.ts';
import { didYouMean } from '../scenario/nearest.ts';
import type { ProblemCode } from '../scenario/problem.ts';

/** What is wrong with assumptions from outside; `path` is relative to them: `provocationToTension`, empty for them as a whole. */
export interface AssumptionSaid {
  readonly path: string;
  readonly code: ProblemCode;
  readonly message: string;
}

const UNIT_WORDS: Readonly<Record<Unit, string>> = { points: ' points', percent: ' %', count: '', turns: ' turns' };

/** A value of the register as people write it: 6,250 of a percentage as `62.5 %`, 4 turns as `4 turns`. */
export function valueText(name: ParamName, value: number): string {
  const { unit } = REGISTER[name];
  return `${plainValue(unit, value)}${UNIT_WORDS[unit]}`;
}

/** A value as people write it, without its unit: 250 points are '2.5'. Exact: the nearest double prints with at most two decimals. */
export const plainValue = (unit: Unit, value: number): string => String(isHundredths(unit) ? value / 100 : value);

/** The range of a coefficient in words: `between 0 and 100 %`, `a whole number between 1 and 4 turns`. */
export function rangeText(name: ParamName): string {
  const { low, high, unit } = REGISTER[name];
  const whole = isHundredths(unit) ? '' : 'a whole number ';
  return `${whole}between ${plainValue(unit, low)} and ${valueText(name, high)}`;
}

/** The same, with how a file holds it. */
function heldText(name: ParamName): string {
  const { low, high, unit } = REGISTER[name];
  return `${rangeText(name)}${isHundredths(unit) ? `, in hundredths ${String(low)} to ${String(high)}` : ''}`;
}

/** Every problem of assumptions as a record holds them; empty for sound ones. A list that changes nothing is left out of a record. */
export function assumptionProblems(value: unknown): readonly AssumptionSaid[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ path: '', code: 'wrongType', message: 'assumptions must name coefficients, each with its value' }];
  const given = Object.entries(value as Readonly<Record<string, unknown>>);
  if (given.length === 0) {
    const message = 'assumptions must change at least one coefficient, or be left out';
    return [{ path: '', code: 'wrongLength', message }];
  }
  if (given.length > PARAM_NAMES.length) {
    const message = `assumptions name ${String(given.length)} coefficients; the register has ${String(PARAM_NAMES.length)}`;
    return [{ path: '', code: 'wrongLength', message }];
  }
  return given.flatMap(([name, held]) => saidOf(name, held) ?? []);
}

function saidOf(name: string, value: unknown): AssumptionSaid | undefined {
  const found = problemOf(name, value);
  if (found === undefined) return undefined;
  const path = name.slice(0, 40);
  if (found.code === 'unknownCoefficient') return { path, code: 'unknownKey', message: unknownText(name) };
  const message = `this must be ${heldText(name as ParamName)}`;
  return found.code === 'outOfRange'
    ? { path, code: 'outOfRange', message: `${message}; it is ${String(value)}` }
    : { path, code: 'wrongType', message };
}

/** What is said of a name that no coefficient has. */
export const unknownText = (name: string): string =>
  `the register has no such coefficient${didYouMean(name, PARAM_NAMES)}`;

/** Those of some assumptions that change a number of this game at all, in the sequence of the register. */
export function changedOf(setup: Setup, preset: Preset, assumptions: Assumptions = {}): Assumptions {
  const usual = paramsOf(preset, setup.params);
  const changed = paramsOf(preset, setup.params, assumptions);
  return Object.fromEntries(
    PARAM_NAMES.flatMap((name) => (changed[name] === usual[name] ? [] : [[name, changed[name]]])),
  );
}
