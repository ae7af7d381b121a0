import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { Observation } from '../../rules/sight/observe.ts';
import type { ActorId } from '../../rules/types.ts';
import { termsOf } from '../../session/sights.ts';
import type { Draft } from './plan.ts';

/** Offers of a plan to the same seats: they may be tied, so that they stand or fall together. */
export interface Bundle {
  readonly asks: readonly ActorId[];
  readonly drafts: readonly Draft[];
}

/** Offers that could be tied, by whom they ask: two or more to the same seats. */
export function bundlesOf(scenario: Scenario, view: Observation, offers: readonly Draft[]): readonly Bundle[] {
  const found = new Map<string, Bundle>();
  for (const draft of offers) {
    const { asks } = termsOf(scenario, view, draft.order);
    const name = asks.join();
    found.set(name, { asks, drafts: [...(found.get(name)?.drafts ?? []), draft] });
  }
  return [...found.values()].filter(({ drafts }) => drafts.length > 1);
}

export const isTied = ({ drafts }: Bundle): boolean => drafts.every(({ bundle }) => bundle !== undefined);
