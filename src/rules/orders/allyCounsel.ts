import { byOrder, mark, shift } from '../effects/effects.ts';
import type { OrderSpec } from '../menu/orderSpec.ts';
import { COUNSELS } from '../order.ts';
import { dyadIx, tieIx } from '../scenario/scenario.ts';
import { actorOf, allied, rivals } from '../state/situation.ts';
import { NOBODY, price, tiring } from './terms.ts';

/**
 * R4.23 Counsel to an ally. *Reassure*: it believes the speaker more, and dares more this turn and the next;
 * its rivals are uneasy. *Restrain*: it believes the speaker less and dares less, and its rivals breathe easier. What an ally dares is its own affair; a policy's appetite follows (R11.1).
 *
 * Example: credibility 35 rises by 5 · 65/75 = 4.33 to 39.33, or falls by 3 · 35/75 = 1.40 to 33.60; tension 52 of the ally with a
 * rival rises by 0.5 · 48/75 = 0.32, or falls by 1 · 52/75 = 0.69.
 */
export const allyCounsel: OrderSpec<'allyCounsel'> = {
  clause: 'R4.23',
  stage: 'cooperative',
  once: true,
  fields: { toward: 'actor', purpose: COUNSELS },
  price: (here) => price(here.params.counselCost),
  asks: NOBODY,
  objection: (here, order) =>
    allied(here, actorOf(here, order.by), actorOf(here, order.toward)) ? undefined : { code: 'notAnAlly' },
  effects(here, deed) {
    const { params, scenario } = here;
    const [by, ally] = [actorOf(here, deed.order.by), actorOf(here, deed.order.toward)];
    const why = byOrder('R4.23', deed);
    const pledge = tieIx(scenario, by, ally);
    if (deed.order.purpose === 'restrain')
      return [mark(here, 'restrained', by, ally), shift(here, why, 'credibility', pledge, -params.counselDoubt)];
    return [
      mark(here, 'emboldened', by, ally),
      shift(here, why, 'credibility', pledge, params.counselReassurance, [tiring(here, deed)]),
    ];
  },
  reactions(here, deed) {
    const { counselRivals, counselAlarms } = here.params;
    const felt = deed.order.purpose === 'restrain' ? -counselRivals : counselAlarms;
    const ally = actorOf(here, deed.order.toward);
    const why = byOrder('R4.23', deed);
    return here.scenario.armed
      .filter((other) => rivals(here, ally, other))
      .map((other) => shift(here, why, 'tension', dyadIx(here.scenario, ally, other), felt));
  },
};
