import type { PolicyName } from '../ai/policies.ts';
import { root } from '../lint/statistics.ts';
import { invariant } from '../rules/base/invariant.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import type { ActorId, Points } from '../rules/types.ts';
import { playGame, type Seating } from '../replay/selfPlay.ts';

/** How much better a seat ends under one policy than under another, all else and all dice the same. In points. */
export interface Advantage {
  readonly games: number;
  readonly mean: Points;
  /** Standard deviation of one pair, and the 95 % interval of the mean. */
  readonly deviation: Points;
  readonly low: Points;
  readonly high: Points;
  readonly bySeat: Readonly<Record<ActorId, { readonly pairs: number; readonly mean: Points }>>;
}

export interface Contest {
  readonly policy: PolicyName;
  readonly against: PolicyName;
  /** Who plays all other seats. */
  readonly others: PolicyName;
  readonly seed: string;
}

const USUAL: Contest = { policy: 'standard', against: 'random', others: 'standard', seed: 'advantage' };

/**
 * Plays paired games under one seed each: once with `policy` and once with `against` in one seat, the same policies in all others. The
 * seat goes round with the seed, so that every seat is tried as often.
 */
export function measureAdvantage(scenario: Scenario, games: number, contest: Partial<Contest> = {}): Advantage {
  const { policy, against, others, seed } = { ...USUAL, ...contest };
  const pairs = Array.from({ length: games }, (_, game) => {
    const seat = game % scenario.actors.length;
    const final = (name: PolicyName): Points => finalOf(scenario, `${seed}/${String(game)}`, seat, name, others);
    return { seat, difference: final(policy) - final(against) };
  });
  return summary(scenario, pairs);
}

function finalOf(scenario: Scenario, seed: string, seat: number, policy: PolicyName, others: PolicyName): Points {
  const seating: Seating = Object.fromEntries(scenario.actors.map(({ id }, ix) => [id, ix === seat ? policy : others]));
  const final = playGame(scenario, seed, seating).state.outcome?.seats[seat]?.final;
  invariant(final !== undefined, 'a game that is over has an outcome for every seat');
  return final;
}

function summary(
  scenario: Scenario,
  pairs: readonly { readonly seat: number; readonly difference: Points }[],
): Advantage {
  const differences = pairs.map(({ difference }) => difference);
  const mean = average(differences);
  const squares = differences.reduce((sum, one) => sum + (one - mean) * (one - mean), 0);
  const deviation = root(Math.trunc(squares / Math.max(1, pairs.length - 1)));
  const half = Math.trunc((196 * deviation) / Math.max(1, root(pairs.length * 10_000)));
  const bySeat = Object.fromEntries(
    scenario.actors.map(({ id }, seat) => {
      const those = pairs.filter((pair) => pair.seat === seat).map(({ difference }) => difference);
      return [id, { pairs: those.length, mean: average(those) }];
    }),
  );
  return { games: pairs.length, mean, deviation, low: mean - half, high: mean + half, bySeat };
}

const average = (values: readonly number[]): number =>
  Math.trunc(values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length));
