import { element } from '../rules/base/invariant.ts';
import { actorAt, allied, dyadAt, idOf, isArmed, rivals, tieAt } from '../rules/state/situation.ts';
import type { ActorIx, PlaceIx } from '../rules/types.ts';
import type { Seen } from './seen.ts';

/** Everybody else at the table, in the scenario's sequence. */
export const othersOf = ({ scenario, me }: Seen): readonly ActorIx[] =>
  [...scenario.actors.keys()].filter((other) => other !== me);

/** The others, beginning with another one each turn: where not all can be thought about, nobody is always left out. */
export function othersInTurn(at: Seen): readonly ActorIx[] {
  const others = othersOf(at);
  const first = at.view.turn % others.length;
  return [...others.slice(first), ...others.slice(0, first)];
}

/** The seats of a roster by how much a seat trusts them, most first; equals in the scenario's sequence. */
export const byTrust = ({ here, me }: Seen, among: readonly ActorIx[]): readonly ActorIx[] =>
  [...among].sort((a, b) => tieAt(here, me, b).trust - tieAt(here, me, a).trust || a - b);

/** Rivals (R4.2), the tensest first. */
export const tensestRivals = ({ here, me, scenario }: Seen): readonly ActorIx[] =>
  scenario.armed
    .filter((other) => rivals(here, me, other))
    .sort((a, b) => dyadAt(here, me, b).tension - dyadAt(here, me, a).tension || a - b);

/** Seats that one would not have at an exercise: tenser than 70. R11.4 */
export const unwelcome = ({ here, me, scenario }: Seen): readonly ActorIx[] =>
  scenario.armed.filter((other) => other !== me && dyadAt(here, me, other).tension > here.params.worryGuest);

export const alliesOf = ({ here, me, scenario }: Seen): readonly ActorIx[] =>
  scenario.armed.filter((other) => other !== me && allied(here, me, other));

/** Seats that one is on good terms with: no rivals, and trusted at least so far. */
export const friendsOf = (at: Seen, trust: number): readonly ActorIx[] =>
  byTrust(
    at,
    othersOf(at).filter((other) => !rivals(at.here, at.me, other) && tieAt(at.here, at.me, other).trust >= trust),
  );

/** Friends whom a seat may arm: those with forces that are no stronger than its own, allies first by trust. */
export const worthArming = (at: Seen): readonly ActorIx[] =>
  friendsOf(at, 4_500).filter(
    (other) => isArmed(at.here, other) && actorAt(at.here, other).capability <= actorAt(at.here, at.me).capability,
  );

/** A side of a dispute that a seat stands on, and the strongest claimant against it. */
export interface Side {
  readonly place: PlaceIx;
  readonly challenger: ActorIx;
}

/** Where a seat claims, or backs one who does: against whom, the strongest of several. */
export function sidesOf({ here, me, scenario }: Seen): readonly Side[] {
  return scenario.places.flatMap(({ claimants, backing }, place) => {
    const mine = claimants.includes(me) ? me : backing.find(({ backer }) => backer === me)?.claimant;
    if (mine === undefined) return [];
    const against = claimants
      .filter((other) => other !== mine && other !== me)
      .sort((a, b) => actorAt(here, b).capability - actorAt(here, a).capability || a - b);
    return against.length === 0 ? [] : [{ place, challenger: element(against, 0) }];
  });
}

export const named = ({ here }: Seen, actors: readonly ActorIx[]): readonly string[] =>
  actors.map((actor) => idOf(here, actor));
