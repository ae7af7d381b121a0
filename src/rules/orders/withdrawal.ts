import { byOrder, mark, tell, type Effect } from '../effects/effects.ts';
import { HOME } from '../types.ts';
import { WITHDRAWALS, type IllegalOrder, type OrderOf } from '../order.ts';
import type { Deed, OrderSpec } from '../menu/orderSpec.ts';
import { AGREEMENT_TYPES } from '../scenario/setup.ts';
import { actorOf, idOf, isSuspended, placeOf, signedBetween, type Situation } from '../state/situation.ts';
import type { Agreement } from '../state/state.ts';
import { toldOf } from '../standing/agreements.ts';
import { leavingPrice, noticeOf, suspended, suspensionPrice } from '../standing/leaving.ts';
import type { ActorIx } from '../types.ts';
import { NOBODY, NO_EFFECTS, price } from './terms.ts';

/**
 * R4.26 Withdrawal. A party leaves an agreement with notice, or suspends it, or takes its own suspension back. It costs no capital and
 * nobody is asked. Notice costs 2 of reputation at once, and the agreement ends a turn later (an alliance four), with what that takes
 * along. To suspend costs 1 and frees from the next turn on (R8.16). A restraint runs out by itself. Withdrawals are told by what they
 * do, to whoever may know of the agreement (R8.18).
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
    const objection = mannerObjection(here, order, first, by);
    return more.some((other) => mannerObjection(here, order, other, by) === undefined) ? undefined : objection;
  },
  effects(here, deed) {
    const by = actorOf(here, deed.order.by);
    const agreement = withdrawnFrom(here, deed.order);
    if (agreement === undefined) return [];
    switch (deed.order.manner) {
      case 'exit':
        return notice(here, deed, agreement, by);
      case 'suspend':
        return [suspensionPrice(here, byOrder('R8.16', deed), by), ...suspended(here, agreement, by)];
      case 'resume':
        return resumed(here, agreement, by);
    }
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

/** The agreement that an order is about: of two the first that it is allowed for. */
export const withdrawnFrom = (here: Situation, order: OrderOf<'withdrawal'>): Agreement | undefined =>
  meant(here, order).find((one) => mannerObjection(here, order, one, actorOf(here, order.by)) === undefined);

function mannerObjection(
  here: Situation,
  { manner }: OrderOf<'withdrawal'>,
  agreement: Agreement,
  by: ActorIx,
): IllegalOrder | undefined {
  const { ends, suspendedBy } = agreement;
  switch (manner) {
    case 'exit':
      return ends > 0 ? { code: 'noticeGiven' } : undefined;
    case 'suspend':
      if (isSuspended(agreement)) return { code: 'alreadySuspended' };
      return hasJustResumed(here, agreement, by) ? { code: 'tooSoon' } : undefined;
    case 'resume':
      return suspendedBy.includes(by) ? undefined : { code: 'notSuspended' };
  }
}

function notice(here: Situation, deed: Deed<'withdrawal'>, before: Agreement, by: ActorIx): Effect[] {
  const ends = here.state.turn + noticeOf(here, before.type);
  const agreement = { ...before, ends, leaving: [by] };
  return [
    { kind: 'amend', agreement },
    leavingPrice(here, byOrder('R4.26', deed), by),
    tell(toldOf(here, before), { kind: 'noticeGiven', agreement, by: deed.order.by, ends }),
  ];
}

/** R8.16 A suspension is taken back. */
function resumed(here: Situation, before: Agreement, by: ActorIx): Effect[] {
  const suspendedBy = before.suspendedBy.filter((one) => one !== by);
  const agreement = { ...before, suspendedBy, suspendedSince: suspendedBy.length > 0 ? before.suspendedSince : 0 };
  const { kind, value } = resumption(before, by);
  return [
    { kind: 'amend', agreement },
    ...before.parties.filter((party) => party !== by).map((other) => mark(here, kind, by, other, before.at, value)),
    tell(toldOf(here, before), { kind: 'agreementResumed', agreement, by: idOf(here, by) }),
  ];
}

/** How it is remembered that a seat took up an agreement again. */
const resumption = ({ type, parties, secret }: Agreement, by: ActorIx) => ({
  kind: secret ? ('resumedQuietly' as const) : ('resumed' as const),
  value: 2 * AGREEMENT_TYPES.indexOf(type) + (parties[0] === by ? 0 : 1),
});

/** R8.16 Who has taken up an agreement again keeps it for four turns. A secret that has come out since is the same agreement. */
function hasJustResumed({ params, state }: Situation, agreement: Agreement, by: ActorIx): boolean {
  const { value } = resumption(agreement, by);
  return state.marks.some(
    (one) =>
      (one.kind === 'resumed' || one.kind === 'resumedQuietly') &&
      one.by === by &&
      agreement.parties.includes(one.to) &&
      one.at === agreement.at &&
      one.value === value &&
      state.turn - one.turn <= params.resumePause,
  );
}
