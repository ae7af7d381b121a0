import { homePrice, weigh } from './acceptance.ts';
import { objectionOf, slotsLeft } from './budget.ts';
import { objectionTo, priceOf } from './deeds.ts';
import { inFull, tell, type Effect } from './effects.ts';
import type { Input } from './input.ts';
import { checkOrder } from './legal.ts';
import type { IllegalOrder, Order } from './order.ts';
import type { Deed, Price } from './orderSpec.ts';
import { orderKey } from './orderKey.ts';
import { fatigueKey } from './orders/terms.ts';
import { actorAt, actorOf, type Situation } from './situation.ts';
import type { Proposal } from './state.ts';
import { paid, rejected, sum } from './talks.ts';
import type { ActorId, Points } from './types.ts';

export type Answer = Extract<Input, { readonly kind: 'answer' }>;
export type Command = Extract<Input, { readonly kind: 'order' }>;

/** What a seat spends in the commit window beyond what its offers reserved. */
type Purse = Map<ActorId, { readonly price: Price; readonly accepted: number; readonly orders: readonly Order[] }>;

export interface Committed {
  /** Prices, answers and refunds. */
  readonly effects: readonly Effect[];
  /** What is carried out, in canonical sequence. */
  readonly deeds: readonly Deed[];
}

/** R6 The commit window: answers to offers and the orders that seats give alone, all at once. */
export function commit(here: Situation, answers: readonly Answer[], commands: readonly Command[]): Committed {
  const purse: Purse = new Map();
  const effects: Effect[] = [];
  const orders: { readonly order: Order; readonly consenting: readonly ActorId[] }[] = [];
  for (const proposal of here.state.proposals) {
    const consenting = settle(here, proposal, answers, purse, effects);
    if (consenting) orders.push({ order: proposal.counter?.order ?? proposal.order, consenting });
  }
  for (const { seat, proposal } of answers) {
    if (!here.state.proposals.some(({ id }) => id === proposal))
      effects.push(rejected(seat, proposal, { code: 'noSuchProposal' }));
  }
  for (const command of commands)
    if (give(here, command, purse, effects)) orders.push({ order: command.order, consenting: [] });
  return { effects, deeds: deedsOf(orders) };
}

/** Deeds in canonical sequence; `ordinal` counts like acts, which tire (C7). */
function deedsOf(
  orders: readonly { readonly order: Order; readonly consenting: readonly ActorId[] }[],
): readonly Deed[] {
  const counts = new Map<string, number>();
  return orders
    .map((one) => ({ ...one, key: orderKey(one.order) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map((one) => {
      const like = fatigueKey(one.order);
      const ordinal = counts.get(like) ?? 0;
      counts.set(like, ordinal + 1);
      return { ...one, ordinal };
    });
}

/** Who says yes to a proposal, if all who were asked do; otherwise its capital goes back and its slot is spent (R6.2). */
function settle(
  here: Situation,
  proposal: Proposal,
  answers: readonly Answer[],
  purse: Purse,
  effects: Effect[],
): readonly ActorId[] | undefined {
  const { order, counter, asks, id, sweetener } = proposal;
  const asked = counter ? [order.by] : asks;
  const yes = asked.filter((seat) => accepts(here, proposal, seat, answers, purse, effects));
  for (const { seat } of answers.filter((answer) => answer.proposal === id && !asked.includes(answer.seat))) {
    effects.push(rejected(seat, id, { code: 'notAsked' }));
  }
  const reserved = priceOf(here, order).capital + sweetener;
  const final = counter?.order ?? order;
  if (yes.length === asked.length && (!counter || objectionTo(here, final) === undefined)) {
    const change = counter ? priceOf(here, final).capital - priceOf(here, order).capital : 0;
    effects.push(...paid(here, order, { capital: change, slots: 0 }, id));
    return asks;
  }
  effects.push(...paid(here, order, { capital: -reserved, slots: 0 }, id));
  const refusedBy = asked.filter((seat) => !yes.includes(seat));
  effects.push(tell([order.by, ...asks], { kind: 'proposalFailed', proposal: id, order: final, refusedBy }));
  return undefined;
}

function accepts(
  here: Situation,
  proposal: Proposal,
  seat: ActorId,
  answers: readonly Answer[],
  purse: Purse,
  effects: Effect[],
): boolean {
  const answer = answers.find((one) => one.proposal === proposal.id && one.seat === seat);
  if (!answer) return false;
  const told = (accept: boolean): Effect =>
    tell([proposal.order.by, ...proposal.asks], {
      kind: 'answered',
      proposal: proposal.id,
      by: seat,
      accept,
      because: answer.because,
      ...(answer.chance === undefined ? {} : { chance: answer.chance }),
    });
  if (!answer.accept) {
    effects.push(told(false));
    return false;
  }
  const why = proposal.counter
    ? takeCounter(here, proposal, proposal.counter, purse, effects)
    : consent(here, proposal, seat, purse, effects);
  if (why) {
    effects.push(rejected(seat, proposal.id, why), told(false));
    return false;
  }
  effects.push(told(true));
  return true;
}

const held = (purse: Purse, seat: ActorId) =>
  purse.get(seat) ?? { price: { capital: 0, slots: 0 }, accepted: 0, orders: [] };

/** The proposer takes a counter-offer and pays what the new terms add; its author pays for its own yes, as for any (R6.4). */
function takeCounter(
  here: Situation,
  proposal: Proposal,
  counter: NonNullable<Proposal['counter']>,
  purse: Purse,
  effects: Effect[],
): { readonly code: string } | undefined {
  const seat = proposal.order.by;
  const mine = held(purse, seat);
  const more = Math.max(0, priceOf(here, counter.order).capital - priceOf(here, proposal.order).capital);
  if (mine.price.capital + more > actorAt(here, actorOf(here, seat)).capital) return { code: 'unaffordable' };
  const offered = { ...proposal, order: counter.order };
  if (consent(here, offered, counter.by, purse, effects)) return { code: 'counterUnpaid' };
  purse.set(seat, { ...mine, price: sum(mine.price, { capital: more, slots: 0 }) });
  return undefined;
}

/** R6.3 A yes: the first of a turn is free, each further one takes a slot; one against the seat's own judgement is paid at home. */
function consent(
  here: Situation,
  proposal: Proposal,
  seat: ActorId,
  purse: Purse,
  effects: Effect[],
): { readonly code: string } | undefined {
  const objection = consentObjection(here, proposal, seat);
  if (objection) return objection;
  const actor = actorOf(here, seat);
  const mine = held(purse, seat);
  const price = consentPrice(here, proposal, seat, mine.accepted);
  if (mine.price.slots + price.slots > slotsLeft(here, actor)) return { code: 'noSlot' };
  if (mine.price.capital + price.capital > actorAt(here, actor).capital) return { code: 'unaffordable' };
  purse.set(seat, { ...mine, price: sum(mine.price, price), accepted: mine.accepted + 1 });
  const because = { clause: 'R6.3', source: { kind: 'answer', order: proposal.id, by: seat } } as const;
  if (price.slots > 0) effects.push({ kind: 'slots', actor, spent: price.slots, lost: 0 });
  if (price.capital > 0) effects.push(inFull(here, because, 'capital', actor, -price.capital, 'price'));
  if (price.support > 0) effects.push(inFull(here, because, 'support', actor, -price.support, 'distrust'));
  return undefined;
}

/** What a yes costs a recipient: a slot after the first, and capital and support where it is against its own judgement. */
export function consentPrice(
  here: Situation,
  proposal: Proposal,
  seat: ActorId,
  acceptedBefore: number,
  weighed?: Points,
): Price & { readonly support: Points } {
  const points = weighed ?? weigh(here, proposal.order, actorOf(here, seat), proposal.sweetener).points;
  const support = homePrice(here, points);
  return { capital: support > 0 ? here.params.homeCapital : 0, slots: acceptedBefore > 0 ? 1 : 0, support };
}

/** Why a recipient may not say yes at all: what the order needs of its own side. */
export function consentObjection(here: Situation, proposal: Proposal, seat: ActorId): IllegalOrder | undefined {
  const objection = objectionTo(here, mirrored(proposal.order, seat));
  return objection?.code === 'nobodyToAsk' ? undefined : objection;
}

/** The order as the recipient would have given it: what it needs of its own trust is checked on its own side. */
export function mirrored(order: Order, recipient: ActorId): Order {
  return 'with' in order ? { ...order, by: recipient, with: order.by } : order;
}

function give(here: Situation, { seat, order }: Command, purse: Purse, effects: Effect[]): boolean {
  const mine = held(purse, seat);
  const why = checkOrder(here, order, mine.orders) ?? objectionOf(here, order, mine.price);
  if (why) {
    effects.push(rejected(seat, orderKey(order), why));
    return false;
  }
  const price = priceOf(here, order);
  purse.set(seat, { ...mine, price: sum(mine.price, price), orders: [...mine.orders, order] });
  effects.push(...paid(here, order, price, orderKey(order)));
  return true;
}
