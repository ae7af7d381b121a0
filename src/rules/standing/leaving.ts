import { inFull, shift, tell, type Because, type Effect, type Shift } from '../effects/effects.ts';
import { element } from '../base/invariant.ts';
import { footholdIx, tieIx } from '../scenario/scenario.ts';
import type { AgreementType } from '../scenario/setup.ts';
import { footholdAt, idOf, type Situation } from '../state/situation.ts';
import type { Agreement } from '../state/state.ts';
import type { ActorIx, PlaceIx, Turn } from '../types.ts';
import { ended, toldOf } from './agreements.ts';

/** R4.26 Turns from notice to end, a constant of the type: one, or four for an alliance. */
export const noticeOf = ({ params }: Situation, type: AgreementType): Turn =>
  type === 'alliance' ? params.treatyNotice : params.leavingNotice;

/** R4.26 What leaving costs in reputation, once. */
export const leavingPrice = (here: Situation, why: Because, leaver: ActorIx): Shift =>
  inFull(here, why, 'reputation', leaver, -here.params.leavingReputation, 'leaving');

/** R8.16 What suspending costs in reputation, at once. */
export const suspensionPrice = (here: Situation, why: Because, by: ActorIx): Shift =>
  inFull(here, why, 'reputation', by, -here.params.suspensionReputation, 'leaving');

/** R8.16 A party puts an agreement aside, from this turn on. */
export function suspended(here: Situation, before: Agreement, by: ActorIx): Effect[] {
  const agreement = { ...before, suspendedBy: [by], suspendedSince: here.state.turn };
  return [
    { kind: 'amend', agreement },
    tell(toldOf(here, before), { kind: 'agreementSuspended', agreement, by: idOf(here, by) }),
  ];
}

/** An agreement that one party or both have left: it is over, with what that does to the two. */
export const left = (here: Situation, agreement: Agreement, leavers: readonly ActorIx[]): Effect[] => [
  ...ended(here, agreement, 'exited'),
  ...leftBehind(here, agreement, leavers),
];

/** What leaving takes with it: deliveries that stop, bases that close, a promise that nobody believes any more. */
function leftBehind(here: Situation, agreement: Agreement, leavers: readonly ActorIx[]): Effect[] {
  const { params, scenario } = here;
  const why: Because = { clause: 'R4.26', source: { kind: 'agreement', id: agreement.id } };
  const { parties, type, terms } = agreement;
  const [giver, receiver] = [element(parties, 0), element(parties, 1)];
  switch (type) {
    case 'supply':
      return [
        inFull(here, why, 'readiness', receiver, -params.supplyCutReadiness),
        shift(here, why, 'dependence', tieIx(scenario, receiver, giver), -params.supplyCutDependence),
        shift(here, why, 'armsDependence', tieIx(scenario, receiver, giver), -params.supplyCutDependence),
      ];
    case 'access':
      return [
        ...(terms?.of === 'access' ? terms.places : []).map((place) =>
          inFull(here, why, 'reach', footholdIx(scenario, place, receiver), -params.accessReach),
        ),
        shift(here, why, 'credibility', tieIx(scenario, receiver, giver), -params.accessLeft),
      ];
    case 'alliance':
      return leavers.flatMap((leaver) =>
        parties
          .filter((party) => party !== leaver)
          .map((party) => shift(here, why, 'credibility', tieIx(scenario, leaver, party), -params.treatyLeft)),
      );
    default:
      return [];
  }
}

/** The flashpoints that a host's bases bring nearer: where it has a reach of 50 or more itself when they are opened. R4.21 */
export const reached = (here: Situation, host: ActorIx): readonly PlaceIx[] =>
  [...here.scenario.places.keys()].filter(
    (place) => footholdAt(here, place, host).reach >= here.params.accessReachFrom,
  );
