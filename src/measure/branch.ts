import { thinkingLuck } from '../ai/policies.ts';
import type { GameEvent } from '../rules/effects/events.ts';
import { seededLuck, type Luck } from '../rules/base/luck.ts';
import { step, type Input, type Scenario, type State } from '../rules/index.ts';
import { begin } from '../rules/state/initialState.ts';

import { decisionsOf, remembering } from '../replay/selfPlay.ts';

/** A game among policies that other games are branched from: what it was at the start of each turn, and what went into its steps. */
export interface Trunk {
  readonly name: string;
  readonly scenario: Scenario;
  readonly luck: Luck;
  /** The state that each turn's talks begin with. */
  readonly turns: readonly State[];
  /** The states in which crises are decided, window by window. */
  readonly crises: readonly State[];
  readonly inputsAt: ReadonlyMap<string, readonly Input[]>;
  /** What `standard` seats of this game would send into a step. */
  readonly decide: (state: State) => readonly Input[];
}

/** What of a trunk is done otherwise in a branch. */
export interface Change {
  /** What goes into a step instead of what went in. */
  readonly inputs?: (state: State, recorded: readonly Input[]) => readonly Input[];
  readonly luck?: Luck;
  /** The last turn that is played; without it, that of the game. */
  readonly until?: number;
}

export interface Branch {
  /** The state after each turn, from the first that was played on. */
  readonly turns: readonly State[];
  readonly last: State;
  /** How likely it was that no window ended in war: 1 where there was none. War itself is not drawn in a branch. */
  readonly peace: number;
}

const stepName = ({ turn, phase }: Pick<State, 'turn' | 'phase'>): string => `${turn}/${phase}`;

/** Plays a game that goes on whatever its windows risk: war by chance is never drawn, war by the seventh rung still ends it. */
export function playTrunk(scenario: Scenario, seed: string): Trunk {
  const luck = seededLuck(seed);
  const calm = withoutWar(luck);
  const decide = deciding(scenario, luck);
  let { state } = begin(scenario, luck, false);
  const [turns, crises]: [State[], State[]] = [[], []];
  const inputsAt = new Map<string, readonly Input[]>();
  while (state.phase !== 'over') {
    const now = decide(state);
    if (state.phase === 'propose') turns.push(state);
    if (state.phase === 'crisis') crises.push(state);
    if (state.phase !== 'crisis') inputsAt.set(stepName(state), now);
    state = step(scenario, state, now, calm, false).state;
  }
  return { name: `${scenario.setup.id}/${seed}`, scenario, luck, turns, crises, inputsAt, decide };
}

/**
 * Plays on from a state of a trunk. Outside crises every seat sends what it sent in the trunk, unless `change` says otherwise, so that
 * nobody answers what is tried: what comes out is what the rules make of it. In crises everybody decides as `standard` does, because a
 * crisis that comes about anew has no moves on record; where nothing was changed that gives the moves of the trunk.
 */
export function branch(trunk: Trunk, from: State, change: Change = {}): Branch {
  const { scenario, luck, decide } = trunk;
  let peace = 1;
  const calm = withoutWar(change.luck ?? luck, (risk) => {
    peace *= 1 - risk / 10_000;
  });
  const until = change.until ?? from.end;
  const turns: State[] = [];
  let state = from.end < until ? { ...from, end: until } : from;
  while (state.phase !== 'over' && state.turn <= until) {
    const { turn } = state;
    const recorded = state.phase === 'crisis' ? decide(state) : inputsOf(trunk, state);
    const now = change.inputs?.(state, recorded) ?? recorded;
    state = step(scenario, state, now, calm, false).state;
    if (state.turn > turn || state.phase === 'over') turns.push(state);
  }
  // The seventh rung is war for certain, and is not drawn.
  if (state.outcome?.war === true) peace = 0;
  return { turns, last: state, peace };
}

/** What went into a step of the trunk; nothing where it had no such step. */
export const inputsOf = ({ inputsAt }: Trunk, state: Pick<State, 'turn' | 'phase'>): readonly Input[] =>
  inputsAt.get(stepName(state)) ?? [];

/** What `standard` seats send into a step, each with the mind that it has in this game. */
function deciding(scenario: Scenario, luck: Luck): (state: State) => readonly Input[] {
  const eyes = remembering(luck);
  const minds = scenario.actors.map(({ id }) => thinkingLuck(luck, id));
  const unheard: readonly GameEvent[] = [];
  return (state) => decisionsOf(scenario, 'standard', { state, events: unheard }, eyes, minds);
}

/** The same dice, but that no window ends in war by chance; `risked` hears what each would have risked, in basis points. */
export function withoutWar(luck: Luck, risked?: (risk: number) => void): Luck {
  return {
    ...luck,
    chance: (key, chance) => {
      if (!key.endsWith('/war')) return luck.chance(key, chance);
      risked?.(chance);
      return false;
    },
  };
}

/** The same dice, but that one of them falls as is said. */
export const fallingAs = (luck: Luck, key: string, came: boolean): Luck => ({
  ...luck,
  chance: (drawn, chance) => (drawn === key ? came : luck.chance(drawn, chance)),
});

/** Chance of war in a branch, in percent. */
export const warChance = ({ peace }: Branch): number => 100 * (1 - peace);
