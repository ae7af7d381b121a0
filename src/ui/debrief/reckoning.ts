import type { Source } from '../../rules/effects/events.ts';
import type { OrderKey } from '../../rules/order.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { ScoreName } from '../../rules/state/scores.ts';
import type { ActorId, ActorIx, Points, Turn } from '../../rules/types.ts';
import { orderKey, tieIx } from '../../session/catalogue.ts';
import type { StepView } from '../../session/host.ts';
import { subjectOf } from '../../session/sights.ts';
import { actsDone, type Act } from '../store/acts.ts';

/** What the orders of one seat did to another over a game, from the ledgers. */
export interface Reckoned {
  readonly actor: ActorIx;
  /** How much orders that I gave or agreed to, and in which it had no part, worried it; 0 and more, in hundredths. */
  readonly alarmed: Points;
  /** Of that, the order that did most. */
  readonly worst: { readonly order: OrderKey; readonly points: Points } | undefined;
  /** Tension with me that my orders took away; 0 and more. */
  readonly calmed: Points;
  /** Its trust in me that my orders won; may be negative. */
  readonly bound: Points;
}

/** Whom a seat alarmed, calmed and bound by what it ordered, over all that happened. */
export function reckoning(scenario: Scenario, me: ActorIx, history: readonly StepView[]): readonly Reckoned[] {
  const id = scenario.actors[me]?.id ?? '';
  const acts = actsDone(scenario, history).filter((act) => isOurs(act, id));
  return scenario.actors.flatMap((_, actor) => {
    if (actor === me) return [];
    let [calmed, bound] = [0, 0];
    for (const { score, at, rows } of changesOf(history)) {
      const mine = rows.filter(({ cause: { source } }) => source.kind === 'order' && source.by === id);
      if (score === 'trust' && at === tieIx(scenario, actor, me)) bound += sumOf(mine);
      else if (score === 'tension' && isBetween(scenario, at, me, actor))
        calmed -= sumOf(mine.filter(({ delta }) => delta < 0));
    }
    return [{ actor, ...alarmedBy(acts, actor), calmed, bound }];
  });
}

/** Whether a seat ordered an act or agreed to it: what it did together with others is its doing too. */
const isOurs = ({ order, event }: Act, id: ActorId): boolean =>
  order?.by === id || (event?.kind === 'orderDone' && event.with.includes(id));

/** What acts did to a seat that was not asked. */
function alarmedBy(acts: readonly Act[], actor: ActorIx): Pick<Reckoned, 'alarmed' | 'worst'> {
  const byOrder = new Map<OrderKey, Points>();
  for (const { order, worries } of acts) {
    const rise = worries.find((worry) => worry.actor === actor)?.rise ?? 0;
    if (order && rise > 0) byOrder.set(orderKey(order), (byOrder.get(orderKey(order)) ?? 0) + rise);
  }
  const [worst] = [...byOrder].sort((a, b) => b[1] - a[1]);
  const alarmed = [...byOrder.values()].reduce((sum, points) => sum + points, 0);
  return { alarmed, worst: worst && { order: worst[0], points: worst[1] } };
}

const sumOf = (rows: readonly { readonly delta: Points }[]): Points => rows.reduce((sum, { delta }) => sum + delta, 0);

function isBetween(scenario: Scenario, at: number, one: ActorIx, other: ActorIx): boolean {
  const dyad = scenario.dyads[at];
  return dyad !== undefined && [dyad.a, dyad.b].includes(one) && [dyad.a, dyad.b].includes(other);
}

const changesOf = (history: readonly StepView[]) =>
  history.flatMap(({ turn, events }) =>
    events.flatMap((event) => (event.kind === 'scoreChanged' ? [{ ...event, turn }] : [])),
  );

/** One source that moved one score in one turn. */
export interface LargeMove {
  readonly turn: Turn;
  readonly score: ScoreName;
  readonly at: number;
  readonly source: Source;
  readonly delta: Points;
}

/** What moved the scores of a seat most by somebody's doing: the largest first. Time passing and capital are left out. */
export function largestMoves(
  scenario: Scenario,
  me: ActorIx,
  history: readonly StepView[],
  most: number,
): readonly LargeMove[] {
  const found = new Map<string, LargeMove>();
  for (const { score, at, rows, turn } of changesOf(history)) {
    const { one, other } = subjectOf(scenario, score, at);
    if ((one !== me && other !== me) || score === 'capital' || score === 'belief') continue;
    for (const { delta, cause } of rows) {
      if (cause.source.kind === 'drift') continue;
      const key = `${score}@${String(at)}/${String(turn)}/${JSON.stringify(cause.source)}`;
      found.set(key, { turn, score, at, source: cause.source, delta: (found.get(key)?.delta ?? 0) + delta });
    }
  }
  return [...found.values()].sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta)).slice(0, most);
}
