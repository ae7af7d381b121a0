import { WHOLE, acceptanceChance, divide } from '../rules/base/arithmetic.ts';
import { element } from '../rules/base/invariant.ts';
import type { Luck } from '../rules/base/luck.ts';
import type { Order } from '../rules/order.ts';
import { fatigueOf } from '../rules/orders/terms.ts';
import { weakestClaim } from '../rules/readings/deterrence.ts';
import { guard } from '../rules/readings/guard.ts';
import { actorAt, idOf, marked, placeIdOf, type Situation } from '../rules/state/situation.ts';
import type { ActorIx, Percent, PlaceIx, Points } from '../rules/types.ts';
import { thought, type Seen } from './seen.ts';

/** Where a seat's appetite is greatest, how great, and whom it would be stilled on. */
export interface Appetite {
  readonly want: Points;
  readonly place: PlaceIx;
  readonly victim: ActorIx;
}

/**
 * R11.1 WANT: ambition − 2·weight·(lowest deterrence − 45) − 0.4·fatigue; 4 more where an ally has lately reassured the seat, 8 less
 * where one has held it back; and what the ambitious read into lines, restraint and resolve.
 * Ambition 75 against deterrence 40.38 gives 84.24, with a guard of 35 91.24; ambition 20 gives 29.24.
 */
export function wantAt(here: Situation, me: ActorIx, place: PlaceIx): Appetite {
  const { points, of } = weakestClaim(here, place, me);
  if (of < 0) return { want: 0, place, victim: -1 };
  const { appetiteDeterred, appetiteEven, appetiteTired, deterrenceWeight, ambitiousAbove } = here.params;
  const { ambition } = actorAt(here, me);
  const deterred = divide(divide(appetiteDeterred * deterrenceWeight, WHOLE) * (points - appetiteEven), WHOLE);
  const tired = divide(appetiteTired * fatigueOf(here, probeOf(here, me, place, of)), 100);
  const dared = ambition > ambitiousAbove ? dares(here, me, place, of) : 0;
  return { want: ambition - deterred - tired + dared + counselled(here, me), place, victim: of };
}

const probeOf = (here: Situation, me: ActorIx, place: PlaceIx, victim: ActorIx): Order => ({
  kind: 'greyZoneProbe', by: idOf(here, me), at: placeIdOf(here, place), against: idOf(here, victim),
}); // prettier-ignore

/**
 * How the ambitious read what others do: lines and codes are a net to fall into, restraint is a gap, a commitment that was stated in public
 * a wall (the deterrence model of Jervis 1976). The frightened read the same acts the other way, which is R11.1's fear.
 */
function dares(here: Situation, me: ActorIx, place: PlaceIx, victim: ActorIx): Points {
  const { appetiteGuard, appetiteRestraint, appetiteResolve, appetiteWindow, deterrenceWeight } = here.params;
  const backers = element(here.scenario.places, place).backing.filter(({ claimant }) => claimant === victim);
  const across = [victim, ...backers.map(({ backer }) => backer)].filter((other) => other !== me);
  const holdsBack = (other: ActorIx): boolean =>
    marked(here, 'restraint', other, me, appetiteWindow) || marked(here, 'standDown', other, -1, appetiteWindow, place);
  const resolved = (other: ActorIx): boolean => marked(here, 'resolved', other, me, appetiteWindow, place);
  const read = (across.some(holdsBack) ? appetiteRestraint : 0) - (across.some(resolved) ? appetiteResolve : 0);
  return divide(appetiteGuard * guard(here, place), WHOLE) + divide(read * deterrenceWeight, WHOLE);
}

/** What allies have told the seat lately: to be reassured is to dare more, to be held back is to dare less. R4.23 */
function counselled(here: Situation, me: ActorIx): Points {
  const { counselEmboldens, counselRestrains, counselLasts } = here.params;
  const told = (kind: 'emboldened' | 'restrained'): boolean => marked(here, kind, -1, me, counselLasts);
  return (told('emboldened') ? counselEmboldens : 0) - (told('restrained') ? counselRestrains : 0);
}

/** The chance of a probe at an appetite: that of R6.1 at S = 0.6·(WANT − 60). 84.24 gives 77 %. */
export const probeChance = ({ params }: Situation, want: Points): Percent =>
  acceptanceChance(divide(params.probeSlope * (want - params.probeEven), WHOLE));

/** At most one probe a turn, where the appetite is greatest; of equals the place with the smaller id. */
export function probes(at: Seen, luck: Luck): readonly Order[] {
  const { here, me, scenario } = at;
  let best: Appetite | undefined;
  for (const place of scenario.places.keys()) {
    const appetite = wantAt(here, me, place);
    if (appetite.victim < 0) continue;
    const equal = best?.want === appetite.want && placeIdOf(here, place) < placeIdOf(here, best.place);
    if (!best || appetite.want > best.want || equal) best = appetite;
  }
  if (!best) return [];
  const id = placeIdOf(here, best.place);
  if (!luck.chance(thought(at, 'probe', id), probeChance(here, best.want) * 100)) return [];
  return [probeOf(here, me, best.place, best.victim)];
}
