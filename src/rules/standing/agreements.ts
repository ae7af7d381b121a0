import { WHOLE, divide } from '../base/arithmetic.ts';
import { inFull, mark, shift, tell, type Because, type Effect } from '../effects/effects.ts';
import { element } from '../base/invariant.ts';
import type { Luck } from '../base/luck.ts';
import type { Deed } from '../menu/orderSpec.ts';
import { dyadIx, tieIx, type Scenario } from '../scenario/scenario.ts';
import type { AgreementType } from '../scenario/setup.ts';
import { actorOf, dyadAt, idOf, placeOf, type Situation } from '../state/situation.ts';
import type { Agreement } from '../state/state.ts';
import type { ActorIx, BasisPoints, PlaceIx, Turn } from '../types.ts';

/** Types whose parties stand in the sequence of who gives and who receives. */
const DIRECTED: ReadonlySet<AgreementType> = new Set(['restraint', 'supply', 'access', 'influence']);

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
    verification: 0,
    secret: false,
    ends: 0,
    leaving: -1,
    suspendedBy: -1,
    suspendedSince: 0,
    terms: null,
  };
}

/** R8.1 A new agreement. `until` is the last turn, 0 until exit. */
export function signed(
  here: Situation,
  type: AgreementType,
  between: readonly ActorIx[],
  at: PlaceIx,
  until: Turn,
): Effect[] {
  const agreement = agreementOf(here.scenario, type, between, at, here.state.turn, until);
  const { parties } = agreement;
  return [
    { kind: 'agree', agreement },
    ...pairs(parties).map(([a, b]) => mark(here, 'signed', a, b, at)),
    tell('all', { kind: 'agreementBegan', agreement }),
  ];
}

export const codeAt = (here: Situation, place: PlaceIx): Agreement | undefined =>
  here.state.agreements.find(({ type, at }) => type === 'code' && at === place);

function pairs(parties: readonly ActorIx[]): (readonly [ActorIx, ActorIx])[] {
  return parties.flatMap((a, ix) => parties.slice(ix + 1).map((b) => [Math.min(a, b), Math.max(a, b)] as const));
}

/** Whether a deed is what an agreement forbids its giver (R8.3). */
function breaks(here: Situation, agreement: Agreement, deed: Deed): boolean {
  const { order } = deed;
  const by = actorOf(here, order.by);
  if (agreement.type === 'code') {
    if (!agreement.parties.includes(by)) return false;
    const there = 'at' in order && placeOf(here, order.at) === agreement.at;
    return (
      there &&
      (order.kind === 'greyZoneProbe' || (order.kind === 'posture' && order.stance === 'surge' && !order.notify))
    );
  }
  const [issuer, target] = agreement.parties;
  if (agreement.type !== 'restraint' || by !== issuer || target === undefined) return false;
  if (order.kind === 'greyZoneProbe') return actorOf(here, order.against) === target;
  const near = 'at' in order && hasStake(here, target, placeOf(here, order.at));
  return (
    near &&
    ((order.kind === 'posture' && order.stance === 'surge') ||
      (order.kind === 'jointExercise' && order.scale === 'large'))
  );
}

const hasStake = (here: Situation, actor: ActorIx, place: PlaceIx): boolean =>
  place >= 0 && element(element(here.scenario.places, place).stake, actor) > 0;

/** Chance that a breach comes out: 30 + 20 a level of verification + 0.3·TRA %, at most 95 %. R8.3 */
function detection(here: Situation, agreement: Agreement, victim: ActorIx, by: ActorIx): BasisPoints {
  const { params } = here;
  const level = agreement.type === 'restraint' ? params.restraintVerification : params.codeVerification;
  const seen = divide(params.detectionTransparency * dyadAt(here, victim, by).transparency, WHOLE);
  return Math.min(params.detectionCap, params.detectionBase + level * params.detectionVerification + seen);
}

/** R8.3 Compliance: this turn's deeds against the obligations in force. Honoured words pay a little; a breach that is found costs. */
export function compliance(here: Situation, deeds: readonly Deed[], luck: Luck): Effect[] {
  const honest = new Set<ActorIx>();
  const broken = new Set<ActorIx>();
  const warm = new Map<number, readonly [ActorIx, ActorIx]>();
  const effects: Effect[] = [];
  for (const agreement of here.state.agreements) {
    if (agreement.type !== 'restraint' && agreement.type !== 'code') continue;
    const violators = new Set(
      deeds.filter((deed) => breaks(here, agreement, deed)).map((deed) => actorOf(here, deed.order.by)),
    );
    for (const by of violators) effects.push(...breach(here, agreement, by, luck));
    violators.forEach((by) => broken.add(by));
    if (violators.size > 0) continue;
    const bound = agreement.type === 'restraint' ? agreement.parties.slice(0, 1) : agreement.parties;
    bound.forEach((actor) => honest.add(actor));
    pairs(agreement.parties).forEach((pair) => warm.set(dyadIx(here.scenario, ...pair), pair));
  }
  return [
    ...effects,
    ...honoured(
      here,
      [...honest].filter((actor) => !broken.has(actor)),
      [...warm.values()],
    ),
  ];
}

function honoured(
  here: Situation,
  honest: readonly ActorIx[],
  warm: readonly (readonly [ActorIx, ActorIx])[],
): Effect[] {
  const why: Because = { clause: 'R8.3', source: { kind: 'drift' } };
  const { params, scenario } = here;
  return [
    ...[...honest]
      .sort((a, b) => a - b)
      .map((actor) => shift(here, why, 'reputation', actor, params.honouredReputation)),
    ...warm.flatMap(([a, b]) => [
      shift(here, why, 'trust', tieIx(scenario, a, b), params.honouredTrust),
      shift(here, why, 'trust', tieIx(scenario, b, a), params.honouredTrust),
    ]),
  ];
}

const victimsOf = ({ parties }: Agreement, by: ActorIx): readonly ActorIx[] => parties.filter((party) => party !== by);

function breach(here: Situation, agreement: Agreement, by: ActorIx, luck: Luck): Effect[] {
  const found = victimsOf(agreement, by).filter((victim) =>
    luck.chance(
      `${String(here.state.turn)}/breach/${agreement.id}/${idOf(here, by)}/${idOf(here, victim)}`,
      detection(here, agreement, victim, by),
    ),
  );
  if (found.length === 0) return [];
  return [
    tell('all', { kind: 'breachFound', agreement, by: idOf(here, by) }),
    ...breachCosts(here, agreement, by, found),
    ...(agreement.type === 'restraint' ? ended(agreement, 'breached') : []),
  ];
}

/** What a breach costs once these have found it. */
function breachCosts(here: Situation, agreement: Agreement, by: ActorIx, found: readonly ActorIx[]): Effect[] {
  const { params, scenario } = here;
  const why: Because = { clause: 'R8.3', source: { kind: 'agreement', id: agreement.id } };
  return [
    inFull(here, why, 'reputation', by, -params.breachReputation),
    ...found.flatMap((victim) => [
      shift(here, why, 'trust', tieIx(scenario, victim, by), -params.breachTrust, [
        ['asymmetry', params.lossAsymmetry],
      ]),
      inFull(here, why, 'grievance', dyadIx(scenario, victim, by), params.breachGrievance),
    ]),
  ];
}

/** An agreement of its giver that an order would break. */
export interface Breach {
  readonly agreement: Agreement;
  /** Chance that at least one of the others finds out. */
  readonly chance: BasisPoints;
  /** What it would cost if all of them did. */
  readonly costs: readonly Effect[];
}

/** R8.3 The agreements in force that an order would break, by the predicate that compliance judges it with. */
export function breachesBy(here: Situation, deed: Deed): readonly Breach[] {
  const by = actorOf(here, deed.order.by);
  return here.state.agreements
    .filter((agreement) => breaks(here, agreement, deed))
    .map((agreement) => {
      const victims = victimsOf(agreement, by);
      const missed = victims.reduce(
        (left, victim) => divide(left * (WHOLE - detection(here, agreement, victim, by)), WHOLE),
        WHOLE,
      );
      return { agreement, chance: WHOLE - missed, costs: breachCosts(here, agreement, by, victims) };
    });
}

const ended = (agreement: Agreement, why: 'lapsed' | 'breached'): Effect[] => [
  { kind: 'end', agreement: agreement.id },
  tell('all', { kind: 'agreementEnded', agreement, why }),
];

/** R8.2 What agreements do each turn: shared intelligence trains and may leak; terms run out. */
export function runningAgreements(here: Situation, luck: Luck): Effect[] {
  const { params, scenario, state } = here;
  return state.agreements.flatMap((agreement) => {
    if (agreement.until > 0 && state.turn >= agreement.until) return ended(agreement, 'lapsed');
    const [a, b] = agreement.parties;
    if (agreement.type !== 'intelligence' || a === undefined || b === undefined) return [];
    const why: Because = { clause: 'R8.2', source: { kind: 'agreement', id: agreement.id } };
    const trained = shift(here, why, 'interoperability', dyadIx(scenario, a, b), params.intelligenceInteroperability);
    if (!luck.chance(`${String(state.turn)}/leak/${agreement.id}`, params.intelligenceLeak)) return [trained];
    return [
      trained,
      tell([idOf(here, a), idOf(here, b)], {
        kind: 'leaked',
        agreement: agreement.id,
        parties: [idOf(here, a), idOf(here, b)],
      }),
      shift(here, why, 'trust', tieIx(scenario, a, b), -params.intelligenceLeakTrust),
      shift(here, why, 'trust', tieIx(scenario, b, a), -params.intelligenceLeakTrust),
    ];
  });
}

/** Capital that looking after many agreements costs a seat each turn: 1 for every three beyond four. R8.1 */
export function upkeepOf(here: Situation, actor: ActorIx): number {
  // A restraint is looked after by its issuer; its target has nothing to do.
  const held = here.state.agreements.filter(({ type, parties }) =>
    type === 'restraint' ? parties[0] === actor : parties.includes(actor),
  ).length;
  const beyond = Math.max(0, held - here.params.agreementsFree);
  const per = here.params.agreementsPerUpkeep;
  return divide(beyond - (beyond % per), per);
}
