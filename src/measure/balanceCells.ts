import type { Preset } from '../rules/params/params.ts';
import type { Points } from '../rules/types.ts';
import { CONTINGENT, PAIRINGS, TESTED, UNCONDITIONAL, type Contested, type Pairing, type Tested } from './balance.ts';
import type { Measured } from './balancePlan.ts';
import type { Estimate } from './estimate.ts';
import { MOTIVES, type Motive } from './forcedMotive.ts';
import { meanOf, pairedOf, shareOf, type Share } from './statistics.ts';

/** One policy against one motive: the mean final of the tested seats in points, and how often there was war. */
export interface Cell {
  readonly mean: Points;
  readonly war: Share;
}

/** One scenario under one preset: a row for each policy, and what is best. */
export interface Field {
  readonly scenario: string;
  readonly preset: Preset;
  /** Which seats were tested; a single one in the tables by seat. */
  readonly pairings: readonly Pairing[];
  readonly rows: readonly {
    readonly policy: Tested;
    readonly against: Readonly<Record<Motive, Cell>>;
    /** Both motives equally likely, and what the policy brings over the passive one. */
    readonly even: Points;
    readonly overPassive: Estimate;
  }[];
  readonly best: Readonly<Record<Motive, Tested>>;
  /** Against each motive, what its best contingent policy brings over its best unconditional one. */
  readonly lead: Readonly<Record<Motive, Estimate>>;
  readonly unconditional: Tested;
  readonly contingent: Tested;
  /** What the best contingent policy brings over the best unconditional one, both motives equally likely. */
  readonly margin: Estimate;
}

/** Every scenario and preset that was measured whole, its pairings together. */
export const fieldsOf = (measured: Measured): readonly Field[] =>
  grouped(measured, (scenario) => [PAIRINGS[scenario] ?? []]);

/** The same for each pairing by itself. */
export const fieldsBySeat = (measured: Measured): readonly Field[] =>
  grouped(measured, (scenario) => (PAIRINGS[scenario] ?? []).map((pairing) => [pairing]));

function grouped(measured: Measured, groups: (scenario: string) => readonly (readonly Pairing[])[]): readonly Field[] {
  const names = new Set(measured.contests.map(({ contest: { scenario, preset } }) => `${scenario} ${preset}`));
  return [...names].flatMap((name) => {
    const [scenario = '', preset = ''] = name.split(' ');
    return groups(scenario).flatMap((pairings) => fieldOf(measured, scenario, preset as Preset, pairings) ?? []);
  });
}

function fieldOf(
  measured: Measured,
  scenario: string,
  preset: Preset,
  pairings: readonly Pairing[],
): Field | undefined {
  const runs = runsOf(measured, scenario, preset, pairings);
  if (!runs) return undefined;
  const even = (policy: Tested): readonly number[] => runs.series(policy, MOTIVES);
  const cell = (policy: Tested, motive: Motive): Cell => ({
    mean: meanOf(runs.series(policy, [motive])),
    war: runs.war(policy, motive),
  });
  const rows = TESTED.map((policy) => ({
    policy,
    against: { seeker: cell(policy, 'seeker'), opportunist: cell(policy, 'opportunist') },
    even: meanOf(even(policy)),
    overPassive: pairedOf(even(policy), even('passive')),
  }));
  const best = (motive: Motive): Tested => bestOf(TESTED, (policy) => meanOf(runs.series(policy, [motive])));
  const lead = (motive: Motive): Estimate => {
    const series = (policy: Tested): readonly number[] => runs.series(policy, [motive]);
    const top = (among: readonly Tested[]) => series(bestOf(among, (policy) => meanOf(series(policy))));
    return pairedOf(top(CONTINGENT), top(UNCONDITIONAL));
  };
  const unconditional = bestOf(UNCONDITIONAL, (policy) => meanOf(even(policy)));
  const contingent = bestOf(CONTINGENT, (policy) => meanOf(even(policy)));
  return {
    scenario, preset, pairings, rows, unconditional, contingent,
    best: { seeker: best('seeker'), opportunist: best('opportunist') },
    lead: { seeker: lead('seeker'), opportunist: lead('opportunist') },
    margin: pairedOf(even(contingent), even(unconditional)),
  }; // prettier-ignore
}

/** The policy that is worth most; the first of equals. */
const bestOf = (among: readonly Tested[], worth: (policy: Tested) => number): Tested =>
  among.reduce((best, policy) => (worth(policy) > worth(best) ? policy : best), among[0] ?? 'passive');

interface Runs {
  /** Game by game, the mean over seats and motives: whatever shares a seed counts as one. */
  readonly series: (policy: Tested, motives: readonly Motive[]) => readonly number[];
  readonly war: (policy: Tested, motive: Motive) => Share;
}

/** The games of a scenario and preset; undefined where a policy, motive or seat was not played. */
function runsOf(
  { contests }: Measured,
  scenario: string,
  preset: Preset,
  pairings: readonly Pairing[],
): Runs | undefined {
  const byName = new Map(
    contests
      .filter(({ contest }) => contest.scenario === scenario && contest.preset === preset)
      .map(({ contest: { pairing, motive, policy }, came }) => [nameOf(pairing, motive, policy), came]),
  );
  const of = (policy: Tested, motive: Motive): readonly Contested[] =>
    pairings.flatMap((pairing) => byName.get(nameOf(pairing, motive, policy)) ?? []);
  const whole = TESTED.every((policy) => MOTIVES.every((motive) => of(policy, motive).length === pairings.length));
  if (!whole || pairings.length === 0) return undefined;
  return {
    series: (policy, motives) => {
      const runs = motives.flatMap((motive) => of(policy, motive).map(({ finals }) => finals));
      return (runs[0] ?? []).map((_, game) => meanOf(runs.map((finals) => finals[game] ?? 0)));
    },
    war: (policy, motive) => {
      const wars = of(policy, motive).flatMap((came) => came.wars);
      return shareOf(wars.filter(Boolean).length, wars.length);
    },
  };
}

const nameOf = ({ seat, rival }: Pairing, motive: Motive, policy: Tested): string =>
  [seat, rival, motive, policy].join(' ');
