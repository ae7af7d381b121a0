import { homePrice } from './acceptance.ts';
import { deedsOf, type Agreed } from './deedsOf.ts';
import { proposalBundles, weighProposal } from './bundles.ts';
import { objectionOf, slotsLeft } from '../menu/budget.ts';
import { isOnce, joinedBy, objectionTo, priceOf, yesCapitalOf } from '../menu/specs.ts';
import { inFull, mark, tell, type Effect } from '../effects/effects.ts';
import type { Input } from '../input.ts';
import { checkOrder } from '../menu/legal.ts';
import type { IllegalOrder, Objection, Order } from '../order.ts';
import type { Deed, Price } from '../menu/orderSpec.ts';
import { orderKey } from '../menu/orderKey.ts';
import { fatigueKey } from '../orders/terms.ts';
import { err, ok, type Result } from '../base/result.ts';
import { actorAt, actorOf, type Situation } from '../state/situation.ts';
import type { Proposal } from '../state/state.ts';
import { paid, rejected, sum } from './talks.ts';
import type { ActorId, Points } from '../types.ts';

export type Answer = Extract<Input, { readonly kind: 'answer' }>;
export type Command = Extract<Input, { readonly kind: 'order' }>;

/** What a seat spends in the commit window beyond what its offers reserved. */
interface Spending {
  readonly price: Price;
  readonly accepted: number;
  readonly orders: readonly Order[];
}
type Purse = ReadonlyMap<ActorId, Spending>;

/** A purse after something has been paid from it, and what that does. */
interface Paid {
  readonly purse: Purse;
  readonly effects: readonly Effect[];
}

export interface Committed {
  /** Prices, answers and refunds. */
  readonly effects: readonly Effect[];
  /** What is carried out, in canonical sequence. */
  readonly deeds: readonly Deed[];
}

/** R6 The commit window: answers to offers and the orders that seats give alone, all at once. */
export function commit(here: Situation, answers: readonly Answer[], commands: readonly Command[]): Committed {
  let purse: Purse = new Map();
  const effects: Effect[] = [];
  const agreed: Agreed[] = [];
  for (const bundle of proposalBundles(here.state.proposals)) {
    const settled = settle(here, purse, bundle, answers, agreed);
    effects.push(...settled.effects);
    purse = settled.purse;
    agreed.push(...settled.agreed);
  }
  for (const { seat, proposal } of answers) {
    if (!here.state.proposals.some(({ id }) => id === proposal))
      effects.push(rejected(seat, proposal, { code: 'noSuchProposal' }));
  }
  for (const command of commands) {
    const given = give(here, purse, command);
    if (given.ok) agreed.push({ order: command.order, consenting: [] });
    if (given.ok) purse = given.value.purse;
    effects.push(...(given.ok ? given.value.effects : [given.error]));
  }
  return { effects, deeds: deedsOf(here, agreed) };
}

/**
 * What two offers of one turn cannot both bring about: the same line, code or visit, whoever offered it. What belongs to an event of
 * its own host (R3.7) is a matter of its own: two hosts may invite each other, and a statement is signed by many.
 */
function matterOf(order: Order): string | undefined {
  if (joinedBy(order) !== undefined) return undefined;
  if (order.kind === 'conductCode') return `${order.kind}/${order.at}`;
  return isOnce(order) && 'with' in order ? fatigueKey(order) : undefined;
}

const finalOf = ({ order, counter }: Proposal): Order => counter?.order ?? order;

/** Who has the last word on an offer: whoever was asked, or its proposer where it was countered. */
export const answering = ({ order, counter, asks }: Proposal): readonly ActorId[] => (counter ? [order.by] : asks);

/**
 * R6.2 An offer is agreed when all who were asked say yes, and nobody pays for a yes that comes to nothing. Otherwise its capital
 * goes back and its slot is spent; so it is with the second of two offers of the same thing. All of a package is agreed or none (R6.5).
 */
function settle(
  here: Situation,
  purse: Purse,
  bundle: readonly Proposal[],
  answers: readonly Answer[],
  before: readonly Agreed[],
): Paid & { readonly agreed: readonly Agreed[] } {
  const heard = hear(here, purse, bundle, answers);
  const strangers = bundle.flatMap((proposal) =>
    answers.filter(({ proposal: id, seat }) => id === proposal.id && !answering(proposal).includes(seat)),
  );
  const told = [
    ...heard.told,
    ...strangers.map(({ seat, proposal }) => rejected(seat, proposal, { code: 'notAsked' })),
  ];
  if (heard.refusedBy.length === 0 && bundle.every((proposal) => canBe(here, proposal, before))) {
    const changes = bundle.flatMap((proposal) => {
      const { order, counter, id } = proposal;
      const change = counter ? priceOf(here, counter.order).capital - priceOf(here, order).capital : 0;
      return paid(here, order, { capital: change, slots: 0 }, id);
    });
    const agreed = bundle.map((proposal) => ({ order: finalOf(proposal), consenting: proposal.asks }));
    return { purse: heard.purse, effects: [...told, ...heard.effects, ...changes], agreed };
  }
  const failed = bundle.flatMap((proposal) => {
    const { order, asks, id, sweetener } = proposal;
    const back = paid(here, order, { capital: -priceOf(here, order).capital - sweetener, slots: 0 }, id);
    const { refusedBy } = heard;
    const lost = tell([order.by, ...asks], {
      kind: 'proposalFailed',
      proposal: id,
      order: finalOf(proposal),
      refusedBy,
    });
    return [...back, lost, ...declined(here, order)];
  });
  return { purse, effects: [...told, ...failed], agreed: [] };
}

/** R4.17 Who was asked to an exercise and did not come has been asked: it does not mind those who go. */
const declined = (here: Situation, order: Order): readonly Effect[] =>
  order.kind === 'crossBlocExercise' ? [mark(here, 'invited', actorOf(here, order.by), actorOf(here, order.with))] : [];

/** Whether what was said yes to can still come about: nothing agreed before makes it needless, and changed terms are allowed. */
function canBe(here: Situation, proposal: Proposal, before: readonly Agreed[]): boolean {
  const final = finalOf(proposal);
  const matter = matterOf(final);
  const again = matter !== undefined && before.some((one) => matterOf(one.order) === matter);
  return !again && (!proposal.counter || objectionTo(here, final) === undefined);
}

interface Heard extends Paid {
  readonly told: readonly Effect[];
  readonly refusedBy: readonly ActorId[];
}

/** What those who were asked say, and what their yes would cost them. A yes to a part of a package is a no to all of it. */
function hear(here: Situation, before: Purse, bundle: readonly Proposal[], answers: readonly Answer[]): Heard {
  let purse = before;
  const effects: Effect[] = [];
  const told: Effect[] = [];
  const refusedBy: ActorId[] = [];
  const [first] = bundle;
  for (const seat of first ? answering(first) : []) {
    const said = bundle.map(({ id }) => answers.find((one) => one.proposal === id && one.seat === seat));
    const whole = said.every((answer) => answer?.accept === true);
    const paying = whole ? payForAll(here, purse, bundle, seat) : undefined;
    if (paying?.ok === true) {
      purse = paying.value.purse;
      effects.push(...paying.value.effects);
    } else refusedBy.push(seat);
    bundle.forEach((proposal, ix) => {
      const answer = said[ix];
      if (paying?.ok === false) told.push(rejected(seat, proposal.id, paying.error));
      else if (!whole && answer?.accept === true) told.push(rejected(seat, proposal.id, { code: 'packageInPart' }));
      if (answer) told.push(answered(proposal, answer, paying?.ok === true));
    });
  }
  return { purse, effects, told, refusedBy };
}

function payForAll(
  here: Situation,
  before: Purse,
  bundle: readonly Proposal[],
  seat: ActorId,
): Result<Paid, { readonly code: string }> {
  let purse = before;
  const effects: Effect[] = [];
  for (const proposal of bundle) {
    const paying = payFor(here, purse, proposal, seat);
    if (!paying.ok) return paying;
    purse = paying.value.purse;
    effects.push(...paying.value.effects);
  }
  return ok({ purse, effects });
}

const answered = ({ id, order, asks }: Proposal, { seat, because, chance }: Answer, accept: boolean): Effect =>
  tell([order.by, ...asks], {
    kind: 'answered',
    proposal: id,
    by: seat,
    accept,
    because,
    ...(chance === undefined ? {} : { chance }),
  });

const payFor = (
  here: Situation,
  purse: Purse,
  proposal: Proposal,
  seat: ActorId,
): Result<Paid, { readonly code: string }> =>
  proposal.counter ? takeCounter(here, purse, proposal, proposal.counter) : consent(here, purse, proposal, seat);

const held = (purse: Purse, seat: ActorId): Spending =>
  purse.get(seat) ?? { price: { capital: 0, slots: 0 }, accepted: 0, orders: [] };

/** The proposer takes a counter-offer and pays what the new terms add; its author pays for its own yes, as for any (R6.4). */
function takeCounter(
  here: Situation,
  purse: Purse,
  proposal: Proposal,
  counter: NonNullable<Proposal['counter']>,
): Result<Paid, { readonly code: string }> {
  const seat = proposal.order.by;
  const mine = held(purse, seat);
  const more = Math.max(0, priceOf(here, counter.order).capital - priceOf(here, proposal.order).capital);
  if (mine.price.capital + more > actorAt(here, actorOf(here, seat)).capital) return err({ code: 'unaffordable' });
  const author = consent(here, purse, { ...proposal, order: counter.order }, counter.by);
  if (!author.ok) return err({ code: 'counterUnpaid' });
  const spending = { ...mine, price: sum(mine.price, { capital: more, slots: 0 }) };
  return ok({ purse: new Map(author.value.purse).set(seat, spending), effects: author.value.effects });
}

/** R6.3 A yes: the first of a turn is free, each further one takes a slot; one against the seat's own judgement is paid at home. */
function consent(
  here: Situation,
  purse: Purse,
  proposal: Proposal,
  seat: ActorId,
): Result<Paid, { readonly code: string }> {
  const objection = consentObjection(here, proposal, seat);
  if (objection) return err(objection);
  const actor = actorOf(here, seat);
  const mine = held(purse, seat);
  const price = consentPrice(here, proposal, seat, mine.accepted);
  if (mine.price.slots + price.slots > slotsLeft(here, actor)) return err({ code: 'noSlot' });
  if (mine.price.capital + price.capital > actorAt(here, actor).capital) return err({ code: 'unaffordable' });
  const because = { clause: 'R6.3', source: { kind: 'answer', order: proposal.id, by: seat } } as const;
  const effects: Effect[] = [];
  if (price.slots > 0) effects.push({ kind: 'slots', actor, spent: price.slots, lost: 0 });
  if (price.capital > 0) effects.push(inFull(here, because, 'capital', actor, -price.capital, 'price'));
  if (price.support > 0) effects.push(inFull(here, because, 'support', actor, -price.support, 'distrust'));
  const spending = { ...mine, price: sum(mine.price, price), accepted: mine.accepted + 1 };
  return ok({ purse: new Map(purse).set(seat, spending), effects });
}

/** What a yes costs a recipient: a slot after the first, and capital and support where it is against its own judgement. */
export function consentPrice(
  here: Situation,
  proposal: Proposal,
  seat: ActorId,
  acceptedBefore: number,
  weighed?: Points,
): Price & { readonly support: Points } {
  const points = weighed ?? weighProposal(here, proposal, actorOf(here, seat)).points;
  const support = homePrice(here, points);
  const selling = support > 0 ? here.params.homeCapital : 0;
  return { capital: selling + yesCapitalOf(here, finalOf(proposal)), slots: slotsOfYes(acceptedBefore), support };
}

/** Slots that one more yes takes: none for the first of a turn. R6.3 */
export const slotsOfYes = (acceptedBefore: number): number => (acceptedBefore > 0 ? 1 : 0);

/** What is wrong with an order seen from its giver's side alone: what runs the other way round may run beside it. */
const ASKED_OF_PROPOSER: ReadonlySet<Objection> = new Set(['nobodyToAsk', 'alreadyRunning', 'sameTerms']);

/** Why a recipient may not say yes at all: what the order needs of its own side. */
export function consentObjection(here: Situation, proposal: Proposal, seat: ActorId): IllegalOrder | undefined {
  const objection = objectionTo(here, mirrored(proposal.order, seat));
  return objection !== undefined && ASKED_OF_PROPOSER.has(objection.code) ? undefined : objection;
}

/** The order as the recipient would have given it: what it needs of its own trust is checked on its own side. */
export function mirrored(order: Order, recipient: ActorId): Order {
  return 'with' in order && order.with === recipient ? { ...order, by: recipient, with: order.by } : order;
}

/** An order that a seat gives alone, paid; or the event that says why not. */
function give(here: Situation, purse: Purse, { seat, order }: Command): Result<Paid, Effect> {
  const mine = held(purse, seat);
  const why = checkOrder(here, order, mine.orders) ?? objectionOf(here, order, mine.price);
  if (why) return err(rejected(seat, orderKey(order), why));
  const price = priceOf(here, order);
  const spending = { ...mine, price: sum(mine.price, price), orders: [...mine.orders, order] };
  return ok({ purse: new Map(purse).set(seat, spending), effects: paid(here, order, price, orderKey(order)) });
}
