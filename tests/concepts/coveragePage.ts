import { OPENING, type Pointer, type Row } from './coverageMap.ts';
import { rowsByClause, wordsAt, type Known } from './coverageProblems.ts';
import { HEADINGS } from './headings.ts';

/** The page: every concept under its section, with what serves it; what is wanting, or was judged wrong, stands first. */
export function coveragePage(rows: readonly Row[], known: Known): string {
  const missing = rows.filter((row) => 'missing' in row);
  const wrong = rows.filter((row) => 'wrong' in row);
  return [
    '# Coverage',
    '',
    'Written by `npm run coverage-map` from [coverage.yaml](coverage.yaml); do not edit by hand. Every concept of the article from which the game',
    'is derived, in our own words, and what serves it: a clause of the [rulebook](../RULES.md) (its cases stand in [conformance](conformance.md)),',
    'an element of a scenario, a case, or words of the screen.',
    '',
    `${rows.length} concepts: ${rows.length - missing.length - wrong.length} served, ${missing.length} missing, ${wrong.length} judged wrong. `,
    `${rowsByClause(rows).size} of ${known.clauses.size} clauses serve a concept, none more than four.`,
    '',
    ...asides('Missing', missing, (row) => ('missing' in row ? `wanted: ${row.missing}` : '')),
    ...asides('Judged wrong', wrong, (row) => ('wrong' in row ? row.wrong : '')),
    ...[OPENING, ...HEADINGS].flatMap((section) => sectionTable(section, rows, known)),
  ].join('\n');
}

/** A list that stands before the tables; nothing where it would be empty. */
const asides = (title: string, rows: readonly Row[], say: (row: Row) => string): readonly string[] =>
  rows.length === 0 ? [] : [`## ${title}`, '', ...rows.map((row) => `- ${row.row}, ${row.concept}: ${say(row)}`), ''];

function sectionTable(section: string, rows: readonly Row[], known: Known): readonly string[] {
  const here = rows.filter((row) => row.section === section);
  return [
    `## ${section}`,
    '',
    '| no. | concept | in the game | how |',
    '| --- | --- | --- | --- |',
    ...here.map((row) => {
      const served = 'by' in row ? row.by.map((one) => pointerText(one, known)).join('<br>') : '—';
      return `| ${row.row} | ${row.concept} | ${served} | ${howText(row)} |`;
    }),
    '',
  ];
}

function howText(row: Row): string {
  if ('by' in row) return row.how;
  return 'wrong' in row ? `judged wrong: ${row.wrong}` : `missing: ${row.missing}`;
}

function pointerText(pointer: Pointer, { clauses, cases, scenarios }: Known): string {
  if ('clause' in pointer) return `${pointer.clause} ${clauses.get(pointer.clause) ?? ''}`;
  if ('case' in pointer) return `case \`${pointer.case}\`: ${cases.get(pointer.case) ?? ''}`;
  if ('words' in pointer) return `words \`${pointer.words}\`: “${wordsAt(pointer.words) ?? ''}”`;
  const title = scenarios.get(pointer.scenario)?.['title'];
  return `${typeof title === 'string' ? title : pointer.scenario}, \`${pointer.path}\``;
}
