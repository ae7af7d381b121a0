import type { GameEvent, LedgerRow } from '../../rules/effects/events.ts';
import type { Order } from '../../rules/order.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { Forecast } from '../../rules/sight/forecast.ts';
import type { ActorId, ActorIx, PlaceId, Points, Turn } from '../../rules/types.ts';
import { orderKey } from '../../session/catalogue.ts';
import type { StepView } from '../../session/host.ts';
import { subjectOf } from '../../session/sights.ts';

/** How much a seat that was not asked minds: its tension with one of those who acted, or the menace that it sees in them. */
export interface Rise {
  readonly score: 'tension' | 'posture';
  readonly at: number;
  readonly toward: ActorIx;
  readonly low: Points;
  readonly mid: Points;
  readonly high: Points;
}

/** A seat that was not asked, with all that an act did to it; tension first. */
export interface Worry {
  readonly actor: ActorIx;
  readonly rises: readonly Rise[];
  /** Its tension with all who acted, added up; menace where it keeps no tension. In points. */
  readonly rise: Points;
}

/** Who did what, or means to. An act that nobody can be blamed for has no order. */
export interface Act {
  readonly id: string;
  readonly turn: Turn;
  readonly order: Order | undefined;
  readonly probe: { readonly at: PlaceId; readonly against: ActorId } | undefined;
  /** Those who agreed to it, its giver first. */
  readonly inside: readonly ActorId[];
  /** Who was not asked, the most worried first. */
  readonly worries: readonly Worry[];
}

/** Half of the last digit shown: what is smaller is nothing. */
const FELT = 5;

type Told = Extract<GameEvent, { kind: 'orderDone' | 'probed' }>;
type Change = Omit<Rise, 'toward'>;

/** What was done in the turns from `since` on, the latest first. */
export function actsDone(scenario: Scenario, history: readonly StepView[], since: Turn): readonly Act[] {
  const turns = [...new Set(history.map(({ turn }) => turn))].filter((turn) => turn >= since).sort((a, b) => b - a);
  return turns.flatMap((turn) => {
    const events = history.filter((step) => step.turn === turn).flatMap((step) => step.events);
    const told = events.filter((event): event is Told => event.kind === 'orderDone' || event.kind === 'probed');
    return told.map((event, ix) => doneOf(scenario, events, event, turn, ix));
  });
}

function doneOf(scenario: Scenario, events: readonly GameEvent[], event: Told, turn: Turn, ix: number): Act {
  const order = orderOf(event);
  const probe = event.kind === 'probed' ? { at: event.at, against: event.against } : undefined;
  const inside = event.kind === 'orderDone' ? [event.order.by, ...event.with] : event.by ? [event.by] : [];
  const changes = events.flatMap((other): Change[] => {
    if (other.kind !== 'scoreChanged' || (other.score !== 'tension' && other.score !== 'posture')) return [];
    const rows = other.rows.filter((row) => isOf(row, order, probe?.at));
    const mid = rows.reduce((sum, { delta }) => sum + delta, 0);
    return rows.length === 0 ? [] : [{ score: other.score, at: other.at, low: mid, mid, high: mid }];
  });
  // Nobody knows who gave it: whose tension rose shows whom people suspect.
  const worries = inside.length === 0 ? [] : worriesOf(scenario, inside, changes);
  return { id: `${turn}/${ix}`, turn, order, probe, inside, worries };
}

function orderOf(event: Told): Order | undefined {
  if (event.kind === 'orderDone') return event.order;
  const { by, at, against } = event;
  return by === undefined ? undefined : { kind: 'greyZoneProbe', by, at, against };
}

/** Keys of like orders end in a number. */
function isOf({ cause: { source } }: LedgerRow, order: Order | undefined, at: PlaceId | undefined): boolean {
  if (order) return source.kind === 'order' && source.order.split('#')[0] === orderKey(order);
  return source.kind === 'unattributed' && source.at === at;
}

/** What a seat is drafting, as its forecast has it. */
export function actDrafted(scenario: Scenario, order: Order, forecast: Forecast, turn: Turn, id: string): Act {
  const inside = [order.by, ...forecast.answers.map(({ from }) => from)];
  const changes = forecast.rows.flatMap(({ score, at, low, mid, high }): Change[] =>
    score === 'tension' || score === 'posture' ? [{ score, at, low, mid, high }] : [],
  );
  const worries = worriesOf(scenario, [...new Set(inside)], changes);
  return { id, turn, order, probe: undefined, inside: [...new Set(inside)], worries };
}

function worriesOf(scenario: Scenario, inside: readonly ActorId[], changes: readonly Change[]): readonly Worry[] {
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
  const worries = [...byActor].map(([actor, rises]) => ({
    actor,
    rises: [...rises].sort(firstTension),
    rise: sumOf(rises),
  }));
  return worries.sort((a, b) => b.rise - a.rise || a.actor - b.actor);
}

const firstTension = (a: Rise, b: Rise): number =>
  Number(a.score === 'posture') - Number(b.score === 'posture') || b.mid - a.mid;

function sumOf(rises: readonly Rise[]): Points {
  const tension = rises.filter(({ score }) => score === 'tension');
  return (tension.length > 0 ? tension : rises).reduce((sum, { mid }) => sum + mid, 0);
}

/** What was last done between two, as far as everybody was told. */
export function lastBetween(
  history: readonly StepView[],
  one: ActorId,
  other: ActorId,
  most: number,
): readonly { readonly turn: Turn; readonly order: Order }[] {
  const found = history.flatMap(({ turn, events }) =>
    events.flatMap((event) =>
      event.kind === 'orderDone' && involves(event, one, other) ? [{ turn, order: event.order }] : [],
    ),
  );
  return found.reverse().slice(0, most);
}

function involves(
  { order, with: consenting }: Extract<Told, { kind: 'orderDone' }>,
  one: ActorId,
  other: ActorId,
): boolean {
  const named = 'with' in order ? [order.with] : 'toward' in order ? [order.toward] : [];
  const inside = [order.by, ...consenting, ...named];
  return inside.includes(one) && inside.includes(other);
}
