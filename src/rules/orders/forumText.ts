import { byOrder, inFull, mark, shift, tell } from '../effects/effects.ts';
import { invariant } from '../base/invariant.ts';
import type { OrderSpec } from '../menu/orderSpec.ts';
import { ceilingsOf } from '../standing/forums.ts';
import { actorOf, placeOf, quarterOf, type Situation } from '../state/situation.ts';
import type { SetupForum } from '../scenario/setup.ts';
import { NOBODY, NO_EFFECTS, price } from './terms.ts';

/**
 * R4.12 Forum text. A member tables a text of strength 1 to 4 on a flashpoint; consensus waters it down to the lowest ceiling of
 * any member (R8.4). What is adopted cools the flashpoint, adds to its guard and feeds the wider forum; a text that fails costs
 * reputation. The chair tables without cost or slot and may lobby the member that holds out, 6 points of support for each capital.
 *
 * Example: ceilings 4, 3, 3, 2, 1 adopt strength 1 of a text of 3: heat 48 falls by 0.8, of which 0.51 stays; guard rises by 2.
 */
export const forumText: OrderSpec<'forumText'> = {
  clause: 'R4.12',
  stage: 'forums',
  once: true,
  fields: { forum: 'forum', about: 'subject', strength: [1, 2, 3, 4], lobby: [0, 1, 2, 3] },
  price(here, order) {
    const chaired = forumNamed(here, order.forum).chair === order.by;
    return chaired ? price(order.lobby, 0) : price(here.params.textCost);
  },
  asks: NOBODY,
  objection(here, order) {
    const forum = forumNamed(here, order.forum);
    if (!forum.members.includes(order.by)) return { code: 'notAMember' };
    if (!(forum.seasons as readonly number[]).includes(quarterOf(here.scenario, here.state.turn)))
      return { code: 'outOfSeason' };
    return order.lobby > 0 && forum.chair !== order.by ? { code: 'notTheChair' } : undefined;
  },
  effects(here, deed) {
    const { params } = here;
    const { forum, about, strength, lobby } = deed.order;
    const [by, place] = [actorOf(here, deed.order.by), placeOf(here, about)];
    const ceilings = ceilingsOf(here, forumNamed(here, forum), by, place, lobby);
    const adopted = Math.min(strength, ...ceilings.map(({ ceiling }) => ceiling));
    const why = byOrder('R4.12', deed);
    const told = tell('all', {
      kind: 'textTabled',
      forum,
      by: deed.order.by,
      about,
      tabled: strength,
      adopted,
      ceilings,
    });
    if (adopted < 1) return [told, inFull(here, why, 'reputation', by, -params.textFailureReputation, 'price')];
    return [
      told,
      mark(here, 'text', by, -1, place, adopted),
      mark(here, 'adopted', by, -1, place, adopted),
      shift(here, why, 'heat', place, -params.textHeat * adopted),
      inFull(here, why, 'code', place, params.textGuard * adopted, 'strength'),
      inFull(here, why, 'track', 0, params.textTrack * adopted, 'strength'),
    ];
  },
  reactions: NO_EFFECTS,
};

export function forumNamed(here: Situation, id: string): SetupForum {
  const forum = here.scenario.forums.find((one) => one.id === id);
  invariant(forum, 'a forum that is named is in the scenario');
  return forum;
}
