import type { Order } from '../../rules/order.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { ActorId, ActorIx, Points } from '../../rules/types.ts';
import { counterpartOf, disasterIdsOf, hostsOf } from '../../session/catalogue.ts';
import { subjectOf } from '../../session/sights.ts';

/** How an act moves a tension, or the menace that one sees in another: exactly, or within a range. */
export interface Change {
  readonly score: 'tension' | 'posture';
  readonly at: number;
  readonly low: Points;
  readonly mid: Points;
  readonly high: Points;
}

/** How much a seat that was not asked minds: its tension with one of those who acted, or the menace that it sees in them. */
export interface Rise extends Change {
  readonly toward: ActorIx;
}

/** A seat that was not asked, with all that an act did to it; tension first. */
export interface Worry {
  readonly actor: ActorIx;
  readonly rises: readonly Rise[];
  /** Its tension with all who acted, added up; menace where no tension moved. In hundredths, `FELT` and more, as a range. */
  readonly rise: Points;
  readonly low: Points;
  readonly high: Points;
}

/** Worth telling: a tenth of a point and more. */
export const FELT: Points = 10;

/** Whoever has a part in an order: its giver first, whom it is made with or toward, whom it helps, and all who were asked. */
export function partiesOf(scenario: Scenario, order: Order, asked: readonly ActorId[]): readonly ActorId[] {
  const named = partnerIn(scenario, order);
  return [...new Set([order.by, ...(named === undefined ? [] : [named]), ...asked])];
}

/** Whom an order is made with or toward, or whom relief goes to. Whoever a probe is against, or who is left or struck off, has no part in it. */
export function partnerIn(scenario: Scenario, order: Order): ActorId | undefined {
  if (order.kind === 'greyZoneProbe' || order.kind === 'withdrawal') return undefined;
  if (order.kind === 'crossBlocExercise' && order.invitation === 'disinvite') return undefined;
  return order.kind === 'disasterRelief' ? hostIn(scenario, order.disaster) : counterpartOf(order);
}

/** Whom a threat strikes. */
function hostIn(scenario: Scenario, disaster: string): ActorId | undefined {
  for (const inject of scenario.injects) {
    const host = hostsOf(inject)[disasterIdsOf(inject).indexOf(disaster)];
    if (host !== undefined) return host;
  }
  return undefined;
}

/**
 * Who was not asked and minds, the most worried first. The one reckoning of it: the map, its table, the paper, the forecast and the
 * ending all ask here, so that no two of them name other victims of one act.
 */
export function worriesOf(
  scenario: Scenario,
  inside: readonly ActorId[],
  changes: readonly Change[],
): readonly Worry[] {
  const acting = new Set(inside.map((id) => scenario.actorIx.get(id) ?? -1));
  const byActor = new Map<ActorIx, Rise[]>();
  for (const change of changes) {
    const { one, other } = subjectOf(scenario, change.score, change.at);
    // Menace is seen by the second in the first; tension is between the two.
    const [actor, toward] = change.score === 'posture' || acting.has(one) ? [other, one] : [one, other];
    const felt = Math.max(Math.abs(change.low), Math.abs(change.high)) >= FELT;
    if (!felt || !acting.has(toward) || acting.has(actor)) continue;
    byActor.set(actor, [...(byActor.get(actor) ?? []), { ...change, toward }]);
  }
  return [...byActor]
    .map(([actor, rises]) => worryOf(actor, [...rises].sort(firstTension)))
    .filter(({ rise }) => rise >= FELT)
    .sort(
      (a, b) =>
        Number(isMenace(a)) - Number(isMenace(b)) || shown(b) - shown(a) || b.rise - a.rise || a.actor - b.actor,
    );
}

/** Twice the middle of the range that is shown: what is sorted must look sorted. */
const shown = ({ low, high }: Worry): Points => low + high;

const firstTension = (a: Rise, b: Rise): number =>
  Number(a.score === 'posture') - Number(b.score === 'posture') || b.mid - a.mid;

/** Whether a seat only sees more menace: tension comes before it. */
const isMenace = ({ rises }: Worry): boolean => rises[0]?.score === 'posture';

function worryOf(actor: ActorIx, rises: readonly Rise[]): Worry {
  const counted = rises.filter(({ score }) => score === rises[0]?.score);
  const sum = (of: 'low' | 'mid' | 'high'): Points => counted.reduce((all, rise) => all + rise[of], 0);
  return { actor, rises, rise: sum('mid'), low: sum('low'), high: sum('high') };
}
