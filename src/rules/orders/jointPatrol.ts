import { byOrder, mark, shift } from '../effects/effects.ts';
import { isLeading, type OrderSpec } from '../menu/orderSpec.ts';
import { dyadIx, tieIx } from '../scenario/scenario.ts';
import { actorOf, placeOf } from '../state/situation.ts';
import { present } from './presencePatrol.ts';
import { provocation } from './provocation.ts';
import { dilution, needsForces, needsReach, pairOf, price, tiring } from './terms.ts';

/**
 * R4.25 Joint patrol. A presence patrol (R4.9) under two flags: it keeps the claims of both to be there, they learn to sail together, and trust and
 * believe each other more; outsiders are provoked by both. It is one patrol for the sea: heat and the risk to meet rise once.
 *
 * Example: heat 48 to 49.73, interest of both 0 to 5, interoperability 15 to 16, trust 50 and 48 rise by 1.33 and 1.39, credibility 35 by 2.17; an outsider
 * that trusts the two 33 on average at proximity 85 is provoked by 11 · 85 % · 67 % = 6.26.
 */
export const jointPatrol: OrderSpec<'jointPatrol'> = {
  clause: 'R4.25',
  stage: 'military',
  once: true,
  fields: { with: 'actor', at: 'place', notify: [false, true] },
  price: (here) => price(here.params.jointPatrolCost),
  asks: (_, order) => [order.with],
  joins: ({ by, at, notify }) => `jointPatrol/${by}/${at}/${String(notify)}`,
  objection(here, order) {
    const [by, partner] = pairOf(here, order);
    return needsForces(here, by, partner) ?? needsReach(here, placeOf(here, order.at), by, partner);
  },
  effects(here, deed) {
    const { params, scenario } = here;
    const { order } = deed;
    const [by, partner] = pairOf(here, order);
    const place = placeOf(here, order.at);
    const why = byOrder('R4.25', deed);
    const tired = tiring(here, deed);
    const ties = [tieIx(scenario, by, partner), tieIx(scenario, partner, by)];
    const once = isLeading(deed)
      ? [
          mark(here, 'patrol', by, partner, place),
          shift(here, why, 'heat', place, params.patrolHeat),
          present(here, why, place, by),
        ]
      : [];
    return [
      ...once,
      present(here, why, place, partner),
      ...ties.map((tie) => shift(here, why, 'trust', tie, params.jointPatrolTrust, [tired])),
      shift(here, why, 'interoperability', dyadIx(scenario, by, partner), params.jointPatrolInteroperability, [tired]),
      ...ties.map((tie) =>
        shift(here, why, 'credibility', tie, params.jointPatrolCredibility, [
          dilution(here, order.notify, false),
          tired,
        ]),
      ),
    ];
  },
  reactions(here, deed) {
    if (!isLeading(deed)) return [];
    const { by, at, notify } = deed.order;
    const { params } = here;
    return provocation(here, byOrder('R3.1', deed), {
      lead: actorOf(here, by),
      partners: deed.company.map((id) => actorOf(here, id)),
      at: placeOf(here, at),
      intensity: params.patrolProvocation + params.jointPatrolProvocation,
      notify,
      observers: false,
    });
  },
};
