import { POLICIES, thinkingLuck, type PolicyName } from '../ai/policies.ts';
import { begin, observe, seededLuck, step, type Input, type Luck, type Scenario, type State } from '../rules/index.ts';
import { decides } from '../rules/decides.ts';
import type { Step } from '../rules/effects/applyEffects.ts';
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
  /** Changes the luck of the seed, for a game in which one draw is to come out otherwise. */
  readonly bend?: (luck: Luck) => Luck;
}

/** Plays a whole game among policies. */
export function playGame(scenario: Scenario, seed: string, seating: Seating, watching: Watching = {}): PlayedGame {
  const { explain = false, watch, bend } = watching;
  const luck = bend ? bend(seededLuck(seed)) : seededLuck(seed);
  const eyes = remembering(luck);
  const minds = scenario.actors.map(({ id }) => thinkingLuck(luck, id));
  let { state, events } = begin(scenario, luck, explain);
  const inputs: (readonly Input[])[] = [];
  const told: (readonly GameEvent[])[] = [events];
  while (state.phase !== 'over') {
    const now = decisionsOf(scenario, seating, { state, events }, eyes, minds);
    watch?.(state, now);
    ({ state, events } = step(scenario, state, now, luck, explain));
    inputs.push(now);
    told.push(events);
  }
  return { state, steps: inputs.length, inputs, events: told };
}

/** What policies send into one step: `eyes` is the luck of the fog, `minds` what each seat thinks with, in the scenario's sequence. */
export function decisionsOf(
  scenario: Scenario,
  seating: Seating,
  { state, events }: Step,
  eyes: Luck,
  minds: readonly Luck[],
): readonly Input[] {
  return deciding(scenario, state).flatMap((seat) => {
    const { id } = scenario.actors[seat]!;
    const policy = POLICIES[typeof seating === 'string' ? seating : (seating[id] ?? 'standard')];
    return policy(scenario, observe(scenario, state, events, id, eyes), minds[seat]!);
  });
}

/** The seats that have something to decide in this phase; the others would answer with nothing. */
const deciding = (scenario: Scenario, state: State): readonly number[] =>
  [...scenario.actors.keys()].filter((seat) => decides(scenario, state, seat));

/** The fog of a seat is one sheet for two turns; drawing it once is enough. */
export function remembering(luck: Luck): Luck {
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
