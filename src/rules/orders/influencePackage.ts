import { WHOLE } from '../base/arithmetic.ts';
import { byOrder, shift, type Times } from '../effects/effects.ts';
import type { OrderSpec } from '../menu/orderSpec.ts';
import { dyadIx, tieIx } from '../scenario/scenario.ts';
import { rivals } from '../state/situation.ts';
import { runningObjection, signed } from '../standing/agreements.ts';
import { deeds, pairOf, price, tiring } from './terms.ts';

/**
 * R4.24 Influence package. Loans, ports, scholarships for four turns: the recipient is better off, trusts the giver a little more, and
 * depends on it. The giver's rivals watch its sphere grow, half as closely where the terms are published. A body without forces may
 * receive one.
 *
 * Example: dependence 5 rises by 8, trust 48 by 2 · 84.4 % = 1.69, of which 1.17 stays; tension 52 with a rival by 1 · 48/75 = 0.64.
 */
export const influencePackage: OrderSpec<'influencePackage'> = {
  clause: 'R4.24',
  stage: 'cooperative',
  once: true,
  fields: { with: 'actor', publish: [false, true] },
  price: (here) => price(here.params.influenceCost),
  asks: (_, order) => [order.with],
  objection: (here, order) => runningObjection(here, 'influence', pairOf(here, order)),
  effects(here, deed) {
    const { params, scenario, state } = here;
    const [by, recipient] = pairOf(here, deed.order);
    const why = byOrder('R4.24', deed);
    const tired = tiring(here, deed);
    const toward = tieIx(scenario, recipient, by);
    return [
      ...signed(here, 'influence', [by, recipient], -1, state.turn + params.influenceTurns - 1),
      shift(here, why, 'dependence', toward, params.influenceDependence, [tired]),
      shift(here, why, 'trust', toward, params.influenceTrust, [deeds(here, recipient, by), tired]),
      shift(here, why, 'resilience', recipient, params.influenceResilience, [tired]),
    ];
  },
  reactions(here, deed) {
    const { params, scenario } = here;
    const [by, recipient] = pairOf(here, deed.order);
    const open: Times = ['published', deed.order.publish ? params.influencePublished : WHOLE];
    return scenario.armed
      .filter((other) => other !== recipient && rivals(here, by, other))
      .map((other) =>
        shift(here, byOrder('R4.24', deed), 'tension', dyadIx(scenario, by, other), params.influenceRivals, [open]),
      );
  },
};
