import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { Observation } from '../../rules/sight/observe.ts';
import type { ActorId } from '../../rules/types.ts';
import { termsOf } from '../../session/sights.ts';
import type { Order } from '../../rules/order.ts';
import type { Draft, Form, Plan } from './plan.ts';

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

/** The other offers of the package that the line in a form belongs to; none where it would go to another side. */
export function besideForm(
  scenario: Scenario,
  view: Observation,
  { drafts }: Plan,
  { editing }: Form,
  order: Order,
): readonly Draft[] {
  const line = drafts.find(({ id }) => id === editing);
  if (line?.bundle === undefined) return [];
  const asks = (one: Order): string => termsOf(scenario, view, one).asks.join();
  if (asks(line.order) !== asks(order)) return [];
  return drafts.filter(({ id, bundle }) => bundle === line.bundle && id !== line.id);
}

export const isTied = ({ drafts }: Bundle): boolean => drafts.every(({ bundle }) => bundle !== undefined);
