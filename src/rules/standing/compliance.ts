import { WHOLE, divide } from '../base/arithmetic.ts';
import { inFull, shift, tell, type Because, type Effect } from '../effects/effects.ts';
import { element } from '../base/invariant.ts';
import type { Luck } from '../base/luck.ts';
import { ORDER_KINDS } from '../order.ts';
import type { Deed } from '../menu/orderSpec.ts';
import { withdrawnFrom } from '../orders/withdrawal.ts';
import { dyadIx, tieIx } from '../scenario/scenario.ts';
import type { AgreementType } from '../scenario/setup.ts';
import { actorOf, dyadAt, idOf, placeOf, stillBinds, type Situation } from '../state/situation.ts';
import type { Agreement } from '../state/state.ts';
import type { ActorIx, BasisPoints } from '../types.ts';
import { ended, pairs, toldOf } from './agreements.ts';

/** What a type of agreement obliges to, in a form that deeds can be held against. */
interface Obligation {
  /** Those who have undertaken it. */
  bound(agreement: Agreement): readonly ActorIx[];
  /** Whether a deed is what the agreement forbids its giver, who is bound. */
  breaks(here: Situation, agreement: Agreement, deed: Deed, by: ActorIx): boolean;
}

/** The obligations of each type that has some (R8.15); all others oblige to nothing that an order could break. */
export const OBLIGATIONS: Partial<Readonly<Record<AgreementType, Obligation>>> = {
  restraint: {
    bound: ({ parties }) => parties.slice(0, 1),
    breaks(here, { parties }, deed) {
      const target = element(parties, 1);
      if (deed.order.kind === 'greyZoneProbe') return actorOf(here, deed.order.against) === target;
      return isNear(here, deed, target) && (isSurge(deed) || isLargeExercise(deed));
    },
  },
  code: {
    bound: ({ parties }) => parties,
    breaks(here, { at }, deed) {
      const { order } = deed;
      if (!('at' in order) || placeOf(here, order.at) !== at) return false;
      return order.kind === 'greyZoneProbe' || isSurprise(deed);
    },
  },
  armsLimitation: {
    bound: ({ parties }) => parties,
    breaks(here, agreement, deed, by) {
      const other = element(victimsOf(agreement, by), 0);
      switch (agreement.terms?.of === 'armsLimitation' ? agreement.terms.cap : undefined) {
        case 'surge':
          return isSurge(deed) && isNear(here, deed, other);
        case 'largeExercise':
          return isLargeExercise(deed) && (isNear(here, deed, other) || isAtHome(here, deed));
        case 'modernisation':
          return deed.order.kind === 'modernisation' && isSecondProgramme(here, deed, by);
        default:
          return false;
      }
    },
  },
  access: {
    bound: ({ parties, terms }) => (terms?.of === 'access' && terms.consultation ? parties.slice(1) : []),
    breaks: (here, { parties }, deed) => isSurprise(deed) && isNear(here, deed, element(parties, 0)),
  },
};

const isSurge = ({ order }: Deed): boolean => order.kind === 'posture' && order.stance === 'surge';
const isSurprise = (deed: Deed): boolean => isSurge(deed) && 'notify' in deed.order && !deed.order.notify;
const isLargeExercise = ({ order }: Deed): boolean => order.kind === 'jointExercise' && order.scale === 'large';
const isAtHome = (here: Situation, { order }: Deed): boolean => 'at' in order && placeOf(here, order.at) < 0;

/** Whether a deed is done at a flashpoint where an actor has a stake. */
function isNear(here: Situation, { order }: Deed, actor: ActorIx): boolean {
  const place = 'at' in order ? placeOf(here, order.at) : -1;
  return place >= 0 && element(element(here.scenario.places, place).stake, actor) > 0;
}

const PROGRAMME = ORDER_KINDS.indexOf('modernisation');

/** A second modernisation in the same turn, or within four turns of the last one. R4.16 */
const isSecondProgramme = ({ params, state }: Situation, { ordinal }: Deed, by: ActorIx): boolean =>
  ordinal > 0 ||
  state.marks.some(
    (mark) =>
      mark.kind === 'done' &&
      mark.by === by &&
      mark.value === PROGRAMME &&
      mark.turn < state.turn &&
      mark.turn > state.turn - params.accordPause,
  );

const victimsOf = ({ parties }: Agreement, by: ActorIx): readonly ActorIx[] => parties.filter((party) => party !== by);

/** Whether a deed breaks an agreement that is in force; one that was suspended before this turn binds nobody (R8.16). */
function breaks(here: Situation, agreement: Agreement, deed: Deed): boolean {
  const duty = OBLIGATIONS[agreement.type];
  if (duty === undefined || !(stillBinds(here, agreement) || isTakenUp(here, agreement, deed))) return false;
  const by = actorOf(here, deed.order.by);
  return duty.bound(agreement).includes(by) && duty.breaks(here, agreement, deed, by);
}

/**
 * R8.16 Who takes up an agreement again is held to it in the same turn already; the others cannot know of it yet. Where the other
 * party has suspended it too, it still binds nobody.
 */
const isTakenUp = (
  here: Situation,
  { id, suspendedBy }: Agreement,
  { order: { by }, carriedOut = [] }: Deed,
): boolean =>
  suspendedBy.length === 1 &&
  carriedOut.some(
    (order) =>
      order.by === by &&
      order.kind === 'withdrawal' &&
      order.manner === 'resume' &&
      withdrawnFrom(here, order)?.id === id,
  );

/** Chance that a breach comes out: 30 + 20 a level of verification + 0.3·TRA %, at most 95 %. R8.3 */
export function detection(here: Situation, agreement: Agreement, victim: ActorIx, by: ActorIx): BasisPoints {
  const { params } = here;
  const seen = divide(params.detectionTransparency * dyadAt(here, victim, by).transparency, WHOLE);
  return Math.min(
    params.detectionCap,
    params.detectionBase + agreement.verification * params.detectionVerification + seen,
  );
}

/** Those who broke an agreement by one of these deeds. */
const violatorsOf = (here: Situation, agreement: Agreement, deeds: readonly Deed[]): ReadonlySet<ActorIx> =>
  new Set(deeds.filter((deed) => breaks(here, agreement, deed)).map((deed) => actorOf(here, deed.order.by)));

const isProbe = ({ order }: Deed): boolean => order.kind === 'greyZoneProbe';

/** R8.3 Compliance: this turn's deeds against the obligations in force, but for probes, which are judged once it is known whose they are. */
export function compliance(here: Situation, deeds: readonly Deed[], luck: Luck): Effect[] {
  const open = deeds.filter((deed) => !isProbe(deed));
  return here.state.agreements.flatMap((agreement) =>
    [...violatorsOf(here, agreement, open)].flatMap((by) => breach(here, here, agreement, by, luck)),
  );
}

/**
 * R8.3 Once the fleets have sailed: a probe that everybody can name is held against what was in force at compliance (`before`), one that
 * can be denied against nothing; then kept words pay. What nobody can prove must not show in what is not paid.
 */
export function keptWords(here: Situation, before: Situation, deeds: readonly Deed[], luck: Luck): Effect[] {
  const open = deeds.filter((deed) => !isProbe(deed));
  const named = deeds.filter((deed) => isProbe(deed) && isNamed(here, deed));
  const broken = before.state.agreements.flatMap((agreement) => {
    const judged = violatorsOf(before, agreement, open);
    const late = [...violatorsOf(before, agreement, named)].filter((by) => !judged.has(by));
    return late.flatMap((by) => breach(here, before, agreement, by, luck));
  });
  return [...broken, ...rewards(here, before, [...open, ...named])];
}

/** Whether everybody knows whose probe it was. */
function isNamed(here: Situation, { order }: Deed): boolean {
  if (order.kind !== 'greyZoneProbe') return false;
  const [by, to, at] = [actorOf(here, order.by), actorOf(here, order.against), placeOf(here, order.at)];
  const { marks, turn } = here.state;
  return marks.some(
    (mark) =>
      mark.kind === 'probe' &&
      mark.turn === turn &&
      mark.value === 0 &&
      mark.by === by &&
      mark.to === to &&
      mark.at === at,
  );
}

/** What a quiet turn of kept words pays those who are bound, and every two of the parties. */
function rewards(here: Situation, before: Situation, deeds: readonly Deed[]): Effect[] {
  const honest = new Set<ActorIx>();
  const broken = new Set<ActorIx>();
  const warm = new Map<number, readonly [ActorIx, ActorIx]>();
  for (const agreement of before.state.agreements) {
    const violators = violatorsOf(before, agreement, deeds);
    violators.forEach((by) => broken.add(by));
    const bound = stillBinds(before, agreement) ? (OBLIGATIONS[agreement.type]?.bound(agreement) ?? []) : [];
    if (violators.size > 0 || bound.length === 0) continue;
    bound.forEach((actor) => honest.add(actor));
    pairs(agreement.parties).forEach((pair) => warm.set(dyadIx(here.scenario, ...pair), pair));
  }
  return honoured(
    here,
    [...honest].filter((actor) => !broken.has(actor)),
    [...warm.values()],
  );
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

function breach(here: Situation, before: Situation, agreement: Agreement, by: ActorIx, luck: Luck): Effect[] {
  const found = victimsOf(agreement, by).filter((victim) =>
    luck.chance(
      `${String(here.state.turn)}/breach/${agreement.id}/${idOf(here, by)}/${idOf(here, victim)}`,
      detection(before, agreement, victim, by),
    ),
  );
  if (found.length === 0) return [];
  return [
    tell(toldOf(here, agreement), { kind: 'breachFound', agreement, by: idOf(here, by) }),
    ...breachCosts(here, agreement, by, found),
    ...(agreement.type === 'restraint' ? ended(here, agreement, 'breached') : []),
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
  /** Chance that at least one of the others can prove it; of a probe, that it cannot be denied besides. */
  readonly chance: BasisPoints;
  /** What it would cost if all of them did. */
  readonly costs: readonly Effect[];
}

/** R8.3 The agreements in force that an order would break, by the predicate that compliance judges it with. */
export function breachesBy(here: Situation, deed: Deed): readonly Breach[] {
  const by = actorOf(here, deed.order.by);
  const named = isProbe(deed) ? WHOLE - here.params.probeDeniable : WHOLE;
  return here.state.agreements
    .filter((agreement) => breaks(here, agreement, deed))
    .map((agreement) => {
      const victims = victimsOf(agreement, by);
      const missed = victims.reduce(
        (left, victim) => divide(left * (WHOLE - detection(here, agreement, victim, by)), WHOLE),
        WHOLE,
      );
      return {
        agreement,
        chance: divide(named * (WHOLE - missed), WHOLE),
        costs: breachCosts(here, agreement, by, victims),
      };
    });
}
