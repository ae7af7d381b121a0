import type { Observation } from '../../rules/sight/observe.ts';
import type { Order } from '../../rules/order.ts';
import type { Proposal } from '../../rules/state/state.ts';
import type { Host } from '../../session/host.ts';
import { clashes, slotsSight, termsOf } from '../../session/sights.ts';
import { forecastOf } from './orderForm.ts';
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

interface Cost {
  readonly capital: number;
  readonly slots: number;
}

/**
 * What the yeses of a plan cost. The first is free of slots; one against our own judgement is paid. Terms that we asked for
 * ourselves are a yes that the other side may take up, so its price is kept ready.
 */
function answersCost(host: Host, view: Observation, plan: Plan): Cost {
  let [capital, accepted] = [0, 0];
  for (const proposal of view.picture.proposals) {
    const { id, order, counter } = proposal;
    const asked = plan.counters[id] ?? (counter?.by === view.seat ? counter.order : undefined);
    if (asked) {
      capital += yesCost(host, view, proposal, asked);
      accepted += 1;
    } else if (plan.answers[id] !== true) continue;
    else if (order.by === view.seat) {
      const more = counter ? priceOf(host, view, counter.order) - priceOf(host, view, order) : 0;
      capital += Math.max(0, more);
    } else {
      capital += yesCost(host, view, proposal);
      accepted += 1;
    }
  }
  return { capital, slots: Math.max(0, accepted - 1) };
}

/** A yes that may go against our own judgement, as far as we can tell, is planned as if it did. */
function yesCost(host: Host, view: Observation, proposal: Proposal, terms?: Order): number {
  const { id, order, sweetener } = proposal;
  const known = host.weigh(view.seat, id, terms)?.capital ?? 0;
  const { answers } = forecastOf(host, view, terms ?? order, sweetener, besideOf(view, proposal));
  const mine = answers.find(({ from }) => from === view.seat);
  return mine && mine.low <= EVEN ? Math.max(known, host.scenario.params.homeCapital) : known;
}

/** The other offers of a package. */
export const besideOf = (view: Observation, { id, bundle }: Proposal): readonly Proposal[] =>
  bundle === undefined ? [] : view.picture.proposals.filter((one) => one.bundle === bundle && one.id !== id);

/** The chance of a yes, in percent, at which judgement speaks neither for an offer nor against it. */
const EVEN = 50;

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
