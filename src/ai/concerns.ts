import type { Order, OrderKind } from '../rules/order.ts';
import { abandonment, entrapment } from '../rules/readings/alliances.ts';
import { highestThreat, strength } from '../rules/readings/threat.ts';
import { actorOf, allied, footholdAt, marked, placeAt, placeOf } from '../rules/state/situation.ts';
import type { ActorIx, PlaceId, Points } from '../rules/types.ts';
import { offenders } from './gestures.ts';
import { menacedBy } from './reflexes.ts';
import { alliesOf, friendsOf } from './rosters.ts';
import { besideAt } from './patrols.ts';
import type { Seen } from './seen.ts';

/** What a worry adds to the worth of an order that answers it, in points: the policy's own weight, as R11.4 gives none. */
const WORRY: Points = 25;

/** What makes a seat stand on its own feet, what makes it friends, and what makes peace with whom it fears. */
const OWN_FEET: ReadonlySet<OrderKind> = new Set(['modernisation']);
const FRIENDS: ReadonlySet<OrderKind> = new Set([
  'intelligenceSharing', 'jointExercise', 'trainingExchange', 'armsTransfer', 'allianceTreaty', 'publicStatement',
]); // prettier-ignore
const PEACE: ReadonlySet<OrderKind> = new Set([
  'dialogue',
  'highLevelVisit',
  'hotline',
  'armsLimitation',
  'crossBlocExercise',
]);
/** What binds the strongest friend against a threat that grows. */
const BALANCING: ReadonlySet<OrderKind> = new Set([
  'jointExercise', 'intelligenceSharing', 'trainingExchange', 'jointPatrol', 'basingAccess', 'allianceTreaty',
]); // prettier-ignore

/** What lies on a seat's mind beyond its objectives: whom it fears, whom it could lean on, who has just wronged it. R11.4 */
export interface Concerns {
  /** Whom it fears most, if it fears that an ally will not come; −1 otherwise. */
  readonly alone: ActorIx;
  /** The strongest friend, where the greatest threat has just grown; −1 otherwise. */
  readonly pillar: ActorIx;
  readonly offenders: readonly ActorIx[];
}

const known = new WeakMap<Seen, Concerns>();

export function concernsOf(at: Seen): Concerns {
  const there = known.get(at);
  if (there) return there;
  const { here, me } = at;
  const feared = highestThreat(here, me).from;
  const forsaken = alliesOf(at).some((ally) => abandonment(here, me, ally) > here.params.worryAlone);
  const made = {
    alone: forsaken ? feared : -1,
    pillar: feared >= 0 && menacedBy(here, feared) ? pillarOf(at, feared) : -1,
    offenders: offenders(at),
  };
  known.set(at, made);
  return made;
}

/** The strongest of those with forces whom a seat trusts with 50 or more, but for the one that it fears. R11.4 */
function pillarOf(at: Seen, feared: ActorIx): ActorIx {
  const { here, scenario } = at;
  const friends = friendsOf(at, here.params.worryTrusted).filter(
    (other) => other !== feared && scenario.armed.includes(other),
  );
  return friends.reduce((best, one) => (best < 0 || strength(here, one) > strength(here, best) ? one : best), -1);
}

/**
 * Whether an ally is to be asked to hold back: its quarrels may draw the seat in beyond 12, or it probed in this turn or the last where the
 * heat exceeds 60; and the seat has not just asked it. R11.4
 */
function isDrawnIn({ here, me, scenario }: Seen, ally: ActorIx): boolean {
  const { worryDrawnIn, worryHeat, worryProbed, counselLasts } = here.params;
  if (marked(here, 'restrained', me, ally, counselLasts)) return false;
  const probed = scenario.places.some(
    (_, place) => placeAt(here, place).heat > worryHeat && marked(here, 'probe', ally, -1, worryProbed, place),
  );
  return probed || entrapment(here, me, ally) > worryDrawnIn;
}

/** What a seat's worries add to the worth of an order, in points. */
export function concern(at: Seen, order: Order): Points {
  const { here, me } = at;
  const { alone, pillar, offenders: wrong } = concernsOf(at);
  if (order.kind === 'publicStatement' && order.stance === 'censure')
    return wrong.includes(actorOf(here, order.named)) ? 2 * WORRY : 0;
  if (order.kind === 'allyCounsel')
    return order.purpose === 'restrain' && isDrawnIn(at, actorOf(here, order.toward)) ? 2 * WORRY : 0;
  if (order.kind === 'crossBlocExercise' && order.invitation === 'disinvite') return WORRY;
  if (order.kind === 'presencePatrol')
    return isPressed(at, order.at, [me, ...besideAt(at, placeOf(here, order.at))]) ? 4 * WORRY : 0;
  const other = 'with' in order ? (at.scenario.actorIx.get(order.with) ?? -1) : -1;
  const lonely =
    alone >= 0 &&
    (OWN_FEET.has(order.kind) ||
      (PEACE.has(order.kind) && other === alone) ||
      (FRIENDS.has(order.kind) && other >= 0 && other !== alone && !allied(here, me, other)));
  const leaning = pillar >= 0 && other === pillar && BALANCING.has(order.kind);
  const beside = order.kind === 'jointPatrol' && isPressed(at, order.at, [me, other]);
  return (lonely ? WORRY : 0) + (leaning ? WORRY : 0) + (beside ? 3 * WORRY : 0);
}

/** Whether one of these was openly probed at a place within three turns, and is not seen there enough to have witnesses. R11.6 */
function isPressed({ here }: Seen, at: PlaceId, those: readonly ActorIx[]): boolean {
  const place = placeOf(here, at);
  const { worryPressed, probeShield, interestDrift } = here.params;
  return those.some(
    (one) =>
      footholdAt(here, place, one).interest < probeShield + interestDrift &&
      here.state.marks.some(
        ({ kind, turn, to, at: where, value }) =>
          kind === 'probe' && turn >= here.state.turn - worryPressed && to === one && where === place && value === 0,
      ),
  );
}
