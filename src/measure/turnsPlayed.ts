import type { PolicyName } from '../ai/policies.ts';
import type { Input } from '../rules/input.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import type { State } from '../rules/state/state.ts';
import { playGame } from '../replay/selfPlay.ts';

/** A turn of a game among policies up to its commit window: the state of its talks, and what all seats sent into its steps. */
export interface PlayedTurn {
  readonly before: State;
  readonly offers: readonly Input[];
  readonly counters: readonly Input[];
  readonly commits: readonly Input[];
}

/** The turns of one game. */
export function turnsPlayed(scenario: Scenario, seed: string, policy: PolicyName): readonly PlayedTurn[] {
  const turns: PlayedTurn[] = [];
  let [before, offers, counters]: [State | undefined, readonly Input[], readonly Input[]] = [undefined, [], []];
  playGame(scenario, seed, policy, {
    watch: (state, inputs) => {
      if (state.phase === 'propose') [before, offers] = [state, inputs];
      if (state.phase === 'counter') counters = inputs;
      if (state.phase === 'commit' && before) turns.push({ before, offers, counters, commits: inputs });
    },
  });
  return turns;
}
