import { shift, type Because, type Effect } from '../effects/effects.ts';
import { orderKey } from '../menu/orderKey.ts';
import type { Deed } from '../menu/orderSpec.ts';
import { specEffects } from '../menu/specs.ts';
import type { Order } from '../order.ts';
import { tieIx } from '../scenario/scenario.ts';
import { actorOf, dyadAt, isSuspended, signedBetween, type Situation } from '../state/situation.ts';
import type { Agreement } from '../state/state.ts';
import type { ActorId, ActorIx } from '../types.ts';
import type { InjectOf } from './injects/injectOf.ts';
import { suspended } from './leaving.ts';

/** What a seat has decided: the place of its answer among the options. */
export interface Decision {
  readonly inject: number;
  readonly seat: ActorIx;
  readonly option: number;
  readonly options: readonly string[];
}

const because = (inject: { readonly id: string }): Because => ({
  clause: 'R5.4',
  source: { kind: 'inject', id: inject.id },
});

const chosen = (decisions: readonly Decision[], seat: ActorIx): string | undefined => {
  const found = decisions.find((one) => one.seat === seat);
  return found?.options[found.option];
};

/** R5.4 A demand to carry more: an ally pays at home, or is believed in less by the one that asked. */
export function decidedDemand(
  here: Situation,
  inject: InjectOf<'burdenDemand'>,
  decisions: readonly Decision[],
): Effect[] {
  const [of, from] = [actorOf(here, inject.of), actorOf(here, inject.from)];
  return [
    chosen(decisions, from) === 'pay'
      ? shift(here, because(inject), 'support', from, -inject.support)
      : shift(here, because(inject), 'credibility', tieIx(here.scenario, of, from), -inject.credibility),
  ];
}

/**
 * R5.4 An invitation to a large exercise. Who accepts takes part in a cross-bloc exercise (R4.17) that costs nobody anything; a host
 * that disinvites strikes off the guest it is most tense with, as R4.17 has it.
 */
export function decidedInvitation(
  here: Situation,
  inject: InjectOf<'invitation'>,
  decisions: readonly Decision[],
): Effect[] {
  const struck = chosen(decisions, actorOf(here, inject.host)) === 'disinvite' ? tensestGuest(here, inject) : undefined;
  const coming = here.scenario.actors.flatMap(({ id }, actor) =>
    inject.guests.includes(id) && id !== struck && chosen(decisions, actor) === 'accept' ? [id] : [],
  );
  const invite = (guest: ActorId, invitation: 'invite' | 'disinvite'): Order => ({
    kind: 'crossBlocExercise',
    by: inject.host,
    with: guest,
    invitation,
  });
  const slight = struck === undefined ? [] : asOrdered(here, inject, invite(struck, 'disinvite'), []);
  return [...slight, ...coming.flatMap((guest) => asOrdered(here, inject, invite(guest, 'invite'), [guest], coming))];
}

/** R5.4 The guest that a host would strike off: the tensest with it; of equals the first in the scenario's sequence. */
export function tensestGuest(here: Situation, { host, guests }: InjectOf<'invitation'>): ActorId | undefined {
  const tension = (guest: ActorId) => dyadAt(here, actorOf(here, host), actorOf(here, guest)).tension;
  return here.scenario.actors
    .map(({ id }) => id)
    .filter((id) => guests.includes(id))
    .reduce<ActorId | undefined>(
      (most, guest) => (most === undefined || tension(guest) > tension(most) ? guest : most),
      undefined,
    );
}

/** The access that a host may put aside after an accident: what it granted to this guest without consultation, in force. R5.3 */
export const shutBy = (here: Situation, { host, guest }: InjectOf<'baseAccident'>): readonly Agreement[] =>
  signedBetween(here, 'access', actorOf(here, host), actorOf(here, guest)).filter(
    (access) =>
      access.parties[0] === actorOf(here, host) &&
      !isSuspended(access) &&
      !(access.terms?.of === 'access' && access.terms.consultation),
  );

/** R5.4 After an accident a host suspends the access (R8.16), for which nobody blames it, or keeps it up. */
export function decidedAccident(
  here: Situation,
  inject: InjectOf<'baseAccident'>,
  decisions: readonly Decision[],
): Effect[] {
  const host = actorOf(here, inject.host);
  if (chosen(decisions, host) !== 'suspend') return [];
  return shutBy(here, inject).flatMap((agreement) => suspended(here, agreement, host));
}

/** R5.4 Two suppliers bid: the buyer signs with one (R4.20, at no cost) and is trusted less by the other, or with neither. */
export function decidedBid(here: Situation, inject: InjectOf<'armsBid'>, decisions: readonly Decision[]): Effect[] {
  const buyer = actorOf(here, inject.buyer);
  const option = chosen(decisions, buyer);
  if (option !== 'first' && option !== 'second') return [];
  const [first, second] = inject.suppliers;
  const [winner, loser] = option === 'first' ? [first, second] : [second, first];
  const order: Order = { kind: 'armsTransfer', by: winner, with: inject.buyer, secret: false };
  return [
    ...asOrdered(here, inject, order, [inject.buyer]),
    shift(here, because(inject), 'trust', tieIx(here.scenario, actorOf(here, loser), buyer), -here.params.bidTrust),
  ];
}

/** What an order would do, done by an event: at no price, it tires nobody, and the ledger names the event. */
function asOrdered(
  here: Situation,
  { id }: { readonly id: string },
  order: Order,
  consenting: readonly ActorId[],
  company: readonly ActorId[] = consenting,
): Effect[] {
  const deed: Deed = { order, key: orderKey(order), ordinal: 0, consenting, company };
  return [...specEffects(here, deed, 'effects'), ...specEffects(here, deed, 'reactions')].flatMap(
    (effect): Effect[] => {
      if (effect.kind === 'fatigue') return [];
      return effect.kind === 'shift'
        ? [{ ...effect, cause: { ...effect.cause, source: { kind: 'inject', id } } }]
        : [effect];
    },
  );
}
