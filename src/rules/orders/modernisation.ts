import { WHOLE } from '../base/arithmetic.ts';
import { byOrder, shift, type Times } from '../effects/effects.ts';
import { element } from '../base/invariant.ts';
import type { OrderSpec } from '../menu/orderSpec.ts';
import { actorOf, tieAt } from '../state/situation.ts';
import { tieIx } from '../scenario/scenario.ts';
import { NOBODY, needsForces, price, tiring } from './terms.ts';

/**
 * R4.11 Modernisation. Capability and readiness rise; neighbours at a proximity of 50 or more see menace in proportion to their
 * distrust. A published white paper halves that.
 *
 * Example: capability 50 rises by 1.5, of which 1.00 stays; a neighbour that trusts it 30 adds 4 · 70 % = 2.80 to posture 20.
 */
export const modernisation: OrderSpec<'modernisation'> = {
  clause: 'R4.11',
  stage: 'military',
  fields: { publish: [false, true] },
  price: (here) => price(here.params.modernisationCost),
  asks: NOBODY,
  objection: (here, order) => needsForces(here, actorOf(here, order.by)),
  effects(here, deed) {
    const by = actorOf(here, deed.order.by);
    const why = byOrder('R4.11', deed);
    const tired = tiring(here, deed);
    return [
      shift(here, why, 'capability', by, here.params.modernisationCapability, [tired]),
      shift(here, why, 'readiness', by, here.params.modernisationReadiness, [tired]),
    ];
  },
  reactions(here, deed) {
    const { params, scenario } = here;
    const by = actorOf(here, deed.order.by);
    const open: Times = ['published', deed.order.publish ? params.modernisationPublished : WHOLE];
    const near = scenario.armed.filter(
      (other) =>
        other !== by && element(scenario.proximity, tieIx(scenario, by, other)) >= params.modernisationProximity,
    );
    return near.map((other) =>
      shift(here, byOrder('R4.11', deed), 'posture', tieIx(scenario, by, other), params.modernisationPosture, [
        ['distrust', WHOLE - tieAt(here, other, by).trust],
        open,
      ]),
    );
  },
};
