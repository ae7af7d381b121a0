import type { Order } from '../rules/order.ts';
import { strength } from '../rules/readings/threat.ts';
import { isArmed } from '../rules/state/situation.ts';
import type { ActorIx } from '../rules/types.ts';
import { alliesOf, friendsOf, named, othersOf, tensestRivals, unwelcome } from './rosters.ts';
import type { Seen } from './seen.ts';

/** Whom a seat thinks of inviting to an exercise of many: a friend, a rival, and the two strongest where it is allied with nobody. */
const invited = (at: Seen): readonly ActorIx[] => {
  const friend = friendsOf(at, 4_000).filter((other) => isArmed(at.here, other)).slice(0, 1);
  const rival = tensestRivals(at).slice(0, 2).filter((other) => !unwelcome(at).includes(other)).slice(0, 1);
  return [...new Set([...rival, ...bothSides(at), ...friend])].filter((other) => !unwelcome(at).includes(other));
}; // prettier-ignore

/** The two strongest others: whoever has no ally keeps a door open to both. */
function bothSides(at: Seen): readonly ActorIx[] {
  if (alliesOf(at).length > 0) return [];
  const others = othersOf(at).filter((other) => isArmed(at.here, other));
  return others.sort((a, b) => strength(at.here, b) - strength(at.here, a) || a - b).slice(0, 2);
}

/** Invitations to exercises that take no side (R4.17). */
export const invitations = (at: Seen): readonly Order[] =>
  named(at, invited(at)).map((other) => ({
    kind: 'crossBlocExercise',
    by: at.id,
    with: other,
    invitation: 'invite',
  }));

/** Quiet times: no flashpoint stands above routine. An exercise with the other side is for such times. */
export const isQuiet = ({ here }: Seen): boolean => here.state.places.every(({ rung }) => rung === 0);
