import { byOrder, tell, type Effect } from '../effects/effects.ts';
import { HOME } from '../types.ts';
import { WITHDRAWALS, type IllegalOrder, type OrderOf } from '../order.ts';
import type { Deed, OrderSpec } from '../menu/orderSpec.ts';
import { AGREEMENT_TYPES } from '../scenario/setup.ts';
import { actorOf, placeOf, signedBetween, type Situation } from '../state/situation.ts';
import type { Agreement } from '../state/state.ts';
import { toldOf } from '../standing/agreements.ts';
import { leavingPrice } from '../standing/leaving.ts';
import type { ActorIx } from '../types.ts';
import { NOBODY, NO_EFFECTS, price } from './terms.ts';

/**
 * R4.26 Withdrawal. A party leaves an agreement with notice, or suspends it, or takes its own suspension back. It costs no capital and
 * nobody is asked. Notice costs 2 of reputation at once, and the agreement ends a turn later (an alliance four), with what that takes
 * along. A restraint runs out by itself. Withdrawals are told by what they do, to whoever may know of the agreement (R8.18).
 *
 * Example: notice of a supply agreement in turn 2: reputation 55 to 53; at the end of turn 3 the recipient's readiness falls by 3.
 */
export const withdrawal: OrderSpec<'withdrawal'> = {
  clause: 'R4.26',
  stage: 'agreements',
  fields: { agreement: AGREEMENT_TYPES, from: 'actor', at: 'placeOrHome', manner: WITHDRAWALS },
  quiet: () => true,
  clash: (order, other) => order.agreement === other.agreement && order.from === other.from && order.at === other.at,
  price: () => price(0, 0),
  asks: NOBODY,
  objection(here, order) {
    if (order.agreement !== 'code' && order.at !== HOME) return { code: 'noPlaceNeeded' };
    const [first, ...more] = meant(here, order);
    if (first === undefined) return { code: 'noSuchAgreement' };
    const by = actorOf(here, order.by);
    const objection = mannerObjection(order, first, by);
    return more.some((other) => mannerObjection(order, other, by) === undefined) ? undefined : objection;
  },
  effects(here, deed) {
    const by = actorOf(here, deed.order.by);
    const agreement = meant(here, deed.order).find((one) => mannerObjection(deed.order, one, by) === undefined);
    if (agreement === undefined) return [];
    const { manner } = deed.order;
    return manner === 'exit' ? notice(here, deed, agreement, by) : paused(here, deed, agreement, by);
  },
  reactions: NO_EFFECTS,
};

/** The agreements that an order may mean: two, where both supply each other. */
const meant = (here: Situation, order: OrderOf<'withdrawal'>): readonly Agreement[] =>
  order.agreement === 'restraint'
    ? []
    : signedBetween(here, order.agreement, actorOf(here, order.by), actorOf(here, order.from)).filter(
        ({ at }) => at === placeOf(here, order.at),
      );

function mannerObjection(
  { manner }: OrderOf<'withdrawal'>,
  { ends, suspendedBy }: Agreement,
  by: ActorIx,
): IllegalOrder | undefined {
  switch (manner) {
    case 'exit':
      return ends > 0 ? { code: 'noticeGiven' } : undefined;
    case 'suspend':
      return suspendedBy >= 0 ? { code: 'alreadySuspended' } : undefined;
    case 'resume':
      return suspendedBy === by ? undefined : { code: 'notSuspended' };
  }
}

function notice(here: Situation, deed: Deed<'withdrawal'>, before: Agreement, by: ActorIx): Effect[] {
  const { params, state } = here;
  const ends = state.turn + (before.type === 'alliance' ? params.treatyNotice : params.leavingNotice);
  const agreement = { ...before, ends, leaving: by };
  return [
    { kind: 'amend', agreement },
    leavingPrice(here, byOrder('R4.26', deed), by),
    tell(toldOf(here, before), { kind: 'noticeGiven', agreement, by: deed.order.by, ends }),
  ];
}

/** R8.16 A suspension begins, or is taken back. */
function paused(here: Situation, deed: Deed<'withdrawal'>, before: Agreement, by: ActorIx): Effect[] {
  const begins = deed.order.manner === 'suspend';
  const agreement = { ...before, suspendedBy: begins ? by : -1, suspendedSince: begins ? here.state.turn : 0 };
  const kind = begins ? 'agreementSuspended' : 'agreementResumed';
  return [{ kind: 'amend', agreement }, tell(toldOf(here, before), { kind, agreement, by: deed.order.by })];
}
