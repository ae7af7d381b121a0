import { WHOLE, divide, gain } from '../rules/base/arithmetic.ts';
import { expectedParts, type Expected } from '../rules/sight/forecast.ts';
import type { Order } from '../rules/order.ts';
import { dyadIx } from '../rules/scenario/scenario.ts';
import type { ActorIx, Points } from '../rules/types.ts';
import { dyadAt } from '../rules/state/situation.ts';
import { stabilityParts } from '../rules/readings/stability.ts';
import { countsOf } from './counts.ts';
import { addDoctrine } from './doctrine.ts';
import { addGoals, goalsOf, stabilityRate, standingOf, type Goal, type Standing } from './goals.ts';
import { discounted, quartersLeft } from './horizon.ts';
import { noRates, type Rates } from './rates.ts';
import type { Seen } from './seen.ts';

/** What everything is worth to a seat in one picture. */
export interface Worth {
  readonly rates: Rates;
  readonly goals: readonly Goal[];
  readonly standing: Standing;
}

/** A point that the doctrine weighs in full counts as much as this share of a point of the final score. */
const DOCTRINE = 2_500;

/** What one crisis more costs a seat, in points: the region's calm, and a small chance that all is lost. */
const CRISIS: Points = 250;

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
  const adopted = text?.kind === 'mark' ? text.mark.value : 0;
  const counted = divide(countsOf(at, worth.goals, order, adopted) * worth.standing.gate, WHOLE);
  return { value: divide(moved, WHOLE) + counted + lasting(at, worth, order) - risk(at, order), reactions };
}

function sumOf(rates: Rates, effects: Expected['effects']): number {
  let sum = 0;
  for (const effect of effects) {
    if (effect.kind === 'shift') sum += effect.delta * (rates[effect.score][effect.at] ?? 0);
  }
  return sum;
}

/** Papers are easier to sign for two turns after talks; what that is worth cannot be seen one step ahead. */
const OPENING: Partial<Readonly<Record<Order['kind'], Points>>> = { dialogue: 5, highLevelVisit: 15 };

/** What an agreement goes on doing after it was signed, beyond what its signing does. */
function lasting(at: Seen, worth: Worth, order: Order): Points {
  const { here, me, scenario } = at;
  if (order.kind === 'hotline') {
    const { guardrails } = stabilityParts(here);
    const more = Math.min(here.params.stabilityPerHotline, here.params.stabilityGuardCap - guardrails);
    const guards = opposed(at, other(at, order.with)) ? divide(CRISIS * quartersLeft(at), 40) : 0;
    return divide(Math.max(0, more) * stabilityRate(here, worth.standing), WHOLE) + guards;
  }
  if (order.kind === 'intelligenceSharing') {
    const partner = other(at, order.with);
    const each = gain(dyadAt(here, me, partner).interoperability, here.params.intelligenceInteroperability);
    const rate = worth.rates.interoperability[dyadIx(scenario, me, partner)] ?? 0;
    return divide(each * quartersLeft(at) * rate, WHOLE);
  }
  return quartersLeft(at) > 1 ? (OPENING[order.kind] ?? 0) : 0;
}

const other = ({ scenario }: Seen, id: string): ActorIx => scenario.actorIx.get(id) ?? -1;

/** Whether two seats stand on different sides of a flashpoint, so that a line between them guards it. */
function opposed({ scenario, me }: Seen, them: ActorIx): boolean {
  return scenario.places.some(({ claimants, backing }) => {
    const sides = (actor: ActorIx): readonly ActorIx[] =>
      claimants.includes(actor)
        ? [actor]
        : backing.filter(({ backer }) => backer === actor).map(({ claimant }) => claimant);
    const [mine, theirs] = [sides(me), sides(them)];
    return mine.some((one) => theirs.some((another) => another !== one));
  });
}

/** Ships that go where others are may meet them. */
function risk({ here }: Seen, order: Order): Points {
  return order.kind === 'presencePatrol' ? divide(CRISIS * here.params.patrolIncident, WHOLE) : 0;
}
