import { WHOLE, share } from '../base/arithmetic.ts';
import { inFull, shift, tell, type Because, type Effect } from '../effects/effects.ts';
import { element } from '../base/invariant.ts';
import type { Luck } from '../base/luck.ts';
import { openDisplay, provocation } from '../orders/provocation.ts';
import type { ParamName } from '../params/params.ts';
import { dyadIx, tieIx } from '../scenario/scenario.ts';
import type { AgreementType } from '../scenario/setup.ts';
import { idOf, isArmed, isSuspended, type Situation } from '../state/situation.ts';
import type { Agreement } from '../state/state.ts';
import type { ActorIx } from '../types.ts';
import { ended } from './agreements.ts';
import { left, leavingPrice, noticeOf } from './leaving.ts';

/**
 * R8.2 What agreements do each turn, their last one included: shared intelligence trains and may leak, officers are trained, treaties
 * have their burden. Then terms run out, notices fall due (R4.26), what was suspended for too long is over (R8.16), and secrets come
 * out (R8.18).
 */
export function runningAgreements(here: Situation, luck: Luck): Effect[] {
  return here.state.agreements.flatMap((agreement) => [
    ...(!isSuspended(agreement) ? everyTurn(here, agreement, luck) : []),
    ...(ending(here, agreement) ?? revealed(here, agreement, luck)),
  ]);
}

/** How an agreement ends this turn; undefined if it goes on. */
function ending(here: Situation, agreement: Agreement): readonly Effect[] | undefined {
  const { state } = here;
  const { type, until, ends, leaving, suspendedBy, suspendedSince } = agreement;
  if (until > 0 && state.turn >= until) return ended(here, agreement, 'lapsed');
  if (ends > 0 && state.turn >= ends) return left(here, agreement, leaving);
  if (!isSuspended(agreement) || state.turn - suspendedSince + 1 <= noticeOf(here, type)) return undefined;
  // Whoever has given notice has paid for leaving already.
  const unpaid = suspendedBy.filter((one) => !leaving.includes(one));
  return [
    ...unpaid.map((one) => leavingPrice(here, because(agreement, 'R8.16'), one)),
    ...left(here, agreement, suspendedBy),
  ];
}

const because = ({ id }: Agreement, clause: Because['clause']): Because => ({
  clause,
  source: { kind: 'agreement', id },
});

function everyTurn(here: Situation, agreement: Agreement, luck: Luck): readonly Effect[] {
  switch (agreement.type) {
    case 'intelligence':
      return shared(here, agreement, luck);
    case 'training':
      return trained(here, agreement);
    case 'alliance':
      return burdened(here, agreement);
    default:
      return [];
  }
}

/** Shared intelligence trains; with 3 % it leaks, and each blames the other. */
function shared(here: Situation, agreement: Agreement, luck: Luck): Effect[] {
  const { params, scenario, state } = here;
  const [a, b] = bothOf(agreement);
  const why = because(agreement, 'R8.2');
  const learned = shift(here, why, 'interoperability', dyadIx(scenario, a, b), params.intelligenceInteroperability);
  if (!luck.chance(`${String(state.turn)}/leak/${agreement.id}`, params.intelligenceLeak)) return [learned];
  const parties = [idOf(here, a), idOf(here, b)];
  return [
    learned,
    tell(parties, { kind: 'leaked', agreement: agreement.id, parties }),
    shift(here, why, 'trust', tieIx(scenario, a, b), -params.intelligenceLeakTrust),
    shift(here, why, 'trust', tieIx(scenario, b, a), -params.intelligenceLeakTrust),
  ];
}

/** R4.18 A term at the other's staff college: trust, common words, and something to take home. */
function trained(here: Situation, agreement: Agreement): Effect[] {
  const { params, scenario } = here;
  const [a, b] = bothOf(agreement);
  const why = because(agreement, 'R8.2');
  return [
    shift(here, why, 'trust', tieIx(scenario, a, b), params.trainingTrust),
    shift(here, why, 'trust', tieIx(scenario, b, a), params.trainingTrust),
    shift(here, why, 'interoperability', dyadIx(scenario, a, b), params.trainingInteroperability),
    shift(here, why, 'resilience', a, params.trainingResilience),
    shift(here, why, 'resilience', b, params.trainingResilience),
  ];
}

/** R4.22 The burden of a treaty: readiness that goes to common tasks, of both or of the one who undertook it. */
function burdened(here: Situation, agreement: Agreement): Effect[] {
  const { params } = here;
  const { parties, terms } = agreement;
  if (terms?.of !== 'alliance') return [];
  const { burden, proposedBy } = terms;
  const bearers = parties.filter((party) => burden === 'even' || (burden === 'proposer') === (party === proposedBy));
  const each = burden === 'even' ? params.treatyBurden : params.treatyBurdenAlone;
  return bearers.map((party) => inFull(here, because(agreement, 'R8.2'), 'readiness', party, -each, 'burden'));
}

/** What each type would have provoked, had it been signed in the open. */
const PROVOKES: Partial<Readonly<Record<AgreementType, ParamName>>> = {
  intelligence: 'intelligenceProvocation',
  supply: 'supplyProvocation',
  access: 'accessProvocation',
  alliance: 'treatyProvocation',
};

/** R8.18 A secret comes out with 10 % a turn. Who was not told is alarmed half as much again, and blames both alike. */
function revealed(here: Situation, agreement: Agreement, luck: Luck): readonly Effect[] {
  const { params, state } = here;
  if (!agreement.secret || !luck.chance(`${String(state.turn)}/revealed/${agreement.id}`, params.revealedChance))
    return [];
  const open = { ...agreement, secret: false };
  const provokes = PROVOKES[agreement.type];
  const [lead, ...partners] = agreement.parties;
  const alike: Situation = { ...here, params: { ...params, partnerProvocation: WHOLE } };
  const felt =
    provokes === undefined || lead === undefined || !agreement.parties.every((party) => isArmed(here, party))
      ? []
      : provocation(
          alike,
          because(agreement, 'R8.18'),
          openDisplay(lead, partners, share(params.revealedProvocation, params[provokes])),
        );
  return [{ kind: 'amend', agreement: open }, tell('all', { kind: 'secretRevealed', agreement: open }), ...felt];
}

const bothOf = ({ parties }: Agreement): readonly [ActorIx, ActorIx] => [element(parties, 0), element(parties, 1)];
