import type { ClauseId } from '../../rules/effects/events.ts';
import type { Assumptions, Params, Preset } from '../../rules/params/params.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import { registerRows, type RegisterRow } from '../../session/register.ts';

/** Where the numbers of a game come from: its theory, what its scenario sets, and what was changed by hand. */
export interface Numbers {
  readonly preset: Preset;
  readonly tuned: Partial<Params>;
  readonly changed: Assumptions;
}

/** The numbers of the rulebook itself, where no game is meant. */
export const RULEBOOK: Numbers = { preset: 'balanced', tuned: {}, changed: {} };

export const numbersOf = ({ setup, preset, assumptions }: Scenario): Numbers => ({
  preset,
  tuned: setup.params,
  changed: assumptions,
});

/** One assumption as it stands in a game: its value, and who made it another than the usual one. */
export interface Standing {
  readonly row: RegisterRow;
  readonly value: number;
  readonly by: 'preset' | 'scenario' | 'hand' | undefined;
}

/** The value that a game has where nobody changes it by hand. */
export const givenValue = (row: RegisterRow, { preset, tuned }: Numbers): number =>
  tuned[row.name] ?? row.presets[preset];

export function standingOf(row: RegisterRow, numbers: Numbers): Standing {
  const hand = numbers.changed[row.name];
  const given = givenValue(row, numbers);
  if (hand !== undefined && hand !== given) return { row, value: hand, by: 'hand' };
  if (given === row.value) return { row, value: given, by: undefined };
  return { row, value: given, by: numbers.tuned[row.name] === undefined ? 'preset' : 'scenario' };
}

/** How many assumptions were changed by hand. */
export const countChanged = (changed: Assumptions | undefined): number => Object.keys(changed ?? {}).length;

/** How many assumptions a scenario sets, also where somebody changed them again by hand: the register lists as many. */
export const countTuned = (tuned: Partial<Params>): number => Object.keys(tuned).length;

/** A wish with one assumption at another value; at the value that is given anyway it is no wish any more. */
export function withValue(numbers: Numbers, row: RegisterRow, value: number | undefined): Assumptions {
  const others = Object.entries(numbers.changed).filter(([name]) => name !== row.name);
  const here = value === undefined || value === givenValue(row, numbers) ? [] : [[row.name, value] as const];
  return Object.fromEntries([...others, ...here]);
}

export const FILTERS = ['all', 'contested', 'changed', 'tuned', 'weight'] as const;
export type Focus = (typeof FILTERS)[number];

/** Whether the theories disagree about it. */
export const isContested = ({ presets, value }: RegisterRow): boolean =>
  Object.values(presets).some((other) => other !== value);

export interface Asking {
  readonly focus: Focus;
  readonly wanted: string;
  readonly clause: ClauseId | undefined;
  readonly numbers: Numbers;
  /** Names of those that matter most, the weightiest first. */
  readonly weighty: readonly string[];
}

const chapterOf = (clause: string): string => clause.split('.')[0] ?? clause;

/** Whether a clause has assumptions of its own; where it has none, those of its chapter stand for it. */
export const clauseRows = (clause: ClauseId): readonly RegisterRow[] =>
  registerRows.filter((row) => row.clause === clause);

/** The assumptions that are asked for, in the sequence of the rulebook; those that matter most by their weight. */
export function asked({ focus, wanted, clause, numbers, weighty }: Asking): readonly Standing[] {
  const own = clause === undefined || clauseRows(clause).length > 0;
  const rows = registerRows
    .filter(
      (row) => clause === undefined || (own ? row.clause === clause : chapterOf(row.clause) === chapterOf(clause)),
    )
    .filter((row) => holds(row, wanted))
    .map((row) => standingOf(row, numbers));
  if (focus !== 'weight') return rows.filter((standing) => inFocus(standing, focus, numbers));
  return rows
    .filter(({ row }) => weighty.includes(row.name))
    .sort((a, b) => weighty.indexOf(a.row.name) - weighty.indexOf(b.row.name));
}

function inFocus({ row, by }: Standing, focus: Focus, { tuned }: Numbers): boolean {
  if (focus === 'contested') return isContested(row);
  if (focus === 'changed') return by === 'hand';
  return focus !== 'tuned' || tuned[row.name] !== undefined;
}

/** Whether a row has every word that is searched for. */
export function holds(row: RegisterRow, wanted: string): boolean {
  const { name, label, reason, clause, source } = row;
  const cited = source.kind === 'article' ? source.section : 'cite' in source ? source.cite : source.kind;
  const text = `${name} ${label} ${reason} ${clause} ${cited}`.toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Assumptions of one clause, under their chapter. */
export interface Grouped {
  readonly chapter: string;
  readonly clauses: readonly { readonly clause: ClauseId; readonly standings: readonly Standing[] }[];
}

export function grouped(standings: readonly Standing[]): readonly Grouped[] {
  const chapters = [...new Set(standings.map(({ row }) => chapterOf(row.clause)))];
  return chapters.map((chapter) => {
    const inside = standings.filter(({ row }) => chapterOf(row.clause) === chapter);
    const clauses = [...new Set(inside.map(({ row }) => row.clause))];
    return {
      chapter,
      clauses: clauses.map((clause) => ({ clause, standings: inside.filter(({ row }) => row.clause === clause) })),
    };
  });
}

export const rowNamed = (name: string): RegisterRow | undefined => registerRows.find((row) => row.name === name);
export type { RegisterRow };
