import type { Order } from '../rules/order.ts';
import { footholdAt, idOf, isArmed, placeIdOf } from '../rules/state/situation.ts';
import { HOME, type ActorIx, type PlaceIx } from '../rules/types.ts';
import { byTrust, friendsOf, named, othersOf, sidesOf, tensestRivals, unwelcome, worthArming } from './rosters.ts';
import type { Seen } from './seen.ts';

/** Of each sort of partner only the best few are thought about. */
const FEW = 2;

/** Offers that bind two seats for longer than a turn, or bring several to one thing: of each kind a few sensible forms. */
export function bondsToConsider(at: Seen): readonly Order[] {
  return [...withFriends(at), ...withRivals(at), ...operations(at), ...statements(at), ...patrols(at)];
}

function withFriends(at: Seen): readonly Order[] {
  const { id: by, here } = at;
  const friends = friendsOf(at, 4_000);
  const armed = friends.filter((other) => isArmed(here, other));
  return [
    ...named(at, friends).slice(0, 2 * FEW).map((other): Order => ({ kind: 'trainingExchange', by, with: other })),
    ...named(at, worthArming(at)).slice(0, FEW).map((other): Order => ({
      kind: 'armsTransfer', by, with: other, secret: false,
    })),
    ...named(at, hostsOf(at)).slice(0, FEW).flatMap((other) => [access(by, other, false), access(by, other, true)]),
    ...named(at, armed).slice(0, FEW).flatMap((other) => treaties(by, other)),
    ...named(at, wooed(at)).slice(0, FEW).map((other): Order => ({
      kind: 'influencePackage', by, with: other, publish: true,
    })),
    ...named(at, armed).slice(0, 1).map((other): Order => ({
      kind: 'crossBlocExercise', by, with: other, invitation: 'invite',
    })),
  ]; // prettier-ignore
}

const access = (by: string, host: string, consultation: boolean): Order => ({
  kind: 'basingAccess',
  by,
  with: host,
  consultation,
});

/** Two forms of a treaty: a cautious one that lapses, and one that holds in every crisis until somebody leaves. */
const treaties = (by: string, other: string): readonly Order[] => [
  {
    kind: 'allianceTreaty', by, with: other, trigger: 'clash', scope: HOME, consultation: true, bases: false,
    burden: 'even', term: 8,
  },
  {
    kind: 'allianceTreaty', by, with: other, trigger: 'crisis', scope: HOME, consultation: false, bases: false,
    burden: 'even', term: 0,
  },
]; // prettier-ignore

/** Friends near some flashpoint: a base there is a longer arm. */
export function hostsOf(at: Seen): readonly ActorIx[] {
  const near = (other: ActorIx): boolean =>
    at.scenario.places.some((_, place) => footholdAt(at.here, place, other).reach >= at.here.params.accessReachFrom);
  return friendsOf(at, 5_500).filter((other) => isArmed(at.here, other) && near(other));
}

/** Seats whose ear is worth buying: no friend yet, no rival either; the least trusted are the least won. */
const wooed = (at: Seen): readonly ActorIx[] =>
  friendsOf(at, 0).filter((other) => !friendsOf(at, 6_000).includes(other));

function withRivals(at: Seen): readonly Order[] {
  const { id: by } = at;
  const rivals = named(at, tensestRivals(at)).slice(0, FEW);
  const guest = rivals.find((other) => !named(at, unwelcome(at)).includes(other));
  return rivals.flatMap((other): readonly Order[] => [
    { kind: 'armsLimitation', by, with: other, cap: 'surge', verification: 2 },
    { kind: 'armsLimitation', by, with: other, cap: 'modernisation', verification: 1 },
    ...(other === guest ? [{ kind: 'crossBlocExercise', by, with: other, invitation: 'invite' } as const] : []),
  ]);
}

/** Against each threat: with its host, or with the best friend where the seat is the host; and with the tensest rival. */
function operations(at: Seen): readonly Order[] {
  const { id: by, me, here, view } = at;
  return view.picture.disasters.flatMap(({ id: disaster, host }) => {
    const helped = host === me ? friendsOf(at, 4_000).slice(0, 1) : [host];
    const rivals = tensestRivals(at).filter((other) => other !== host).slice(0, 1); // prettier-ignore
    return [...helped, ...rivals].map((other): Order => ({
      kind: 'jointOperation', by, with: idOf(here, other), disaster,
    })); // prettier-ignore
  });
}

/** A word of resolve that the most trusted friend signs too. */
function statements(at: Seen): readonly Order[] {
  return sidesOf(at).flatMap(({ place, challenger }) =>
    named(at, friendsOf(at, 5_500).filter((other) => isArmed(at.here, other) && other !== challenger))
      .slice(0, 1)
      .map((other): Order => resolve(at, place, challenger, other)),
  ); // prettier-ignore
}

export const resolve = ({ here, id: by }: Seen, place: PlaceIx, challenger: ActorIx, other: string): Order => ({
  kind: 'publicStatement',
  by,
  with: other,
  stance: 'resolve',
  named: idOf(here, challenger),
  at: placeIdOf(here, place),
});

/** Patrols with whoever is trusted and can stay there, where the seat stands on a side. */
function patrols(at: Seen): readonly Order[] {
  const { here, id: by } = at;
  const needs = here.params.reachNeeded;
  return sidesOf(at).flatMap(({ place, challenger }) => {
    const able = othersOf(at).filter(
      (other) => other !== challenger && isArmed(here, other) && footholdAt(here, place, other).reach >= needs,
    );
    return named(at, byTrust(at, able))
      .slice(0, FEW)
      .map((other): Order => ({ kind: 'jointPatrol', by, with: other, at: placeIdOf(here, place), notify: true }));
  });
}
