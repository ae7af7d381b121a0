import { WHOLE, acceptanceChance, divide } from '../base/arithmetic.ts';
import type { Effect } from '../effects/effects.ts';
import type { Factor } from '../effects/events.ts';
import { element } from '../base/invariant.ts';
import type { Order } from '../order.ts';
import type { Deed } from '../menu/orderSpec.ts';
import { orderKey } from '../menu/orderKey.ts';
import { SPECS } from '../orders/index.ts';
import { specEffects } from '../menu/specs.ts';
import { actorAt, actorOf, allied, dyadAt, isArmed, marked, tieAt, type Situation } from '../state/situation.ts';
import { entrapment } from '../readings/alliances.ts';
import { commonThreat, highestThreat } from '../readings/threat.ts';
import type { ActorIx, Percent, Points } from '../types.ts';
import { drawnIn, promised, termsOfTreaty } from './treatyWeight.ts';

/** What a yes is worth to a recipient: S and its terms, which add up to it. R6.1 */
export interface Weighing {
  readonly points: Points;
  readonly terms: readonly Factor[];
  readonly chance: Percent;
}

/** What a caller that weighs many offers on one situation has worked out already. */
export interface Beforehand {
  readonly commonThreat?: Points;
  /** The highest threat that the recipient sees. */
  readonly highestThreat?: Points;
  readonly reactions?: readonly Effect[];
}

/**
 * S = 0.40(TRU − 50) + 0.30(common threat − 40) + 0.50·need + 0.20(REP − 50) − 1.4·ΔTEN·h − 0.25·max(0, 50 − DOM)
 * − 0.2·entrapment + terms of a treaty + doctrine + 3·sweetener + opening. R6.1
 *
 * Trust 48, threat 54.26, need 8, reputation 60, ΔTEN 1.31 for a hedger (1.5), doctrine −4: 2.73, so 55 %.
 */
export function weigh(
  here: Situation,
  order: Order,
  recipient: ActorIx,
  sweetener = 0,
  known: Beforehand = {},
): Weighing {
  const proposer = actorOf(here, order.by);
  const feared = known.commonThreat ?? commonThreat(here, recipient, proposer);
  // A body without forces takes no part in threat, so the term has nothing to say of it.
  const fears = isArmed(here, recipient) && isArmed(here, proposer);
  const { params } = here;
  const linear = (share: number, points: Points): Points => divide(share * points, WHOLE);
  const weak = Math.max(0, params.acceptSupportFrom - actorAt(here, recipient).support);
  const terms: Factor[] = [
    { name: 'trust', points: linear(params.acceptTrust, tieAt(here, recipient, proposer).trust - 5_000) },
    { name: 'commonThreat', points: linear(params.acceptThreat, fears ? feared - params.acceptThreatFrom : 0) },
    { name: 'need', points: linear(params.acceptNeed, needOf(here, order, recipient, proposer, known.highestThreat)) },
    { name: 'reputation', points: linear(params.acceptReputation, actorAt(here, proposer).reputation - 5_000) },
    { name: 'neighbour', points: neighbour(here, known.reactions ?? specReactions(here, order), recipient) },
    { name: 'support', points: -linear(params.acceptSupport, weak) },
    { name: 'entrapment', points: -linear(params.acceptEntrapment, drawn(here, order, recipient, proposer)) },
    { name: 'terms', points: termsOfTreaty(here, order, recipient) },
    { name: 'doctrine', points: doctrineOf(here, order, recipient, proposer) },
    { name: 'sweetener', points: params.acceptSweetener * Math.min(sweetener, params.sweetenerCap) },
    { name: 'opening', points: opening(here, recipient, proposer) },
  ];
  const points = terms.reduce((sum, term) => sum + term.points, 0);
  return { points, terms: terms.filter((term) => term.points !== 0), chance: acceptanceChance(points) };
}

/** What the recipient lacks and the order brings. */
function needOf(here: Situation, order: Order, recipient: ActorIx, proposer: ActorIx, highest?: Points): Points {
  const { params } = here;
  switch (order.kind) {
    case 'jointExercise':
    case 'crossBlocExercise':
    case 'trainingExchange':
    case 'jointPatrol':
      return lacking(here, actorAt(here, recipient).readiness);
    case 'armsTransfer':
      return lacking(here, actorAt(here, recipient).capability);
    case 'jointOperation':
      return lacking(here, actorAt(here, recipient).resilience);
    case 'influencePackage':
      return params.needInfluence;
    case 'dialogue':
    case 'highLevelVisit':
    case 'hotline':
    case 'armsLimitation':
      return divide(params.needTension * dyadAt(here, recipient, proposer).tension, WHOLE);
    case 'conductCode':
      return divide(params.needTension * tensestClaim(here, order.at, recipient), WHOLE);
    case 'intelligenceSharing':
    case 'basingAccess':
      return threatened(here, recipient, highest);
    case 'allianceTreaty':
      return divide(threatened(here, recipient, highest) * promised(here, order), WHOLE);
    default:
      return 0;
  }
}

const threatened = (
  here: Situation,
  recipient: ActorIx,
  highest: Points = highestThreat(here, recipient).points,
): Points => divide(here.params.needThreat * Math.max(0, highest - here.params.needThreatFrom), WHOLE);

/** What a yes could draw the recipient into: as the ally that it is, or by the terms of the treaty that it is offered. */
const drawn = (here: Situation, order: Order, recipient: ActorIx, proposer: ActorIx): Points =>
  order.kind === 'allianceTreaty' ? drawnIn(here, order, recipient, proposer) : entrapment(here, recipient, proposer);

/** What a score lacks to 65, and so wants of an order that raises it. */
const lacking = ({ params }: Situation, score: Points): Points =>
  divide(params.needReadiness * Math.max(0, params.needReadinessFrom - score), WHOLE);

function tensestClaim(here: Situation, at: string, recipient: ActorIx): Points {
  const place = here.scenario.placeIx.get(at);
  const { claimants } = element(here.scenario.places, place ?? 0);
  return Math.max(
    0,
    ...claimants.filter((other) => other !== recipient).map((other) => dyadAt(here, recipient, other).tension),
  );
}

/** The recipient's largest rise of tension with one outsider, times 1.4, and 1.5 more for a hedger. */
function neighbour(here: Situation, reactions: readonly Effect[], recipient: ActorIx): Points {
  const { params, scenario } = here;
  const dyads = scenario.dyads;
  let largest = 0;
  for (const effect of reactions) {
    if (effect.kind !== 'shift' || effect.score !== 'tension' || effect.delta <= largest) continue;
    const dyad = element(dyads, effect.at);
    if (dyad.a === recipient || dyad.b === recipient) largest = effect.delta;
  }
  const hedger = actorAt(here, recipient).doctrine === 'hedger';
  return -divide(params.acceptNeighbour * largest * (hedger ? params.acceptNeighbourHedger : WHOLE), WHOLE * WHOLE);
}

function specReactions(here: Situation, order: Order): readonly Effect[] {
  const consenting = SPECS[order.kind].asks(here, order as never);
  const deed: Deed = { order, key: orderKey(order), ordinal: 0, consenting, company: consenting };
  return specEffects({ ...here, explain: false }, deed, 'reactions');
}

/** What takes a side, and is seen to: the same orders that provoke outsiders when they are agreed. */
const BINDING: ReadonlySet<string> = new Set([
  'jointExercise',
  'intelligenceSharing',
  'armsTransfer',
  'basingAccess',
  'allianceTreaty',
  'jointPatrol',
]);
/** What takes no side. */
const OPEN: ReadonlySet<string> = new Set(['crossBlocExercise', 'trainingExchange', 'jointOperation']);

function doctrineOf(here: Situation, order: Order, recipient: ActorIx, proposer: ActorIx): Points {
  const { params } = here;
  switch (actorAt(here, recipient).doctrine) {
    case 'hedger':
      if (OPEN.has(order.kind)) return params.hedgerOpen;
      return BINDING.has(order.kind) && actorAt(here, proposer).capability >= params.hedgerFrom
        ? -params.hedgerBinding
        : 0;
    case 'insulated':
      return order.kind === 'hotline' ? 0 : -params.insulatedDoctrine;
    case 'convenor':
      return BINDING.has(order.kind) ? -params.convenorDoctrine : 0;
    case 'balancer':
      return allied(here, recipient, proposer) ? params.balancerAlly : 0;
    default:
      return 0;
  }
}

/** Good moments: a dialogue (R4.1) or a visit (R4.2) between the two, or relief given together (R8.5), within two turns; at most 15 in all. */
function opening(here: Situation, one: ActorIx, other: ActorIx): Points {
  const { params } = here;
  const lately = (kind: 'dialogue' | 'visit' | 'refundDue', turns: number): boolean =>
    marked(here, kind, one, other, turns) || marked(here, kind, other, one, turns);
  const sum =
    (lately('dialogue', params.dialogueWindow) ? params.dialogueOpening : 0) +
    (lately('visit', params.visitWindow) ? params.visitOpening : 0) +
    (lately('refundDue', params.reliefWindow) ? params.reliefOpening : 0);
  return Math.min(params.openingCap, sum);
}

/** What a yes against one's own judgement costs at home: a point of support for every five of distrust overcome. R6.3 */
export function homePrice(here: Situation, points: Points): Points {
  if (points >= 0) return 0;
  const per = here.params.homePrice;
  const missing = 0 - points;
  return 100 * (divide(missing - (missing % per), per) + (missing % per > 0 ? 1 : 0));
}
