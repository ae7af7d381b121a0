import { inFull, tell, type Because, type Effect } from '../effects/effects.ts';
import { actorAt, idOf, isArmed, placeIdOf, type Situation } from '../state/situation.ts';
import type { Crisis } from '../state/state.ts';
import type { ActorIx } from '../types.ts';

/** Why an offer of good offices is not heard. */
export type MediateObjection = 'notAChair' | 'alreadyMediated' | 'tooLate' | 'unaffordable';

/** A body without forces that chairs a forum: whom both sides may let in. R7.9 */
export const isChair = (here: Situation, actor: ActorIx): boolean =>
  !isArmed(here, actor) && here.scenario.forums.some(({ chair }) => chair === idOf(here, actor));

/** What is wrong with an offer of good offices, or undefined. `offered` counts those that the seat makes elsewhere in this window. */
export function mediateObjection(
  here: Situation,
  crisis: Crisis,
  actor: ActorIx,
  offered = 0,
): MediateObjection | undefined {
  if (!isChair(here, actor)) return 'notAChair';
  if (crisis.mediator >= 0) return 'alreadyMediated';
  // Good offices serve from the next window on, and after the last there is none.
  if (crisis.window >= here.params.crisisWindows) return 'tooLate';
  return actorAt(here, actor).capital < here.params.mediationCost * (offered + 1) ? 'unaffordable' : undefined;
}

/** Good offices cost an envoy; from the next window on a way out has somebody to carry it. R7.9 */
export function mediating(here: Situation, crisis: Crisis, actor: ActorIx): Effect[] {
  if (actor < 0) return [];
  const [at, by] = [placeIdOf(here, crisis.at), idOf(here, actor)];
  const why: Because = { clause: 'R7.9', source: { kind: 'crisis', at, by } };
  return [
    inFull(here, why, 'capital', actor, -here.params.mediationCost, 'price'),
    tell('all', { kind: 'mediating', at, by }),
  ];
}
