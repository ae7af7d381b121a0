import { CONTROLS, PLAYED, type Control, type Played } from './balance.ts';
import { bestOf, type Runs } from './balanceRuns.ts';
import { MOTIVES, type Motive } from './forcedMotive.ts';
import { pairedOf, type Estimate } from './estimate.ts';
import { meanOf } from '../lint/statistics.ts';

/** What `testMotive` brings over each of its halves, which never look: a policy may do well only because one of its halves does. */
export interface Looking {
  readonly over: readonly {
    readonly half: Control;
    readonly against: Readonly<Record<Motive, Estimate>>;
    /** Both motives equally likely. */
    readonly even: Estimate;
  }[];
  /** Of all that was played, controls too. */
  readonly best: Readonly<Record<Motive, Played>>;
  /** The half that is better against both motives than looking, and than the other half, if one is: then there was nothing to look for. */
  readonly enough?: Control;
}

export function lookingOf(runs: Runs): Looking {
  const brings = (half: Control, motives: readonly Motive[]): Estimate =>
    pairedOf(runs.series('testMotive', motives), runs.series(half, motives));
  const top = <P extends Played>(among: readonly [P, ...P[]], motive: Motive): P =>
    bestOf(among, (policy) => meanOf(runs.series(policy, [motive])));
  const [best, ...others] = MOTIVES.map((motive) => top(['testMotive', ...CONTROLS], motive));
  const enough = CONTROLS.find((half) => half === best && others.every((other) => other === half));
  return {
    over: CONTROLS.map((half) => ({
      half,
      against: { seeker: brings(half, ['seeker']), opportunist: brings(half, ['opportunist']) },
      even: brings(half, MOTIVES),
    })),
    best: { seeker: top(PLAYED, 'seeker'), opportunist: top(PLAYED, 'opportunist') },
    ...(enough ? { enough } : {}),
  };
}
