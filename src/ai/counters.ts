import { weigh } from '../rules/talks/acceptance.ts';
import { slotsLeft } from '../rules/menu/budget.ts';
import { priceOf } from '../rules/menu/specs.ts';
import { menuOfKind } from '../rules/menu/legal.ts';
import type { Input } from '../rules/input.ts';
import { divide } from '../rules/base/arithmetic.ts';
import { actorAt } from '../rules/state/situation.ts';
import { SCALES, type Order, type OrderKind } from '../rules/order.ts';
import { orderKey } from '../rules/menu/orderKey.ts';
import { consentObjection } from '../rules/talks/commit.ts';
import { counterObjection } from '../rules/talks/talks.ts';
import { HOME } from '../rules/types.ts';
import type { Offer, Seen } from './seen.ts';
import { betterTerms } from './treatyTerms.ts';

type Counter = Extract<Input, { readonly kind: 'counter' }>;

/** A refusal is near when S lies in this range, and what a counter-offer has to reach. */
const NEAR = -1_200;
const ENOUGH = 300;

/** Counter-offers of a seat: one for each offer that it would refuse by little and that a change would mend. */
export function countersOf(at: Seen): readonly Counter[] {
  const counters = at.view.picture.proposals.flatMap((offer) => {
    const order = cheapestChange(at, offer);
    return order ? [{ kind: 'counter', seat: at.id, proposal: offer.id, order } as const] : [];
  });
  return withinSlots(at, counters);
}

/**
 * A counter-offer that is taken is a yes: each after the first takes a slot, and each may have to be sold at home (R6.3, R6.4). No more of
 * them than the seat could pay for.
 */
export const withinSlots = <C>({ here, me }: Seen, counters: readonly C[]): readonly C[] => {
  const { capital } = actorAt(here, me);
  const { homeCapital: each } = here.params;
  const sold = each === 0 ? counters.length : divide(capital - (capital % each), each);
  return counters.slice(0, Math.min(1 + slotsLeft(here, me), sold));
};

/** Kinds with terms that others feel, and so S: how large, how open, how secret. */
const FELT: ReadonlySet<OrderKind> = new Set([
  'jointExercise', 'jointPatrol', 'intelligenceSharing', 'armsTransfer', 'influencePackage',
]); // prettier-ignore

/** The change that a recipient asks for: what mends an offer that it would refuse by little, or better terms of a treaty. */
export function cheapestChange(at: Seen, offer: Offer): Order | undefined {
  if (offer.asks.length !== 1 || offer.asks[0] !== at.id) return undefined;
  const { order, sweetener } = offer;
  if (!FELT.has(order.kind) && !BARGAINED.has(order.kind)) return undefined;
  const { points } = weigh(at.here, order, at.me, sweetener);
  if (points < NEAR || consentObjection(at.here, offer, at.id) !== undefined) return undefined;
  const better = order.kind === 'allianceTreaty' ? betterTerms(at, order) : bargained(order);
  if (better) return counterObjection(at.here, offer, at.id, better) === undefined ? better : undefined;
  return points < 0 && FELT.has(order.kind) ? mended(at, offer) : undefined;
}

/** The cheapest change that lifts S to +3: fewest capital, then smaller scale, then notice, then observers, then the key. */
function mended(at: Seen, offer: Offer): Order | undefined {
  return changesOf(at, offer)
    .sort((a, b) => compare(costOf(at, a), costOf(at, b)))
    .find((order) => weigh(at.here, order, at.me, offer.sweetener).points >= ENOUGH);
}

const BARGAINED: ReadonlySet<OrderKind> = new Set(['basingAccess', 'allianceTreaty']);

/** A host wants to be asked before its bases are used. */
const bargained = (order: Order): Order | undefined =>
  order.kind === 'basingAccess' && !order.consultation ? { ...order, consultation: true } : undefined;

/** Other terms of the same offer that ask nothing more of the proposer, whose purse nobody sees. */
export function changesOf({ here, scenario, id }: Seen, offer: Offer): Order[] {
  const price = priceOf(here, offer.order).capital;
  return menuOfKind(scenario, offer.order.by, offer.order.kind).filter(
    (order) =>
      sameMatter(order, offer.order) &&
      priceOf(here, order).capital <= price &&
      counterObjection(here, offer, id, order) === undefined,
  );
}

/** What an offer is about, beside its terms. */
const MATTERS = ['with', 'named', 'stance', 'disaster', 'invitation'] as const;

/** The same partner and matter, and the same place or none: a flashpoint may be left out, never brought in. */
function sameMatter(order: Order, offered: Order): boolean {
  const [one, other]: readonly Partial<Record<string, unknown>>[] = [order, offered];
  if (MATTERS.some((name) => one?.[name] !== other?.[name])) return false;
  return !('at' in order && 'at' in offered) || order.at === offered.at || order.at === HOME;
}

type Cost = readonly [capital: number, scale: number, notify: number, observers: number, key: string];

function costOf({ here }: Seen, order: Order): Cost {
  return [
    priceOf(here, order).capital,
    'scale' in order ? SCALES.indexOf(order.scale) : 0,
    'notify' in order && order.notify ? 0 : 1,
    'observers' in order && order.observers ? 0 : 1,
    orderKey(order),
  ];
}

function compare(a: Cost, b: Cost): number {
  for (const [ix, one] of a.entries()) {
    const other = b[ix] ?? one;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
