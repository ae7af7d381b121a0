import { element } from '../rules/base/invariant.ts';
import type { Order } from '../rules/order.ts';
import { allied, footholdAt, isArmed, placeIdOf, rivals } from '../rules/state/situation.ts';
import type { ActorIx, PlaceIx } from '../rules/types.ts';
import { byTrust, named, othersOf } from './rosters.ts';
import type { Seen } from './seen.ts';

/** Of partners for a patrol only the best few are thought about. */
const FEW = 2;

/** Patrols that a seat makes alone: where it has something at stake, with notice and without. */
export const patrolsAlone = ({ id: by, me, scenario }: Seen): readonly Order[] =>
  scenario.places.flatMap(({ id, stake }) =>
    element(stake, me) === 0
      ? []
      : [false, true].map((notify): Order => ({ kind: 'presencePatrol', by, at: id, notify })),
  );

/** Patrols where the seat stands on a side: with whoever stands on it too, then with allies; of each the most trusted who can stay there. */
export function patrolsTogether(at: Seen): readonly Order[] {
  const { here, id: by, scenario } = at;
  return [...scenario.places.keys()].flatMap((place) => {
    const beside = besideAt(at, place);
    const partners = [...byTrust(at, beside), ...byTrust(at, alliesElsewhere(at, place, beside))];
    return named(at, partners.filter((other) => mayStay(at, place, other)))
      .slice(0, FEW)
      .map((other): Order => ({ kind: 'jointPatrol', by, with: other, at: placeIdOf(here, place), notify: true }));
  }); // prettier-ignore
}

const mayStay = ({ here }: Seen, place: PlaceIx, actor: ActorIx): boolean =>
  isArmed(here, actor) && footholdAt(here, place, actor).reach >= here.params.reachNeeded;

/** The claimant whose side a seat stands on at a place: its own, or the one that it backs; −1 for none. */
function sideAt({ scenario }: Seen, place: PlaceIx, actor: ActorIx): ActorIx {
  const { claimants, backing } = element(scenario.places, place);
  return claimants.includes(actor) ? actor : (backing.find(({ backer }) => backer === actor)?.claimant ?? -1);
}

/** Whoever stands on the seat's side of a place with it: the claimant and those who back it. No rivals. */
export function besideAt(at: Seen, place: PlaceIx): readonly ActorIx[] {
  const mine = sideAt(at, place, at.me);
  return mine < 0
    ? []
    : othersOf(at).filter((other) => sideAt(at, place, other) === mine && !rivals(at.here, at.me, other));
}

/** Allies that stand on no side there. Who stands on none itself patrols with nobody. */
const alliesElsewhere = (at: Seen, place: PlaceIx, beside: readonly ActorIx[]): readonly ActorIx[] =>
  beside.length === 0
    ? []
    : othersOf(at).filter((other) => sideAt(at, place, other) < 0 && allied(at.here, at.me, other));
