import { playGame } from '../replay/selfPlay.ts';
import { hashOf, type Hash } from '../rules/base/hash.ts';
import { ORDER_KINDS, type OrderKind } from '../rules/order.ts';
import type { Preset } from '../rules/params/params.ts';
import { compileScenario, type Scenario } from '../rules/scenario/scenario.ts';
import type { Setup } from '../rules/scenario/setup.ts';
import type { ActorId, Points } from '../rules/types.ts';
import { gameDigest } from '../scenario/gameDigest.ts';
import { nearest } from './statistics.ts';
import { trialSeed } from './trial.ts';
import type { TrialSummary } from './trialSummary.ts';

/** What is usual in a scenario among `standard` seats: one file beside it, `scenarios/par/<id>.json`. */
export interface Par {
  readonly scenario: string;
  /** Hash of the setup without its words (`gameDigest`): another one was not measured. */
  readonly digest: Hash;
  /** The commit that was measured. */
  readonly commit: string;
  readonly presets: Readonly<Record<Preset, ParOf>>;
}

/** Numbers in hundredths but for counts. */
export interface ParOf {
  readonly games: number;
  /** Seeds `<id>/trial/<first>` to `<id>/trial/<last>`. */
  readonly seeds: readonly [first: number, last: number];
  /** Median final of each seat and the standard deviation of one game. */
  readonly seats: Readonly<Record<ActorId, { readonly par: Points; readonly deviation: Points }>>;
  /** Mean final over all seats. */
  readonly mean: Points;
  readonly war: { readonly games: number; readonly wars: number };
  /** Mean turns and crises of a game. */
  readonly turns: number;
  readonly crises: number;
  readonly stability: Points;
  /** Orders and offers, all games together; kinds never used are left out. */
  readonly orders: Readonly<Partial<Record<OrderKind, number>>>;
  /** Hash of the last state of the first game: another one is a sign of other rules. */
  readonly witness: Hash;
}

export function parOf(setup: Setup, trial: TrialSummary): ParOf {
  const { games, seats, mean, war, turns, crises, stability, orders } = trial;
  return {
    games,
    seeds: [1, games],
    seats: Object.fromEntries(
      seats.map(({ actor, final }) => [actor, { par: final.median, deviation: final.deviation }]),
    ),
    mean,
    war: { games, wars: war.came },
    turns: nearest(100 * turns.mean),
    crises: nearest(100 * crises.mean),
    stability,
    orders: Object.fromEntries(
      orders.flatMap(({ kind, given, offered }) => (given + offered > 0 ? [[kind, given + offered]] : [])),
    ),
    witness: witnessOf(compileScenario(setup, trial.preset)),
  };
}

/** How the first game of a trial ends. */
export const witnessOf = (scenario: Scenario): Hash =>
  hashOf(playGame(scenario, trialSeed(scenario.setup, 1), 'standard').state);

/** Why usual scores are not those of this game any more, or undefined. Plays one game under each preset. */
export function staleness(setup: Setup, par: Par): string | undefined {
  if (par.digest !== gameDigest(setup)) return 'the scenario has changed since';
  const other = (Object.keys(par.presets) as Preset[]).find(
    (preset) => par.presets[preset].witness !== witnessOf(compileScenario(setup, preset)),
  );
  return other === undefined
    ? undefined
    : `rules or players have changed since: under ${other} the first game ends otherwise`;
}

/** Orders of several scenarios added up: each kind with its share of all, most first; those never used too. */
export function usesOf(
  pars: readonly Pick<ParOf, 'orders'>[],
): readonly { readonly kind: OrderKind; readonly share: number }[] {
  const sum = (kind: OrderKind): number => pars.reduce((many, { orders }) => many + (orders[kind] ?? 0), 0);
  const all = ORDER_KINDS.reduce((many, kind) => many + sum(kind), 0);
  return ORDER_KINDS.map((kind) => ({ kind, share: sum(kind) / Math.max(1, all) })).sort((a, b) => b.share - a.share);
}
