import { weigh } from '../rules/talks/acceptance.ts';
import { isOnce, joinedBy, priceOf, yesCapitalOf } from '../rules/menu/specs.ts';
import type { Factor } from '../rules/effects/events.ts';
import { weighOffer } from '../rules/sight/forecast.ts';
import type { Input } from '../rules/input.ts';
import type { Luck } from '../rules/base/luck.ts';
import type { Order } from '../rules/order.ts';
import { slotsLeft } from '../rules/menu/budget.ts';
import { invariant } from '../rules/base/invariant.ts';
import { actorAt } from '../rules/state/situation.ts';
import type { Percent, Points } from '../rules/types.ts';
import { setAside, type Purse } from './purse.ts';
import { proposalBundles } from '../rules/talks/bundles.ts';
import { thought, type Offer, type Seen } from './seen.ts';
import { asOffered } from './treatyTerms.ts';

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

/**
 * All answers of a seat. First what it made of the counter-offers to its own, then what others offer: what it likes, with the chance of
 * R6.1 and by its own luck, it takes in the sequence of what that is worth to it, as far as its slots and capital go.
 */
export function answersOf(at: Seen, luck: Luck, before: Purse, takes: Takes): Answered {
  const offers = at.view.picture.proposals;
  const countered = offers.filter(({ counter }) => counter?.by === at.id).length;
  // An own counter-offer that is taken is a yes like any other, and is charged like one (R6.4).
  const asked = offers.reduce(
    (sum, { counter }) => sum + (counter?.by === at.id ? yesCapitalOf(at.here, counter.order) : 0),
    0,
  );
  let purse = setAside(before, countered * at.here.params.homeCapital + asked, Math.max(0, countered - 1));
  const answers: Answer[] = [];
  for (const offer of offers.filter(({ counter, order }) => counter && order.by === at.id)) {
    const [answer, after] = toCounter(at, luck, purse, offer, takes);
    answers.push(answer);
    purse = after;
  }
  const bundled = proposalBundles(offers.filter(({ counter, asks }) => !counter && asks.includes(at.id)));
  const leanings = bundled.map((bundle) => leaningOf(at, luck, bundle));
  const taken = new Set<Leaning>();
  let accepted = countered;
  for (const one of leanings.filter(({ likes }) => likes).sort((a, b) => b.points - a.points)) {
    const slots = one.offers.length - (accepted === 0 ? 1 : 0);
    const asked = one.offers.reduce((sum, { order }) => sum + yesCapitalOf(at.here, order), 0);
    const capital = asked + (one.points < DOUBT ? one.offers.length * at.here.params.homeCapital : 0);
    if (!payable(at, purse, capital, slots)) continue;
    taken.add(one);
    accepted += one.offers.length;
    purse = setAside(purse, capital, slots);
  }
  return { answers: [...answers, ...leanings.flatMap((one) => told(at, one, taken.has(one)))], purse };
}

/** What a seat makes of an offer, or of a package, which gets one answer (R6.5), before it looks at what it can pay. */
interface Leaning {
  readonly offers: readonly Offer[];
  readonly points: Points;
  readonly chance: Percent;
  readonly because: readonly Factor[];
  readonly likes: boolean;
}

function leaningOf(at: Seen, luck: Luck, offers: readonly Offer[]): Leaning {
  const [first] = offers;
  invariant(first, 'a bundle holds an offer');
  const weighed = weighOffer(at.scenario, at.view, first);
  const { points, chance, terms } = weighed.weighing;
  const objectionTo = (offer: Offer) => (offer === first ? weighed : weighOffer(at.scenario, at.view, offer)).objection;
  const barred = offers.some((offer) => objectionTo(offer) !== undefined || twice(at, offer));
  const likes = !barred && luck.chance(thought(at, 'answer', first.bundle ?? first.id), chance * 100);
  return { offers, points, chance, because: largest(terms), likes };
}

const told = ({ id: seat }: Seen, { offers, because, chance }: Leaning, accept: boolean): readonly Answer[] =>
  offers.map(({ id: proposal }) => ({ kind: 'answer', seat, proposal, accept, because, chance }));

/** The three largest terms by size; the first of equals stays first. */
export function largest(terms: readonly Factor[]): readonly Factor[] {
  return [...terms].sort((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, 3);
}

function payable({ here, me }: Seen, { spent }: Purse, capital: number, slots: number): boolean {
  if (spent.capital + capital > actorAt(here, me).capital) return false;
  return slots === 0 || spent.slots + slots <= slotsLeft(here, me);
}

/**
 * Two seats that offer each other the same thing need it only once (R6.2): the later seat's offer stands aside. What has a host of its
 * own is not the same thing: both can come about.
 */
function twice({ view, me, scenario }: Seen, { order }: Offer): boolean {
  if (
    !isOnce(order) ||
    !('with' in order) ||
    joinedBy(order) !== undefined ||
    (scenario.actorIx.get(order.by) ?? me) < me
  )
    return false;
  return view.picture.proposals.some(
    (mine) => mine.order.kind === order.kind && 'with' in mine.order && mine.order.with === order.by,
  );
}

/**
 * The changed terms of an own offer: taken if they are still worth it and can be paid. A treaty binds so far that its changed terms are weighed
 * as if the other side had offered them.
 */
function toCounter(at: Seen, luck: Luck, purse: Purse, offer: Offer, takes: Takes): readonly [Answer, Purse] {
  const order = offer.counter?.order ?? offer.order;
  const more = Math.max(0, priceOf(at.here, order).capital - priceOf(at.here, offer.order).capital);
  const accept = payable(at, purse, more, 0) && takes(at, order) && lives(at, luck, offer.id, order);
  const answer = { kind: 'answer', seat: at.id, proposal: offer.id, accept, because: [] } as const;
  return [answer, accept ? setAside(purse, more, 0) : purse];
}

const lives = (at: Seen, luck: Luck, id: string, order: Order): boolean =>
  order.kind !== 'allianceTreaty' ||
  luck.chance(thought(at, 'counter', id), weigh(at.here, asOffered(order), at.me).chance * 100);
