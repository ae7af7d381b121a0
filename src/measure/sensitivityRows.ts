import type { ParamName } from '../rules/params/params.ts';
import type { Ended } from './assumedGame.ts';
import { TESTED, type Tested } from './balance.ts';
import { figureOf, isSure, swapsOf, widthOf, type Block, type Figure, type Levels } from './noiseFloor.ts';
import type { Broken, Sampled, SensitivityJob, Trial } from './sensitivity.ts';
import { meanOf } from '../lint/statistics.ts';

/** A job and what came of it. */
export interface Result {
  readonly job: SensitivityJob;
  readonly came: Sampled;
}

/** How far one coefficient moves games across its range. Finals in hundredths of a point, war and ranking in percent. */
export interface SensitivityRow {
  readonly name: ParamName;
  /** Mean of the three figures, each as a share of the largest of its column, 0 to 100; what is not above its noise counts nothing. */
  readonly weight: number;
  readonly finals: Figure;
  readonly war: Figure;
  /** Only of coefficients that were measured again. */
  readonly ranking: Figure | undefined;
  /** Usual games that finals and war rest on, and in how many of them anything read the coefficient. */
  readonly games: number;
  readonly met: number;
  /** At the low end, by default and at the high end: the mean final of all seats, and the war rate. */
  readonly means: { readonly finals: readonly number[]; readonly war: readonly number[] };
  /** What broke at an end of the range. */
  readonly broken: readonly string[];
}

/** Rows by weight. What was measured again replaces what the screen said, so that nobody is judged by the luck that chose them. */
export function rowsOf(
  trials: readonly Trial[],
  { screen, again, ranked }: Readonly<Record<'screen' | 'again' | 'ranked', readonly Result[]>>,
): readonly SensitivityRow[] {
  const [first, second, third] = [byName(screen), byName(again), byName(ranked)];
  const bare = trials.map(({ name }) => {
    const found = second.get(name) ?? first.get(name) ?? [];
    const broken = [first, second, third].flatMap((results) => brokenIn(results.get(name) ?? []));
    return bareRow(name, found, third.get(name), [...new Set(broken)].sort());
  });
  const largest = (of: (row: Unweighed) => Figure | undefined): number =>
    Math.max(0, ...bare.map((row) => sureOf(of(row))));
  const columns = [({ finals }: Unweighed) => finals, ({ war }: Unweighed) => war, ({ ranking }: Unweighed) => ranking];
  const most = columns.map(largest);
  const weighed = bare.map((row) => ({
    ...row,
    weight: meanOf(columns.map((of, ix) => shareOf(sureOf(of(row)), most[ix] ?? 0))),
  }));
  return weighed.sort((a, b) => b.weight - a.weight || b.finals.value - a.finals.value || (a.name < b.name ? -1 : 1));
}

const shareOf = (value: number, largest: number): number => (largest === 0 ? 0 : (100 * value) / largest);

type Unweighed = Omit<SensitivityRow, 'weight'>;

/** A figure where it is above its noise, else 0. */
export const sureOf = (figure: Figure | undefined): number => (figure && isSure(figure) ? figure.value : 0);

/**
 * The coefficients that are worth a second look: those whose figures stand highest above what luck comes to on average. A screen is short, so it asks
 * less than the last word does: who is chosen for nothing falls back in the second look.
 */
export function worthAgain(rows: readonly SensitivityRow[], most: number): ReadonlySet<ParamName> {
  const columns = [({ finals }: SensitivityRow) => aboveOf(finals), ({ war }: SensitivityRow) => aboveOf(war)];
  const largest = columns.map((of) => Math.max(0, ...rows.map(of)));
  const promise = rows.map((row) => ({
    name: row.name,
    worth: meanOf(columns.map((of, ix) => shareOf(of(row), largest[ix] ?? 0))),
  }));
  const found = promise
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || (a.name < b.name ? -1 : 1));
  return new Set(found.slice(0, most).map(({ name }) => name));
}

const aboveOf = ({ value, noise }: Figure): number => (isSure({ value, noise, floor: noise }) ? value - noise : 0);

/** One coefficient in one job. */
interface Seen {
  readonly job: SensitivityJob;
  readonly usual: Ended;
  readonly met: boolean;
  readonly low: Ended | Broken;
  readonly high: Ended | Broken;
}

function byName(results: readonly Result[]): ReadonlyMap<ParamName, readonly Seen[]> {
  const found = new Map<ParamName, Seen[]>();
  for (const { job, came } of results) {
    for (const { name, met, low, high } of came.tried) {
      const those = found.get(name) ?? [];
      found.set(name, those);
      those.push({ job, usual: came.usual, met, low, high });
    }
  }
  return found;
}

const brokenIn = (seen: readonly Seen[]): readonly string[] =>
  seen.flatMap(({ job, low, high }) =>
    Object.entries({ low, high }).flatMap(([end, came]) =>
      'broken' in came ? [`${end} end, ${job.scenario}, ${job.game.seed}: ${came.broken}`] : [],
    ),
  );

/** The games at all three levels; undefined where the rules broke at an end. */
const levelsOf = ({ low, usual, high }: Seen, of: (came: Ended) => readonly number[]): Levels | undefined =>
  'broken' in low || 'broken' in high ? undefined : [of(low), of(usual), of(high)];

function blocksOf(seen: readonly Seen[], of: (came: Ended) => readonly number[]): readonly Block[] {
  return seen.flatMap((one) => {
    const levels = levelsOf(one, of);
    return levels ? [{ scenario: one.job.scenario, levels }] : [];
  });
}

function bareRow(
  name: ParamName,
  seen: readonly Seen[],
  ranked: readonly Seen[] | undefined,
  broken: readonly string[],
): Unweighed {
  const finals = blocksOf(seen, (came) => came.finals);
  const war = blocksOf(seen, (came) => [came.war]);
  return {
    name,
    finals: figureOf(finals, widthOf),
    war: figureOf(war, widthOf),
    ranking: ranked && figureOf(rankedBlocks(ranked), swapsOf),
    games: seen.length,
    met: seen.filter(({ met }) => met).length,
    means: { finals: meansOf(finals), war: meansOf(war) },
    broken,
  };
}

const meansOf = (blocks: readonly Block[]): readonly number[] =>
  [0, 1, 2].map((level) => meanOf(blocks.map(({ levels }) => meanOf(levels[level] ?? []))));

/** The finals of the tested policies, one column each; samples that lack a policy are left out. */
function rankedBlocks(seen: readonly Seen[]): readonly Block[] {
  const samples = new Map<string, Seen[]>();
  for (const one of seen) {
    const key = `${one.job.scenario} ${String(one.job.sample)}`;
    samples.set(key, [...(samples.get(key) ?? []), one]);
  }
  return [...samples.values()].flatMap((those) => {
    const columns = TESTED.flatMap((policy) => columnOf(those, policy));
    const level = (at: 0 | 1 | 2): readonly number[] => columns.map((levels) => levels[at][0] ?? 0);
    const [first] = those;
    if (!first || columns.length < TESTED.length) return [];
    return [{ scenario: first.job.scenario, levels: [level(0), level(1), level(2)] }];
  });
}

const columnOf = (those: readonly Seen[], policy: Tested): readonly Levels[] =>
  those.flatMap((one) => {
    const { tested } = one.job;
    if (tested?.policy !== policy) return [];
    const levels = levelsOf(one, ({ finals }) => [finals[tested.at] ?? 0]);
    return levels ? [levels] : [];
  });
