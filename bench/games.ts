import { readFileSync } from 'node:fs';
import type { PolicyName } from '../src/ai/policies.ts';
import { playGame, type PlayedGame } from '../src/replay/selfPlay.ts';
import {
  begin,
  compileScenario,
  hashOf,
  seededLuck,
  step,
  type Order,
  type Scenario,
  type Setup,
  type State,
} from '../src/rules/index.ts';
import { loadScenario } from '../src/scenario/loadScenario.ts';

export const CROWDED_SEA = 'scenarios/crowded-sea.yaml';

export function setupOf(file: string): Setup {
  const loaded = loadScenario(readFileSync(file, 'utf8'), file);
  if (!loaded.ok) throw new Error(`${file} has problems; see npm run scenarios`);
  return loaded.value;
}

export const crowdedSea = (): Scenario => compileScenario(setupOf(CROWDED_SEA));

/** A game that was played once, so that its steps alone can be timed. */
export interface Script {
  readonly seed: string;
  readonly inputs: PlayedGame['inputs'];
  readonly turns: number;
}

export function scripts(scenario: Scenario, policy: PolicyName, games: number): readonly Script[] {
  return Array.from({ length: games }, (_, ix): Script => {
    const seed = `bench-${ix}`;
    const { inputs, state } = playGame(scenario, seed, policy);
    return { seed, inputs, turns: state.turn };
  });
}

/** The steps of a game without anybody thinking. */
export function rerun(scenario: Scenario, { seed, inputs }: Script, explain: boolean): State {
  const luck = seededLuck(seed);
  let { state } = begin(scenario, luck, explain);
  for (const now of inputs) ({ state } = step(scenario, state, now, luck, explain));
  return state;
}

/** Offers and orders of a game, a turn at a time; answers and moves in crises are not counted. */
export function ordersByTurn({ inputs }: Script): readonly (readonly Order[])[] {
  const turns: Order[][] = [];
  for (const now of inputs) {
    const orders = now.flatMap((input) => (input.kind === 'propose' || input.kind === 'order' ? [input.order] : []));
    if (now.some(({ kind }) => kind === 'propose') || turns.length === 0) turns.push([]);
    turns.at(-1)!.push(...orders);
  }
  return turns;
}

export const ordersIn = (all: readonly Script[]): number =>
  all.reduce((sum, script) => sum + ordersByTurn(script).flat().length, 0);

/** One short text for the ends of many games. */
export const checksumOf = (value: unknown): string => hashOf(value).slice(0, 16);
