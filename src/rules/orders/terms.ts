import { WHOLE, divide } from '../base/arithmetic.ts';
import type { Times } from '../effects/effects.ts';
import { partnerOf, type IllegalOrder, type Order } from '../order.ts';
import type { Price } from '../menu/orderSpec.ts';
import { actorOf, allied, footholdAt, isArmed, placeAt, tieAt, type Situation } from '../state/situation.ts';
import type { ActorIx, BasisPoints, PlaceIx, Points } from '../types.ts';

/** Words are discounted by the receiver's distrust: 40 + 0.6·TRU %. R3.4 */
export const words = (here: Situation, receiver: ActorIx, sender: ActorIx): Times => [
  'words',
  here.params.wordsFloor + divide(here.params.wordsTrust * tieAt(here, receiver, sender).trust, WHOLE),
];

/** Costly, verifiable acts are discounted less: 70 + 0.3·TRU %. R3.4 */
export const deeds = (here: Situation, receiver: ActorIx, sender: ActorIx): Times => [
  'deeds',
  here.params.deedsFloor + divide(here.params.deedsTrust * tieAt(here, receiver, sender).trust, WHOLE),
];

/** The preset's coefficient on what reassures. R3.5 */
export const reassuring = (here: Situation): Times => ['reassurance', here.params.reassurance];

/**
 * What like acts tire: a kind with its pair, or with its actor and place. What one seat says of another, or asks about it behind closed doors, is
 * its own affair: there the sequence of the two counts.
 */
export function fatigueKey(order: Order): string {
  if (order.kind === 'publicStatement') return `${order.kind}/${order.by}/${order.named}`;
  if (order.kind === 'quietDiplomacy') return `${order.kind}/${order.by}/${order.toward}`;
  const other = partnerOf(order);
  if (other !== undefined)
    return order.by < other ? `${order.kind}/${order.by}/${other}` : `${order.kind}/${other}/${order.by}`;
  return `${order.kind}/${order.by}/${'at' in order ? order.at : ''}`;
}

/** How tired a seat is of an order from earlier turns: whole points, 0 where nothing like it was done lately. R3.6 */
export function fatigueOf({ state }: Situation, order: Order): number {
  const key = fatigueKey(order);
  return state.fatigue.find((entry) => entry.key === key)?.level ?? 0;
}

/** Repetition: 100 − 0.6·F %, with F from earlier turns and 40 for each like order before it in this one. R3.6 */
export function tiring(here: Situation, deed: { readonly order: Order; readonly ordinal: number }): Times {
  const { params } = here;
  const level = Math.min(params.fatigueCap, fatigueOf(here, deed.order) + params.fatigueStep * deed.ordinal);
  return ['fatigue', WHOLE - divide(params.fatigueSlope * level, 100)];
}

/** Transparency shows limits as well as strength: what is announced or watched impresses less. R3.3 */
export function dilution(here: Situation, notify: boolean, observers: boolean): Times {
  const { dilutionNotified, dilutionObservers } = here.params;
  const lost: BasisPoints = (notify ? dilutionNotified : 0) + (observers ? dilutionObservers : 0);
  return ['dilution', WHOLE - lost];
}

export const price = (capital: number, slots = 1): Price => ({ capital, slots });

/** What is left of a cost where a body makes it cheaper among its members (R8.13): at least 1 of what cost anything. */
export const discounted = (cost: number, by: number): number => Math.max(Math.min(cost, 1), cost - by);

/**
 * R3.8 Work early: what talks cost more while ships already stand off at a flashpoint that all of these have a stake in or claim.
 * `at` is the one flashpoint that the talks are about, if there is one.
 */
export function lateCost(here: Situation, those: readonly ActorIx[], at?: PlaceIx): number {
  const late = here.scenario.places.some(
    ({ claimants, stake }, place) =>
      (at === undefined || at === place) &&
      placeAt(here, place).rung >= here.params.lateRung &&
      those.every((actor) => claimants.includes(actor) || (stake[actor] ?? 0) > 0),
  );
  return late ? here.params.lateCost : 0;
}

/** A body without forces cannot take part in what forces do. */
export function needsForces(here: Situation, ...actors: readonly ActorIx[]): IllegalOrder | undefined {
  return actors.every((actor) => isArmed(here, actor)) ? undefined : { code: 'noCapability' };
}

/** A fleet that cannot stay is no presence: all who take part need reach at the flashpoint, if it is one. R4.8 */
export function needsReach(here: Situation, place: PlaceIx, ...actors: readonly ActorIx[]): IllegalOrder | undefined {
  const needs = here.params.reachNeeded;
  if (place < 0) return undefined;
  const has = actors.map((actor) => footholdAt(here, place, actor).reach).find((reach) => reach < needs);
  return has === undefined ? undefined : { code: 'noReach', score: 'reach', needs, has };
}

/** The seat's own trust must reach a threshold; what the other side feels is the other side's answer. */
export function needsTrust(here: Situation, from: ActorIx, to: ActorIx, needs: Points): IllegalOrder | undefined {
  const has = tieAt(here, from, to).trust;
  return has >= needs ? undefined : { code: 'tooLittleTrust', score: 'trust', needs, has };
}

/** The other party of an order between two. */
export const pairOf = (
  here: Situation,
  order: { readonly by: string; readonly with: string },
): readonly [ActorIx, ActorIx] => [actorOf(here, order.by), actorOf(here, order.with)];

/** Who counts on an actor, and so reads its conduct: its allies, and those it backs at a flashpoint, or at any if none is named. */
export function audienceAt(here: Situation, actor: ActorIx, place?: PlaceIx): readonly ActorIx[] {
  const backed = here.scenario.places.flatMap(({ backing }, at) =>
    place === undefined || place === at
      ? backing.filter(({ backer }) => backer === actor).map(({ claimant }) => claimant)
      : [],
  );
  return here.scenario.armed.filter(
    (other) => other !== actor && (backed.includes(other) || allied(here, actor, other)),
  );
}

export const NO_EFFECTS = (): readonly [] => [];
export const NOBODY = (): readonly [] => [];
