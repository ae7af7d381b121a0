import type { Preset } from '../rules/params/params.ts';
import type { Points } from '../rules/types.ts';
import { CONTINGENT, CONTROLS, PAIRINGS, TESTED, UNCONDITIONAL } from './balance.ts';
import type { Control, Pairing, Played, Tested } from './balance.ts';
import { lookingOf, type Looking } from './balanceLooking.ts';
import type { Measured } from './balancePlan.ts';
import { bestOf, runsOf, type Runs } from './balanceRuns.ts';
import { MOTIVES, type Motive } from './forcedMotive.ts';
import { pairedOf, type Estimate } from './estimate.ts';
import { meanOf, type Share } from '../lint/statistics.ts';

/** One policy against one motive: the mean final of the tested seats in points, and how often there was war. */
export interface Cell {
  readonly mean: Points;
  readonly war: Share;
}

export interface Row<P extends Played> {
  readonly policy: P;
  readonly against: Readonly<Record<Motive, Cell>>;
  /** Both motives equally likely, and what the policy brings over the passive one. */
  readonly even: Points;
  readonly overPassive: Estimate;
}

/** One scenario under one preset: a row for each policy, and what is best. */
export interface Field {
  readonly scenario: string;
  readonly preset: Preset;
  /** Which seats were tested; a single one in the tables by seat. */
  readonly pairings: readonly Pairing[];
  readonly rows: readonly Row<Tested>[];
  /** The halves of `testMotive`, which nothing below counts, and what looking brings over them. */
  readonly controls: readonly Row<Control>[];
  readonly looking: Looking;
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
    return groups(scenario).flatMap((pairings) => {
      const runs = runsOf(measured, scenario, preset as Preset, pairings);
      return runs ? { scenario, preset: preset as Preset, pairings, ...comparedOf(runs) } : [];
    });
  });
}

function comparedOf(runs: Runs): Omit<Field, 'scenario' | 'preset' | 'pairings'> {
  const top = <P extends Played>(among: readonly [P, ...P[]], motives: readonly Motive[]): P =>
    bestOf(among, (policy) => meanOf(runs.series(policy, motives)));
  const led = (motives: readonly Motive[]): Estimate =>
    pairedOf(runs.series(top(CONTINGENT, motives), motives), runs.series(top(UNCONDITIONAL, motives), motives));
  return {
    rows: TESTED.map((policy) => rowOf(runs, policy)),
    controls: CONTROLS.map((policy) => rowOf(runs, policy)),
    looking: lookingOf(runs),
    best: { seeker: top(TESTED, ['seeker']), opportunist: top(TESTED, ['opportunist']) },
    lead: { seeker: led(['seeker']), opportunist: led(['opportunist']) },
    unconditional: top(UNCONDITIONAL, MOTIVES),
    contingent: top(CONTINGENT, MOTIVES),
    margin: led(MOTIVES),
  };
}

function rowOf<P extends Played>(runs: Runs, policy: P): Row<P> {
  const cell = (motive: Motive): Cell => ({
    mean: meanOf(runs.series(policy, [motive])),
    war: runs.war(policy, motive),
  });
  const even = runs.series(policy, MOTIVES);
  return {
    policy,
    against: { seeker: cell('seeker'), opportunist: cell('opportunist') },
    even: meanOf(even),
    overPassive: pairedOf(even, runs.series('passive', MOTIVES)),
  };
}
