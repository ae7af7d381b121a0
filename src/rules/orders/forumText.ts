import { byOrder, inFull, tell } from '../effects/effects.ts';
import { invariant } from '../base/invariant.ts';
import type { OrderSpec } from '../menu/orderSpec.ts';
import { FORUM_RULES, inSeason, speaksOf, subjectOf } from '../standing/forumBodies.ts';
import { adoptionOf } from '../standing/forums.ts';
import { textEffects } from '../standing/forumTexts.ts';
import { actorOf, type Situation } from '../state/situation.ts';
import type { SetupForum } from '../scenario/setup.ts';
import { NOBODY, NO_EFFECTS, price, tiring } from './terms.ts';

/**
 * R4.12 Forum text. A member tables a text of strength 1 to 4 on a flashpoint or a topic; the body's rule waters it down to what its
 * members would sign (R8.4, R8.12). What an adopted text does depends on the body (R8.10–R8.14); a text that fails costs reputation.
 * The chair tables without cost or slot and may lobby the member that holds out, 6 points of support for each capital.
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
    if (!inSeason(here, forum)) return { code: 'outOfSeason' };
    if (!speaksOf(forum, order.about)) return { code: 'wrongTopic' };
    if (forum.chair === order.by) return undefined;
    if (FORUM_RULES[forum.body].onlyTheChair) return { code: 'onlyTheChair' };
    return order.lobby > 0 ? { code: 'notTheChair' } : undefined;
  },
  effects(here, deed) {
    const { about, strength, lobby } = deed.order;
    const forum = forumNamed(here, deed.order.forum);
    const [by, subject] = [actorOf(here, deed.order.by), subjectOf(here, about)];
    const { adopted, ceilings } = adoptionOf(here, forum, by, subject, strength, lobby);
    const told = tell('all', {
      kind: 'textTabled',
      forum: forum.id,
      by: deed.order.by,
      about,
      tabled: strength,
      adopted,
      ceilings,
    });
    if (adopted < 1) {
      const failed = -here.params.textFailureReputation;
      return [told, inFull(here, byOrder('R4.12', deed), 'reputation', by, failed, 'price')];
    }
    const why = byOrder(FORUM_RULES[forum.body].clause, deed);
    return [told, ...textEffects(here, { forum, by, subject, strength: adopted, why, tired: tiring(here, deed) })];
  },
  reactions: NO_EFFECTS,
};

export function forumNamed(here: Situation, id: string): SetupForum {
  const forum = here.scenario.forums.find((one) => one.id === id);
  invariant(forum, 'a forum that is named is in the scenario');
  return forum;
}
