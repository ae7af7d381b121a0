import { WHOLE, divide, mean } from '../base/arithmetic.ts';
import { element } from '../base/invariant.ts';
import { dyadAt, isSuspended, tieAt, type Situation } from '../state/situation.ts';
import type { ActorIx, Points } from '../types.ts';

/** What makes two seats a bloc: treaties of alliance and partnerships that are in force. */
const JOINING: ReadonlySet<string> = new Set(['alliance', 'partnership']);

/** By actor the bloc that it belongs to, named after its first member: all whom treaties join, however many steps away. */
export function blocs(here: Situation): readonly ActorIx[] {
  const bloc = here.scenario.actors.map((_, actor) => actor);
  for (const agreement of here.state.agreements) {
    const { type, parties } = agreement;
    if (!JOINING.has(type) || isSuspended(agreement)) continue;
    const met = parties.map((party) => element(bloc, party));
    const first = Math.min(...met);
    bloc.forEach((name, actor) => {
      if (met.includes(name)) bloc[actor] = first;
    });
  }
  return bloc;
}

/**
 * Polarisation, −100 to 100 points: how far trust and training stay inside blocs. 100 · (inside − across)/(inside + across), summed over
 * pairs with forces: mean trust above 50 and interoperability. −100 where there are no blocs, 0 where there is no such weight at all. Shown beside stability. R10.6
 *
 * Example: allies with trust 70 and interoperability 40 weigh 60; two pairs across with 0 and 5 each weigh 10: 71.43.
 */
export function polarisation(here: Situation): Points {
  const bloc = blocs(here);
  let inside = 0;
  let across = 0;
  for (const { a, b, armed } of here.scenario.dyads) {
    if (!armed) continue;
    const trust = mean([tieAt(here, a, b).trust, tieAt(here, b, a).trust]);
    const weight = Math.max(0, trust - here.params.blocTrust) + dyadAt(here, a, b).interoperability;
    if (bloc[a] === bloc[b]) inside += weight;
    else across += weight;
  }
  return inside + across === 0 ? 0 : divide((inside - across) * WHOLE, inside + across);
}
