import { rangeText, unknownText } from '../replay/assumptionProblems.ts';
import { problemOf } from '../rules/params/assumptions.ts';
import { isHundredths } from '../rules/params/coefficient.ts';
import { REGISTER, type Assumptions, type ParamName } from '../rules/params/params.ts';
import { Misuse, type Given } from './command.ts';

/** A number as it is typed: whole, or with decimals. */
const NUMBER = /^-?\d{1,9}(\.\d{1,9})?$/;
const DECIMALS = 2;

/**
 * The assumptions of a command line: `--assume provocationToTension=60`, values in the unit of the register. All that is wrong with them
 * is told at once.
 */
export function assumed({ lists }: Given): Assumptions {
  const read = (lists['assume'] ?? []).map(readOne);
  const problems = read.flatMap(({ name, problem }, ix) =>
    read.findIndex((one) => one.name === name) < ix ? [`${name} is given twice.`] : (problem ?? []),
  );
  if (problems.length > 0) throw new Misuse(problems.join('\n'));
  return Object.fromEntries(read.map(({ name, value }) => [name, value]));
}

interface One {
  readonly name: string;
  readonly value: number;
  readonly problem?: string;
}

const isKnown = (name: string): name is ParamName => problemOf(name, 0)?.code !== 'unknownCoefficient';

function readOne(said: string): One {
  const at = said.indexOf('=');
  if (at < 1) return { name: said, value: 0, problem: `--assume is ${said}; it must be NAME=VALUE.` };
  const [name, text] = [said.slice(0, at), said.slice(at + 1)];
  if (!isKnown(name)) return { name, value: 0, problem: `${name}: ${unknownText(name)}`.replace(/[^?]$/, '$&.') };
  const value = stored(name, text);
  if (value !== undefined && problemOf(name, value) === undefined) return { name, value };
  const form = isHundredths(REGISTER[name].unit) ? ', with at most two decimals' : '';
  return { name, value: 0, problem: `${name} is ${text}; it must be ${rangeText(name)}${form}.` };
}

/** A value as the register keeps it, exactly; undefined where it cannot be one. */
function stored(name: ParamName, text: string): number | undefined {
  if (!NUMBER.test(text)) return undefined;
  const [whole = '', fraction = ''] = text.split('.');
  const decimals = fraction.replace(/0+$/, '');
  const digits = isHundredths(REGISTER[name].unit) ? DECIMALS : 0;
  if (decimals.length > digits) return undefined;
  const value = Number(`${whole}${decimals.padEnd(digits, '0')}`);
  // −0 is 0.
  return value === 0 ? 0 : value;
}
