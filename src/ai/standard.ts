import { weigh } from '../rules/talks/acceptance.ts';
import { acceptanceChance, divide } from '../rules/base/arithmetic.ts';
import { askedBy, priceOf } from '../rules/menu/specs.ts';
import type { Order } from '../rules/order.ts';
import { actorOf } from '../rules/state/situation.ts';
import { commonThreat, highestThreat } from '../rules/readings/threat.ts';
import type { ActorIx, Percent, Points } from '../rules/types.ts';
import { MOST, actsToConsider, formsOf, offersToConsider } from './candidates.ts';
import { concern } from './concerns.ts';
import { quartersLeft } from './horizon.ts';
import { ranked, type Ranked } from './ranking.ts';
import { reflexes } from './reflexes.ts';
import { payable, type Purse } from './purse.ts';
import type { Seen } from './seen.ts';
import { seated } from './table.ts';
import { prospectOf, type Prospect } from './worth.ts';

/** What capital and a slot could do elsewhere, in points; capital is worth nothing when there is no turn left to spend it in. */
const CAPITAL: Points = 15;
const SLOT: Points = 10;
/** Capital that is added to an offer is given away: it is not for the small change. */
const SWEETENER: Points = 40;

/**
 * Looks one step ahead by the very rules, on its own fogged picture, and gives the orders that serve its objectives and its doctrine
 * most for what they cost: one-ply greedy search with a linear evaluation.
 */
export const standard = seated({
  reflexes,
  wishes: (at, luck, purse) => ranked(at, luck, considered(at, purse)),
  takes: (at, order) => prospectOf(at, order).value > 0,
});

/**
 * All that the seat thinks about in this phase and could pay, with what each promises: the whole turn in the talks, only its own acts
 * afterwards.
 */
export function considered(at: Seen, purse: Purse): readonly Ranked[] {
  const fits = payable(at, purse);
  return at.view.phase === 'commit' ? weighAll(at, actsToConsider(at).filter(fits)) : planned(at, fits);
}

/** The whole turn: acts and offers, and the other forms of the exercise that looks best, up to `MOST` in all. */
function planned(at: Seen, fits: (order: Order) => boolean): readonly Ranked[] {
  const thought = [...actsToConsider(at), ...offersToConsider(at)].slice(0, MOST);
  const first = weighAll(at, thought.filter(fits));
  let best: Ranked | undefined;
  for (const one of first) if (one.order.kind === 'jointExercise' && (!best || one.net > best.net)) best = one;
  if (best?.order.kind !== 'jointExercise') return first;
  return [
    ...first,
    ...weighAll(
      at,
      formsOf(at, best.order)
        .slice(0, Math.max(0, MOST - thought.length))
        .filter(fits),
    ),
  ];
}

const weighAll = (at: Seen, orders: readonly Order[]): readonly Ranked[] => orders.map((order) => weighed(at, order));

/** What an order promises for what it costs, and how much capital added would make the promise best, if there is some left. */
function weighed(at: Seen, order: Order): Ranked {
  const { value: promised, reactions } = prospectOf(at, order);
  const value = promised + concern(at, order);
  const asked = askedBy(at.here, order);
  const { capital, slots } = priceOf(at.here, order);
  const dear = quartersLeft(at) > 1 ? CAPITAL : 0;
  const net = (chance: Percent, sweetener: number): Points =>
    divide(chance * (value - dear * capital - SWEETENER * sweetener), 100) - SLOT * slots;
  if (asked.length === 0 || value <= 0) return { order, sweetener: 0, net: net(100, 0) };
  const points = asked.map((id) => leaning(at, order, actorOf(at.here, id), reactions));
  const allowed = [0, 1, 2].filter((sweetener) => sweetener <= at.here.params.sweetenerCap);
  const sweet = allowed.map((sweetener) => net(chanceOf(at, points, sweetener), sweetener));
  return { order, sweetener: sweet.indexOf(Math.max(...sweet)), net: sweet[0] ?? 0 };
}

/** Chance in percent that all who are asked say yes. */
function chanceOf({ here }: Seen, points: readonly Points[], sweetener: number): Percent {
  const more = here.params.acceptSweetener * sweetener;
  return points.reduce((chance, one) => divide(chance * acceptanceChance(one + more), 100), 100);
}

/** What a recipient fears together with the seat, and what it fears most. */
interface Fears {
  readonly commonThreat: Points;
  readonly highestThreat: Points;
}

const fears = new WeakMap<Seen, Fears[]>();

/** S of a recipient as far as the seat can tell. What it fears is worked out once a picture. */
function leaning(at: Seen, order: Order, recipient: ActorIx, reactions: Prospect['reactions']): Points {
  const shared = fears.get(at) ?? [];
  fears.set(at, shared);
  const known = (shared[recipient] ??= {
    commonThreat: commonThreat(at.here, recipient, at.me),
    highestThreat: highestThreat(at.here, recipient).points,
  });
  return weigh(at.here, order, recipient, 0, { ...known, reactions }).points;
}
