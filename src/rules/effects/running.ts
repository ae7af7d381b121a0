import { applyEffects, type Step } from './applyEffects.ts';
import type { Effect } from './effects.ts';
import type { GameEvent } from './events.ts';
import type { Situation } from '../state/situation.ts';

/** A step on its way: where the stages stand, and what has happened so far. Lives inside one call of `step`. */
export interface Running {
  here: Situation;
  readonly events: GameEvent[];
}

export const running = (here: Situation): Running => ({ here, events: [] });

/** One stage: every rule has read the same situation; now their effects are applied together. */
export function stage(run: Running, effects: readonly Effect[]): void {
  const { state, events } = applyEffects(run.here, effects);
  run.here = { ...run.here, state };
  for (const event of events) run.events.push(event);
}

export const finished = (run: Running): Step => ({ state: run.here.state, events: run.events });
