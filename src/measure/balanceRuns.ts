import type { Preset } from '../rules/params/params.ts';
import { PLAYED, type Contested, type Pairing, type Played } from './balance.ts';
import type { Measured } from './balancePlan.ts';
import { MOTIVES, type Motive } from './forcedMotive.ts';
import { meanOf, shareOf, type Share } from '../lint/statistics.ts';

export interface Runs {
  /** Game by game, the mean over seats and motives: whatever shares a seed counts as one. */
  readonly series: (policy: Played, motives: readonly Motive[]) => readonly number[];
  readonly war: (policy: Played, motive: Motive) => Share;
}

/** The games of a scenario and preset; undefined where a policy, motive or seat was not played. */
export function runsOf(
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
  const of = (policy: Played, motive: Motive): readonly Contested[] =>
    pairings.flatMap((pairing) => byName.get(nameOf(pairing, motive, policy)) ?? []);
  const whole = PLAYED.every((policy) => MOTIVES.every((motive) => of(policy, motive).length === pairings.length));
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

const nameOf = ({ seat, rival }: Pairing, motive: Motive, policy: Played): string =>
  [seat, rival, motive, policy].join(' ');

/** The policy that is worth most; the first of equals. */
export const bestOf = <P extends Played>(among: readonly [P, ...P[]], worth: (policy: P) => number): P =>
  among.reduce((best, policy) => (worth(policy) > worth(best) ? policy : best), among[0]);
