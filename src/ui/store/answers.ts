import type { IllegalOrder, Order } from '../../rules/order.ts';
import type { Observation } from '../../rules/sight/observe.ts';
import type { Proposal } from '../../rules/state/state.ts';
import { orderKey } from '../../session/catalogue.ts';
import type { FormField, Host } from '../../session/host.ts';
import { waitsFor } from '../../session/readings.ts';
import { termsOf } from '../../session/sights.ts';
import { budgetOf, type Crowded } from './budget.ts';
import { withAnswers, withCounter, type Plan } from './plan.ts';

/** Offers that wait for a word from this seat: those made to it, and its own with other terms. One that it countered waits for others. */
export const openOffers = (view: Observation): readonly Proposal[] =>
  view.picture.proposals.filter((proposal) => waitsFor(proposal).includes(view.seat));

/** Offers of others that this seat has answered with other terms: whoever made them decides. */
export const myCounters = (view: Observation): readonly Proposal[] =>
  view.picture.proposals.filter(({ counter }) => counter?.by === view.seat);

/** The plan without answers to offers that wait for no word from this seat. */
export function withOpenAnswers(view: Observation, plan: Plan): Plan {
  const open = new Set(openOffers(view).map(({ id }) => id));
  return { ...plan, answers: Object.fromEntries(Object.entries(plan.answers).filter(([id]) => open.has(id))) };
}

/** What an offer is about: a counter-offer changes none of it. */
const FIXED: ReadonlySet<string> = new Set(['with', 'toward', 'against', 'named', 'stance', 'disaster', 'invitation']);

/** The fields of an offer that whoever is asked may want otherwise. */
export const counterTerms = (host: Host, order: Order): readonly FormField[] =>
  host.form(order.kind).filter(({ name, choices }) => !FIXED.has(name) && choices.length > 1);

/** Whether a seat may ask for other terms of an offer now: an offer to several, and one in a package, is taken or left. */
export const mayCounter = (host: Host, view: Observation, { order, asks, counter, bundle }: Proposal): boolean =>
  view.phase === 'counter' &&
  bundle === undefined &&
  asks.length === 1 &&
  asks[0] === view.seat &&
  counter === null &&
  counterTerms(host, order).length > 0;

/** Why something cannot be answered so: the rules, what the plan costs, or what is no other terms at all. */
export type NoAnswer = IllegalOrder | Exclude<Crowded, { readonly kind: 'twice' }> | 'sameTerms';

/** Why other terms cannot be asked for; undefined where they can. */
export function counterWhy(
  host: Host,
  view: Observation,
  plan: Plan,
  proposal: Proposal,
  order: Order,
): NoAnswer | undefined {
  if (orderKey(order) === orderKey(proposal.order)) return 'sameTerms';
  const { objection } = termsOf(host.scenario, view, order);
  // Their slot is spent and the first terms are paid. Whether they can pay what is added, only they know.
  if (objection && objection.code !== 'unaffordable' && objection.code !== 'noSlot') return objection;
  return crowdedBy(host, view, withCounter(plan, proposal.id, order));
}

/** Capital that other terms would cost whoever made the offer, beside what it has paid. */
export const counterAdds = (host: Host, view: Observation, { order }: Proposal, terms: Order): number =>
  termsOf(host.scenario, view, terms).price.capital - termsOf(host.scenario, view, order).price.capital;

/** Why a seat cannot say yes to an offer with its package, or to the new terms of its own; undefined where it can. */
export function whyNoYes(host: Host, view: Observation, plan: Plan, bundle: readonly Proposal[]): NoAnswer | undefined {
  const objections = bundle.map(({ id, order }) =>
    order.by === view.seat ? undefined : host.weigh(view.seat, id)?.objection,
  );
  const ids = bundle.map(({ id }) => id);
  return objections.find((why) => why !== undefined) ?? crowdedBy(host, view, withAnswers(plan, ids, true));
}

function crowdedBy(
  host: Host,
  view: Observation,
  plan: Plan,
): Exclude<Crowded, { readonly kind: 'twice' }> | undefined {
  const { capital, capitalPlanned, slots, slotsPlanned } = budgetOf(host, view, plan);
  if (slotsPlanned > slots) return { kind: 'slots' };
  return capitalPlanned > capital ? { kind: 'capital', missing: capitalPlanned - capital } : undefined;
}
