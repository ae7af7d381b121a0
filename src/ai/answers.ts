import { priceOf } from '../rules/menu/specs.ts';
import type { Factor } from '../rules/effects/events.ts';
import { weighOffer } from '../rules/sight/forecast.ts';
import type { Input } from '../rules/input.ts';
import type { Luck } from '../rules/base/luck.ts';
import type { Order } from '../rules/order.ts';
import { slotsLeft } from '../rules/menu/budget.ts';
import { actorAt } from '../rules/state/situation.ts';
import { setAside, type Purse } from './purse.ts';
import { thought, type Offer, type Seen } from './seen.ts';

type Answer = Extract<Input, { readonly kind: 'answer' }>;

export interface Answered {
  readonly answers: readonly Answer[];
  readonly purse: Purse;
}

/** Says whether a seat takes the changed terms of its own offer. */
export type Takes = (at: Seen, order: Order) => boolean;

/**
 * A seat weighs an offer on its own picture, the rules on the truth; where the two may lie on different sides of zero the seat
 * keeps the price of a yes against its judgement ready. The fog moves S by less than this.
 */
const DOUBT = 1_000;

/** All answers of a seat, in the sequence in which the rules will charge them. What it cannot pay it refuses. */
export function answersOf(at: Seen, luck: Luck, before: Purse, takes: Takes): Answered {
  const answers: Answer[] = [];
  const counters = at.view.picture.proposals.filter(({ counter }) => counter?.by === at.id).length;
  // An own counter-offer that is taken is a yes like any other, and is charged like one (R6.4).
  let purse = setAside(before, counters * at.here.params.homeCapital, Math.max(0, counters - 1));
  let accepted = counters;
  for (const offer of at.view.picture.proposals) {
    if (offer.counter && offer.order.by === at.id) {
      const [answer, after] = toCounter(at, purse, offer, takes);
      answers.push(answer);
      purse = after;
    } else if (!offer.counter && offer.asks.includes(at.id)) {
      const [answer, after] = toOffer(at, luck, purse, offer, accepted);
      answers.push(answer);
      if (answer.accept) accepted += 1;
      purse = after;
    }
  }
  return { answers, purse };
}

/** Yes with the chance of R6.1, by the seat's own luck; the answer names what moved it most. */
function toOffer(at: Seen, luck: Luck, purse: Purse, offer: Offer, accepted: number): readonly [Answer, Purse] {
  const { weighing, price, objection } = weighOffer(at.scenario, at.view, offer, accepted);
  const capital = weighing.points < DOUBT ? at.here.params.homeCapital : 0;
  const able = objection === undefined && !twice(at, offer) && payable(at, purse, capital, price.slots);
  const accept = able && luck.chance(thought(at, 'answer', offer.id), weighing.chance * 100);
  const told = { because: largest(weighing.terms), chance: weighing.chance };
  const answer = { kind: 'answer', seat: at.id, proposal: offer.id, accept, ...told } as const;
  return [answer, accept ? setAside(purse, capital, price.slots) : purse];
}

/** The three largest terms by size; the first of equals stays first. */
export function largest(terms: readonly Factor[]): readonly Factor[] {
  return [...terms].sort((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, 3);
}

function payable({ here, me }: Seen, { spent }: Purse, capital: number, slots: number): boolean {
  if (spent.capital + capital > actorAt(here, me).capital) return false;
  return slots === 0 || spent.slots + slots <= slotsLeft(here, me);
}

const STANDING: ReadonlySet<string> = new Set(['hotline', 'intelligenceSharing', 'highLevelVisit']);

/** Two seats that offer each other the same thing need it only once: the later seat's offer stands aside. */
function twice({ view, me, scenario }: Seen, { order }: Offer): boolean {
  if (!STANDING.has(order.kind) || (scenario.actorIx.get(order.by) ?? me) < me) return false;
  return view.picture.proposals.some(
    (mine) => mine.order.kind === order.kind && 'with' in mine.order && mine.order.with === order.by,
  );
}

/** The changed terms of an own offer: taken if they are still worth it and can be paid. */
function toCounter(at: Seen, purse: Purse, offer: Offer, takes: Takes): readonly [Answer, Purse] {
  const order = offer.counter?.order ?? offer.order;
  const more = Math.max(0, priceOf(at.here, order).capital - priceOf(at.here, offer.order).capital);
  const accept = payable(at, purse, more, 0) && takes(at, order);
  const answer = { kind: 'answer', seat: at.id, proposal: offer.id, accept, because: [] } as const;
  return [answer, accept ? setAside(purse, more, 0) : purse];
}
