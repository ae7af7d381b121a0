import type { PolicyName } from '../ai/policies.ts';
import { element, invariant } from '../rules/base/invariant.ts';
import type { Preset } from '../rules/params/params.ts';
import { actorNamed, type Scenario } from '../rules/scenario/scenario.ts';
import type { ActorId, Points } from '../rules/types.ts';
import { withMotive, type Motive } from './forcedMotive.ts';
import { playGame, type Seating } from '../replay/selfPlay.ts';

/** Policies that do the same whatever the others do, and those that look first. */
export const UNCONDITIONAL = ['passive', 'pressure', 'reassure', 'quiet'] as const satisfies readonly PolicyName[];
export const CONTINGENT = ['titForTat', 'testMotive'] as const satisfies readonly PolicyName[];
export const TESTED = [...UNCONDITIONAL, ...CONTINGENT] as const;
export type Tested = (typeof TESTED)[number];

/** The two halves of `testMotive`, each without looking at whom it faces. What they tell is what looking itself brings; no criterion counts them. */
export const CONTROLS = ['conciliate', 'standFirm'] as const satisfies readonly PolicyName[];
export type Control = (typeof CONTROLS)[number];

/** Whatever is played in a contest. */
export const PLAYED = [...TESTED, ...CONTROLS] as const;
export type Played = (typeof PLAYED)[number];

/** Whose score is looked at, and whose motive is forced. */
export interface Pairing {
  readonly seat: ActorId;
  readonly rival: ActorId;
}

/**
 * In each scenario several seats, near and far, strong and weak, each facing the seat whose motive matters most at the flashpoint, so that
 * nothing is tuned to one of them.
 */
export const PAIRINGS: Readonly<Record<string, readonly Pairing[]>> = {
  'crowded-sea': [
    { seat: 'USA', rival: 'CHN' },
    { seat: 'VNM', rival: 'CHN' },
    { seat: 'JPN', rival: 'CHN' },
  ],
  peninsula: [
    { seat: 'KOR', rival: 'PRK' },
    { seat: 'USA', rival: 'PRK' },
  ],
};

/** Games of one pairing under one policy, preset and motive, from seed `first` on. `rival` and `others` name who plays those seats. */
export interface Contest {
  readonly scenario: string;
  readonly preset: Preset;
  readonly pairing: Pairing;
  readonly motive: Motive;
  readonly policy: Played;
  readonly players: { readonly rival: PolicyName; readonly others: PolicyName };
  readonly first: number;
  readonly games: number;
}

/** What came of each game, in the sequence of seeds: the final of the tested seat, and whether there was war. */
export interface Contested {
  readonly finals: readonly Points[];
  readonly wars: readonly boolean[];
}

/** The seed of the n-th game: the same for every policy, motive, preset and pairing, so that they can be compared game by game. */
export const seedOf = (game: number): string => `balance/${String(game)}`;

export function playContest(scenario: Scenario, contest: Contest): Contested {
  const { pairing, motive, policy, players, first, games } = contest;
  const seats = scenario.actors.map(({ id }) => [id, id === pairing.rival ? players.rival : players.others] as const);
  const seating: Seating = { ...Object.fromEntries(seats), [pairing.seat]: policy };
  const seat = actorNamed(scenario, pairing.seat);
  const outcomes = Array.from({ length: games }, (_, game) => {
    const { state } = playGame(scenario, seedOf(first + game), seating, {
      bend: (luck) => withMotive(scenario, luck, pairing.rival, motive),
    });
    invariant(state.outcome, 'a game that is over has an outcome');
    return state.outcome;
  });
  return { finals: outcomes.map(({ seats: all }) => element(all, seat).final), wars: outcomes.map(({ war }) => war) };
}
