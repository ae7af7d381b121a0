import { askedBy, clashes, isOnce, objectionTo, priceOf } from './specs.ts';
import { element } from '../base/invariant.ts';
import { counterpartOf, partnerOf, type IllegalOrder, type Order } from '../order.ts';
import type { Price } from './orderSpec.ts';
import { prologueObjection } from './papers.ts';
import { actorAt, actorOf, type Situation } from '../state/situation.ts';
import type { ActorIx } from '../types.ts';

/** Slots of attention that an actor has left this turn. */
export const slotsLeft = (here: Situation, actor: ActorIx): number =>
  Math.max(0, element(here.scenario.actors, actor).slots - actorAt(here, actor).slotsSpent);

/** What orders of a kind that may be given once a turn share: the kind, and the place or the other seat. */
export function onceKey(order: Order): string {
  const matter = 'disaster' in order ? order.disaster : 'forum' in order ? order.forum : undefined;
  const what = partnerOf(order) ?? matter ?? ('at' in order ? order.at : '');
  return `${order.kind}/${order.by}/${what}`;
}

/** Bodies without forces talk, convene, train and relieve; nothing else. */
const FOR_CONVENOR: ReadonlySet<string> = new Set([
  'dialogue',
  'highLevelVisit',
  'conductCode',
  'forumText',
  'disasterRelief',
  'quietDiplomacy',
  'publicStatement',
  'crossBlocExercise',
  'trainingExchange',
  'jointOperation',
  'withdrawal',
]);

/** What is wrong with an order by itself: who gives it, what it needs, whether it can be paid; never what others have ordered. */
export function objectionOf(
  here: Situation,
  order: Order,
  extra: Price = { capital: 0, slots: 0 },
): IllegalOrder | undefined {
  const by = actorOf(here, order.by);
  if (counterpartOf(order) === order.by) return { code: 'self' };
  const early = prologueObjection(here, order);
  if (early) return early;
  if (!element(here.scenario.actors, by).armed && !FOR_CONVENOR.has(order.kind)) return { code: 'notForConvenor' };
  const objection = objectionTo(here, order);
  if (objection) return objection;
  const price = priceOf(here, order);
  const { capital } = actorAt(here, by);
  if (price.capital + extra.capital > capital)
    return { code: 'unaffordable', score: 'capital', needs: price.capital + extra.capital, has: capital };
  return price.slots + extra.slots > slotsLeft(here, by) ? { code: 'noSlot' } : undefined;
}

/** Whether an order is given alone, or offered first. */
export const needsConsent = (here: Situation, order: Order): boolean => askedBy(here, order).length > 0;

export const givenAlready = (order: Order, others: readonly Order[]): boolean =>
  others.some(
    (other) =>
      (isOnce(order) && onceKey(other) === onceKey(order)) || (other.kind === order.kind && clashes(order, other)),
  );
