import { WHOLE } from '../base/arithmetic.ts';
import { byOrder, shift, type Effect, type Times } from '../effects/effects.ts';
import type { IllegalOrder, OrderOf } from '../order.ts';
import { BASES_FOR, BURDENS, TRIGGERS, type BasesFor, type Burden } from '../treatyTerms.ts';
import type { Deed, OrderSpec } from '../menu/orderSpec.ts';
import { tieIx } from '../scenario/scenario.ts';
import { idOf, placeOf, signedBetween, type Situation } from '../state/situation.ts';
import type { Agreement, AgreementTerms } from '../state/state.ts';
import { isRunningOut, signed } from '../standing/agreements.ts';
import type { ActorIx } from '../types.ts';
import { opened } from './basingAccess.ts';
import { needsSupport, needsTraining } from './needs.ts';
import { openDisplay, provocation } from './provocation.ts';
import { eased } from './signing.ts';
import { needsForces, needsTrust, pairOf, price, tiring } from './terms.ts';

/**
 * R4.22 Alliance treaty. Two seats promise to stand by each other, on terms: from which rung on, where, whether they consult first,
 * whether one of the two gets bases, who carries the burden, and for how long. It is believed: credibility +10 on both sides, less where
 * each has to ask first. Between allies a new treaty replaces the old one. It provokes once.
 *
 * Example: credibility 45 rises by 10 · 55/75 = 7.33; with consultation by 8 · 55/75 = 5.87.
 */
export const allianceTreaty: OrderSpec<'allianceTreaty'> = {
  clause: 'R4.22',
  stage: 'agreements',
  once: true,
  fields: {
    with: 'actor',
    trigger: TRIGGERS,
    scope: 'placeOrHome',
    consultation: [false, true],
    bases: BASES_FOR,
    burden: BURDENS,
    term: [0, 8],
  },
  price: ({ params }) => price(params.treatyCost, params.treatySlots),
  asks: (_, order) => [order.with],
  objection(here, order) {
    const { params } = here;
    const [by, other] = pairOf(here, order);
    return (
      needsForces(here, by, other) ??
      sameTerms(here, order) ??
      needsTrust(here, by, other, params.treatyNeedsTrust) ??
      needsTraining(here, by, other, params.treatyNeedsInteroperability) ??
      needsSupport(here, by, params.treatyNeedsSupport)
    );
  },
  effects(here, deed) {
    const { order } = deed;
    const [by, other] = pairOf(here, order);
    const until = order.term === 0 ? 0 : here.state.turn + order.term - 1;
    return [
      ...signed(here, 'alliance', [by, other], -1, until, { terms: termsOf(here, order) }),
      ...eased(here, deed, [by, other]),
      ...believed(here, deed, by, other),
      ...bases(here, deed, by, other),
    ];
  },
  reactions(here, deed) {
    const [lead, partner] = pairOf(here, deed.order);
    const intensity = here.params.treatyProvocation;
    // A treaty softens what its parties do (R3.2), but not its own signing.
    const before: Situation = { ...here, state: { ...here.state, agreements: here.start.agreements } };
    return provocation(before, byOrder('R3.1', deed), openDisplay(lead, [partner], intensity));
  },
};

const termsOf = (here: Situation, order: OrderOf<'allianceTreaty'>): AgreementTerms => ({
  of: 'alliance',
  trigger: order.trigger,
  scope: placeOf(here, order.scope),
  consultation: order.consultation,
  bases: order.bases,
  burden: order.burden,
  proposedBy: pairOf(here, order)[0],
});

/** A treaty of the same terms is signed again only to renew it (R8.17). */
function sameTerms(here: Situation, order: OrderOf<'allianceTreaty'>): IllegalOrder | undefined {
  const [by, other] = pairOf(here, order);
  // The first is looked for, not all: a menu holds thousands of treaties, and each of them asks.
  const before = here.state.agreements.find(
    ({ type, parties }) => type === 'alliance' && parties.includes(by) && parties.includes(other),
  );
  if (before?.terms?.of !== 'alliance' || isRunningOut(here, before)) return undefined;
  const { terms } = before;
  const same =
    terms.trigger === order.trigger &&
    terms.scope === placeOf(here, order.scope) &&
    terms.consultation === order.consultation &&
    bearer(terms.bases, terms.proposedBy, partnerIn(before, terms.proposedBy)) === bearer(order.bases, by, other) &&
    before.until > 0 === order.term > 0 &&
    bearer(terms.burden, terms.proposedBy, partnerIn(before, terms.proposedBy)) === bearer(order.burden, by, other);
  return same ? { code: 'sameTerms' } : undefined;
}

const partnerIn = ({ parties }: Agreement, proposer: ActorIx): ActorIx =>
  parties.find((party) => party !== proposer) ?? proposer;

/** Who carries the burden alone, or whose forces get bases; −1 where both or nobody. */
const bearer = (term: Burden | BasesFor, proposer: ActorIx, partner: ActorIx): number =>
  term === 'proposer' ? proposer : term === 'partner' ? partner : -1;

function believed(here: Situation, deed: Deed<'allianceTreaty'>, by: ActorIx, other: ActorIx): Effect[] {
  const { params, scenario } = here;
  const why = byOrder('R4.22', deed);
  const asked: Times = ['dilution', WHOLE - (deed.order.consultation ? params.treatyConsultation : 0)];
  const times = [asked, tiring(here, deed)];
  return [
    shift(here, why, 'credibility', tieIx(scenario, by, other), params.treatyCredibility, times),
    shift(here, why, 'credibility', tieIx(scenario, other, by), params.treatyCredibility, times),
  ];
}

/**
 * Bases for one of the two at its ally's, asked for by the guest or offered by the host, unless it has them, or gets them this turn by a
 * paper of their own (R4.21); the treaty's provocation is theirs too.
 */
function bases(here: Situation, deed: Deed<'allianceTreaty'>, by: ActorIx, other: ActorIx): Effect[] {
  const { carriedOut = [], order: treaty } = deed;
  if (treaty.bases === 'none') return [];
  const [guest, host] = treaty.bases === 'proposer' ? [by, other] : [other, by];
  const known = signedBetween(here, 'access', guest, host).some(({ parties }) => parties[0] === host);
  const apart = carriedOut.some(
    (one) => one.kind === 'basingAccess' && one.by === idOf(here, guest) && one.with === idOf(here, host),
  );
  if (known || apart) return [];
  return opened(here, byOrder('R4.22', deed), guest, host, treaty.consultation, tiring(here, deed));
}
