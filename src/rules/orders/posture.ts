import { byOrder, inFull, mark, shift, type Effect } from '../effects/effects.ts';
import { element } from '../base/invariant.ts';
import type { Deed, OrderSpec } from '../menu/orderSpec.ts';
import { provocation } from './provocation.ts';
import { actorOf, allied, marked, placeOf, type Situation } from '../state/situation.ts';
import { tieIx } from '../scenario/scenario.ts';
import { NOBODY, audienceAt, dilution, needsForces, needsReach, price, reassuring, tiring } from './terms.ts';

/**
 * R4.8 Posture. A surge brings a fleet to a flashpoint: presence and heat rise, allies and the claimant it backs believe it more,
 * everybody near is provoked. A stand-down sends one home: presence and menace fall, and those it stood by believe it less.
 *
 * Example, surge: presence 50 to 54.67, heat 48 to 50.08; stand-down: presence 50 to 44.67, posture 50 to 46.00.
 */
export const posture: OrderSpec<'posture'> = {
  clause: 'R4.8',
  stage: 'military',
  once: true,
  fields: { at: 'place', stance: ['surge', 'standDown'], notify: [false, true] },
  price: (here) => price(here.params.postureCost),
  asks: NOBODY,
  objection(here, order) {
    const by = actorOf(here, order.by);
    return needsForces(here, by) ?? needsReach(here, placeOf(here, order.at), by);
  },
  effects: (here, deed) => (deed.order.stance === 'surge' ? surge(here, deed) : standDown(here, deed)),
  reactions(here, deed) {
    if (deed.order.stance === 'standDown') return [];
    const { at, notify, by } = deed.order;
    return provocation(here, byOrder('R3.1', deed), {
      lead: actorOf(here, by),
      partners: [],
      at: placeOf(here, at),
      intensity: here.params.surgeProvocation,
      notify,
      observers: false,
    });
  },
};

function surge(here: Situation, deed: Deed<'posture'>): Effect[] {
  const { params, scenario } = here;
  const [by, place] = [actorOf(here, deed.order.by), placeOf(here, deed.order.at)];
  const why = byOrder('R4.8', deed);
  const times = [dilution(here, deed.order.notify, false), tiring(here, deed)];
  return [
    mark(here, 'surge', by, -1, place),
    shift(here, why, 'presence', place, params.surgePresence),
    shift(here, why, 'heat', place, params.surgeHeat),
    ...audienceAt(here, by, place).map((ally) =>
      shift(here, why, 'credibility', tieIx(scenario, by, ally), params.surgeCredibility, times),
    ),
  ];
}

function standDown(here: Situation, deed: Deed<'posture'>): Effect[] {
  const { params, scenario } = here;
  const [by, place] = [actorOf(here, deed.order.by), placeOf(here, deed.order.at)];
  const why = byOrder('R4.8', deed);
  const { stake } = element(scenario.places, place);
  const times = [reassuring(here), tiring(here, deed)];
  const relieved = scenario.armed.filter(
    (other) => other !== by && !allied(here, by, other) && (stake[other] ?? 0) > 0,
  );
  return [
    ...takenBack(here, deed),
    shift(here, why, 'presence', place, -params.standDownPresence),
    ...relieved.flatMap((other) => [
      mark(here, 'standDown', by, other, place),
      shift(here, why, 'posture', tieIx(scenario, by, other), -params.standDownPosture, times),
    ]),
    ...audienceAt(here, by, place).map((ally) =>
      shift(here, why, 'credibility', tieIx(scenario, by, ally), -params.standDownCredibility),
    ),
  ];
}

/** R4.14 Who has spoken of resolve at a flashpoint and goes home from it within three turns pays for it at home. */
function takenBack(here: Situation, deed: Deed<'posture'>): Effect[] {
  const { params } = here;
  const [by, place] = [actorOf(here, deed.order.by), placeOf(here, deed.order.at)];
  if (!marked(here, 'resolved', by, -1, params.statementBinds - 1, place)) return [];
  return [inFull(here, byOrder('R4.14', deed), 'support', by, -params.statementHome, 'commitment')];
}
