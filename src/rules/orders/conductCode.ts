import { byOrder, inFull, quantity, shift } from '../effects/effects.ts';
import { element } from '../base/invariant.ts';
import type { OrderSpec } from '../menu/orderSpec.ts';
import { idOf, isSuspended, placeAt, placeOf } from '../state/situation.ts';
import { NO_EFFECTS, lateCost, price, tiring } from './terms.ts';
import { signed } from '../standing/agreements.ts';
import { eased } from './signing.ts';

/**
 * R4.4 Conduct code. The claimants of a flashpoint agree what to do when ships meet: the code adds 10 to its guard (25 at most
 * count), cools it, and sets precedent. Under it the parties neither probe nor surge there without notice. It stands until exit.
 *
 * Example: heat 48 falls by 2, of which 1.28 stays: 46.72; guard rises by 10, the norm by 2.
 */
export const conductCode: OrderSpec<'conductCode'> = {
  clause: 'R4.4',
  stage: 'agreements',
  once: true,
  fields: { at: 'place' },
  price(here, order) {
    const place = placeOf(here, order.at);
    return price(here.params.codeCost + lateCost(here, element(here.scenario.places, place).claimants, place));
  },
  asks(here, order) {
    const place = element(here.scenario.places, placeOf(here, order.at));
    return place.claimants.map((claimant) => idOf(here, claimant)).filter((id) => id !== order.by);
  },
  objection(here, order) {
    const place = placeOf(here, order.at);
    if (element(here.scenario.places, place).claimants.length < 2) return { code: 'nobodyToAsk' };
    const full = placeAt(here, place).code >= here.params.guardCodeCap;
    // One that is suspended is resumed by whoever suspended it, not strengthened (R8.16).
    const [signedHere] = here.state.agreements.filter(({ type, at }) => type === 'code' && at === place);
    return signedHere && (full || isSuspended(signedHere)) ? { code: 'alreadyRunning' } : undefined;
  },
  effects(here, deed) {
    const { params, scenario } = here;
    const place = placeOf(here, deed.order.at);
    const { claimants } = element(scenario.places, place);
    const why = byOrder('R4.4', deed);
    const guarding = quantity(here, params.codeGuard, [tiring(here, deed)]);
    return [
      ...signed(here, 'code', claimants, place, 0),
      ...eased(here, deed, claimants),
      inFull(here, why, 'code', place, guarding.points, guarding.factors),
      shift(here, why, 'heat', place, -params.codeHeat),
      inFull(here, why, 'norm', 0, params.codeNorm),
    ];
  },
  reactions: NO_EFFECTS,
};
