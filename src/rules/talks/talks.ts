import { objectionOf } from '../menu/budget.ts';
import { askedBy, objectionTo, priceOf } from '../menu/specs.ts';
import { inFull, tell, type Effect } from '../effects/effects.ts';
import type { Input } from '../input.ts';
import { checkOrder } from '../menu/legal.ts';
import type { IllegalOrder, Order, OrderKey } from '../order.ts';
import type { Price } from '../menu/orderSpec.ts';
import { orderKey } from '../menu/orderKey.ts';
import { actorAt, actorOf, type Situation } from '../state/situation.ts';
import type { Proposal } from '../state/state.ts';
import type { ActorId } from '../types.ts';

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

/** R6.2 Offers of one turn. Each reserves its price; what cannot be paid or is not allowed is refused with its reason. */
export function propose(here: Situation, offers: readonly Offer[]): Effect[] {
  const effects: Effect[] = [];
  const proposals: Proposal[] = [];
  const counts = new Map<OrderKey, number>();
  const spent = new Map<ActorId, { readonly price: Price; readonly orders: readonly Order[] }>();
  for (const { seat, order, sweetener } of offers) {
    const before = spent.get(seat) ?? { price: { capital: 0, slots: 0 }, orders: [] };
    const asking = priceOf(here, order);
    const why =
      checkOrder(here, order, before.orders) ??
      objectionOf(here, order, sum(before.price, { capital: sweetener, slots: 0 }));
    if (why) {
      effects.push(rejected(seat, orderKey(order), why));
      continue;
    }
    const price = { capital: asking.capital + sweetener, slots: asking.slots };
    spent.set(seat, { price: sum(before.price, price), orders: [...before.orders, order] });
    const key = orderKey(order);
    const like = (counts.get(key) ?? 0) + 1;
    counts.set(key, like);
    const id = like === 1 ? key : `${key}#${String(like)}`;
    const asks = askedBy(here, order);
    proposals.push({ id, order, sweetener, asks, counter: null });
    effects.push(
      ...paid(here, order, price, id),
      tell([seat, ...asks], { kind: 'proposed', proposal: id, order, to: asks }),
    );
  }
  return [...effects, { kind: 'proposals', proposals }];
}

export const sum = (a: Price, b: Price): Price => ({ capital: a.capital + b.capital, slots: a.slots + b.slots });

/** R6.4 Counter-offers: the same kind between the same seats with other terms, one for each offer, the first that is allowed. */
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

/** Whether a recipient may answer an offer with this one. The proposer must be able to pay what it adds. */
export function counterObjection(
  here: Situation,
  proposal: Proposal,
  seat: ActorId,
  order: Order,
): { readonly code: string } | undefined {
  if (!proposal.asks.includes(seat)) return { code: 'notAsked' };
  if (proposal.asks.length > 1) return { code: 'manyAsked' };
  const same =
    order.kind === proposal.order.kind &&
    order.by === proposal.order.by &&
    askedBy(here, order).join() === proposal.asks.join();
  if (!same) return { code: 'anotherMatter' };
  if (orderKey(order) === orderKey(proposal.order)) return { code: 'sameTerms' };
  const more = priceOf(here, order).capital - priceOf(here, proposal.order).capital;
  if (more > actorAt(here, actorOf(here, order.by)).capital) return { code: 'unaffordable' };
  return objectionTo(here, order);
}
