import { isSure, type Figure } from '../measure/noiseFloor.ts';
import { SCENARIOS, type Sensing } from '../measure/sensitivity.ts';
import { sureOf, type SensitivityRow } from '../measure/sensitivityRows.ts';
import { registerRows, type RegisterRow } from '../rules/params/registerRows.ts';
import { defaultOf, rangeOf, sourceOf } from './assumptions.ts';
import { shown, table } from './figures.ts';

/** How many are named as those that matter most. */
const NAMED = 10;

const REGISTERED: ReadonlyMap<string, RegisterRow> = new Map(registerRows.map((row) => [row.name, row]));

const code = (name: string): string => `\`${name}\``;
const percent = (share: number): string => share.toFixed(1);
const listed = (rows: readonly SensitivityRow[]): string => rows.map(({ name }) => code(name)).join(', ');

/** `4.12`, or `(0.80)` where luck alone could do it. */
const figure = (one: Figure | undefined, words: (value: number) => string): string =>
  one === undefined ? '' : isSure(one) ? words(one.value) : `(${words(one.value)})`;

/** `4.12 > 0.90` or `0.80 ≤ 0.90`: a figure and what it has to pass. */
function besideFloor(one: Figure | undefined, words: (value: number) => string): string {
  if (one === undefined) return '';
  return one.value === 0 ? '0' : `${words(one.value)} ${isSure(one) ? '>' : '≤'} ${words(one.floor)}`;
}

export function sensitivityPage(rows: readonly SensitivityRow[], sensing: Sensing, commit: string): string {
  const top = rows.filter(({ weight }) => weight > 0).slice(0, NAMED);
  const broken = rows.filter((row) => row.broken.length > 0);
  const unmet = rows.filter(({ met }) => met === 0);
  const still = rows.filter(({ met, finals, war }) => met > 0 && finals.value === 0 && war.value === 0);
  const parts = [
    head(sensing, commit, rows),
    `## The ${String(top.length)} that matter most\n\n${topTable(top)}`,
    `## Which way they push\n\n${WAY}\n\n${wayTable(top)}`,
    ...(broken.length > 0 ? [`## Where the rules broke\n\n${BROKEN}\n\n${brokenTable(broken)}`] : []),
    `## All\n\n${wholeTable(rows)}`,
    ...(unmet.length > 0 ? [`## Never read\n\n${UNMET} ${listed(unmet)}.`] : []),
    ...(still.length > 0 ? [`## Read, and of no consequence\n\n${STILL} ${listed(still)}.`] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function head(sensing: Sensing, commit: string, rows: readonly SensitivityRow[]): string {
  const { games, again, ranked, most, first, policy } = sensing;
  const seeds = (from: number, many: number): string =>
    `\`sensitivity/${String(from)}\` to \`sensitivity/${String(from + many - 1)}\``;
  const sure = rows.filter(({ weight }) => weight > 0).length;
  return `# Sensitivity

Written by \`npm run sensitivity\`; do not edit by hand. Commit ${commit}. Scenarios: ${SCENARIOS.join(' and ')}, theory Balanced, all seats \`${policy}\`. Screen: ${String(games)} games of
each scenario, seeds ${seeds(first, games)}. Second look at up to ${String(most)}: ${String(again)} games of each, seeds ${seeds(first + games, again)}; ranking: ${String(ranked)}, seeds ${seeds(first + games, ranked)}.

**What is varied.** One assumption at a time is moved to the low end of its range and to the high end; all others keep their defaults. The games have the same
seeds each time, and every die is thrown by what it is for, so what differs between them follows from that assumption. How large a figure is
depends on the range as much as on the rule: a wide range says that we know little.

**What the figures mean.** *Final scores*: how many points the mean final of a seat moves between low, default and high (the widest of the three
differences), averaged over seats. *War*: the same of the war rate, in percentage points; chances of war are added up, not wars counted. *Ranking*:
six policies sit in one seat in turn; of a hundred pairs of them, so many do not stand the same way round at low, default and high. *Weight*: each
of the three as a share of the largest in its column, and the mean of these, 0 to 100. Assumptions of clause R10 size the scores themselves: they can
move finals though no state acts differently.

**What is noise.** The names low, default and high are dealt anew at random, game by game, 500 times. A figure counts only if it is larger than in
99 of 100 of these; in brackets it is not, adds nothing to the weight, and is 0 in \`assets/sensitivity.json\`. In the
table of all, \`4.12 > 0.90\` is a figure and what it has to pass, and \`0.80 ≤ 0.90\` one that does not.

**Two looks.** All ${String(rows.length)} assumptions are screened by scores and war. Those that stand highest above what noise comes to on average are measured again on
games that the screen has not seen, and only these figures count for them, so that nothing is named for the luck that chose it. Only they have a ranking.
${String(sure)} stand above the noise in one column at least; of those that were only screened, one in a hundred may do so by luck.

**What it does not say.** These are games among \`${policy}\` players, in two scenarios, one assumption at a time. What such players never do, and what
works only together with something else, does not show; what never came up is listed at the end.`;
}

const topTable = (top: readonly SensitivityRow[]): string =>
  table(
    ['assumption', 'why it has its value', 'default', 'range', 'source', 'final scores', 'war', 'ranking'],
    top.map((row) => {
      const registered = REGISTERED.get(row.name);
      const about = registered
        ? [registered.reason, defaultOf(registered), rangeOf(registered), sourceOf(registered.source)]
        : ['', '', '', ''];
      return [`${code(row.name)} (${registered?.clause ?? ''})`, ...about, ...figures(row)];
    }),
  );

const figures = ({ finals, war, ranking }: SensitivityRow): readonly string[] => [
  figure(finals, shown),
  figure(war, percent),
  figure(ranking, percent),
];

const WAY =
  'The mean final of all seats, in points, and the war rate, in percent, at the low end, by default and at the high end.';

const wayTable = (top: readonly SensitivityRow[]): string =>
  table(
    ['assumption', 'final: low', 'default', 'high', 'war: low', 'default', 'high'],
    top.map(({ name, means }) => [code(name), ...means.finals.map(shown), ...means.war.map(percent)]),
  );

const UNMET = 'In none of their games did anything ask for these, so the measurement says nothing about them:';
const STILL = 'These were asked for, and no game ended otherwise, whichever end they were at:';
const BROKEN =
  'At these ends of a range a rule did what it must never do. Such games are left out of the figures. Either the rule or the range is at fault.';

const brokenTable = (broken: readonly SensitivityRow[]): string =>
  table(
    ['assumption', 'games', 'the first'],
    broken.map((row) => [code(row.name), String(row.broken.length), row.broken[0] ?? '']),
  );

const wholeTable = (rows: readonly SensitivityRow[]): string =>
  table(
    ['assumption', 'clause', 'weight', 'final scores', 'war', 'ranking', 'read in games'],
    rows.map((row) => [
      code(row.name),
      REGISTERED.get(row.name)?.clause ?? '',
      percent(row.weight),
      besideFloor(row.finals, shown),
      besideFloor(row.war, percent),
      besideFloor(row.ranking, percent),
      `${String(row.met)} of ${String(row.games)}`,
    ]),
  );

/** What the screen reads: points and percent with two decimals, 0 where luck alone could do it. */
export function sensitivityJson(rows: readonly SensitivityRow[], { games }: Sensing, commit: string): string {
  const two = (value: number): number => Number(value.toFixed(2));
  const lines = rows.map(({ name, finals, war, ranking }) =>
    JSON.stringify({ name, finals: two(sureOf(finals) / 100), war: two(sureOf(war)), ranking: two(sureOf(ranking)) }),
  );
  return `{\n"commit": ${JSON.stringify(commit)},\n"games": ${String(games)},\n"rows": [\n${lines.join(',\n')}\n]\n}\n`;
}
