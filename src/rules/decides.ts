import { element } from './base/invariant.ts';
import { decidesInCrisis } from './crisis/deciders.ts';
import { menuOfKind } from './menu/legal.ts';
import { orderKey } from './menu/orderKey.ts';
import { askedBy } from './menu/specs.ts';
import { isPrologue, negotiates } from './scenario/prologue.ts';
import type { Scenario } from './scenario/scenario.ts';
import { answering } from './talks/commit.ts';
import { situation, type Situation } from './state/situation.ts';
import type { Proposal, State } from './state/state.ts';
import type { ActorId, ActorIx } from './types.ts';

/**
 * Whether a seat has anything to decide in this step. Offers and secret orders are everybody's; a counter-offer needs an offer that
 * can be made otherwise; a window of the ladder is for whoever has a role in it. In a prologue (R1.7) only who negotiates offers,
 * and only who was asked answers. Nothing here depends on what the seat may not know.
 */
export function decides(scenario: Scenario, state: State, actor: ActorIx): boolean {
  const { id } = element(scenario.actors, actor);
  switch (state.phase) {
    case 'propose':
      return !isPrologue(scenario, state.turn) || negotiates(scenario, id);
    case 'commit':
      return !isPrologue(scenario, state.turn) || state.proposals.some((one) => answering(one).includes(id));
    case 'counter': {
      const here = situation(scenario, state, false);
      return state.proposals.some((proposal) => isForAlone(proposal, id) && hasOtherTerms(here, proposal));
    }
    case 'crisis':
      return decidesInCrisis(situation(scenario, state, false), actor);
    case 'over':
      return false;
  }
}

/** An offer to several, or one of a package, is taken or left, never countered (R6.4, R6.5). */
const isForAlone = ({ asks, bundle }: Proposal, id: ActorId): boolean =>
  bundle === undefined && asks.length === 1 && asks[0] === id;

/** Whether the same matter between the same seats has other terms at all: a visit has none, an exercise has its scale. */
function hasOtherTerms(here: Situation, { order, asks }: Proposal): boolean {
  const key = orderKey(order);
  return menuOfKind(here.scenario, order.by, order.kind).some(
    (other) => orderKey(other) !== key && askedBy(here, other).join() === asks.join(),
  );
}
