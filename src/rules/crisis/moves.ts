import type { Move } from '../input.ts';
import { MOVES, type MoveKind } from './moveKinds.ts';
import { actorAt, agreementBetween, marked, type Situation } from '../state/situation.ts';
import type { Crisis } from '../state/state.ts';
import type { ActorIx } from '../types.ts';

/** Why a move is not allowed. */
export type MoveObjection = 'notALead' | 'noLine' | 'alreadyCalled' | 'noOffRamp' | 'unaffordable';

/** The other lead of a crisis; −1 where the actor is none. */
export function opponent(crisis: Crisis, actor: ActorIx): ActorIx {
  const [one, other] = crisis.leads;
  return actor === one ? other : actor === other ? one : -1;
}

/** An off-ramp needs somebody to carry it: a hotline between the leads, or a text on the place within two turns. R7.3 */
export function offRampOpen(here: Situation, crisis: Crisis): boolean {
  const [one, other] = crisis.leads;
  return (
    agreementBetween(here, 'hotline', one, other) !== undefined ||
    marked(here, 'text', -1, -1, here.params.crisisMemory, crisis.at)
  );
}

export const canCall = (here: Situation, crisis: Crisis, actor: ActorIx): boolean =>
  agreementBetween(here, 'hotline', actor, opponent(crisis, actor)) !== undefined && !crisis.called.includes(actor);

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
  if (opponent(crisis, actor) < 0) return 'notALead';
  if (move.call && agreementBetween(here, 'hotline', actor, opponent(crisis, actor)) === undefined) return 'noLine';
  if (move.call && crisis.called.includes(actor)) return 'alreadyCalled';
  if (!offers(move)) return undefined;
  if (!offRampOpen(here, crisis)) return 'noOffRamp';
  return actorAt(here, actor).capital < here.params.offRampCost * (offered + 1) ? 'unaffordable' : undefined;
}

/** The kinds of move that an actor may choose from now, with so many off-ramps offered elsewhere. */
export function openMoves(here: Situation, crisis: Crisis, actor: ActorIx, offered = 0): readonly MoveKind[] {
  const plain = { call: false, otherwise: 'hold', acceptOffRamp: false } as const;
  return MOVES.filter((move) => moveObjection(here, crisis, actor, { ...plain, move }, offered) === undefined);
}
