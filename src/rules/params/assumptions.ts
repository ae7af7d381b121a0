import { err, ok, type Result } from '../base/result.ts';
import { PARAM_NAMES, REGISTER, type Assumptions, type ParamName } from './params.ts';

/** What is wrong with one assumption that somebody would like to make. `low` and `high` are in the unit of the register. */
export interface AssumptionProblem {
  readonly name: string;
  readonly code: 'unknownCoefficient' | 'notANumber' | 'notWhole' | 'outOfRange';
  readonly low?: number;
  readonly high?: number;
}

/**
 * Assumptions from outside: coefficients by name, each whole (hundredths where its unit says so) and within its range; or every problem.
 * In the sequence of the register, so that the same assumptions read alike.
 */
export function readAssumptions(value: unknown): Result<Assumptions, readonly AssumptionProblem[]> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return err([{ name: '', code: 'notANumber' }]);
  const given = value as Readonly<Record<string, unknown>>;
  const problems = Object.keys(given).flatMap((name) => problemOf(name, given[name]) ?? []);
  if (problems.length > 0) return err(problems);
  return ok(
    Object.fromEntries(PARAM_NAMES.flatMap((name) => (Object.hasOwn(given, name) ? [[name, given[name]]] : []))),
  );
}

const isParamName = (name: string): name is ParamName => (PARAM_NAMES as readonly string[]).includes(name);

/** Why a coefficient cannot have a value; undefined where it can. */
export function problemOf(name: string, value: unknown): AssumptionProblem | undefined {
  if (!isParamName(name)) return { name, code: 'unknownCoefficient' };
  const { low, high } = REGISTER[name];
  if (typeof value !== 'number' || Number.isNaN(value)) return { name, code: 'notANumber', low, high };
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) return { name, code: 'notWhole', low, high };
  return value < low || value > high ? { name, code: 'outOfRange', low, high } : undefined;
}
