import type { Situation } from '../state/situation.ts';
import type { Crisis } from '../state/state.ts';
import type { ActorIx } from '../types.ts';
import { callersOf } from './calls.ts';
import { mediateObjection } from './mediation.ts';
import { opponent, standsWith } from './moves.ts';

/** What a seat is in a crisis: a chair is one that may still offer its good offices. */
export type Role = 'lead' | 'supporter' | 'called' | 'chair' | 'none';

/** The first of these that is true of an actor. R7.1 */
export function roleIn(here: Situation, crisis: Crisis, actor: ActorIx): Role {
  if (actor < 0) return 'none';
  if (opponent(crisis, actor) >= 0) return 'lead';
  if (standsWith(crisis, actor) >= 0) return 'supporter';
  if (callersOf(crisis, actor).length > 0) return 'called';
  return mediateObjection(here, crisis, actor) === undefined ? 'chair' : 'none';
}

/** Whether a seat has something to decide in a window: its leads and those who stand with them, allies that were called, chairs. */
export const decidesInCrisis = (here: Situation, actor: ActorIx): boolean =>
  here.state.crises.some((crisis) => roleIn(here, crisis, actor) !== 'none');
