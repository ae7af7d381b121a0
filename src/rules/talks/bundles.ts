import { acceptanceChance, divide } from '../base/arithmetic.ts';
import { FACTOR_NAMES } from '../effects/events.ts';
import type { Order } from '../order.ts';
import type { Situation } from '../state/situation.ts';
import type { Proposal } from '../state/state.ts';
import type { ActorIx } from '../types.ts';
import { weigh, type Weighing } from './acceptance.ts';

/** An order with the capital that is put on top of it. */
export interface Offered {
  readonly order: Order;
  readonly sweetener: number;
}

/** What stands or falls together, each at the place of its first: packages, and everything else alone. */
export function bundled<T>(items: readonly T[], bundleOf: (item: T) => string | undefined): readonly (readonly T[])[] {
  const known = new Map<string, T[]>();
  const found: T[][] = [];
  for (const item of items) {
    const bundle = bundleOf(item);
    const there = bundle === undefined ? undefined : known.get(bundle);
    if (there) {
      there.push(item);
      continue;
    }
    const fresh = [item];
    found.push(fresh);
    if (bundle !== undefined) known.set(bundle, fresh);
  }
  return found;
}

/** The offers on the table in their bundled. */
export const proposalBundles = (proposals: readonly Proposal[]): readonly (readonly Proposal[])[] =>
  bundled(proposals, ({ bundle }) => bundle);

/** An offer with all that stand or fall with it. */
const together = ({ state }: Situation, proposal: Proposal): readonly Proposal[] =>
  proposal.bundle === undefined ? [proposal] : state.proposals.filter(({ bundle }) => bundle === proposal.bundle);

/**
 * R6.5 What a yes to a whole package is worth: the mean of its offers, term by term. The mean, because trust, a common threat and
 * reputation speak of who asks: in a sum they would count once for each sheet of paper, and piling up sheets would buy a yes.
 *
 * An exercise at 2.73 and a dialogue at 8.48: 5.60, so 61 % for both.
 */
export function weighTogether(here: Situation, offers: readonly Offered[], recipient: ActorIx): Weighing {
  const all = offers.flatMap(({ order, sweetener }) => weigh(here, order, recipient, sweetener).terms);
  const terms = FACTOR_NAMES.flatMap((name) => {
    const sum = all.reduce((total, term) => (term.name === name ? total + term.points : total), 0);
    const points = divide(sum, offers.length);
    return points === 0 ? [] : [{ name, points }];
  });
  const points = terms.reduce((sum, term) => sum + term.points, 0);
  return { points, terms, chance: acceptanceChance(points) };
}

/** What an offer on the table is worth to a recipient: by itself, or with the package that it belongs to. */
export function weighProposal(here: Situation, proposal: Proposal, recipient: ActorIx): Weighing {
  if (proposal.bundle !== undefined) return weighTogether(here, together(here, proposal), recipient);
  return weigh(here, proposal.order, recipient, proposal.sweetener);
}
