import { WHOLE, beliefChance, divide, gain, mean } from '../rules/base/arithmetic.ts';
import { element } from '../rules/base/invariant.ts';
import type { OrderOf } from '../rules/order.ts';
import { footholdIx } from '../rules/scenario/scenario.ts';
import { actorAt, footholdAt, placeOf } from '../rules/state/situation.ts';
import type { ActorIx, Percent, PlaceIx, Points, Turn } from '../rules/types.ts';
import { probeChance, wantAt } from './appetite.ts';
import { quartersLeft } from './horizon.ts';
import { evidence } from './motiveReading.ts';
import type { Rates } from './rates.ts';
import type { Seen } from './seen.ts';

type Patrol = OrderOf<'presencePatrol' | 'jointPatrol'>;

/**
 * What a patrol saves of the claims of those who sail (R4.10): half of each probe that the seat reckons with, for as many turns as they will have been
 * seen there longer than without it. A claim that the seat cares nothing about saves nothing.
 */
export function shieldWorth(at: Seen, rates: Rates, order: Patrol): Points {
  const place = placeOf(at.here, order.at);
  const flags = order.kind === 'presencePatrol' ? [at.me] : [at.me, at.scenario.actorIx.get(order.with) ?? -1];
  const { claimants } = element(at.scenario.places, place);
  const worth = flags.map((flag) => (claimants.includes(flag) ? savedFor(at, rates, place, flag) : 0));
  return worth.reduce((sum, one) => sum + one, 0);
}

function savedFor(at: Seen, rates: Rates, place: PlaceIx, claimant: ActorIx): Points {
  const { params } = at.here;
  const rate = rates.claim[footholdIx(at.scenario, place, claimant)] ?? 0;
  const turns = longerShielded(at, place, claimant);
  if (rate <= 0 || turns === 0) return 0;
  const half = divide(params.probeClaim * (WHOLE - params.probeShielded), WHOLE);
  return probers(at, place, claimant).reduce((sum, { challenger, chance }) => {
    const lost = gain(footholdAt(at.here, place, challenger).claim, half);
    const ours = rate - (rates.claim[footholdIx(at.scenario, place, challenger)] ?? 0);
    return sum + divide(divide(chance * turns * lost, 100) * ours, WHOLE);
  }, 0);
}

/** Turns after this one in which a patrol more keeps the shield up that would be down without it. */
function longerShielded(at: Seen, place: PlaceIx, claimant: ActorIx): Turn {
  const { interestCap, interestDrift, patrolInterest, probeShield } = at.here.params;
  const { interest } = footholdAt(at.here, place, claimant);
  const lasts = (level: Points): Turn => {
    let turns = 0;
    while (turns < quartersLeft(at) - 1 && level - interestDrift * (turns + 1) >= probeShield) turns += 1;
    return turns;
  };
  return lasts(Math.min(interestCap, interest + patrolInterest)) - lasts(interest);
}

interface Prober {
  readonly challenger: ActorIx;
  readonly chance: Percent;
}

/** Who may probe a claimant, and with what chance in a quarter: by R11.1, with the ambition that the seat ascribes to each. */
function probers(at: Seen, place: PlaceIx, claimant: ActorIx): readonly Prober[] {
  return element(at.scenario.places, place).disputes.flatMap(({ challenger, claimant: whose }) => {
    if (whose !== claimant || challenger === at.me) return [];
    const { want, victim } = wantAt(at.here, challenger, place);
    if (victim !== claimant) return [];
    const chanceAt = (low: Points, high: Points): Percent =>
      probeChance(at.here, want - actorAt(at.here, challenger).ambition + mean([low, high]));
    const { seekerAmbitionLow, seekerAmbitionHigh, opportunistAmbitionLow, opportunistAmbitionHigh } = at.here.params;
    const frightened = chanceAt(seekerAmbitionLow, seekerAmbitionHigh);
    const daring = chanceAt(opportunistAmbitionLow, opportunistAmbitionHigh);
    const ambitious = takenForAmbitious(at, challenger);
    return [{ challenger, chance: divide(ambitious * daring + (100 - ambitious) * frightened, 100) }];
  });
}

/** How sure the seat is that another is an opportunist: where the motive was drawn, by what it has seen. */
function takenForAmbitious(at: Seen, other: ActorIx): Percent {
  const { motive } = element(at.scenario.actors, other);
  if (motive === 'drawn') return beliefChance(evidence(at, other));
  return motive === 'opportunist' ? 100 : 0;
}
