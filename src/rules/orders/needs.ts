import type { IllegalOrder } from '../order.ts';
import { actorAt, dyadAt, type Situation } from '../state/situation.ts';
import type { ActorIx, Points } from '../types.ts';

/** What binds a country has to be carried at home: the seat's own support must reach a threshold. */
export function needsSupport(here: Situation, actor: ActorIx, needs: Points): IllegalOrder | undefined {
  const has = actorAt(here, actor).support;
  return has >= needs ? undefined : { code: 'tooLittleSupport', score: 'support', needs, has };
}

/** Forces that never trained together keep no promise: the interoperability of the two must reach a threshold. */
export function needsTraining(here: Situation, a: ActorIx, b: ActorIx, needs: Points): IllegalOrder | undefined {
  const has = dyadAt(here, a, b).interoperability;
  return has >= needs ? undefined : { code: 'tooLittleInteroperability', score: 'interoperability', needs, has };
}
