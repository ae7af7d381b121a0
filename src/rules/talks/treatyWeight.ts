import { WHOLE, divide, share } from '../base/arithmetic.ts';
import { HOME } from '../types.ts';
import type { Order, OrderOf } from '../order.ts';
import { exposure } from '../readings/alliances.ts';
import { actorOf, placeOf, type Situation } from '../state/situation.ts';
import type { ActorIx, BasisPoints, Points } from '../types.ts';

/*
 * R6.1 What the terms of a treaty of alliance mean to whoever is asked to sign it. A promise that waits for a clash, or that holds at one
 * place alone, protects less and draws in less. Prior consultation leaves the ally freer to stay out. Who pays, and whose soldiers live in
 * whose towns, are matters of their own.
 *
 * Example: exposure 12.48, only from a clash and with consultation: 12.48 · 60 % · 50 % = 3.74.
 */

/** How much of its promise a treaty keeps where it is narrow: in full, or 60 % for a late trigger, and so for a single place. */
export function promised(here: Situation, { trigger, scope }: OrderOf<'allianceTreaty'>): BasisPoints {
  const { treatyNarrow } = here.params;
  const late = trigger === 'clash' ? treatyNarrow : WHOLE;
  return scope === HOME ? late : share(late, treatyNarrow);
}

/** How far a treaty would draw an actor into the quarrels of the other, in points. R2.8, by its terms. */
export function drawnIn(here: Situation, order: OrderOf<'allianceTreaty'>, actor: ActorIx, other: ActorIx): Points {
  const place = placeOf(here, order.scope);
  const late = order.trigger === 'clash' ? here.params.treatyNarrow : WHOLE;
  const free = order.consultation ? here.params.treatyFreer : WHOLE;
  return divide(divide(exposure(here, actor, other, place) * late, WHOLE) * free, WHOLE);
}

/** What the burden and the bases of a treaty weigh with whoever is asked to sign it; 0 for every other order. */
export function termsOfTreaty(here: Situation, order: Order, recipient: ActorIx): Points {
  if (order.kind !== 'allianceTreaty') return 0;
  const { params } = here;
  const mine = actorOf(here, order.by) === recipient ? 'proposer' : 'partner';
  const carried = order.burden === 'even' ? 0 : order.burden === mine ? -params.treatyCarried : params.treatySpared;
  if (order.bases === 'none') return carried;
  const hosted = order.consultation ? params.treatyHostAsked : params.treatyHost;
  return carried + (order.bases === mine ? params.treatyGuest : -hosted);
}
