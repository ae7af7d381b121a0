import { byOrder, mark, shift } from '../effects/effects.ts';
import type { OrderSpec } from '../menu/orderSpec.ts';
import { allied, isArmed, lastMark, rivals } from '../state/situation.ts';
import { dyadIx, tieIx } from '../scenario/scenario.ts';
import { summitMeets } from '../standing/forumBodies.ts';
import { pairOf, price, tiring, words } from './terms.ts';

/**
 * R4.2 High-level visit. The host and the visitor trust each other a little more and papers are easier to sign for two turns; an
 * ally is believed a little more; the host's rivals read the guest list. The same two meet at most every third turn.
 *
 * Example: trust 50 in the visitor: 2 · 70 % = 1.40, of which 0.93 stays: 50.93.
 */
export const highLevelVisit: OrderSpec<'highLevelVisit'> = {
  clause: 'R4.2',
  stage: 'cooperative',
  once: true,
  fields: { with: 'actor' },
  price: (here, order) => price(here.params.visitCost, summitMeets(here, ...pairOf(here, order)) ? 0 : 1),
  asks: (_, order) => [order.with],
  objection(here, order) {
    const [by, host] = pairOf(here, order);
    const last = Math.max(lastMark(here, 'visit', by, host), lastMark(here, 'visit', host, by));
    return last > 0 && here.state.turn - last < here.params.visitPause ? { code: 'tooSoon' } : undefined;
  },
  effects(here, deed) {
    const { params, scenario } = here;
    const [by, host] = pairOf(here, deed.order);
    const why = byOrder('R4.2', deed);
    const tired = tiring(here, deed);
    const effects = [
      shift(here, why, 'trust', tieIx(scenario, by, host), params.visitTrust, [words(here, by, host), tired]),
      shift(here, why, 'trust', tieIx(scenario, host, by), params.visitTrust, [words(here, host, by), tired]),
      mark(here, 'visit', by, host),
    ];
    if (isArmed(here, by) && isArmed(here, host)) {
      effects.push(shift(here, why, 'tension', dyadIx(scenario, by, host), -params.visitTension, [tired]));
    }
    if (allied(here, by, host))
      effects.push(shift(here, why, 'credibility', tieIx(scenario, by, host), params.visitCredibility, [tired]));
    return effects;
  },
  reactions(here, deed) {
    const [by, host] = pairOf(here, deed.order);
    const why = byOrder('R4.2', deed);
    return here.scenario.armed
      .filter((other) => other !== by && rivals(here, host, other))
      .map((other) => shift(here, why, 'tension', dyadIx(here.scenario, host, other), here.params.visitRivals));
  },
};
