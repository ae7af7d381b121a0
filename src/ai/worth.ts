import { WHOLE, divide } from '../rules/base/arithmetic.ts';
import { breachesOf, expectedParts, type Expected } from '../rules/sight/forecast.ts';
import type { Order } from '../rules/order.ts';
import { strengthOf } from '../rules/readings/adopted.ts';
import type { Situation } from '../rules/state/situation.ts';
import type { Points } from '../rules/types.ts';
import { countsOf } from './counts.ts';
import { addDoctrine } from './doctrine.ts';
import { addGoals, goalsOf, standingOf, type Goal, type Standing } from './goals.ts';
import { discounted } from './horizon.ts';
import { CRISIS, lasting } from './lasting.ts';
import { needMet } from './needMet.ts';
import { noRates, type Rates } from './rates.ts';
import type { Seen } from './seen.ts';

/** What everything is worth to a seat in one picture. */
export interface Worth {
  readonly rates: Rates;
  readonly goals: readonly Goal[];
  readonly standing: Standing;
}

/** What a seat's word is worth to it beyond what a breach costs at once, in points. */
const BROKEN_WORD: Points = 40;

/** A point that the doctrine weighs in full counts as much as this share of a point of the final score. */
const DOCTRINE = 2_500;

const known = new WeakMap<Seen, Worth>();

/** The worth of every score to the seat: its own objectives and a calm region first, its doctrine beside them. Read once a picture. */
export function worthOf(at: Seen): Worth {
  const there = known.get(at);
  if (there) return there;
  const rates = noRates(at.scenario);
  const [goals, standing] = [goalsOf(at), standingOf(at)];
  addGoals(at, goals, standing, rates);
  addDoctrine(at, DOCTRINE, rates);
  const made = { rates: discounted(at, rates), goals, standing };
  known.set(at, made);
  return made;
}

/** What an order would be worth to the seat if it came about, in points of its final score, and what others would feel. */
export interface Prospect {
  readonly value: Points;
  readonly reactions: Expected['reactions'];
}

export function prospectOf(at: Seen, order: Order): Prospect {
  const worth = worthOf(at);
  const { effects, reactions } = expectedParts(at.here, order);
  const moved = sumOf(worth.rates, effects) + sumOf(worth.rates, reactions);
  const text = effects.find((effect) => effect.kind === 'mark' && effect.mark.kind === 'adopted');
  const adopted = text?.kind === 'mark' ? strengthOf(text.mark) : 0;
  const counted = divide(countsOf(at, worth.goals, order, adopted) * worth.standing.gate, WHOLE);
  return {
    value:
      divide(moved, WHOLE) +
      counted +
      needMet(at, worth.goals, worth.standing, order) +
      lasting(at, worth.rates, worth.standing, order) -
      risk(at, worth.rates, order),
    reactions,
  };
}

function sumOf(rates: Rates, effects: Expected['effects']): number {
  let sum = 0;
  for (const effect of effects) {
    if (effect.kind === 'shift') sum += effect.delta * (rates[effect.score][effect.at] ?? 0);
  }
  return sum;
}

/** Orders that could break somebody's word. */
const BINDABLE: ReadonlySet<Order['kind']> = new Set(['posture', 'jointExercise', 'modernisation']);

/** Ships that go where others are may meet them, and a broken word may come out (R8.3). */
function risk({ here }: Seen, rates: Rates, order: Order): Points {
  const met = order.kind === 'presencePatrol' || order.kind === 'jointPatrol' ? here.params.patrolIncident : 0;
  return divide(CRISIS * met, WHOLE) + (BINDABLE.has(order.kind) ? exposed(here, rates, order) : 0);
}

function exposed(here: Situation, rates: Rates, order: Order): Points {
  const breaches = breachesOf(here, order);
  return breaches.reduce((sum, { chance, costs }) => {
    const worth = costs.reduce((all, { score, at, delta }) => all + delta * (rates[score][at] ?? 0), 0);
    return sum + divide(chance * (BROKEN_WORD - divide(worth, WHOLE)), WHOLE);
  }, 0);
}
