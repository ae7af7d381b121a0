import { WHOLE, divide } from '../base/arithmetic.ts';
import { actorAt, dyadAt, type Situation } from '../state/situation.ts';
import type { ActorIx, Points } from '../types.ts';

/** Relief of a pledge: pledge · (6 + RDY/20) · (70 + 0.3·IOP) %. Pledge 2 at 60 and 15 gives 13.41. R8.5 */
export function reliefOf(here: Situation, by: ActorIx, host: ActorIx, pledge: number): Points {
  const { params } = here;
  const each = params.reliefBase + divide(params.reliefPerReadiness * actorAt(here, by).readiness, WHOLE);
  const joint = params.reliefFloor + divide(params.reliefTraining * dyadAt(here, by, host).interoperability, WHOLE);
  return divide(pledge * each * joint, WHOLE);
}
