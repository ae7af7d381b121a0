import type { Observation } from '../../rules/sight/observe.ts';
import type { Order } from '../../rules/order.ts';
import type { Proposal } from '../../rules/state/state.ts';
import type { Host } from '../../session/host.ts';
import { slotsOfYeses } from '../../session/readings.ts';
import { clashes, slotsSight, termsOf } from '../../session/sights.ts';
import { withAnswers, withCounter, type Plan } from './plan.ts';

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

/** What yeses cost: `capital` is kept ready for the worst that the fog allows, `sure` of it is paid in any case, as far as we can tell. */
export interface YesCost {
  readonly capital: number;
  readonly sure: number;
  readonly slots: number;
}

/** What a yes to some offers adds to a plan: what the bar of the plan would show with it, less what it shows without. */
export const yesCosts = (host: Host, view: Observation, plan: Plan, ids: readonly string[]): YesCost =>
  added(
    answersCost(host, view, withAnswers(plan, ids, undefined)),
    answersCost(host, view, withAnswers(plan, ids, true)),
  );

/** What asking for other terms adds to a plan: it is a yes that the other side may take up (R6.4). */
export const counterCosts = (host: Host, view: Observation, plan: Plan, id: string, terms: Order): YesCost =>
  added(
    answersCost(host, view, withCounter(plan, id, undefined)),
    answersCost(host, view, withCounter(plan, id, terms)),
  );

const added = (before: YesCost, after: YesCost): YesCost => ({
  capital: after.capital - before.capital,
  sure: after.sure - before.sure,
  slots: after.slots - before.slots,
});

/** Yeses that a plan gives already, and terms of ours that wait: after the first, each further one takes a slot (R6.3). */
export const yesesOf = (view: Observation, plan: Plan): number =>
  view.picture.proposals.filter(
    ({ id, order, counter }) =>
      plan.counters[id] !== undefined ||
      counter?.by === view.seat ||
      (order.by !== view.seat && plan.answers[id] === true),
  ).length;

/**
 * What the yeses of a plan cost. One against our own judgement is paid at home (R6.3). Terms that we asked for
 * ourselves are a yes that the other side may take up, so its price is kept ready.
 */
function answersCost(host: Host, view: Observation, plan: Plan): YesCost {
  let [capital, sure] = [0, 0];
  for (const { id, order, counter } of view.picture.proposals) {
    const asked = plan.counters[id] ?? (counter?.by === view.seat ? counter.order : undefined);
    if (asked === undefined && plan.answers[id] !== true) continue;
    if (order.by === view.seat) {
      const more = counter ? Math.max(0, priceOf(host, view, counter.order) - priceOf(host, view, order)) : 0;
      capital += more;
      sure += more;
    } else {
      const weighed = host.weigh(view.seat, id, asked);
      capital += weighed?.capitalAtMost ?? 0;
      sure += weighed?.capital ?? 0;
    }
  }
  return { capital, sure, slots: slotsOfYeses(yesesOf(view, plan)) };
}

/** The other offers of a package. */
export const besideOf = (view: Observation, { id, bundle }: Proposal): readonly Proposal[] =>
  bundle === undefined ? [] : view.picture.proposals.filter((one) => one.bundle === bundle && one.id !== id);

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
