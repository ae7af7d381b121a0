import type { Setup } from '../../rules/scenario/setup.ts';
import type { ScenarioNotes } from '../../scenario/notes.ts';

/** A scenario that can be played, and what stands beside it. */
export interface WholeScenario {
  readonly setup: Setup;
  readonly notes: ScenarioNotes;
}
