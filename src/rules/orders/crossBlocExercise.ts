import { byOrder, inFull, mark, shift, tell, type Effect } from '../effects/effects.ts';
import { isLeading, type Deed, type OrderSpec } from '../menu/orderSpec.ts';
import { INVITATIONS, type OrderOf } from '../order.ts';
import { dyadIx, tieIx } from '../scenario/scenario.ts';
import { actorOf, allied, dyadAt, isArmed, lastMark, marked, rivals, type Situation } from '../state/situation.ts';
import type { ActorIx } from '../types.ts';
import { openDisplay, provocation } from './provocation.ts';
import { NOBODY, fatigueKey, pairOf, price, tiring } from './terms.ts';

type CrossBloc = Deed<'crossBlocExercise'>;

/**
 * R4.17 Cross-bloc exercise: a host asks guests of other blocs, and whoever comes gets to know whoever else came. Rivals of those who
 * take part who were not asked mind a little. Who was asked lately may be struck off the list in public: it is a slight, and the
 * host's friends see that conduct has a price.
 *
 * Example: A hosts B: trust 28 and 26 rise by 1.92 and 1.97, tension 52 falls by 0.69, interoperability 5 rises by 1.
 */
export const crossBlocExercise: OrderSpec<'crossBlocExercise'> = {
  clause: 'R4.17',
  stage: 'cooperative',
  once: true,
  fields: { with: 'actor', invitation: INVITATIONS },
  price: ({ params }, { invitation }) =>
    invitation === 'invite' ? price(params.crossBlocCost) : price(params.disinvitationCost, 0),
  asks: (_, order) => (order.invitation === 'invite' ? [order.with] : NOBODY()),
  joins: ({ by, with: guest, invitation }) =>
    invitation === 'invite' ? `crossBlocExercise/${by}` : `disinvitation/${by}/${guest}`,
  yesCapital: (here) => here.params.crossBlocYes,
  objection(here, order) {
    const [host, guest] = pairOf(here, order);
    if (order.invitation === 'disinvite') return disinvitationObjection(here, order);
    const has = dyadAt(here, host, guest).tension;
    const needs = here.params.crossBlocTension;
    const tense = isArmed(here, host) && isArmed(here, guest) && has > needs;
    return tense ? { code: 'tooTense', score: 'tension', needs, has } : undefined;
  },
  effects(here, deed) {
    if (deed.order.invitation === 'disinvite') return disinvited(here, deed);
    const [host, guest] = pairOf(here, deed.order);
    const hosted = [mark(here, 'hosted', host, guest), ...met(here, deed, [host, guest], deed)];
    return isLeading(deed) ? [...hosted, ...guestsMeet(here, deed)] : hosted;
  },
  reactions(here, deed) {
    if (deed.order.invitation === 'disinvite' || !isLeading(deed)) return [];
    const lead = actorOf(here, deed.order.by);
    const partners = deed.company.map((id) => actorOf(here, id));
    const those = [lead, ...partners];
    const uninvited = (actor: ActorIx): boolean =>
      those.some((one) => rivals(here, one, actor)) && !marked(here, 'invited', lead, actor, 0);
    const intensity = here.params.crossBlocProvocation;
    return provocation(here, byOrder('R3.1', deed), openDisplay(lead, partners, intensity), [], uninvited);
  },
};

/** Only whom the host asked or had as a guest within two years, and has not struck off since, can be struck off the list. */
function disinvitationObjection(here: Situation, order: OrderOf<'crossBlocExercise'>) {
  const [host, guest] = pairOf(here, order);
  const asking = here.state.proposals.some(
    ({ order: other }) => other.kind === 'crossBlocExercise' && other.by === order.by && other.with === order.with,
  );
  if (asking) return { code: 'saidOtherwise' } as const;
  const since = here.state.turn - here.params.crossBlocMemory;
  const last = (kind: 'invited' | 'hosted' | 'disinvited') => lastMark(here, kind, host, guest, -1, since);
  return Math.max(last('invited'), last('hosted')) > last('disinvited') ? undefined : ({ code: 'notInvited' } as const);
}

/** What two who take part in the same exercise are to each other afterwards. */
function met(
  here: Situation,
  deed: CrossBloc,
  [a, b]: readonly [ActorIx, ActorIx],
  like: Pick<CrossBloc, 'order' | 'ordinal'>,
): Effect[] {
  const { params, scenario } = here;
  const why = byOrder('R4.17', deed);
  const tired = [tiring(here, like)];
  const dyad = dyadIx(scenario, a, b);
  const calmer = isArmed(here, a) && isArmed(here, b);
  return [
    shift(here, why, 'trust', tieIx(scenario, a, b), params.crossBlocTrust, tired),
    shift(here, why, 'trust', tieIx(scenario, b, a), params.crossBlocTrust, tired),
    ...(calmer ? [shift(here, why, 'tension', dyad, -params.crossBlocCalm, tired)] : []),
    shift(here, why, 'interoperability', dyad, params.crossBlocInteroperability, tired),
    shift(here, why, 'transparency', dyad, params.crossBlocTransparency, tired),
  ];
}

/** The guests among each other, who tire of it as the host and a guest do; and the news of who came. */
function guestsMeet(here: Situation, deed: CrossBloc): Effect[] {
  const { by, invitation, kind } = deed.order;
  const pairs = deed.company.flatMap((one, ix) => deed.company.slice(ix + 1).map((other) => [one, other] as const));
  return [
    tell('all', { kind: 'exerciseHeld', host: by, guests: deed.company }),
    ...pairs.flatMap(([one, other]): Effect[] => {
      const order = { kind, by: one, with: other, invitation };
      return [
        { kind: 'fatigue', key: fatigueKey(order), rise: here.params.fatigueStep },
        ...met(here, deed, [actorOf(here, one), actorOf(here, other)], { order, ordinal: 0 }),
      ];
    }),
  ];
}

function disinvited(here: Situation, deed: CrossBloc): Effect[] {
  const { params, scenario } = here;
  const [host, guest] = pairOf(here, deed.order);
  const why = byOrder('R4.17', deed);
  const friends = scenario.armed.filter(
    (other) =>
      other !== host && other !== guest && (allied(here, host, other) || backsAgainst(here, host, other, guest)),
  );
  return [
    mark(here, 'disinvited', host, guest),
    shift(here, why, 'trust', tieIx(scenario, guest, host), -params.disinvitationTrust),
    inFull(here, why, 'grievance', dyadIx(scenario, host, guest), params.disinvitationGrievance),
    ...friends.map((friend) =>
      shift(here, why, 'credibility', tieIx(scenario, host, friend), params.disinvitationCredibility, [
        tiring(here, deed),
      ]),
    ),
  ];
}

/** Whether a seat backs a claimant at a flashpoint that the other claims too. */
const backsAgainst = (here: Situation, backer: ActorIx, claimant: ActorIx, challenger: ActorIx): boolean =>
  here.scenario.places.some(
    ({ backing, claimants }) =>
      claimants.includes(challenger) && backing.some((entry) => entry.backer === backer && entry.claimant === claimant),
  );
