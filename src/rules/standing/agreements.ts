import { mark, tell, type Effect } from '../effects/effects.ts';
import type { Audience } from '../effects/events.ts';
import { element } from '../base/invariant.ts';
import type { IllegalOrder } from '../order.ts';
import type { Params } from '../params/params.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { AgreementType } from '../scenario/setup.ts';
import { idOf, isSuspended, type Situation } from '../state/situation.ts';
import type { Agreement } from '../state/state.ts';
import type { ActorIx, PlaceIx, Turn } from '../types.ts';

/** Types whose parties stand in the sequence of who gives and who receives. */
const DIRECTED: ReadonlySet<AgreementType> = new Set(['restraint', 'supply', 'access', 'influence']);

/** How well the keeping of a type can be seen where nothing else was agreed, 0 to 3. R8.3 */
function usualVerification(params: Params, type: AgreementType): number {
  return type === 'restraint' ? params.restraintVerification : type === 'code' ? params.codeVerification : 0;
}

/**
 * An agreement, named by its content, so that the same one has the same name in every what-if. The parties of a directed one are
 * its giver (issuer, supplier, host) and the other, in this sequence; all others stand in the scenario's sequence.
 */
export function agreementOf(
  scenario: Scenario,
  type: AgreementType,
  between: readonly ActorIx[],
  at: PlaceIx,
  since: Turn,
  until: Turn,
): Agreement {
  const parties = DIRECTED.has(type) ? between : [...between].sort((a, b) => a - b);
  const ids = parties.map((party) => element(scenario.actors, party).id).join('-');
  const id = at < 0 ? `${type}/${ids}` : `${type}/${ids}/${element(scenario.places, at).id}`;
  return {
    id,
    type,
    parties,
    at,
    since,
    until,
    verification: usualVerification(scenario.params, type),
    secret: false,
    ends: 0,
    leaving: [],
    suspendedBy: [],
    suspendedSince: 0,
    terms: null,
  };
}

/** Who may be told of an agreement: everybody, or its parties while it is secret. R8.18 */
export const toldOf = (here: Situation, { secret, parties }: Agreement): Audience =>
  secret ? parties.map((party) => idOf(here, party)) : 'all';

/** What an agreement may have beyond its type, parties, place and term. */
type Given = Partial<Pick<Agreement, 'verification' | 'secret' | 'terms'>>;

/**
 * R8.1 A new agreement, or the renewal of one that is about to run out (R8.17). `until` is the last turn, 0 until exit. What was
 * signed before between the same parties is replaced: its notice and its suspension are over.
 */
export function signed(
  here: Situation,
  type: AgreementType,
  between: readonly ActorIx[],
  at: PlaceIx,
  until: Turn,
  given: Given = {},
): Effect[] {
  const { turn } = here.state;
  const drafted = { ...agreementOf(here.scenario, type, between, at, turn, until), ...given };
  const before = agreementNamed(here, drafted.id);
  const renewed = before !== undefined && until > 0 && isRunningOut(here, before);
  const agreement = renewed ? { ...drafted, since: before.since, until: before.until + until - turn + 1 } : drafted;
  return [
    { kind: renewed ? 'amend' : 'agree', agreement },
    ...pairs(agreement.parties).map(([a, b]) => mark(here, agreement.secret ? 'signedQuietly' : 'signed', a, b, at)),
    tell(toldOf(here, agreement), { kind: renewed ? 'agreementRenewed' : 'agreementBegan', agreement }),
  ];
}

const agreementNamed = (here: Situation, id: string): Agreement | undefined =>
  here.state.agreements.find((agreement) => agreement.id === id);

/** Whether an agreement with a term is in its last turns, in which it may be signed again. R8.17 */
export const isRunningOut = ({ params, state }: Situation, { until }: Agreement): boolean =>
  until > 0 && until - state.turn < params.renewalTurns;

/** Why an agreement may not be signed: the same one runs, and it is not the time, or not the way, to renew it. R8.17 */
export function runningObjection(
  here: Situation,
  type: AgreementType,
  between: readonly ActorIx[],
  secret = false,
): IllegalOrder | undefined {
  const before = agreementNamed(here, agreementOf(here.scenario, type, between, -1, 0, 0).id);
  if (before === undefined) return undefined;
  // It is renewed as it was signed: in the open, or in secret.
  return isRunningOut(here, before) && before.secret === secret ? undefined : { code: 'alreadyRunning' };
}

/** How an agreement stands: kept, suspended by a party (R8.16), or under notice (R4.26). */
export function standingOf(agreement: Agreement): 'honoured' | 'suspended' | 'notice' {
  return isSuspended(agreement) ? 'suspended' : agreement.ends > 0 ? 'notice' : 'honoured';
}

/** The conduct code in force at a flashpoint. */
export const codeAt = (here: Situation, place: PlaceIx): Agreement | undefined =>
  here.state.agreements.find((one) => one.type === 'code' && one.at === place && !isSuspended(one));

/** Every pair of an agreement's parties, the smaller of the scenario's sequence first. */
export function pairs(parties: readonly ActorIx[]): (readonly [ActorIx, ActorIx])[] {
  return parties.flatMap((a, ix) => parties.slice(ix + 1).map((b) => [Math.min(a, b), Math.max(a, b)] as const));
}

/** An agreement is over. Officers who trained together stay in touch (R4.18). */
export const ended = (here: Situation, agreement: Agreement, why: 'lapsed' | 'breached' | 'exited'): Effect[] => [
  { kind: 'end', agreement: agreement.id },
  ...(agreement.type === 'training' ? pairs(agreement.parties).map(([a, b]) => mark(here, 'trained', a, b)) : []),
  tell(toldOf(here, agreement), { kind: 'agreementEnded', agreement, why }),
];
