import { WHOLE, divide, gain } from '../rules/base/arithmetic.ts';
import type { Order, OrderOf } from '../rules/order.ts';
import { dyadIx, tieIx } from '../rules/scenario/scenario.ts';
import { actorAt, allied, dyadAt, tieAt } from '../rules/state/situation.ts';
import { stabilityParts } from '../rules/readings/stability.ts';
import type { ActorIx, Points } from '../rules/types.ts';
import { signalWorth } from './brokenWords.ts';
import { SIGNS, isRenewal } from './counts.ts';
import { weightsOf } from './doctrine.ts';
import { stabilityRate, type Standing } from './goals.ts';
import { quartersLeft } from './horizon.ts';
import { isQuiet } from './invitations.ts';
import { agreementLeft, costOfMore, savedBy } from './leaving.ts';
import { affirmed, armed, capReason, told } from './paperReasons.ts';
import type { Rates } from './rates.ts';
import type { Seen } from './seen.ts';
import { shieldWorth } from './shieldWorth.ts';
import { termsWorth } from './treatyTerms.ts';

/** What one crisis more costs a seat, in points: the region's calm, and a small chance that all is lost. */
export const CRISIS: Points = 250;
/** What a hint about a rival's motive is worth while nobody is sure; knowing it changes what to do. */
const HINT: Points = 30;
/** What a quarter without the other side's surges, hulls or large exercises is worth, and what the own hands are. */
const CAPPED: Points = 6;
/** What a capital a turn is worth, for each turn that is left. */
const SAVED: Points = 8;
/** What an ally stands for beyond what scores tell, for each point of its doctrine's weight on threat and deterrence. */
const ALLY: Points = 3;
/** Forces that stay deter more than forces that pass, for each point of its doctrine's weight on deterrence. */
const BASE: Points = 11;
/** An exercise in quiet times that takes no side, for ten points of its doctrine's weight on autonomy. */
const OPEN_DOOR: Points = 16;
/** Two flags where both stand on the same side are a coalition that can be seen, for ten points of its doctrine's weight on deterrence. */
const BESIDE: Points = 21;
/** Help that is given together is remembered, and spares relief that would have had to be paid for. */
const TOGETHER: Points = 42;
/** A reassured ally may dare more than was meant; an ally held back dares less. */
const DARING: Points = 3;

/** Papers are easier to sign for two turns after talks; what that is worth cannot be seen one step ahead. */
const OPENING: Partial<Readonly<Record<Order['kind'], Points>>> = { dialogue: 5, highLevelVisit: 15 };

/** What an order goes on doing after this turn, beyond what the forecast shows of it, less what looking after it costs. */
export const lasting = (at: Seen, rates: Rates, standing: Standing, order: Order): Points =>
  goesOn(at, rates, standing, order) - lookedAfter(at, order);

/** One agreement more may be one too many (R8.1). */
function lookedAfter(at: Seen, order: Order): Points {
  const type = SIGNS[order.kind];
  if (type === undefined || isRenewal(at, type, order)) return 0;
  return SAVED * costOfMore(at) * (quartersLeft(at) - 1);
}

function goesOn(at: Seen, rates: Rates, standing: Standing, order: Order): Points {
  switch (order.kind) {
    case 'hotline':
      return line(at, standing, ixOf(at, order.with));
    case 'intelligenceSharing':
      return shared(at, rates, ixOf(at, order.with));
    case 'armsTransfer':
      return armed(at, ixOf(at, order.with));
    case 'trainingExchange':
      return exchange(at, rates, ixOf(at, order.with));
    case 'armsLimitation':
      return capped(at, order) + capReason(at, order);
    case 'allianceTreaty':
      return treaty(at, rates, order) + termsWorth(at, order) + affirmed(at, order);
    case 'quietDiplomacy':
      return quartersLeft(at) > 1 ? HINT : 0;
    case 'basingAccess':
      return quartersLeft(at) > 1 ? BASE * weightsOf(at).DET : 0;
    case 'allyCounsel':
      return order.purpose === 'reassure' ? -DARING : DARING;
    case 'jointOperation':
      return eased(at, rates, order);
    case 'withdrawal':
      return left(at, rates, standing, order) + signalWorth(at, order);
    case 'crossBlocExercise':
      return order.invitation === 'invite' && isQuiet(at) ? divide(OPEN_DOOR * weightsOf(at).AUT, 10) : 0;
    case 'presencePatrol':
      return shieldWorth(at, rates, order);
    case 'jointPatrol':
      return shieldWorth(at, rates, order) + divide(BESIDE * weightsOf(at).DET, 10);
    default:
      return quartersLeft(at) > 1 ? (OPENING[order.kind] ?? 0) : 0;
  }
}

const ixOf = ({ scenario }: Seen, id: string): ActorIx => scenario.actorIx.get(id) ?? -1;

/** A line between opposite sides guards what they quarrel about; any line counts in the region's calm, up to a limit. */
function line(at: Seen, standing: Standing, other: ActorIx): Points {
  const { params } = at.here;
  const { guardrails } = stabilityParts(at.here);
  const more = Math.min(params.stabilityPerHotline, params.stabilityGuardCap - guardrails);
  const guards = opposed(at, other) ? divide(CRISIS * quartersLeft(at), 40) : 0;
  return divide(Math.max(0, more) * stabilityRate(at.here, standing), WHOLE) + guards;
}

/** What an agreement does between two in each turn. */
interface Yield {
  readonly interoperability: Points;
  readonly trust?: Points;
  readonly resilience?: Points;
}

/** The worth of what comes each turn, for as many turns as are left or as it runs. */
function eachTurn(at: Seen, rates: Rates, other: ActorIx, each: Yield, runs = quartersLeft(at)): Points {
  const { here, me, scenario } = at;
  const worth = (score: 'trust' | 'interoperability' | 'resilience', ix: number, now: Points, by: Points): number =>
    gain(now, by) * (rates[score][ix] ?? 0);
  const { trust = 0, resilience = 0, interoperability } = each;
  const sum =
    worth('interoperability', dyadIx(scenario, me, other), dyadAt(here, me, other).interoperability, interoperability) +
    worth('trust', tieIx(scenario, me, other), tieAt(here, me, other).trust, trust) +
    worth('trust', tieIx(scenario, other, me), tieAt(here, other, me).trust, trust) +
    worth('resilience', me, actorAt(here, me).resilience, resilience);
  return divide(sum * Math.min(runs, quartersLeft(at)), WHOLE);
}

/** Shared intelligence trains the two each turn, and who looks at the same threat tells something worth hearing. */
const shared = (at: Seen, rates: Rates, other: ActorIx): Points =>
  eachTurn(at, rates, other, { interoperability: at.here.params.intelligenceInteroperability }) + told(at, other);

function exchange(at: Seen, rates: Rates, other: ActorIx): Points {
  const { trainingInteroperability, trainingTrust, trainingResilience, trainingTurns } = at.here.params;
  const each = { interoperability: trainingInteroperability, trust: trainingTrust, resilience: trainingResilience };
  return eachTurn(at, rates, other, each, trainingTurns);
}

/** What the other side will not do, less what the seat itself may not: the more deterrence counts, the dearer free hands are. */
function capped(at: Seen, { cap, verification }: OrderOf<'armsLimitation'>): Points {
  const { DET, SEC, STA } = weightsOf(at);
  const sure = cap === 'surge' ? 2 : 1;
  const gained = divide(CAPPED * quartersLeft(at) * sure * (SEC + STA) * (2 + verification), 250);
  return gained - divide(CAPPED * quartersLeft(at) * sure * DET, 100);
}

/** Allies trust each other more by and by, and their word holds; who upgrades an alliance already has that. */
function treaty(at: Seen, rates: Rates, { with: partner, burden }: OrderOf<'allianceTreaty'>): Points {
  const { here, me, scenario } = at;
  const other = ixOf(at, partner);
  const { params } = here;
  const share = burden === 'even' ? params.treatyBurden : burden === 'proposer' ? params.treatyBurdenAlone : 0;
  const carried = divide(share * quartersLeft(at) * (rates.readiness[me] ?? 0), WHOLE);
  if (allied(here, me, other)) return -carried;
  const { DET, SEC } = weightsOf(at);
  const each = divide(params.trustDrift * params.trustRestAllied, WHOLE);
  const warm = (rates.trust[tieIx(scenario, me, other)] ?? 0) + (rates.trust[tieIx(scenario, other, me)] ?? 0);
  return ALLY * (DET + SEC) + divide(each * warm * quartersLeft(at), WHOLE) - carried;
}

/** Two who act against a threat take some of it off the host; it weighs on the host's support. R8.5 */
function eased(at: Seen, rates: Rates, { disaster }: OrderOf<'jointOperation'>): Points {
  const struck = at.here.state.disasters.find(({ id }) => id === disaster);
  if (!struck) return 0;
  const spared = divide(2 * at.here.params.operationEase, at.here.params.unmetSupport);
  return TOGETHER + divide(spared * (rates.support[struck.host] ?? 0), WHOLE);
}

/** What leaving saves, less what the agreement would have gone on giving. */
function left(at: Seen, rates: Rates, standing: Standing, order: OrderOf<'withdrawal'>): Points {
  const agreement = agreementLeft(at, order);
  if (!agreement || order.manner !== 'exit') return 0;
  const saved = divide(SAVED * savedBy(at.here, at.me, agreement) * (quartersLeft(at) - 1), 100);
  const other = ixOf(at, order.from);
  const { params } = at.here;
  switch (agreement.type) {
    case 'hotline':
      return saved - line(at, standing, other);
    case 'intelligence':
      // Secrets that a stranger keeps are secrets that come out.
      return saved + HINT - eachTurn(at, rates, other, { interoperability: params.intelligenceInteroperability });
    case 'training':
      return saved - exchange(at, rates, other);
    case 'armsLimitation':
      return saved - CAPPED * quartersLeft(at);
    default:
      return saved - 2 * CAPPED;
  }
}

/** Whether two seats stand on different sides of a flashpoint, so that a line between them guards it. */
function opposed({ scenario, me }: Seen, them: ActorIx): boolean {
  return scenario.places.some(({ claimants, backing }) => {
    const sides = (actor: ActorIx): readonly ActorIx[] =>
      claimants.includes(actor)
        ? [actor]
        : backing.filter(({ backer }) => backer === actor).map(({ claimant }) => claimant);
    const [mine, theirs] = [sides(me), sides(them)];
    return mine.some((one) => theirs.some((another) => another !== one));
  });
}
