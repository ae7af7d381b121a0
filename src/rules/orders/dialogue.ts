import { byOrder, mark, shift } from '../effects/effects.ts';
import type { OrderSpec } from '../menu/orderSpec.ts';
import { agreementBetween, isArmed } from '../state/situation.ts';
import { dyadIx, tieIx } from '../scenario/scenario.ts';
import { NO_EFFECTS, lateCost, pairOf, price, reassuring, tiring, words } from './terms.ts';

/**
 * R4.1 Defence dialogue. Two seats that agree to talk trust each other a little more, are a little less tense and show each other
 * a little; the next proposal between them is easier for two turns. A test of their hotline may ride on it.
 *
 * Example: trust 28 and 26, tension 52: trust 28 + 3 · 56.8 % = 1.70, of which 1.63 stays, gives 29.63; 26 gives 27.65; tension
 * falls by 5, of which 3.47 stays, to 48.53.
 */
export const dialogue: OrderSpec<'dialogue'> = {
  clause: 'R4.1',
  stage: 'cooperative',
  fields: { with: 'actor', testHotline: [false, true] },
  price: (here, order) => price(here.params.dialogueCost + lateCost(here, pairOf(here, order))),
  asks: (_, order) => [order.with],
  objection(here, order) {
    const [by, other] = pairOf(here, order);
    if (order.testHotline && !agreementBetween(here, 'hotline', by, other)) return { code: 'nothingToTest' };
    return undefined;
  },
  effects(here, deed) {
    const { params, scenario } = here;
    const [by, other] = pairOf(here, deed.order);
    const why = byOrder('R4.1', deed);
    const tired = tiring(here, deed);
    const calming = reassuring(here);
    const effects = [
      shift(here, why, 'trust', tieIx(scenario, by, other), params.dialogueTrust, [
        words(here, by, other),
        calming,
        tired,
      ]),
      shift(here, why, 'trust', tieIx(scenario, other, by), params.dialogueTrust, [
        words(here, other, by),
        calming,
        tired,
      ]),
      shift(here, why, 'transparency', dyadIx(scenario, by, other), params.dialogueTransparency, [tired]),
      mark(here, 'dialogue', by, other),
    ];
    if (isArmed(here, by) && isArmed(here, other)) {
      effects.push(shift(here, why, 'tension', dyadIx(scenario, by, other), -params.dialogueTension, [calming, tired]));
    }
    if (deed.order.testHotline) effects.push(mark(here, 'lineTested', by, other));
    return effects;
  },
  reactions: NO_EFFECTS,
};
