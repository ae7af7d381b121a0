import type { GameEvent } from '../../rules/effects/events.ts';
import type { Order, OrderKey } from '../../rules/order.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { ActorId, ActorIx, Percent, Points } from '../../rules/types.ts';
import { counterpartOf, dyadIx, orderKey, tieIx } from '../../session/catalogue.ts';
import type { DatedRemark, StepView } from '../../session/host.ts';

export type Verdict = 'right' | 'wrong' | 'early';

/** One seat of which something was said: what moved between it and whoever said it, for that order alone. */
export interface Call {
  readonly actor: ActorIx;
  readonly said: 'warmer' | 'colder';
  /** Change of tension, in hundredths. */
  readonly tension: Points;
  /** Change of its trust; undefined where the reader cannot see it. */
  readonly trust: Points | undefined;
  readonly verdict: Verdict;
}

/** What was said of an order, and what came of it. */
export interface Judged {
  readonly remark: DatedRemark;
  readonly order: Order | undefined;
  /** Whether it was carried out; `open` while its quarter is not over. */
  readonly outcome: 'done' | 'failed' | 'open';
  readonly calls: readonly Call[];
  readonly chance: { readonly said: Percent; readonly yes: boolean } | undefined;
}

/** Half of the last digit shown: what is smaller did not move. */
const SHOWN: Points = 5;

/**
 * Remarks of a seat beside what happened in the steps that it saw. `whole` says that nothing is hidden any more, so that what did
 * not move is a wrong prediction and not an open one.
 */
export function judged(
  scenario: Scenario,
  remarks: readonly DatedRemark[],
  history: readonly StepView[],
  whole: boolean,
): readonly Judged[] {
  return remarks.map((remark) => {
    const events = history.filter(({ turn }) => turn === remark.turn).flatMap((step) => step.events);
    const { order, outcome } = fateOf(remark, events);
    const me = scenario.actorIx.get(remark.seat) ?? -1;
    const keys = order ? [remark.order, orderKey(order)] : [remark.order];
    const callsOf = (ids: readonly ActorId[], said: Call['said']): readonly Call[] =>
      ids.flatMap((id) => {
        const actor = scenario.actorIx.get(id) ?? me;
        return actor === me ? [] : [callOf(scenario, { me, actor, said, keys, events, whole })];
      });
    const calls = outcome === 'done' ? [...callsOf(remark.warmer, 'warmer'), ...callsOf(remark.colder, 'colder')] : [];
    const chance =
      remark.chance === undefined || outcome === 'open' ? undefined : { said: remark.chance, yes: outcome === 'done' };
    return { remark, order, outcome, calls, chance };
  });
}

interface Fate {
  readonly order: Order | undefined;
  readonly outcome: Judged['outcome'];
}

/** What became of an order in its quarter. One that was agreed with other terms was done. */
function fateOf({ order: key, seat, turn }: DatedRemark, events: readonly GameEvent[]): Fate {
  const offered = events.flatMap((event) =>
    event.kind === 'proposed' && event.order.by === seat && samePlain(event.proposal, key) ? [event.order] : [],
  )[0];
  const done = events.flatMap((event) => (event.kind === 'orderDone' && event.order.by === seat ? [event.order] : []));
  const exact = done.find((order) => orderKey(order) === plain(key));
  const like = offered && done.find((order) => sameMatter(order, offered));
  const order = exact ?? like ?? offered;
  if (exact ?? like) return { order, outcome: 'done' };
  const failed = events.some((event) => event.kind === 'proposalFailed' && samePlain(event.proposal, key));
  // A quarter is over when the next one begins; a probe is never told as done.
  const over = events.some((one) => (one.kind === 'turnBegan' && one.turn > turn) || one.kind === 'gameOver');
  if (failed) return { order, outcome: 'failed' };
  return { order, outcome: over && !plain(key).startsWith('greyZoneProbe') ? 'failed' : 'open' };
}

const plain = (key: OrderKey): OrderKey => key.split('#')[0] ?? key;
const samePlain = (one: OrderKey, other: OrderKey): boolean => plain(one) === plain(other);
const sameMatter = (one: Order, other: Order): boolean =>
  one.kind === other.kind && counterpartOf(one) === counterpartOf(other);

interface Asked {
  readonly me: ActorIx;
  readonly actor: ActorIx;
  readonly said: Call['said'];
  readonly keys: readonly OrderKey[];
  readonly events: readonly GameEvent[];
  readonly whole: boolean;
}

function callOf(scenario: Scenario, { me, actor, said, keys, events, whole }: Asked): Call {
  const moved = (score: 'tension' | 'trust', at: number): Points =>
    events.reduce((sum, event) => {
      if (event.kind !== 'scoreChanged' || event.score !== score || event.at !== at) return sum;
      const rows = event.rows.filter(
        ({ cause: { source } }) =>
          (source.kind === 'order' || source.kind === 'answer') && keys.some((key) => samePlain(source.order, key)),
      );
      return rows.reduce((all, { delta }) => all + delta, sum);
    }, 0);
  const tension = moved('tension', dyadIx(scenario, me, actor));
  const trust = whole ? moved('trust', tieIx(scenario, actor, me)) : undefined;
  const warmth = (trust ?? 0) - tension;
  const verdict = verdictOf(said === 'warmer' ? warmth : -warmth, whole);
  return { actor, said, tension, trust, verdict };
}

function verdictOf(asSaid: Points, whole: boolean): Verdict {
  if (asSaid >= SHOWN) return 'right';
  return asSaid <= -SHOWN || whole ? 'wrong' : 'early';
}

/** How far chances were from the mark, squared and averaged (Brier): 0 is perfect, 0.25 is what a coin gets; undefined without any. */
export function brier(all: readonly Judged[]): { readonly score: number; readonly count: number } | undefined {
  const chances = all.flatMap(({ chance }) => chance ?? []);
  if (chances.length === 0) return undefined;
  const sum = chances.reduce((total, { said, yes }) => total + (said / 100 - (yes ? 1 : 0)) ** 2, 0);
  return { score: sum / chances.length, count: chances.length };
}

/** Of all that was said of who would be warmer or colder, how much was right; what is too early is left out. */
export function hits(all: readonly Judged[]): { readonly right: number; readonly all: number } {
  const calls = all.flatMap((one) => one.calls).filter(({ verdict }) => verdict !== 'early');
  return { right: calls.filter(({ verdict }) => verdict === 'right').length, all: calls.length };
}
