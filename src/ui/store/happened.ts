import type { GameEvent, LedgerRow } from '../../rules/effects/events.ts';
import type { Observation } from '../../rules/sight/observe.ts';
import type { Order } from '../../rules/order.ts';
import type { ScoreName } from '../../rules/state/scores.ts';
import type { Agreement } from '../../rules/state/state.ts';
import type { ActorId, Points } from '../../rules/types.ts';
import { orderKey } from '../../session/catalogue.ts';
import type { Host, StepView } from '../../session/host.ts';

export interface Book {
  readonly orders: ReadonlyMap<string, Order>;
  readonly agreements: ReadonlyMap<string, Agreement>;
}

const books = new WeakMap<Observation, Book>();

/** Orders and agreements by the keys that causes carry, as far as this seat has heard of them. */
export function bookOf(host: Host, view: Observation): Book {
  const known = books.get(view);
  if (known) return known;
  const made = bookFrom(host.history(view.seat), view.picture.agreements);
  books.set(view, made);
  return made;
}

/** Orders and agreements that some steps tell of, beside agreements that stand already. */
export function bookFrom(steps: readonly Pick<StepView, 'events'>[], standing: readonly Agreement[]): Book {
  const orders = new Map<string, Order>();
  const agreements = new Map(standing.map((one) => [one.id, one]));
  for (const { events } of steps) {
    for (const event of events) {
      if (event.kind === 'orderDone') orders.set(orderKey(event.order), event.order);
      else if (event.kind === 'proposed') orders.set(event.proposal, event.order);
      else if (event.kind === 'agreementBegan' || event.kind === 'agreementEnded')
        agreements.set(event.agreement.id, event.agreement);
    }
  }
  return { orders, agreements };
}

export const stepsBetween = (host: Host, seat: ActorId, from: number, to: number): readonly StepView[] =>
  host.history(seat).filter(({ step }) => step >= from && step <= to);

/** A score that moved over several steps. */
export interface Moved {
  readonly score: ScoreName;
  readonly at: number;
  readonly before: Points;
  readonly after: Points;
  /** Why: what each row of its ledger added over these steps. */
  readonly rows: readonly LedgerRow[];
}

type ScoreChanged = Extract<GameEvent, { kind: 'scoreChanged' }>;

/** What moved over some steps, the largest first. */
export function movedScores(steps: readonly StepView[], matters: (event: ScoreChanged) => boolean): readonly Moved[] {
  const moved = new Map<string, Moved>();
  for (const { events } of steps) {
    for (const event of events) {
      if (event.kind !== 'scoreChanged' || !matters(event)) continue;
      const key = `${event.score}@${event.at}`;
      const { score, at, before, after } = event;
      const known = moved.get(key);
      const rows = [...(known?.rows ?? []), ...event.rows];
      moved.set(key, { score, at, before: known?.before ?? before, after, rows });
    }
  }
  const size = ({ score, before, after }: Moved): number => Math.abs(after - before) * (score === 'capital' ? 50 : 1);
  return [...moved.values()].filter((one) => one.after !== one.before).sort((a, b) => size(b) - size(a));
}

/** The crisis at a place that ended in war: the incident, if there was one, how it began, and each window. */
export function roadToWar(history: readonly StepView[], at: string | null): readonly GameEvent[] {
  const there = history
    .flatMap(({ turn, events }) => events.map((event) => ({ turn, event })))
    .filter(({ event }) => 'at' in event && event.at === at);
  const began = there.filter(({ event }) => event.kind === 'crisisBegan').at(-1);
  if (!began) return [];
  return there
    .filter(({ turn, event }) => {
      const tells = event.kind === 'incident' || event.kind === 'crisisBegan' || event.kind === 'windowClosed';
      return tells && turn === began.turn;
    })
    .map(({ event }) => event);
}
