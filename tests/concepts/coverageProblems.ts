import { english } from '../../src/ui/words/english/index.ts';
import { allCases } from '../cases/caseFile.ts';
import { allClauses } from '../conformance/clauses.ts';
import { OPENING, ROWS, type Pointer, type Row } from './coverageMap.ts';
import { HEADINGS } from './headings.ts';
import { elementAt, scenarioFiles } from './scenarioPath.ts';

/** A clause that serves more rows than this serves none of them well. */
const ROWS_A_CLAUSE = 4;

/** What a pointer may name, by name, each with what it is called. */
export interface Known {
  readonly clauses: ReadonlyMap<string, string>;
  readonly cases: ReadonlyMap<string, string>;
  readonly scenarios: ReturnType<typeof scenarioFiles>;
}

export const readKnown = (): Known => ({
  clauses: new Map(allClauses().map(({ id, name }) => [id, name])),
  cases: new Map(allCases().flatMap(({ cases }) => cases.map(({ id, title }) => [id, title]))),
  scenarios: scenarioFiles(),
});

/** The English words under a key such as `chart.means.tension`; undefined where there are none. */
export function wordsAt(key: string): string | undefined {
  const found = key
    .split('.')
    .reduce<unknown>(
      (here, step) =>
        typeof here === 'object' && here !== null && Object.hasOwn(here, step)
          ? (here as Record<string, unknown>)[step]
          : undefined,
      english,
    );
  return typeof found === 'string' ? found : undefined;
}

/** Everything that is wrong with a map, in words; nothing where each row points to something. */
export function coverageProblems(rows: readonly Row[], known: Known): readonly string[] {
  return [
    ...rows.flatMap((row, ix) => (row.row === ix + 1 ? [] : [`row ${row.row} stands where ${ix + 1} belongs`])),
    ...(rows.length === ROWS ? [] : [`${rows.length} rows, not ${ROWS}`]),
    ...rows.flatMap((row) => rowProblems(row, known).map((problem) => `row ${row.row}: ${problem}`)),
    ...[...rowsByClause(rows)]
      .filter(([, served]) => served.length > ROWS_A_CLAUSE)
      .map(([clause, served]) => `${clause} serves ${served.length} rows: ${served.join(', ')}`),
  ];
}

function rowProblems(row: Row, known: Known): readonly string[] {
  const section = [OPENING, ...HEADINGS].includes(row.section) ? [] : [`the article has no section “${row.section}”`];
  if ('missing' in row) return [...section, `nothing serves it yet; wanted: ${row.missing}`];
  return 'by' in row ? [...section, ...row.by.flatMap((pointer) => pointerProblem(pointer, known) ?? [])] : section;
}

function pointerProblem(pointer: Pointer, { clauses, cases, scenarios }: Known): string | undefined {
  if ('clause' in pointer) return clauses.has(pointer.clause) ? undefined : `there is no clause ${pointer.clause}`;
  if ('case' in pointer) return cases.has(pointer.case) ? undefined : `there is no case ${pointer.case}`;
  if ('words' in pointer) {
    const words = wordsAt(pointer.words);
    return words === undefined ? `no words at ${pointer.words}` : unsaid(pointer.words, words, pointer.says);
  }
  const file = scenarios.get(pointer.scenario);
  if (file === undefined) return `there is no scenario ${pointer.scenario}`;
  const { scenario, path, says } = pointer;
  const element = elementAt(file, path);
  return element === undefined ? `${scenario} has no ${path}` : unsaid(`${scenario} ${path}`, element, says);
}

/** What is wrong with a text that has to hold certain words and does not. */
const unsaid = (where: string, text: unknown, says: string | undefined): string | undefined =>
  says === undefined || (typeof text === 'string' && text.includes(says))
    ? undefined
    : `${where} does not speak of “${says}”`;

/** The rows that each clause serves; a row that names a clause twice counts it once. */
export function rowsByClause(rows: readonly Row[]): ReadonlyMap<string, readonly number[]> {
  const served = new Map<string, number[]>();
  for (const row of rows) {
    const clauses = 'by' in row ? row.by.flatMap((pointer) => ('clause' in pointer ? [pointer.clause] : [])) : [];
    for (const clause of new Set(clauses)) served.set(clause, [...(served.get(clause) ?? []), row.row]);
  }
  return served;
}
