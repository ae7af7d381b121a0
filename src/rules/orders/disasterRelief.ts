import { byOrder, inFull, mark, shift } from '../effects/effects.ts';
import { invariant } from '../base/invariant.ts';
import type { OrderSpec } from '../menu/orderSpec.ts';
import { reliefOf } from '../readings/relief.ts';
import { eventOf } from '../standing/disasters.ts';
import { isRelievable } from '../standing/natures.ts';
import { actorOf, type Situation } from '../state/situation.ts';
import { tieIx } from '../scenario/scenario.ts';
import type { Disaster } from '../state/state.ts';
import { NOBODY, NO_EFFECTS, deeds, price, tiring } from './terms.ts';

/**
 * R4.13 Disaster relief, a pledge of 1 to 3, after a typhoon or an earthquake, in a pandemic or against the strain of the climate. It
 * meets part of the need (R8.5), the host trusts the giver more, and the giver's forces are busy. A pledge of 2 or more near a flashpoint is a presence there too, unless it is notified.
 *
 * Example: pledge 2 at readiness 60, interoperability 15 with the host: 2 · 9 · 74.5 % = 13.41 of relief; readiness falls by 2.
 */
export const disasterRelief: OrderSpec<'disasterRelief'> = {
  clause: 'R4.13',
  stage: 'relief',
  once: true,
  fields: { disaster: 'disaster', pledge: [1, 2, 3], notify: [false, true] },
  price: (_, order) => price(order.pledge),
  asks: NOBODY,
  objection(here, order) {
    const disaster = disasterNamed(here, order.disaster);
    if (!disaster) return { code: 'noDisaster' };
    if (disaster.host === actorOf(here, order.by)) return { code: 'hostOfDisaster' };
    return isRelievable(disaster.nature) ? undefined : { code: 'notRelievable' };
  },
  effects(here, deed) {
    const { params, scenario } = here;
    const { order } = deed;
    const disaster = disasterNamed(here, order.disaster);
    invariant(disaster, 'relief goes to a disaster');
    const by = actorOf(here, order.by);
    const why = byOrder('R4.13', deed);
    const crowding = disaster.near >= 0 && order.pledge >= params.reliefCrowdingFrom && !order.notify;
    return [
      mark(here, 'relief', by, disaster.host, eventOf(here, disaster), reliefOf(here, by, disaster.host, order.pledge)),
      shift(here, why, 'trust', tieIx(scenario, disaster.host, by), params.reliefTrust * order.pledge, [
        deeds(here, disaster.host, by),
        tiring(here, deed),
      ]),
      inFull(here, why, 'readiness', by, -params.reliefReadiness * order.pledge, 'pledge'),
      ...(crowding ? [shift(here, why, 'presence', disaster.near, params.reliefCrowding)] : []),
    ];
  },
  reactions: NO_EFFECTS,
};

const disasterNamed = (here: Situation, id: string): Disaster | undefined =>
  here.state.disasters.find((disaster) => disaster.id === id);
