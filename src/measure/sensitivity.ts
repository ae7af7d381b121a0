import type { PolicyName } from '../ai/policies.ts';
import type { ParamName } from '../rules/params/params.ts';
import { compileScenario, type Scenario } from '../rules/scenario/scenario.ts';
import type { ActorId, ActorIx } from '../rules/types.ts';
import { playAssumed, playKnown, reads, type Ended, type Game } from './assumedGame.ts';
import { PAIRINGS, TESTED, type Tested } from './balance.ts';
import { MOTIVES } from './forcedMotive.ts';

/** How large a measurement is: games of each scenario in the screen, again for the weightiest, and to rank policies for those. */
export interface Sensing {
  readonly games: number;
  readonly again: number;
  readonly ranked: number;
  /** How many are measured again. */
  readonly most: number;
  readonly first: number;
  readonly policy: PolicyName;
}

/** One coefficient at both ends of its range, as the register keeps numbers. */
export interface Trial {
  readonly name: ParamName;
  readonly low: number;
  readonly high: number;
}

/** One game under the usual numbers, and again with each coefficient at either end. */
export interface SensitivityJob {
  readonly scenario: string;
  readonly game: Game;
  /** The number of its seed: whatever shares it and the scenario is one sample. */
  readonly sample: number;
  /** In games that rank policies: which policy is tested, and where it sits. */
  readonly tested?: { readonly policy: Tested; readonly at: ActorIx };
  readonly trials: readonly Trial[];
}

/** A game whose rules broke at that end of the range: a fault of the rules or of the range. */
export interface Broken {
  readonly broken: string;
}

export interface Tried {
  readonly name: ParamName;
  /** Whether anything in the usual game read the coefficient; if not, it had no chance to matter. */
  readonly met: boolean;
  readonly low: Ended | Broken;
  readonly high: Ended | Broken;
}

export interface Sampled {
  readonly usual: Ended;
  readonly tried: readonly Tried[];
}

export function playSample(scenario: Scenario, { game, trials }: SensitivityJob): Sampled {
  const known = playKnown(scenario, game);
  const end = (name: ParamName, value: number): Ended | Broken => {
    try {
      const changed = compileScenario(scenario.setup, scenario.preset, { ...scenario.assumptions, [name]: value });
      return playAssumed(known, changed, name);
    } catch (thrown) {
      return { broken: thrown instanceof Error ? thrown.message : String(thrown) };
    }
  };
  return {
    usual: known.ended,
    tried: trials.map(({ name, low, high }) => ({
      name,
      met: reads(known, name),
      low: end(name, low),
      high: end(name, high),
    })),
  };
}

/** The scenarios of the balance table; the one for learning has neither its seats nor its crises. */
export const SCENARIOS: readonly string[] = Object.keys(PAIRINGS);

/** Coefficients of one job, so that the last jobs do not keep everybody waiting. */
const AT_ONCE = 40;

/** The seed of a sample: the same for every coefficient, so that they are compared under the same dice. */
export const seedOf = (sample: number): string => `sensitivity/${String(sample)}`;

const samples = (first: number, games: number): readonly number[] =>
  Array.from({ length: games }, (_, ix) => first + ix);

function shared(job: Omit<SensitivityJob, 'trials'>, trials: readonly Trial[]): readonly SensitivityJob[] {
  return Array.from({ length: Math.trunc((trials.length + AT_ONCE - 1) / AT_ONCE) }, (_, part) => ({
    ...job,
    trials: trials.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  }));
}

/** Games in which one policy has every seat: for final scores and war. */
export const tableJobs = (
  trials: readonly Trial[],
  policy: PolicyName,
  first: number,
  games: number,
): readonly SensitivityJob[] =>
  samples(first, games).flatMap((sample) =>
    SCENARIOS.flatMap((scenario) =>
      shared({ scenario, sample, game: { seed: seedOf(sample), seating: policy } }, trials),
    ),
  );

/**
 * Games that rank policies: in each scenario the first pairing of the balance table, each tested policy in turn, the rival a seeker in every
 * other sample and an opportunist in the next, all other seats at `policy`.
 */
export const contestJobs = (
  trials: readonly Trial[],
  seats: Readonly<Record<string, readonly ActorId[]>>,
  policy: PolicyName,
  first: number,
  games: number,
): readonly SensitivityJob[] =>
  samples(first, games).flatMap((sample) =>
    SCENARIOS.flatMap((scenario) =>
      TESTED.flatMap((tested) => {
        const [pairing] = PAIRINGS[scenario] ?? [];
        const motive = MOTIVES[sample % MOTIVES.length];
        if (!pairing || !motive) return [];
        const all = seats[scenario] ?? [];
        const seating = { ...Object.fromEntries(all.map((seat) => [seat, policy])), [pairing.seat]: tested };
        const game: Game = { seed: seedOf(sample), seating, forced: { seat: pairing.rival, motive } };
        return shared({ scenario, sample, game, tested: { policy: tested, at: all.indexOf(pairing.seat) } }, trials);
      }),
    ),
  );
