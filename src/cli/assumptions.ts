import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { plainValue } from '../replay/assumptionProblems.ts';
import type { Source, Unit } from '../rules/params/coefficient.ts';
import { PRESETS } from '../rules/params/params.ts';
import { registerRows, type RegisterRow } from '../rules/params/registerRows.ts';
import { given, type Command } from './command.ts';

/** The register as a page, beside that of the draws. */
export const ASSUMPTIONS = path.join('docs', 'assumptions.md');

export const assumptions: Command = {
  usage: '',
  about: 'writes docs/assumptions.md: every number of the rules with its clause, unit, range, reason and source',
  run(args) {
    given(args, [], 0, 0);
    writeFileSync(ASSUMPTIONS, assumptionsText());
    console.log(`${ASSUMPTIONS}: written, ${String(registerRows.length)} assumptions`);
    return 0;
  },
};

/** The page of the register, chapter by chapter of the rulebook. */
export function assumptionsText(): string {
  const names = clauseNames(readFileSync('RULES.md', 'utf8'));
  const parts: string[] = [HEAD, countTable()];
  for (const [chapter, rows] of groupedBy(registerRows, ({ clause }) => clause.split('.')[0] ?? clause)) {
    parts.push(`## ${titleOf(chapter, names)}`);
    for (const [clause, own] of groupedBy(rows, (row) => row.clause))
      parts.push(`### ${titleOf(clause, names)}\n\n${tableOf(own)}`);
  }
  return `${parts.join('\n\n')}\n`;
}

const HEAD = `# Assumptions

Written by \`npm run assumptions\` from \`src/rules/params\`; do not edit by hand. Every number of the rules stands here once, under the clause
of RULES.md that it sizes. This is a teaching model, not a prediction: most numbers are judgements, and other judgements give other games.

**How to read it.** *Points* are points of a score from 0 to 100 (of tension, trust, credibility …), before saturation (R1.2). The default holds
under the theory *Balanced*; where *Spiral* or *Deterrence* have another value, it stands beside it. The range is what the value may be changed
in: wide enough to disagree, narrow enough that the rules stay the rules.

**Where a number comes from.** *Judgement*: nobody has measured it, and the reason is all there is to argue with; where it says *a design
choice*, an estimate was looked for and none was found. *Article*: the source article names the effect in that section. *Literature*: a study found the
effect. *Data*: a public series shows it. What is cited speaks for the effect and its direction; the size is a judgement still, unless
the reason gives the measured one. Studies were read as abstracts or excerpts, and measured sizes are correlations in small panels.

**How to change it.** A scenario sets numbers for all who play it, by name and in the units of this page:

\`\`\`yaml
params:
  trustDrift: 2
  hotlineFresh: 6
\`\`\`

A player changes them for one game where a new game is set up, and after the end, where the same orders can be replayed under other
values. The game and its record then say *changed assumptions*. A value outside its range, or of a name that is not here, is refused with the range. What
a scenario or a player has set wins over the theory.`;

const KINDS = ['judgement', 'article', 'literature', 'data'] as const satisfies readonly Source['kind'][];

function countTable(): string {
  const counts = KINDS.map((kind) => registerRows.filter(({ source }) => source.kind === kind).length);
  const head = ['all', ...KINDS].join(' | ');
  return `| ${head} |\n|${' ---: |'.repeat(KINDS.length + 1)}\n| ${[registerRows.length, ...counts].join(' | ')} |`;
}

function tableOf(rows: readonly RegisterRow[]): string {
  const lines = rows.map((row) => {
    return `| ${[`\`${row.name}\``, row.reason, defaultOf(row), rangeOf(row), sourceOf(row.source)].join(' | ')} |`;
  });
  return ['| assumption | why | default | range | source |', '| --- | --- | --- | --- | --- |', ...lines].join('\n');
}

export function defaultOf({ unit, value, presets }: RegisterRow): string {
  const others = PRESETS.filter((preset) => presets[preset] !== value).map(
    (preset) => `${preset.charAt(0).toUpperCase()}${preset.slice(1)} ${withUnit(unit, presets[preset])}`,
  );
  return [withUnit(unit, value), ...others].join('; ');
}

function withUnit(unit: Unit, value: number): string {
  const number = plainValue(unit, value);
  if (unit === 'percent') return `${number} %`;
  if (unit === 'points') return number === '1' ? '1 point' : `${number} points`;
  return unit === 'turns' ? (number === '1' ? '1 turn' : `${number} turns`) : number;
}

export const rangeOf = ({ unit, low, high }: RegisterRow): string =>
  `${plainValue(unit, low)} to ${withUnit(unit, high)}`;

export function sourceOf(source: Source): string {
  if (source.kind === 'judgement') return 'judgement';
  return source.kind === 'article' ? `article: *${source.section}*` : `${source.kind}: ${source.cite}`;
}

function groupedBy<Key extends string>(rows: readonly RegisterRow[], key: (row: RegisterRow) => Key) {
  const groups = new Map<Key, RegisterRow[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

/** Names of chapters and clauses, as RULES.md has them in its headings. */
function clauseNames(rules: string): ReadonlyMap<string, string> {
  const titles = rules.matchAll(/^(?:## |\*\*)(R\d+(?:\.\d+)?) (.+?)(?:\*\*.*)?$/gm);
  return new Map([...titles].map(([, id = '', name = '']) => [id, name.replace(/[.,:]$/, '')]));
}

const titleOf = (clause: string, names: ReadonlyMap<string, string>): string =>
  `${clause} ${names.get(clause) ?? ''}`.trim();
