import type { AssumptionProblem } from '../../rules/params/assumptions.ts';
import type { Assumptions } from '../../rules/params/params.ts';
import { problemOf } from '../../session/register.ts';
import { rowNamed } from './assumptions.ts';
import { shownOf, storedOf } from './stored.ts';

/** What of the assumptions of a link can be used, and every one that cannot, each once. */
export interface LinkedAssumptions {
  readonly assumptions: Assumptions;
  readonly refused: readonly AssumptionProblem[];
}

/** 'trustDrift:4.5', in the unit that people read. */
export const assumedText = (changed: Assumptions): readonly string[] =>
  Object.entries(changed).map(([name, value]) => {
    const row = rowNamed(name);
    return `${name}:${row ? shownOf(row.unit, value) : value}`;
  });

/** Assumptions as a link names them: those that the register allows are taken. */
export function linkedAssumptions(said: readonly string[]): LinkedAssumptions {
  const read = said.map(readOne);
  const refused = read.flatMap(({ problem }) => problem ?? []);
  const taken = read.flatMap(({ name, value, problem }) => (problem ? [] : [[name, value] as const]));
  return { assumptions: Object.fromEntries(taken), refused };
}

/** A plain number, as a link has it in every language. */
const NUMBER = /^-?\d{1,6}(\.\d{1,6})?$/;

interface One {
  readonly name: string;
  readonly value: number;
  readonly problem: AssumptionProblem | undefined;
}

function readOne(said: string): One {
  const at = said.indexOf(':');
  const name = at === -1 ? said : said.slice(0, at);
  const row = rowNamed(name);
  const text = said.slice(name.length + 1);
  const value = row && NUMBER.test(text) ? storedOf(row.unit, Number(text)) : NaN;
  return { name, value, problem: problemOf(name, value) };
}
