import type { Order } from '../rules/order.ts';
import {
  actorAt,
  agreementBetween,
  dyadAt,
  footholdAt,
  idOf,
  isArmed,
  marked,
  placeIdOf,
  tieAt,
} from '../rules/state/situation.ts';
import type { AgreementType } from '../rules/scenario/setup.ts';
import type { ActorIx, PlaceIx, Points } from '../rules/types.ts';
import { element } from '../rules/base/invariant.ts';
import { invitations } from './invitations.ts';
import { patrolsTogether } from './patrols.ts';
import { friendsOf, named, sidesOf, tensestRivals, worthArming } from './rosters.ts';
import type { Seen } from './seen.ts';
import { treatiesWith } from './treatyTerms.ts';

/** Of each sort of partner only the best few are thought about. */
const FEW = 2;

/** Offers that bind two seats for longer than a turn, or bring several to one thing: of each kind a few sensible forms. */
export function bondsToConsider(at: Seen): readonly Order[] {
  return [
    ...withFriends(at),
    ...withRivals(at),
    ...invitations(at),
    ...operations(at),
    ...statements(at),
    ...patrolsTogether(at),
  ];
}

function withFriends(at: Seen): readonly Order[] {
  const { id: by, here } = at;
  const friends = friendsOf(at, 4_000);
  const armed = friends.filter((other) => isArmed(here, other));
  return [
    ...named(at, unbound(at, 'training', friends)).slice(0, 2 * FEW).map((other): Order => ({
      kind: 'trainingExchange', by, with: other,
    })),
    ...unbound(at, 'intelligence', armed).slice(0, FEW).map((other): Order => ({
      kind: 'intelligenceSharing', by, with: idOf(here, other), secret: hedges(at, at.me) || hedges(at, other),
    })),
    ...named(at, unbound(at, 'supply', worthArming(at))).slice(0, FEW).map((other): Order => ({
      kind: 'armsTransfer', by, with: other, secret: false,
    })),
    ...named(at, hostsOf(at)).slice(0, FEW).flatMap((other) => [access(by, other, false), access(by, other, true)]),
    ...closeTo(at, armed).slice(0, 2 * FEW).flatMap((other) => treatiesWith(at, other)),
    ...named(at, wooed(at)).slice(0, FEW).map((other): Order => ({
      kind: 'influencePackage', by, with: other, publish: true,
    })),
  ]; // prettier-ignore
}

/** Those with whom nothing of a type runs yet, or is about to run out: who is bound already needs no second paper. */
const unbound = ({ here, me }: Seen, type: AgreementType, among: readonly ActorIx[]): readonly ActorIx[] =>
  among.filter((other) => {
    const running = agreementBetween(here, type, me, other);
    return running === undefined || running.until > 0;
  });

/** A hedger would rather not be seen to take a side. */
const hedges = ({ here }: Seen, actor: ActorIx): boolean => actorAt(here, actor).doctrine === 'hedger';

/** Friends close enough for a treaty: trusted as far as it asks, and trained with. R4.22 */
const closeTo = ({ here, me }: Seen, among: readonly ActorIx[]): readonly ActorIx[] =>
  among.filter(
    (other) =>
      tieAt(here, me, other).trust >= here.params.treatyNeedsTrust &&
      dyadAt(here, me, other).interoperability >= here.params.treatyNeedsInteroperability,
  );

const access = (by: string, host: string, consultation: boolean): Order => ({
  kind: 'basingAccess',
  by,
  with: host,
  consultation,
});

/** Friends nearer than the seat to a flashpoint that matters to it: a base there is a longer arm. */
export function hostsOf(at: Seen): readonly ActorIx[] {
  const reach = (place: PlaceIx, actor: ActorIx): Points => footholdAt(at.here, place, actor).reach;
  const near = (other: ActorIx): boolean =>
    at.scenario.places.some(
      ({ stake }, place) =>
        element(stake, at.me) > 0 &&
        reach(place, other) >= at.here.params.accessReachFrom &&
        reach(place, other) > reach(place, at.me),
    );
  return friendsOf(at, at.here.params.accessNeedsTrust).filter((other) => isArmed(at.here, other) && near(other));
}

/** Seats whose ear is worth buying: no friend yet, no rival either; the least trusted are the least won. */
function wooed(at: Seen): readonly ActorIx[] {
  const won = friendsOf(at, 6_000);
  return friendsOf(at, 0).filter((other) => !won.includes(other));
}

function withRivals(at: Seen): readonly Order[] {
  const { id: by } = at;
  // With enemies there is nothing to sign.
  const able = tensestRivals(at).filter(
    (other) => tieAt(at.here, at.me, other).trust >= at.here.params.accordNeedsTrust,
  );
  const rivals = named(at, able).slice(0, FEW);
  return rivals.flatMap((other): readonly Order[] => [
    { kind: 'armsLimitation', by, with: other, cap: 'surge', verification: 2 },
    { kind: 'armsLimitation', by, with: other, cap: 'surge', verification: 1 },
    { kind: 'armsLimitation', by, with: other, cap: 'largeExercise', verification: 1 },
    { kind: 'armsLimitation', by, with: other, cap: 'modernisation', verification: 1 },
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
  const open = sidesOf(at).filter(({ place, challenger }) => !stands(at, place, challenger));
  return open.flatMap(({ place, challenger }) =>
    named(at, friendsOf(at, 5_500).filter((other) => isArmed(at.here, other) && other !== challenger))
      .slice(0, 1)
      .map((other): Order => resolve(at, place, challenger, other)),
  ); // prettier-ignore
}

/** Whether the seat's own word to a challenger still binds it (R4.14): to say it again now would say nothing new. */
export const stands = ({ here, me }: Seen, place: PlaceIx, challenger: ActorIx): boolean =>
  marked(here, 'resolved', me, challenger, here.params.statementBinds - 1, place);

export const resolve = ({ here, id: by }: Seen, place: PlaceIx, challenger: ActorIx, other: string): Order => ({
  kind: 'publicStatement',
  by,
  with: other,
  stance: 'resolve',
  named: idOf(here, challenger),
  at: placeIdOf(here, place),
});
