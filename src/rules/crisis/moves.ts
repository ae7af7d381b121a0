import { element } from '../base/invariant.ts';
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

/** What is wrong with a move, or undefined. */
export function moveObjection(here: Situation, crisis: Crisis, actor: ActorIx, move: Move): MoveObjection | undefined {
  if (opponent(crisis, actor) < 0) return 'notALead';
  if (move.call && agreementBetween(here, 'hotline', actor, opponent(crisis, actor)) === undefined) return 'noLine';
  if (move.call && crisis.called.includes(actor)) return 'alreadyCalled';
  const offers = move.move === 'offRamp' || (move.call && move.otherwise === 'offRamp');
  if (offers && !offRampOpen(here, crisis)) return 'noOffRamp';
  return offers && element(here.state.actors, actor).capital < here.params.offRampCost ? 'unaffordable' : undefined;
}

/** The kinds of move that an actor may choose from now. */
export function openMoves(here: Situation, crisis: Crisis, actor: ActorIx): readonly MoveKind[] {
  const offer = offRampOpen(here, crisis) && actorAt(here, actor).capital >= here.params.offRampCost;
  return MOVES.filter((move) => move !== 'offRamp' || offer);
}
