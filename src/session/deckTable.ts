import { dyadIx } from '../rules/scenario/scenario.ts';
import type { AgreementType } from '../rules/scenario/setup.ts';
import { agreementBetween, isSuspended, type Situation } from '../rules/state/situation.ts';
import type { ActorId, ActorIx, PlaceId, Points } from '../rules/types.ts';

/** Whom an event could befall: read off what a seat sees, by rules that everybody can follow. */

/** What a card is laid upon: seats and flashpoints by name, in the scenario's sequence. */
export interface Table {
  readonly here: Situation;
  readonly seats: readonly ActorId[];
  /** Seats with forces. */
  readonly armed: readonly ActorId[];
  /** Flashpoints that somebody may challenge: where nobody may, no incident is drawn. */
  readonly disputed: readonly PlaceId[];
}

export function tableOf(here: Situation): Table {
  const { actors, places } = here.scenario;
  const disputed = places.filter(({ disputes }) => disputes.length > 0).map(({ id }) => id);
  return {
    here,
    seats: actors.map(({ id }) => id),
    armed: actors.filter(({ armed }) => armed).map(({ id }) => id),
    disputed,
  };
}

export const ix = ({ here }: Table, id: ActorId): ActorIx => here.scenario.actorIx.get(id) ?? -1;

/** Flashpoints that a seat claims, and those it has a stake in. */
export function coastsOf({ here }: Table, actor: ActorIx): readonly PlaceId[] {
  const { places } = here.scenario;
  const claimed = places.filter(({ claimants }) => claimants.includes(actor));
  const other = places.filter(({ claimants, stake }) => !claimants.includes(actor) && (stake[actor] ?? 0) > 0);
  return [...claimed, ...other].map(({ id }) => id);
}

/** The first that a test holds for, then the rest, both in their own sequence. */
export const first = <T>(all: readonly T[], holds: (one: T) => boolean): readonly T[] => [
  ...all.filter(holds),
  ...all.filter((one) => !holds(one)),
];

/** Seats that claim a flashpoint, then all others. */
export const claimantsFirst = (table: Table): readonly ActorId[] =>
  first(table.seats, (id) => table.here.scenario.places.some(({ claimants }) => claimants.includes(ix(table, id))));

export const bound = (table: Table, type: AgreementType, a: ActorId, b: ActorId): boolean =>
  agreementBetween(table.here, type, ix(table, a), ix(table, b)) !== undefined;

/** Unordered pairs of those named. */
export const pairsOf = (ids: readonly ActorId[]): (readonly [ActorId, ActorId])[] =>
  ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other] as const));

/** What the scenario says of a seat's forces: the same for everybody, and it does not change. */
export const forcesOf = ({ here }: Table, id: ActorId): Points =>
  here.scenario.setup.actors.find((actor) => actor.id === id)?.capability ?? 0;

/** Both ways round, the one with the greater forces first. */
export function bothWays(table: Table, [a, b]: readonly [ActorId, ActorId]): (readonly [ActorId, ActorId])[] {
  const [great, small] = forcesOf(table, a) >= forcesOf(table, b) ? [a, b] : [b, a];
  return [
    [great, small],
    [small, great],
  ];
}

export const allies = (table: Table): readonly (readonly [ActorId, ActorId])[] =>
  pairsOf(table.armed).filter(([a, b]) => bound(table, 'alliance', a, b));

/** Who would be suspected first: the seat with forces that another is most tense with, of equals the first. */
export function suspectOf(table: Table, host: ActorId): ActorId | undefined {
  const { scenario, state } = table.here;
  const tension = (id: ActorId): Points => state.dyads[dyadIx(scenario, ix(table, host), ix(table, id))]?.tension ?? 0;
  return [...table.armed].filter((id) => id !== host).sort((a, b) => tension(b) - tension(a))[0];
}

/** Two who would sell: those who supply the buyer already, then the greatest forces. */
export function suppliersOf(table: Table, buyer: ActorId): readonly ActorId[] {
  const others = table.armed.filter((id) => id !== buyer);
  const great = [...others].sort((a, b) => forcesOf(table, b) - forcesOf(table, a));
  return first(great, (id) => bound(table, 'supply', id, buyer)).slice(0, 2);
}

/** A threat at a seat, near the first flashpoint that it claims or else has a stake in. */
export function struck(table: Table, host: ActorId): { readonly hosts: readonly ActorId[]; readonly near?: PlaceId } {
  const [near] = coastsOf(table, ix(table, host));
  return { hosts: [host], ...(near === undefined ? {} : { near }) };
}

export const allBoth = (table: Table): readonly (readonly [ActorId, ActorId])[] =>
  pairsOf(table.armed).flatMap((pair) => bothWays(table, pair));

/** Whether a host has granted a guest bases, in force. */
export const granted = ({ here }: Table, host: ActorId, guest: ActorId): boolean =>
  here.state.agreements.some(
    (access) =>
      access.type === 'access' &&
      !isSuspended(access) &&
      here.scenario.actors[access.parties[0] ?? -1]?.id === host &&
      here.scenario.actors[access.parties[1] ?? -1]?.id === guest,
  );

export function apart(table: Table): readonly (readonly [ActorId, ActorId])[] {
  const { scenario, state } = table.here;
  const tension = ([a, b]: readonly [ActorId, ActorId]): Points =>
    state.dyads[dyadIx(scenario, ix(table, a), ix(table, b))]?.tension ?? 0;
  return pairsOf(table.armed)
    .filter(([a, b]) => !bound(table, 'alliance', a, b))
    .sort((one, other) => tension(other) - tension(one));
}
