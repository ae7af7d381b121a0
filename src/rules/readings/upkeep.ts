import { divide } from '../base/arithmetic.ts';
import type { Situation } from '../state/situation.ts';
import type { ActorIx } from '../types.ts';

/** Capital that looking after many agreements costs a seat each turn: 1 for every three beyond four. R8.1 */
export function upkeepOf(here: Situation, actor: ActorIx): number {
  // A restraint is looked after by its issuer; its target has nothing to do.
  const held = here.state.agreements.filter(({ type, parties }) =>
    type === 'restraint' ? parties[0] === actor : parties.includes(actor),
  ).length;
  const beyond = Math.max(0, held - here.params.agreementsFree);
  const per = here.params.agreementsPerUpkeep;
  return divide(beyond - (beyond % per), per);
}
