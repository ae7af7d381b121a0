import type { Order } from '../rules/order.ts';
import { allied, idOf, placeIdOf } from '../rules/state/situation.ts';
import { ALONE, type ActorIx } from '../rules/types.ts';
import { resolve } from './bonds.ts';
import { exercise } from './exercise.ts';
import { doubtfulRival } from './motiveReading.ts';
import { plain, type Wish } from './purse.ts';
import { quietWork } from './quiet.ts';
import { mostTrusted } from './reflexes.ts';
import { sidesOf, type Side } from './rosters.ts';
import type { Seen } from './seen.ts';
import { seated } from './table.ts';

/**
 * Takes every rival for an ambitious one, whatever it does: the deterrence model alone (Jervis 1976). The other half of `testMotive` without its
 * eyes, to measure what looking itself brings.
 */
export const standFirm = seated({ wishes: (at) => firmness(at, doubtfulRival(at)), takes: () => true });

/**
 * What answers ambition: a firm stand where the seat stands on a side against the rival. Who stands on none has nothing to hold there. Lines and
 * rules for ships stay open beside it: one can be firm and still talk, and what is left goes into work that alarms nobody.
 */
export function firmness(at: Seen, rival: ActorIx): readonly Wish[] {
  const sides = sidesOf(at).filter(({ challenger }) => challenger === rival);
  return sides.length === 0 ? quietWork(at) : [...standing(at, rival, sides).map(plain), ...quietWork(at)];
}

/**
 * A word of resolve, an exercise with whoever stands beside the seat, and a patrol where no ally does: who has none has to be seen there itself.
 * All announced, for it is to be seen. No surge: it is dear, and it heats the sea that the seat wants kept.
 */
function standing(at: Seen, rival: ActorIx, sides: readonly Side[]): readonly Order[] {
  const { here, me, id: by } = at;
  const partner = beside(at, rival);
  const alone = partner < 0 || !allied(here, me, partner);
  return [
    ...sides.map(({ place }) => resolve(at, place, rival, ALONE)),
    ...(partner < 0 ? [] : [exercise(by, idOf(here, partner), {})]),
    ...(alone ? sides.flatMap((side) => patrol(at, side)) : []),
  ];
}

/** Ships of its own, where the seat is a claimant itself. Where it cannot reach, the rules do not let it. */
function patrol({ here, me, id: by, scenario }: Seen, { place }: Side): readonly Order[] {
  const claims = scenario.places[place]?.claimants.includes(me) ?? false;
  return claims ? [{ kind: 'presencePatrol', by, at: placeIdOf(here, place), notify: true }] : [];
}

/** Who stands with the seat against a rival: claimants it backs and those who back it; of several the most trusted; −1 for nobody. */
function beside({ here, me, scenario }: Seen, rival: ActorIx): ActorIx {
  const backers = scenario.places.flatMap(({ backing, disputes }) =>
    backing
      .filter(({ backer, claimant }) => backer === me || claimant === me)
      .filter(({ claimant }) => disputes.some((one) => one.challenger === rival && one.claimant === claimant))
      .map(({ backer, claimant }) => (backer === me ? claimant : backer)),
  );
  return mostTrusted(here, me, backers);
}
