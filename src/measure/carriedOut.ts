import type { GameEvent } from '../rules/effects/events.ts';
import type { Input } from '../rules/input.ts';
import { seededLuck, type Luck } from '../rules/base/luck.ts';
import { orderKey } from '../rules/menu/orderKey.ts';
import { askedBy } from '../rules/menu/specs.ts';
import type { Order } from '../rules/order.ts';
import { step } from '../rules/resolve.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import { forecast, type Forecast } from '../rules/sight/forecast.ts';
import { observe, type Observation } from '../rules/sight/observe.ts';
import type { ScoreName } from '../rules/state/scores.ts';
import { situation } from '../rules/state/situation.ts';
import type { ActorId, Points } from '../rules/types.ts';
import { turnsPlayed, type PlayedTurn } from './turnsPlayed.ts';

/** One score that an order was said to move, or has moved: the range that was shown and what its own ledger rows came to. */
export interface ComparedRow {
  readonly score: ScoreName;
  readonly at: number;
  readonly low: Points;
  readonly mid: Points;
  readonly high: Points;
  readonly came: Points;
}

/** An order that was carried out among everybody else's, with its forecast. */
export interface Compared {
  readonly scenario: Scenario;
  readonly view: Observation;
  readonly order: Order;
  readonly rows: readonly ComparedRow[];
}

/** Orders that are tried in each turn of a game. */
const A_TURN = 6;

/** Random orders of one played game, one at a time, each carried out beside what all the other seats did in that turn. */
export function compareGame(scenario: Scenario, seed: string, look: (compared: Compared) => void): void {
  const luck = seededLuck(seed);
  const dice = luck.fork('honesty');
  for (const turn of turnsPlayed(scenario, seed, 'standard')) {
    for (let time = 0; time < A_TURN; time += 1) {
      const about = `${String(turn.before.turn)}/${String(time)}`;
      const seat = scenario.actors[dice.int(`seat/${about}`, 0, scenario.actors.length - 1)]?.id ?? '';
      const view = observe(scenario, turn.before, [], seat, luck);
      const order = oneOf(view.plannable, dice, about);
      const came = order && carriedOut(scenario, turn, seat, order, luck);
      if (came) look({ scenario, view, order, rows: compared(forecast(scenario, view, order), came) });
    }
  }
}

/** What all but one seat sent. */
export const without = (inputs: readonly Input[], seat: ActorId): readonly Input[] =>
  inputs.filter((input) => input.seat !== seat);

/** First a kind, then one of its kind: the hundreds of forms of an exercise are one kind among others. */
export function oneOf(orders: readonly Order[], dice: Luck, about: string): Order | undefined {
  const kinds = [...new Set(orders.map(({ kind }) => kind))];
  const kind = kinds[dice.int(`kind/${about}`, 0, Math.max(0, kinds.length - 1))];
  const those = orders.filter((order) => order.kind === kind);
  return those[dice.int(`order/${about}`, 0, Math.max(0, those.length - 1))];
}

/** What the order's own ledger rows came to; undefined where it was not carried out. */
function carriedOut(
  scenario: Scenario,
  turn: PlayedTurn,
  seat: ActorId,
  order: Order,
  luck: Luck,
): ReadonlyMap<string, Points> | undefined {
  const key = orderKey(order);
  const asked = askedBy(situation(scenario, turn.before, false), order);
  const isOffer = asked.length > 0;
  const others = (inputs: readonly Input[]): readonly Input[] => without(inputs, seat);
  const offer: Input = { kind: 'propose', seat, order, sweetener: 0 };
  const given: Input = { kind: 'order', seat, order };
  const offered = step(scenario, turn.before, [...others(turn.offers), ...(isOffer ? [offer] : [])], luck, false);
  const about = (input: Input): boolean => 'proposal' in input && input.proposal === key;
  const countered = step(
    scenario,
    offered.state,
    others(turn.counters).filter((input) => !about(input)),
    luck,
    false,
  );
  const yes = asked.map((id): Input => ({ kind: 'answer', seat: id, proposal: key, accept: true, because: [] }));
  const mine = turn.commits.filter((input) => input.seat === seat && input.kind === 'answer' && !about(input));
  const rest = others(turn.commits).filter((input) => !about(input));
  const commits = [...rest, ...mine, ...(isOffer ? yes : [given])];
  const { events } = step(scenario, countered.state, commits, luck, true);
  return isDone(events, order) ? ownRows(events, order, key) : undefined;
}

function isDone(events: readonly GameEvent[], order: Order): boolean {
  if (order.kind !== 'greyZoneProbe')
    return events.some((event) => event.kind === 'orderDone' && orderKey(event.order) === orderKey(order));
  const there = events.filter((event) => event.kind === 'probed' && event.at === order.at);
  // Of two probes of one place nobody could say whose rows are whose.
  return there.length === 1;
}

function ownRows(events: readonly GameEvent[], order: Order, key: string): ReadonlyMap<string, Points> {
  const sums = new Map<string, Points>();
  for (const event of events) {
    if (event.kind !== 'scoreChanged') continue;
    for (const { delta, cause } of event.rows) {
      const { source } = cause;
      const own =
        (source.kind === 'order' && source.order === key && source.by === order.by && cause.clause !== 'R6.2') ||
        (source.kind === 'unattributed' && order.kind === 'greyZoneProbe' && source.at === order.at);
      const name = `${event.score}@${String(event.at)}`;
      if (own) sums.set(name, (sums.get(name) ?? 0) + delta);
    }
  }
  return sums;
}

/** What was shown beside what came; a score that moved unsaid was shown as still. */
function compared({ rows }: Forecast, came: ReadonlyMap<string, Points>): readonly ComparedRow[] {
  const shown = rows.map((row) => ({ ...row, came: came.get(`${row.score}@${String(row.at)}`) ?? 0 }));
  const known = new Set(rows.map(({ score, at }) => `${score}@${String(at)}`));
  const unsaid = [...came].flatMap(([name, points]) => {
    const [score = '', at = ''] = name.split('@');
    return known.has(name)
      ? []
      : [{ score: score as ScoreName, at: Number(at), low: 0, mid: 0, high: 0, came: points }];
  });
  return [...shown, ...unsaid];
}
