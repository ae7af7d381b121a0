import type { SetupForum } from '../scenario/setup.ts';
import type { Situation } from '../state/situation.ts';
import type { ActorId } from '../types.ts';
import type { Subject } from './forumBodies.ts';

/** The other bodies that speak with one voice about a flashpoint: none, mostly, and then nobody's mates need be looked for. */
export function blocsOn(here: Situation, forum: SetupForum, subject: Subject): readonly SetupForum[] {
  if (typeof subject === 'string') return [];
  const { params, scenario, state } = here;
  const spoken = state.marks.filter(
    ({ kind, at, turn }) => kind === 'jointStatement' && at === subject && state.turn - turn <= params.blocTurns,
  );
  if (spoken.length === 0) return [];
  return scenario.forums.filter((other, ix) => other !== forum && spoken.some(({ value }) => value === ix));
}

/**
 * R8.13 Who votes with a member about a flashpoint: the other members of each security cooperation of its own that adopted a joint
 * statement there within four turns. They do so in every other forum (`forum`); its chair, which has no ceiling, is left out.
 */
export const matesIn = (blocs: readonly SetupForum[], forum: SetupForum, member: string): readonly ActorId[] =>
  blocs
    .filter(({ members }) => members.includes(member))
    .flatMap(({ members }) => members.filter((id) => id !== member && id !== forum.chair));
