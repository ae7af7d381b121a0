import type { SetupForum } from '../scenario/setup.ts';
import type { Situation } from '../state/situation.ts';
import type { ActorId } from '../types.ts';
import type { Subject } from './forumBodies.ts';

/**
 * R8.13 Who votes with a member about a flashpoint: the other members of each security cooperation of its own that adopted a joint
 * statement there within four turns. They do so in every other forum; its chair, which has no ceiling, is left out.
 */
export function matesOf(here: Situation, forum: SetupForum, member: string, subject: Subject): readonly ActorId[] {
  if (typeof subject === 'string') return [];
  const { params, scenario, state } = here;
  const blocs = scenario.forums.filter(
    (other, ix) =>
      other !== forum &&
      other.members.includes(member) &&
      state.marks.some(
        ({ kind, at, turn, value }) =>
          kind === 'jointStatement' && at === subject && value === ix && state.turn - turn <= params.blocTurns,
      ),
  );
  return blocs.flatMap(({ members }) => members.filter((id) => id !== member && id !== forum.chair));
}
