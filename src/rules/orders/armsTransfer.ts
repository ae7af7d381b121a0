import { byOrder, inFull, shift } from '../effects/effects.ts';
import type { OrderSpec } from '../menu/orderSpec.ts';
import { tieIx } from '../scenario/scenario.ts';
import type { Situation } from '../state/situation.ts';
import { runningObjection, signed } from '../standing/agreements.ts';
import type { ActorIx } from '../types.ts';
import { openDisplay, provocation } from './provocation.ts';
import { needsForces, pairOf, price, tiring } from './terms.ts';
import { eased } from './signing.ts';

/**
 * R4.20 Arms transfer. The giver of the order supplies the other for four turns: the recipient grows stronger and believes its supplier
 * more, and depends on it, for arms above all. Others are provoked once, unless it is kept secret (R8.18). If either cuts it short, the
 * recipient has no spare parts (R4.26).
 *
 * Example: capability 32 rises by 2 · 68/75 = 1.81, dependence 5 by 6, credibility 35 by 2.5 · 65/75 = 2.17.
 */
export const armsTransfer: OrderSpec<'armsTransfer'> = {
  clause: 'R4.20',
  stage: 'agreements',
  once: true,
  fields: { with: 'actor', secret: [false, true] },
  quiet: (order) => order.secret,
  price: (here) => price(here.params.supplyCost),
  asks: (_, order) => [order.with],
  objection(here, order) {
    const [by, recipient] = pairOf(here, order);
    return needsForces(here, by, recipient) ?? runningObjection(here, 'supply', [by, recipient], order.secret);
  },
  effects(here, deed) {
    const { params, scenario, state } = here;
    const { secret } = deed.order;
    const [by, recipient] = pairOf(here, deed.order);
    const why = byOrder('R4.20', deed);
    if (hasBought(here, recipient, by)) return [inFull(here, why, 'capital', by, params.supplyCost, 'refund')];
    const tired = tiring(here, deed);
    const needs = tieIx(scenario, recipient, by);
    return [
      ...signed(here, 'supply', [by, recipient], -1, state.turn + params.supplyTurns - 1, { secret }),
      ...(secret ? [] : eased(here, deed, [by, recipient])),
      shift(here, why, 'capability', recipient, params.supplyCapability, [tired]),
      shift(here, why, 'dependence', needs, params.supplyDependence, [tired]),
      shift(here, why, 'armsDependence', needs, params.supplyDependence, [tired]),
      shift(here, why, 'credibility', tieIx(scenario, by, recipient), params.supplyCredibility, [tired]),
    ];
  },
  reactions(here, deed) {
    const [lead, partner] = pairOf(here, deed.order);
    if (deed.order.secret || hasBought(here, partner, lead)) return [];
    const intensity = here.params.supplyProvocation;
    return provocation(here, byOrder('R3.1', deed), openDisplay(lead, [partner], intensity));
  },
};

/** Whether the two have signed this turn already because the recipient took the supplier's bid (R5.4). One contract is enough. */
const hasBought = ({ scenario, state }: Situation, recipient: ActorIx, supplier: ActorIx): boolean =>
  state.marks.some(({ kind, turn, by, at, value }) => {
    const inject = kind === 'chose' && turn === state.turn && by === recipient ? scenario.injects[at] : undefined;
    return inject?.kind === 'armsBid' && inject.suppliers[value] === scenario.actors[supplier]?.id;
  });
