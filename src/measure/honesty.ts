import { compileScenario, type Scenario } from '../rules/scenario/scenario.ts';
import { PRESETS } from '../rules/params/params.ts';
import type { Setup } from '../rules/scenario/setup.ts';
import type { ScoreName } from '../rules/state/scores.ts';
import { askGame } from './askedChances.ts';
import { compareGame, type Compared } from './carriedOut.ts';

/** How often what came lay inside the range that was shown. */
export interface Coverage {
  readonly changes: number;
  readonly inside: number;
}

export interface RangesMeasured {
  readonly orders: number;
  readonly games: number;
  readonly all: Coverage;
  readonly byScore: Readonly<Partial<Record<ScoreName, Coverage>>>;
}

/** Chances that were shown, by tens: 0 to 9, 10 to 19 … 90 to 100. */
export interface Decile {
  readonly decile: number;
  /** Offers to one recipient each, and answers drawn for them. */
  readonly offers: number;
  readonly draws: number;
  /** Means over all draws, in percent. */
  readonly shown: number;
  readonly came: number;
}

/** The n-th game of a measurement: scenarios and presets take turns. */
function gameOf(setups: readonly Setup[], n: number): Scenario {
  const setup = setups[n % setups.length];
  const preset = PRESETS[Math.trunc(n / setups.length) % PRESETS.length];
  if (!setup || !preset) throw new Error('there is no scenario to play');
  return compileScenario(setup, preset);
}

/** Random orders of played games, as many as asked for, each carried out among everybody else's: the ranges shown against what came. */
export function measureRanges(
  setups: readonly Setup[],
  orders: number,
  seed: string,
  look: (compared: Compared) => void = () => undefined,
): RangesMeasured {
  const byScore: Partial<Record<ScoreName, { changes: number; inside: number }>> = {};
  const all = { changes: 0, inside: 0 };
  let [done, games] = [0, 0];
  for (; done < orders; games += 1) {
    compareGame(gameOf(setups, games), `${seed}/${String(games)}`, (compared) => {
      if (done === orders) return;
      done += 1;
      look(compared);
      for (const { score, low, high, came } of compared.rows) {
        for (const one of [all, (byScore[score] ??= { changes: 0, inside: 0 })]) {
          one.changes += 1;
          if (came >= low && came <= high) one.inside += 1;
        }
      }
    });
  }
  return { orders: done, games, all, byScore };
}

/** Random offers of so many games among `standard` seats: the chances shown against what was answered, by deciles that occur. */
export function measureChances(setups: readonly Setup[], games: number, seed: string): readonly Decile[] {
  const sums = Array.from({ length: 10 }, () => ({ offers: 0, draws: 0, shown: 0, yes: 0 }));
  for (let game = 0; game < games; game += 1) {
    askGame(gameOf(setups, game), `${seed}/${String(game)}`, ({ shown, draws, yes }) => {
      const sum = sums[Math.min(9, Math.trunc(shown / 10))];
      if (!sum) return;
      sum.offers += 1;
      sum.draws += draws;
      sum.shown += shown * draws;
      sum.yes += yes;
    });
  }
  return sums.flatMap(({ offers, draws, shown, yes }, decile) =>
    draws === 0 ? [] : [{ decile, offers, draws, shown: shown / draws, came: (100 * yes) / draws }],
  );
}
