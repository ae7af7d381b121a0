import type { Move } from '../input.ts';
import { MOVES, type MoveKind } from './moveKinds.ts';
import { actorAt, agreementBetween, marked, type Situation } from '../state/situation.ts';
import type { Crisis } from '../state/state.ts';
import type { ActorIx } from '../types.ts';
import { coveredAllies, hasInvoked } from './calls.ts';

/** Why a move is not allowed. */
export type MoveObjection =
  | 'notALead'
  | 'noLine'
  | 'alreadyCalled'
  | 'alreadyInvoked'
  | 'notCovered'
  | 'noOffRamp'
  | 'unaffordable'
  | 'alreadyOrdered';

/** What an ally that stands with a lead may do: raise, stay, or leave. R7.2 */
const SUPPORTING: readonly MoveKind[] = ['raise', 'hold', 'backDown'];

/** The other lead of a crisis; −1 where the actor is none. */
export function opponent(crisis: Crisis, actor: ActorIx): ActorIx {
  const [one, other] = crisis.leads;
  return actor === one ? other : actor === other ? one : -1;
}

/** The lead that an ally stands with; −1 where it stands with none. */
export const standsWith = (crisis: Crisis, actor: ActorIx): ActorIx =>
  crisis.supporters.find((one) => one.actor === actor)?.of ?? -1;

/** The lead against whom an actor stands, as a lead or with one; −1 where it is no principal. */
export const facing = (crisis: Crisis, actor: ActorIx): ActorIx =>
  Math.max(opponent(crisis, actor), opponent(crisis, standsWith(crisis, actor)));

/**
 * An off-ramp needs somebody to carry it: a hotline between the leads, a mediator, a text on the place within two turns, or a
 * regional forum that has come as far as the resolution of conflicts. R7.3
 */
export function offRampOpen(here: Situation, crisis: Crisis): boolean {
  const [one, other] = crisis.leads;
  return (
    agreementBetween(here, 'hotline', one, other) !== undefined ||
    crisis.mediator >= 0 ||
    marked(here, 'text', -1, -1, here.params.crisisMemory, crisis.at) ||
    here.state.region.track >= here.params.trackResolution
  );
}

export const canCall = (here: Situation, crisis: Crisis, actor: ActorIx): boolean =>
  agreementBetween(here, 'hotline', actor, opponent(crisis, actor)) !== undefined && !crisis.called.includes(actor);

/** The allies that an actor may call on now: none unless it is a lead that has not done so in this crisis. R7.7 */
export const wouldCall = (here: Situation, crisis: Crisis, actor: ActorIx): readonly ActorIx[] =>
  opponent(crisis, actor) < 0 || hasInvoked(crisis, actor) ? [] : coveredAllies(here, crisis, actor);

/** Whether a move may come to an offer of a way out. */
export const offers = (move: Move): boolean => move.move === 'offRamp' || (move.call && move.otherwise === 'offRamp');

/** What is wrong with a move, or undefined. `offered` counts the off-ramps that the seat offers elsewhere in the same window. */
export function moveObjection(
  here: Situation,
  crisis: Crisis,
  actor: ActorIx,
  move: Move,
  offered = 0,
): MoveObjection | undefined {
  if (standsWith(crisis, actor) >= 0)
    return SUPPORTING.includes(move.move) && !move.call && !move.invoke ? undefined : 'notALead';
  if (opponent(crisis, actor) < 0) return 'notALead';
  if (move.call && agreementBetween(here, 'hotline', actor, opponent(crisis, actor)) === undefined) return 'noLine';
  if (move.call && crisis.called.includes(actor)) return 'alreadyCalled';
  if (move.invoke && hasInvoked(crisis, actor)) return 'alreadyInvoked';
  if (move.invoke && coveredAllies(here, crisis, actor).length === 0) return 'notCovered';
  if (!offers(move)) return undefined;
  if (!offRampOpen(here, crisis)) return 'noOffRamp';
  return actorAt(here, actor).capital < here.params.offRampCost * (offered + 1) ? 'unaffordable' : undefined;
}

/** The kinds of move that an actor may choose from now, with so many off-ramps offered elsewhere. */
export function openMoves(here: Situation, crisis: Crisis, actor: ActorIx, offered = 0): readonly MoveKind[] {
  const plain = { call: false, otherwise: 'hold', acceptOffRamp: false } as const;
  return MOVES.filter((move) => moveObjection(here, crisis, actor, { ...plain, move }, offered) === undefined);
}
