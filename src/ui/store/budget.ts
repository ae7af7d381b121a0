import type { Observation } from '../../rules/sight/observe.ts';
import type { Order } from '../../rules/order.ts';
import type { Host } from '../../session/host.ts';
import { clashes, slotsSight, termsOf } from '../../session/sights.ts';
import type { Plan } from './plan.ts';

/** What a plan costs, beside what there is. */
export interface Budget {
  readonly capital: number;
  readonly slots: number;
  readonly capitalPlanned: number;
  readonly slotsPlanned: number;
  readonly fits: boolean;
}

export function budgetOf(host: Host, view: Observation, plan: Plan): Budget {
  const capital = view.picture.actors[view.me]?.capital ?? 0;
  const slots = slotsSight(host.scenario, view);
  const yes = answersCost(host, view, plan);
  const capitalPlanned = plan.drafts.reduce((sum, draft) => sum + draft.capital, yes.capital);
  const slotsPlanned = plan.drafts.reduce((sum, draft) => sum + draft.slots, yes.slots);
  return { capital, slots, capitalPlanned, slotsPlanned, fits: capitalPlanned <= capital && slotsPlanned <= slots };
}

/** What the yeses of a plan cost: the first is free of slots; one against our own judgement is paid. */
function answersCost(host: Host, view: Observation, plan: Plan): { readonly capital: number; readonly slots: number } {
  let [capital, accepted] = [0, 0];
  for (const proposal of view.picture.proposals) {
    if (plan.answers[proposal.id] !== true) continue;
    if (proposal.order.by === view.seat) {
      const more = proposal.counter
        ? priceOf(host, view, proposal.counter.order) - priceOf(host, view, proposal.order)
        : 0;
      capital += Math.max(0, more);
    } else {
      capital += host.weigh(view.seat, proposal.id)?.capital ?? 0;
      accepted += 1;
    }
  }
  return { capital, slots: Math.max(0, accepted - 1) };
}

const priceOf = (host: Host, view: Observation, order: Order): number =>
  termsOf(host.scenario, view, order).price.capital;

/** Why an order cannot join a plan, beside what the rules say of it alone. */
export type Crowded =
  { readonly kind: 'capital'; readonly missing: number } | { readonly kind: 'slots' } | { readonly kind: 'twice' };

export function crowded(
  host: Host,
  view: Observation,
  plan: Plan,
  order: Order,
  sweetener: number,
): Crowded | undefined {
  const { price } = termsOf(host.scenario, view, order);
  const budget = budgetOf(host, view, plan);
  if (
    clashes(
      order,
      plan.drafts.map((draft) => draft.order),
    )
  )
    return { kind: 'twice' };
  if (budget.slotsPlanned + price.slots > budget.slots) return { kind: 'slots' };
  const missing = budget.capitalPlanned + price.capital + sweetener - budget.capital;
  return missing > 0 ? { kind: 'capital', missing } : undefined;
}
