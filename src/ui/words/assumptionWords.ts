import type { AssumptionProblem } from '../../rules/params/assumptions.ts';
import type { Source, Unit } from '../../rules/params/coefficient.ts';
import { isHundredths, type RegisterRow } from '../../session/register.ts';
import { scoreText } from './numbers.ts';
import { say } from './say.ts';

/** A kept value with its unit: '4.5 %', '12 points', '2 turns'. */
export function assumptionText(unit: Unit, stored: number): string {
  const value = isHundredths(unit) ? scoreText(stored, digitsOf(stored)) : scoreText(stored * 100);
  const count = isHundredths(unit) ? stored / 100 : stored;
  return say(`assume.unit.${unit}`, { value, count });
}

/** As many digits as there are to tell. */
const digitsOf = (stored: number): number => (stored % 100 === 0 ? 0 : stored % 10 === 0 ? 1 : 2);

/** Why a value is as it is, as a sentence: in the register it follows a number, and begins small. */
export const assumptionReason = (reason: string): string =>
  `${reason.slice(0, 1).toUpperCase()}${reason.slice(1)}${/[.!?]$/.test(reason) ? '' : '.'}`;

/** Where a value comes from; what nobody has measured says so. */
export function assumptionSource(source: Source): string {
  if (source.kind === 'judgement') return say('assume.source.judgement');
  if (source.kind === 'article') return say('assume.source.article', { section: source.section });
  return say(`assume.source.${source.kind}`, { cite: source.cite.replace(/\.$/, '') });
}

/** Why a value cannot be taken, with the range in which it could. */
export function refusalText({ name, code }: AssumptionProblem, row: RegisterRow | undefined): string {
  if (!row) return say('assume.problem.unknownCoefficient', { name });
  const range = { low: assumptionText(row.unit, row.low), high: assumptionText(row.unit, row.high) };
  return say(`assume.problem.${code === 'notWhole' && isHundredths(row.unit) ? 'notWholeHundredths' : code}`, {
    name,
    ...range,
  });
}
