import type { GameEvent, LedgerRow } from '../../rules/effects/events.ts';
import type { Order } from '../../rules/order.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { Forecast } from '../../rules/sight/forecast.ts';
import type { ScoreName } from '../../rules/state/scores.ts';
import type { ActorId, PlaceId, Turn } from '../../rules/types.ts';
import { orderKey } from '../../session/catalogue.ts';
import type { StepView } from '../../session/host.ts';
import { subjectOf } from '../../session/sights.ts';
import { partiesOf, worriesOf, type Change, type Worry } from './unasked.ts';

/** Who did what, or means to. An act that nobody can be blamed for has no order. */
export interface Act {
  readonly id: string;
  readonly turn: Turn;
  /** What told of it; undefined while it is only meant. */
  readonly event: Told | undefined;
  readonly order: Order | undefined;
  readonly probe: { readonly at: PlaceId; readonly against: ActorId } | undefined;
  /** Those who had a part in it, its giver first. */
  readonly inside: readonly ActorId[];
  /** Who was not asked, the most worried first. */
  readonly worries: readonly Worry[];
  /** What it did to the tension of any two. */
  readonly tension: readonly Change[];
}

/** What the ledger keeps rows of its own for: an order that was carried out, and a probe. */
export type Told = Extract<GameEvent, { kind: 'orderDone' | 'probed' }>;
type Foreseen = Pick<Forecast, 'rows' | 'answers'>;

/** What was done in the turns from `since` on, the latest first. */
export function actsDone(scenario: Scenario, history: readonly StepView[], since: Turn = 0): readonly Act[] {
  const turns = [...new Set(history.map(({ turn }) => turn))].filter((turn) => turn >= since).sort((a, b) => b - a);
  return turns.flatMap((turn) => {
    const events = history.filter((step) => step.turn === turn).flatMap((step) => step.events);
    return [...rowsByDeed(scenario, events)].map(([event, rows], ix) => doneOf(scenario, event, rows, turn, ix));
  });
}

function doneOf(scenario: Scenario, event: Told, rows: readonly DeedRow[], turn: Turn, ix: number): Act {
  const order = orderOf(event);
  const probe = event.kind === 'probed' ? { at: event.at, against: event.against } : undefined;
  const inside = order ? partiesOf(scenario, order, event.kind === 'orderDone' ? event.with : []) : [];
  const changes = changesOf(rows);
  // Nobody knows who gave it: whose tension rose shows whom people suspect.
  const worries = inside.length === 0 ? [] : worriesOf(scenario, inside, changes);
  return { id: `${turn}/${ix}`, turn, event, order, probe, inside, worries, tension: changes.filter(isTension) };
}

const isTension = ({ score }: Change): boolean => score === 'tension';

/** What rows of one act come to, each score once. */
function changesOf(rows: readonly DeedRow[]): readonly Change[] {
  const sums = new Map<string, Change>();
  for (const { score, at, row } of rows) {
    if (score !== 'tension' && score !== 'posture') continue;
    const mid = (sums.get(`${score}@${at}`)?.mid ?? 0) + row.delta;
    sums.set(`${score}@${at}`, { score, at, low: mid, mid, high: mid });
  }
  return [...sums.values()];
}

function orderOf(event: Told): Order | undefined {
  if (event.kind === 'orderDone') return event.order;
  const { by, at, against } = event;
  return by === undefined ? undefined : { kind: 'greyZoneProbe', by, at, against };
}

/** A row that a deed wrote, and the score it moved. */
export interface DeedRow {
  readonly score: ScoreName;
  readonly at: number;
  readonly row: LedgerRow;
}

/** Every deed of one turn with the rows that it wrote, as far as the reader sees them. A row is of one deed only. */
function rowsByDeed(scenario: Scenario, events: readonly GameEvent[]): ReadonlyMap<Told, readonly DeedRow[]> {
  const rows = events.flatMap((event) =>
    event.kind === 'scoreChanged' ? event.rows.map((row) => ({ score: event.score, at: event.at, row })) : [],
  );
  const written = new Map<Told, DeedRow[]>(events.filter(isDeed).map((deed) => [deed, []]));
  const alike = likesIn([...written.keys()], rows);
  for (const row of rows) {
    const deed = writerOf(scenario, row, alike);
    if (deed) written.get(deed)?.push(row);
  }
  return written;
}

/** Deeds of a turn by the order that they are, and the keys under which rows name that order. */
type Alike = ReadonlyMap<string, { readonly deeds: Told[]; readonly keys: readonly string[] }>;

const plain = (key: string): string => key.split('#')[0] ?? key;
const placeKey = (at: PlaceId): string => `unattributed@${at}`;

function likesIn(deeds: readonly Told[], rows: readonly DeedRow[]): Alike {
  const alike = new Map<string, { readonly deeds: Told[]; readonly keys: readonly string[] }>();
  for (const deed of deeds) {
    const order = orderOf(deed);
    const key = order ? orderKey(order) : deed.kind === 'probed' ? placeKey(deed.at) : '';
    const known = alike.get(key);
    if (known) known.deeds.push(deed);
    else alike.set(key, { deeds: [deed], keys: keysLike(key, rows) });
  }
  return alike;
}

/** Keys of like offers end in a number: the first has none, the next ends in 2. */
function keysLike(key: string, rows: readonly DeedRow[]): readonly string[] {
  const found = rows.flatMap(({ row: { cause } }) =>
    cause.source.kind === 'order' && plain(cause.source.order) === key ? [cause.source.order] : [],
  );
  const count = (one: string): number => Number(one.split('#')[1] ?? 1);
  return [...new Set(found)].sort((a, b) => count(a) - count(b));
}

/** Which deed wrote a row. Like offers are told in the sequence of their keys; probes of nobody go by whom they are against. */
function writerOf(scenario: Scenario, { score, at, row }: DeedRow, alike: Alike): Told | undefined {
  const { source } = row.cause;
  if (source.kind === 'order') {
    const { deeds = [], keys = [] } = alike.get(plain(source.order)) ?? {};
    return deeds[Math.min(keys.indexOf(source.order), deeds.length - 1)];
  }
  if (source.kind !== 'unattributed') return undefined;
  const { deeds = [] } = alike.get(placeKey(source.at)) ?? {};
  const { one, other } = subjectOf(scenario, score, at);
  const ends = [one, other].map((ix) => scenario.actors[ix]?.id);
  return deeds.find((deed) => deed.kind === 'probed' && ends.includes(deed.against)) ?? deeds[0];
}

/** Every row that a deed wrote, as far as the reader of this history sees it: the largest first. */
export function deedRows(scenario: Scenario, history: readonly StepView[], deed: Told): readonly DeedRow[] {
  const turn = history.find(({ events }) => events.includes(deed))?.turn;
  const events = history.filter((step) => step.turn === turn).flatMap((step) => step.events);
  const rows = rowsByDeed(scenario, events).get(deed) ?? [];
  return [...rows].sort((a, b) => Math.abs(b.row.delta) - Math.abs(a.row.delta));
}

export const isDeed = (event: GameEvent): event is Told => event.kind === 'orderDone' || event.kind === 'probed';

/** What an order would do to those who are not asked, as its forecast has it. */
export function actDrafted(scenario: Scenario, order: Order, forecast: Foreseen, turn: Turn = 0, id = ''): Act {
  const inside = partiesOf(
    scenario,
    order,
    forecast.answers.map(({ from }) => from),
  );
  const changes = forecast.rows.flatMap(({ score, at, low, mid, high }): Change[] =>
    score === 'tension' || score === 'posture' ? [{ score, at, low, mid, high }] : [],
  );
  const worries = worriesOf(scenario, inside, changes);
  const tension = changes.filter(isTension);
  return { id, turn, event: undefined, order, probe: undefined, inside, worries, tension };
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
