import type { GameRecord } from '../replay/gameRecord.ts';
import type { Remark } from '../replay/remark.ts';
import type { GameEvent, LedgerRow } from '../rules/effects/events.ts';
import type { Forecast } from '../rules/sight/forecast.ts';
import type { Input } from '../rules/input.ts';
import type { Observation, Seat } from '../rules/sight/observe.ts';
import type { IllegalOrder, Order, OrderKind } from '../rules/order.ts';
import type { Assumptions, Preset } from '../rules/params/params.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import type { ScoreName } from '../rules/state/scores.ts';
import type { Setup } from '../rules/scenario/setup.ts';
import type { Phase } from '../rules/state/state.ts';
import type { Offered } from '../rules/talks/bundles.ts';
import type { ActorId, Percent, Points, Turn } from '../rules/types.ts';

/** Who plays a seat: a person, or the name of a policy. */
export type Player = 'human' | 'standard' | 'quick' | 'random';

export interface GameOptions {
  readonly setup: Setup;
  readonly seed: string;
  readonly preset: Preset;
  /** Coefficients that are changed by hand, as `readAssumptions` takes them. Those that change nothing are left out of the game. */
  readonly assumptions?: Assumptions | undefined;
  /** Seats that are not named are played by `standard`. */
  readonly seats: Readonly<Record<ActorId, Player>>;
}

/** What happened in one step, as one seat saw it. Step 0 is the opening; all others carry the turn and phase that they resolved. */
export interface StepView {
  readonly step: number;
  readonly turn: Turn;
  readonly phase: Phase;
  readonly events: readonly GameEvent[];
}

/** A row of the ledger of one score, with when it was written. */
export interface DatedRow extends LedgerRow {
  readonly step: number;
  readonly turn: Turn;
  readonly before: Points;
  readonly after: Points;
}

/** Why a score stands where it stands: its start, every row since, and its value; start and rows add up to it. */
export interface Ledger {
  readonly score: ScoreName;
  readonly at: number;
  readonly start: Points;
  readonly rows: readonly DatedRow[];
  readonly value: Points;
}

/** What a seat said of an order, with the step it was handed in with. */
export interface DatedRemark extends Remark {
  readonly step: number;
  readonly turn: Turn;
}

/** An order that the `standard` policy would weigh first in a seat's place, and what it promises for what it costs. */
export interface Advice {
  readonly order: Order;
  /** Capital that it would put on top of an offer. */
  readonly sweetener: number;
  /** In points of the final score, times the chance that all who are asked agree. */
  readonly points: Points;
}

/** What saying yes to an offer is worth to a seat and costs it. */
export interface OfferWeighing {
  readonly points: Points;
  readonly chance: Percent;
  readonly terms: LedgerRow['cause']['factors'];
  readonly capital: number;
  /** Capital that it costs at most, as far as the fog allows: a plan that keeps this much is never refused for want of it. */
  readonly capitalAtMost: number;
  readonly slots: number;
  readonly support: Points;
  /** Why it may not say yes at all; undefined where it may. */
  readonly objection: IllegalOrder | undefined;
}

/** One field of an order form: its name and everything it may hold, in sequence. */
export interface FormField {
  readonly name: string;
  readonly choices: readonly (string | number | boolean)[];
}

export type Submission =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'notYourTurn' | 'notHuman' | 'notUnderstood' | 'gameOver' };

/**
 * Who sits where, whose orders are in, when a step resolves. The same Host runs in the browser for one player or a hot-seat and in
 * Node for a class. It alone holds State and seed; everybody else gets observations.
 */
export interface Host {
  readonly scenario: Scenario;
  /** What a seat may know and do now. The same object until the game moves. */
  view(seat: Seat): Observation;
  /** Human seats whose inputs this step is waiting for; empty when the game is over or nobody is human. */
  waitingFor(): readonly ActorId[];
  /**
   * Hands in all inputs of a human seat for this step; an empty list is a pass. When the last one is in, policies think, the step
   * resolves, and steps in which no human has anything to decide are played through.
   */
  submit(seat: ActorId, inputs: readonly Input[], remarks?: readonly Remark[]): Submission;
  /** Takes one step with policies in all seats that nobody has handed in for: for games without a human, and caretakers. */
  advance(): void;
  /** The forecast card of an order; `beside` are the other offers of its package, if it is in one: they are answered together. */
  forecast(seat: ActorId, order: Order, sweetener?: number, beside?: readonly Offered[]): Forecast;
  /** What a yes to an offer is worth to a seat that was asked; by other terms than those offered, where `terms` are given. */
  weigh(seat: ActorId, proposal: string, terms?: Order): OfferWeighing | undefined;
  /** The form of a kind of order in this scenario, for an order builder. */
  form(kind: OrderKind): readonly FormField[];
  /** Everything a seat has seen so far, a step at a time. */
  history(seat: Seat): readonly StepView[];
  /** What was said of orders so far: a seat's own remarks; everybody's for control. */
  remarks(seat: Seat): readonly DatedRemark[];
  /**
   * What the `standard` policy would weigh first in this seat's place, best first; at most three. Read off what the seat itself sees,
   * without luck: asking changes nothing. Empty outside talks and orders.
   */
  advise(seat: ActorId): readonly Advice[];
  /** Why a score stands where it stands; undefined where the seat does not see it exactly. */
  ledger(seat: Seat, score: ScoreName, at: number): Ledger | undefined;
  record(): GameRecord;
  /**
   * Our own mistake, if one was made: what was broken, and the record that shows it. The game stands still at its last good state
   * and takes no more inputs.
   */
  broken(): { readonly message: string; readonly record: GameRecord } | undefined;
  /** Called after every step. Returns how to stop listening. */
  subscribe(listener: () => void): () => void;
}
