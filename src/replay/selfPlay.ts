import { POLICIES, thinkingLuck, type PolicyName } from '../ai/policies.ts';
import { begin, observe, seededLuck, step, type Input, type Luck, type Scenario, type State } from '../rules/index.ts';
import { decides } from '../rules/decides.ts';
import type { GameEvent } from '../rules/effects/events.ts';
import type { ActorId } from '../rules/types.ts';

/** Who plays: one policy for all seats, or a policy by seat, where `standard` plays those that are not named. */
export type Seating = PolicyName | Readonly<Record<ActorId, PolicyName>>;

export interface PlayedGame {
  readonly state: State;
  readonly steps: number;
  /** What went in, a step at a time. */
  readonly inputs: readonly (readonly Input[])[];
  /** What came out, a step at a time, the opening first; all empty unless the game was explained. */
  readonly events: readonly (readonly GameEvent[])[];
}

export interface Watching {
  /** Whether what happens is told; off, a game is quicker. */
  readonly explain?: boolean;
  /** Is shown every step: the state that it began with, and what goes in. */
  readonly watch?: (before: State, inputs: readonly Input[]) => void;
}

/** Plays a whole game among policies. */
export function playGame(scenario: Scenario, seed: string, seating: Seating, watching: Watching = {}): PlayedGame {
  const { explain = false, watch } = watching;
  const luck = seededLuck(seed);
  const eyes = remembering(luck);
  const minds = scenario.actors.map(({ id }) => thinkingLuck(luck, id));
  let { state, events } = begin(scenario, luck, explain);
  const inputs: (readonly Input[])[] = [];
  const told: (readonly GameEvent[])[] = [events];
  while (state.phase !== 'over') {
    const now: Input[] = [];
    for (const seat of deciding(scenario, state)) {
      const { id } = scenario.actors[seat]!;
      const policy = POLICIES[typeof seating === 'string' ? seating : (seating[id] ?? 'standard')];
      now.push(...policy(scenario, observe(scenario, state, events, id, eyes), minds[seat]!));
    }
    watch?.(state, now);
    ({ state, events } = step(scenario, state, now, luck, explain));
    inputs.push(now);
    told.push(events);
  }
  return { state, steps: inputs.length, inputs, events: told };
}

/** The seats that have something to decide in this phase; the others would answer with nothing. */
const deciding = (scenario: Scenario, state: State): readonly number[] =>
  [...scenario.actors.keys()].filter((seat) => decides(scenario, state, seat));

/** The fog of a seat is one sheet for two turns; drawing it once is enough. */
function remembering(luck: Luck): Luck {
  const sheets = new Map<string, readonly number[]>();
  return {
    ...luck,
    sheet: (key, count, low, high) => {
      const drawn = sheets.get(key) ?? luck.sheet(key, count, low, high);
      sheets.set(key, drawn);
      return drawn;
    },
  };
}
