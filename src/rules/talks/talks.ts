import { objectionOf } from '../menu/budget.ts';
import { askedBy, objectionTo, priceOf } from '../menu/specs.ts';
import { inFull, tell, type Effect } from '../effects/effects.ts';
import type { Input } from '../input.ts';
import { checkOrder } from '../menu/legal.ts';
import type { IllegalOrder, Order, OrderKey } from '../order.ts';
import type { Price } from '../menu/orderSpec.ts';
import { orderKey } from '../menu/orderKey.ts';
import { actorOf, type Situation } from '../state/situation.ts';
import type { Proposal } from '../state/state.ts';
import type { ActorId } from '../types.ts';
import { bundled } from './bundles.ts';

export type Offer = Extract<Input, { readonly kind: 'propose' }>;
export type Counter = Extract<Input, { readonly kind: 'counter' }>;

export const rejected = (seat: ActorId, what: string, why: IllegalOrder | { readonly code: string }): Effect =>
  tell([seat], { kind: 'inputRejected', seat, what, why });

/** What an order takes out of a turn, told as a price of that order. */
export function paid(here: Situation, order: Order, price: Price, key: string): Effect[] {
  const actor = actorOf(here, order.by);
  const effects: Effect[] = [];
  if (price.capital !== 0) {
    const source = { kind: 'order', order: key, by: order.by } as const;
    effects.push(inFull(here, { clause: 'R6.2', source }, 'capital', actor, -price.capital, 'price'));
  }
  if (price.slots !== 0) effects.push({ kind: 'slots', actor, spent: price.slots, lost: 0 });
  return effects;
}

/** What the offers of this turn have come to so far. */
interface Table {
  readonly effects: Effect[];
  readonly proposals: Proposal[];
  readonly counts: Map<OrderKey, number>;
  readonly spent: Map<ActorId, Spent>;
}

interface Spent {
  readonly price: Price;
  readonly orders: readonly Order[];
}

type Why = IllegalOrder | { readonly code: string };

/**
 * R6.2 Offers of one turn. Each reserves its price; what cannot be paid or is not allowed is refused with its reason, and so is the
 * rest of its package (R6.5).
 */
export function propose(here: Situation, offers: readonly Offer[]): Effect[] {
  const table: Table = { effects: [], proposals: [], counts: new Map(), spent: new Map() };
  const bundleOf = ({ seat, bundle }: Offer) => (bundle === undefined ? undefined : `${seat}/${String(bundle)}`);
  for (const bundle of bundled(offers, bundleOf)) {
    const [first] = bundle;
    if (!first) continue;
    const before = table.spent.get(first.seat) ?? { price: { capital: 0, slots: 0 }, orders: [] };
    const { reasons, spent } = admitted(here, bundle, before);
    if (reasons.some((why) => why !== undefined)) {
      const rest = { code: 'packageBroken' };
      bundle.forEach(({ seat, order }, ix) => {
        table.effects.push(rejected(seat, orderKey(order), reasons[ix] ?? rest));
      });
      continue;
    }
    table.spent.set(first.seat, spent);
    for (const offer of bundle) put(here, table, offer, bundleOf(offer));
  }
  return [...table.effects, { kind: 'proposals', proposals: table.proposals }];
}

/** Why each offer of a bundle may not be made, and what the seat has spent if all may. */
function admitted(here: Situation, bundle: readonly Offer[], before: Spent) {
  let spent = before;
  const whole = packageObjection(here, bundle);
  const reasons = bundle.map(({ order, sweetener }): Why | undefined => {
    const why =
      whole ??
      checkOrder(here, order, spent.orders) ??
      objectionOf(here, order, sum(spent.price, { capital: sweetener, slots: 0 }));
    if (why) return why;
    const asking = priceOf(here, order);
    const price = { capital: asking.capital + sweetener, slots: asking.slots };
    spent = { price: sum(spent.price, price), orders: [...spent.orders, order] };
    return undefined;
  });
  return { reasons, spent };
}

/** R6.5 What is wrong with a package as such: it is no package, or not one thing that one side can take or leave. */
function packageObjection(here: Situation, bundle: readonly Offer[]): Why | undefined {
  if (bundle[0]?.bundle === undefined) return undefined;
  if (bundle.length < 2) return { code: 'packageOfOne' };
  const asked = new Set(bundle.map(({ order }) => askedBy(here, order).join()));
  return asked.size > 1 ? { code: 'packageAsksOthers' } : undefined;
}

/** Puts an offer on the table. */
function put(here: Situation, table: Table, { seat, order, sweetener }: Offer, bundle: string | undefined): void {
  const asking = priceOf(here, order);
  const key = orderKey(order);
  const like = (table.counts.get(key) ?? 0) + 1;
  table.counts.set(key, like);
  const id = like === 1 ? key : `${key}#${String(like)}`;
  const asks = askedBy(here, order);
  const named = bundle === undefined ? {} : { bundle };
  table.proposals.push({ id, order, sweetener, asks, counter: null, ...named });
  table.effects.push(
    ...paid(here, order, { capital: asking.capital + sweetener, slots: asking.slots }, id),
    tell([seat, ...asks], { kind: 'proposed', proposal: id, order, to: asks, ...named }),
  );
}

export const sum = (a: Price, b: Price): Price => ({ capital: a.capital + b.capital, slots: a.slots + b.slots });

/**
 * R6.4 Counter-offers: the same kind between the same seats with other terms, one for each offer, the first that is allowed. What
 * belongs to a package is not countered: to change one offer would change what the others are worth (R6.5).
 */
export function counter(here: Situation, counters: readonly Counter[]): Effect[] {
  const effects: Effect[] = [];
  const proposals = here.state.proposals.map((proposal) => {
    let standing = proposal;
    for (const { seat, order, proposal: id } of counters) {
      if (id !== proposal.id) continue;
      const why = standing.counter ? { code: 'alreadyCountered' } : counterObjection(here, proposal, seat, order);
      if (why) {
        effects.push(rejected(seat, id, why));
        continue;
      }
      standing = { ...proposal, counter: { by: seat, order } };
      effects.push(tell([proposal.order.by, ...proposal.asks], { kind: 'countered', proposal: id, by: seat, order }));
    }
    return standing;
  });
  for (const { seat, proposal } of counters) {
    if (!proposals.some(({ id }) => id === proposal))
      effects.push(rejected(seat, proposal, { code: 'noSuchProposal' }));
  }
  return [...effects, { kind: 'proposals', proposals }];
}

/**
 * Whether a recipient may answer an offer with this one. Whether the proposer can pay what it adds shows when it takes it: nobody else
 * sees its purse (R9.1), and a refusal here would tell what is in it.
 */
export function counterObjection(
  here: Situation,
  proposal: Proposal,
  seat: ActorId,
  order: Order,
): { readonly code: string } | undefined {
  if (!proposal.asks.includes(seat)) return { code: 'notAsked' };
  if (proposal.bundle !== undefined) return { code: 'inPackage' };
  if (proposal.asks.length > 1) return { code: 'manyAsked' };
  const same =
    order.kind === proposal.order.kind &&
    order.by === proposal.order.by &&
    askedBy(here, order).join() === proposal.asks.join();
  if (!same) return { code: 'anotherMatter' };
  if (orderKey(order) === orderKey(proposal.order)) return { code: 'sameTerms' };
  return objectionTo(here, order);
}
