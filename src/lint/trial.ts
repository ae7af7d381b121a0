import { playGame } from '../replay/selfPlay.ts';
import { element, invariant } from '../rules/base/invariant.ts';
import type { Input } from '../rules/input.ts';
import { ORDER_KINDS, type OrderKind } from '../rules/order.ts';
import type { Preset } from '../rules/params/params.ts';
import { compileScenario, type Scenario } from '../rules/scenario/scenario.ts';
import type { Setup, SetupActor } from '../rules/scenario/setup.ts';
import { deviationOf, meanOf, medianOf, nearest, shareOf, tenthsOf } from './statistics.ts';
import type { ObjectiveTrial, OrderUse, SeatTrial, Spread, TrialGame, TrialSummary } from './trialSummary.ts';

type Counts = Partial<Record<OrderKind, number>>;

/** The seed of the n-th game, n from 1: the same under every preset, so that presets can be compared game by game. */
export const trialSeed = ({ id }: Pick<Setup, 'id'>, game: number): string => `${id}/trial/${String(game)}`;

/** Games 1 to `games` of a setup, each played when it is asked for. */
export function* trialGames(setup: Setup, preset: Preset, games: number): Generator<TrialGame, void> {
  const scenario = compileScenario(setup, preset);
  for (let game = 1; game <= games; game += 1) yield playTrialGame(scenario, trialSeed(setup, game));
}

/** Plays one game of `standard` seats. */
export function playTrialGame(scenario: Scenario, seed: string): TrialGame {
  const [given, offered]: [Counts, Counts] = [{}, {}];
  const { state } = playGame(scenario, seed, 'standard', {
    watch: (_, inputs) => {
      countOrders(inputs, 'order', given);
      countOrders(inputs, 'propose', offered);
    },
  });
  const { outcome, marks } = state;
  invariant(outcome, 'a game that is over has an outcome');
  return {
    war: outcome.war,
    turns: state.turn,
    crises: marks.filter(({ kind }) => kind === 'crisis').length,
    stability: outcome.stability,
    common: outcome.seats.some(({ common = 0 }) => common > 0),
    seats: outcome.seats.map(({ final, motive, shared, objectives }) => ({ final, motive, shared, objectives })),
    given,
    offered,
    injects: marks.filter(({ kind }) => kind === 'injected').map(({ value }) => value),
  };
}

function countOrders(inputs: readonly Input[], of: 'order' | 'propose', counts: Counts): void {
  for (const input of inputs) {
    if (input.kind !== of) continue;
    counts[input.order.kind] = (counts[input.order.kind] ?? 0) + 1;
  }
}

/** A trial that grows by one game at a time. Whoever played the games, and in whatever sequence, the sums are the same. */
export class Trial {
  readonly #setup: Setup;
  readonly #preset: Preset;
  readonly #games: TrialGame[] = [];

  constructor(setup: Setup, preset: Preset) {
    this.#setup = setup;
    this.#preset = preset;
  }

  add(game: TrialGame): void {
    this.#games.push(game);
  }

  summary(): TrialSummary {
    const [games, { id, actors, injects, commonAim }] = [this.#games, this.#setup];
    const mean = nearest(meanOf(games.flatMap(({ seats }) => seats.map(({ final }) => final))));
    const turns = games.map((game) => game.turns);
    return {
      scenario: id,
      preset: this.#preset,
      games: games.length,
      seats: actors.map((actor, seat) => seatTrial(games, actor, seat, mean)),
      mean,
      war: countOf(games, ({ war }) => war),
      turns: {
        mean: meanOf(turns),
        shortest: games.length === 0 ? 0 : Math.min(...turns),
        longest: Math.max(0, ...turns),
      },
      crises: {
        mean: meanOf(games.map(({ crises }) => crises)),
        share: countOf(games, ({ crises }) => crises > 0),
      },
      stability: nearest(meanOf(games.map(({ stability }) => stability))),
      ...(commonAim ? { commonAim: countOf(games, ({ common }) => common) } : {}),
      orders: usesOf(games),
      injects: injects.map((inject, ix) => ({
        id: inject.id,
        fired: countOf(games, (game) => game.injects.includes(ix)),
      })),
    };
  }
}

const countOf = (games: readonly TrialGame[], came: (game: TrialGame) => boolean) =>
  shareOf(games.filter(came).length, games.length);

export const spreadOf = (values: readonly number[]): Spread => ({
  mean: nearest(meanOf(values)),
  median: nearest(medianOf(values)),
  deviation: nearest(deviationOf(values)),
  tenths: tenthsOf(values),
});

function seatTrial(games: readonly TrialGame[], actor: SetupActor, seat: number, mean: number): SeatTrial {
  const its = games.map(({ seats }) => element(seats, seat));
  const final = spreadOf(its.map((one) => one.final));
  const open = actor.objectives.map(({ id }) => objectiveTrial(its, id, false));
  const secret = actor.secrets.map(({ id }) => objectiveTrial(its, id, true));
  return {
    actor: actor.id,
    final,
    off: final.median - mean,
    objectives: [...open, ...secret],
    motive: nearest(meanOf(its.map(({ motive }) => motive))),
    shared: nearest(meanOf(its.map(({ shared }) => shared))),
  };
}

function objectiveTrial(its: readonly TrialGame['seats'][number][], id: string, secret: boolean): ObjectiveTrial {
  const counted = its.flatMap(({ objectives }) => objectives.filter((objective) => objective.id === id));
  const points = meanOf(counted.map((one) => one.points));
  const of = counted[0]?.of ?? 0;
  return {
    id,
    secret,
    games: counted.length,
    points: nearest(points),
    of,
    share: of === 0 ? 0 : points / of,
    value: nearest(meanOf(counted.map(({ value }) => value))),
  };
}

function usesOf(games: readonly TrialGame[]): readonly OrderUse[] {
  const sum = (of: 'given' | 'offered', kind: OrderKind): number =>
    games.reduce((many, game) => many + (game[of][kind] ?? 0), 0);
  const rows = ORDER_KINDS.map((kind) => ({ kind, given: sum('given', kind), offered: sum('offered', kind) }));
  const all = rows.reduce((many, { given, offered }) => many + given + offered, 0);
  return rows.map((row) => ({
    ...row,
    share: (row.given + row.offered) / Math.max(1, all),
    games: games.filter(({ given, offered }) => (given[row.kind] ?? 0) + (offered[row.kind] ?? 0) > 0).length,
  }));
}
