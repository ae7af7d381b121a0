import { weighProposal } from '../talks/bundles.ts';
import { homePrice, type Weighing } from '../talks/acceptance.ts';
import { FACTOR_NAMES } from '../effects/events.ts';
import { yesCapitalOf } from '../menu/specs.ts';
import { tieIx, type Scenario } from '../scenario/scenario.ts';
import { actorOf, situation, type Situation } from '../state/situation.ts';
import type { Proposal } from '../state/state.ts';
import type { ActorIx, Points } from '../types.ts';
import { leaning } from './corners.ts';
import type { Observation } from './observe.ts';

/**
 * Capital that a yes may cost the seat at most, as far as the fog allows: the rules weigh it on the truth (R6.3), the seat on what it
 * believes. Every term of S is taken at its lowest, so a yes that is planned with this much is never refused for want of capital.
 */
export function capitalAtMost(scenario: Scenario, view: Observation, proposal: Proposal): number {
  const mid = situation(scenario, view.picture, false);
  const proposer = actorOf(mid, proposal.order.by);
  // A strong proposer fears less with us, but is more to be feared itself; a trusting neighbour is alarmed less, but threatens less too.
  const edges = ([1, -1] as const).flatMap((strength) =>
    ([1, -1] as const).map((trust) => darkest(mid, view, proposer, strength, trust)),
  );
  const lowest = lowestOf([mid, ...edges].map((here) => weighProposal(here, proposal, view.me)));
  const selling = homePrice(mid, lowest) > 0 ? mid.params.homeCapital : 0;
  return selling + yesCapitalOf(mid, proposal.order);
}

/** The sum of each term's lowest; a term that is left out of a weighing is nought. */
function lowestOf(weighings: readonly Weighing[]): Points {
  return FACTOR_NAMES.reduce((sum, name) => {
    const values = weighings.map(({ terms }) => terms.find((term) => term.name === name)?.points ?? 0);
    return sum + Math.min(...values);
  }, 0);
}

/**
 * An edge of what the seat believes at which an offer is worth little to it: a proposer that nobody threatens, that menaces others and
 * is held in low esteem, and weak neighbours. `strength` is the proposer's, `trust` what its neighbours feel.
 */
function darkest(mid: Situation, view: Observation, proposer: ActorIx, strength: -1 | 1, trust: -1 | 1): Situation {
  const { scenario } = mid;
  const first = tieIx(scenario, proposer, 0);
  const isProposers = (tie: number): boolean => tie >= first && tie < first + scenario.actors.length;
  return leaning(mid, view, (score, at) => {
    switch (score) {
      case 'capability':
      case 'readiness':
        return at === proposer ? strength : -1;
      case 'trust':
        return isProposers(at) ? 1 : trust;
      case 'posture':
        return isProposers(at) ? 1 : -1;
      default:
        return -1;
    }
  });
}
