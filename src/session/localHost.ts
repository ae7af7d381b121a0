import { adviceFor } from '../ai/advice.ts';
import { thinkingLuck } from '../ai/policies.ts';
import { EDITION } from '../rules/index.ts';
import { forecast, weighOffer, type Forecast } from '../rules/sight/forecast.ts';
import { capitalAtMost } from '../rules/sight/capitalAtMost.ts';
import { hashOf, type Hash } from '../rules/base/hash.ts';
import { begin, initialState } from '../rules/state/initialState.ts';
import { readInput, type Input } from '../rules/input.ts';
import { invariant } from '../rules/base/invariant.ts';
import { seededLuck, type Luck } from '../rules/base/luck.ts';
import { readAssumptions } from '../rules/params/assumptions.ts';
import { CONTROL, observe, type Observation, type Seat } from '../rules/sight/observe.ts';
import type { Order, OrderKind } from '../rules/order.ts';
import { decides } from '../rules/decides.ts';
import { step } from '../rules/resolve.ts';
import { ok, type Result } from '../rules/base/result.ts';
import { compileScenario, type Scenario } from '../rules/scenario/scenario.ts';
import type { State } from '../rules/state/state.ts';
import type { Offered } from '../rules/talks/bundles.ts';
import type { ScoreName } from '../rules/state/scores.ts';
import type { ActorId } from '../rules/types.ts';
import { changedOf } from '../replay/assumptionProblems.ts';
import { canonicalInputs } from '../replay/canonicalInputs.ts';
import type { GameRecord, RecordedStep } from '../replay/gameRecord.ts';
import { canonicalRemarks, remarkProblems } from '../replay/readRemarks.ts';
import type { Remark } from '../replay/remark.ts';
import { timeline, type Moment, type ReplayProblem } from '../replay/replay.ts';
import { stated } from '../replay/writeRecord.ts';
import { plainCopy } from '../scenario/plainData.ts';
import { formFields, isSeed } from './catalogue.ts';
import type {
  Advice,
  DatedRemark,
  FormField,
  GameOptions,
  Host,
  Ledger,
  OfferWeighing,
  StepView,
  Submission,
} from './host.ts';
import { ledgerOf, sees } from './ledger.ts';
import { policyNamed } from './players.ts';

/** What one seat may hand in for one step. Far above what a turn allows, far below what hurts. */
const HANDED_IN = { size: 0, depth: 8, tokens: 20_000, text: 200 } as const;
const MOST_INPUTS = 200;

/** A new game. */
export function createHost(options: GameOptions): Host {
  const { setup, seed, preset, seats, assumptions = {} } = options;
  invariant(isSeed(seed), 'a seed is a short text without invisible signs');
  invariant(readAssumptions(assumptions).ok, 'assumptions lie within the ranges of the register');
  const changed = changedOf(setup, preset, assumptions);
  const scenario = compileScenario(setup, preset, changed);
  const luck = seededLuck(seed);
  const { state, events } = begin(scenario, luck);
  const opening: Moment = { step: 0, inputs: [], remarks: [], state, events, hash: hashOf(state) };
  const players = Object.fromEntries(scenario.actors.map(({ id }) => [id, seats[id] ?? 'standard']));
  const named = { id: setup.id, hash: hashOf(setup), setup };
  const head: Head = {
    format: 1,
    edition: EDITION,
    scenario: named,
    preset,
    ...stated(changed),
    seed,
    seats: players,
    start: opening.hash,
  };
  const host = new LocalHost(head, scenario, luck, [opening]);
  // A prologue may be for others alone.
  host.playThrough();
  return host;
}

/** A game from its record, run again to where it stood; or the first step that does not come out as recorded. */
export function resumeHost(record: GameRecord): Result<Host, ReplayProblem> {
  const played = timeline(record);
  if (!played.ok) return played;
  const { steps: _, ...head } = record;
  const { scenario, luck, moments } = played.value;
  const host = new LocalHost(head, scenario, luck, moments);
  // The record may have been written while steps without a human were being played through.
  host.playThrough();
  return ok(host);
}

type Head = Omit<GameRecord, 'steps'>;

/** What a human seat handed in for this step. */
interface HandedIn {
  readonly inputs: readonly Input[];
  readonly remarks: readonly Remark[];
}

/** A step as a record keeps it: no list of remarks where nobody made any. */
const recorded = ({ inputs, remarks, hash }: Pick<Moment, 'inputs' | 'remarks' | 'hash'>): RecordedStep => ({
  inputs,
  ...(remarks.length > 0 ? { remarks } : {}),
  hash,
});

class LocalHost implements Host {
  readonly #handedIn = new Map<ActorId, HandedIn>();
  readonly #listeners = new Set<() => void>();
  readonly #moments: Moment[];
  /** What has been asked for since the game last moved. */
  readonly #views = new Map<Seat, Observation>();
  #now: Moment;
  #broken: { readonly message: string; readonly record: GameRecord } | undefined;

  readonly #head: Head;
  readonly #luck: Luck;

  constructor(
    head: Head,
    readonly scenario: Scenario,
    luck: Luck,
    moments: readonly Moment[],
  ) {
    this.#head = head;
    this.#luck = luck;
    this.#moments = [...moments];
    const now = moments.at(-1);
    invariant(now, 'a game has an opening');
    this.#now = now;
  }

  view(seat: Seat): Observation {
    const known = this.#views.get(seat);
    if (known) return known;
    const { state, events } = this.#now;
    const made = observe(this.scenario, state, events, seat, this.#luck);
    this.#views.set(seat, made);
    return made;
  }

  waitingFor(): readonly ActorId[] {
    if (this.#broken) return [];
    return this.#deciding().filter((id) => this.#head.seats[id] === 'human' && !this.#handedIn.has(id));
  }

  submit(seat: ActorId, inputs: readonly Input[], remarks: readonly Remark[] = []): Submission {
    if (this.#now.state.phase === 'over' || this.#broken) return { ok: false, code: 'gameOver' };
    if (this.#head.seats[seat] !== 'human') return { ok: false, code: 'notHuman' };
    if (!this.waitingFor().includes(seat)) return { ok: false, code: 'notYourTurn' };
    const read = this.#read(seat, inputs);
    const said = this.#readRemarks(seat, remarks);
    if (!read || !said) return { ok: false, code: 'notUnderstood' };
    this.#handedIn.set(seat, { inputs: read, remarks: said });
    if (this.waitingFor().length === 0) {
      this.#take();
      this.playThrough();
    }
    return { ok: true };
  }

  advance(): void {
    if (this.#now.state.phase === 'over' || this.#broken) return;
    this.#take();
    this.playThrough();
  }

  forecast(seat: ActorId, order: Order, sweetener = 0, beside: readonly Offered[] = []): Forecast {
    return forecast(this.scenario, this.view(seat), order, sweetener, beside);
  }

  weigh(seat: ActorId, proposal: string, terms?: Order): OfferWeighing | undefined {
    const view = this.view(seat);
    const offer = view.picture.proposals.find(({ id, asks }) => id === proposal && asks.includes(seat));
    if (!offer) return undefined;
    const asked = terms ? { ...offer, order: terms } : offer;
    const { weighing, price, objection } = weighOffer(this.scenario, view, asked);
    const { capital, slots, support } = price;
    return {
      ...weighing,
      capital,
      capitalAtMost: capitalAtMost(this.scenario, view, asked),
      slots,
      support,
      objection,
    };
  }

  form(kind: OrderKind): readonly FormField[] {
    return formFields(this.scenario, kind);
  }

  history(seat: Seat): readonly StepView[] {
    return this.#moments.map(({ step: at, events }, ix) => {
      const { turn, phase } = this.#takenIn(ix);
      return { step: at, turn, phase, events: events.filter((event) => sees(seat, event)) };
    });
  }

  remarks(seat: Seat): readonly DatedRemark[] {
    return this.#moments.flatMap(({ step: at, remarks }, ix) =>
      remarks
        .filter((remark) => seat === CONTROL || remark.seat === seat)
        .map((remark) => ({ ...remark, step: at, turn: this.#takenIn(ix).turn })),
    );
  }

  advise(seat: ActorId): readonly Advice[] {
    return adviceFor(this.scenario, this.view(seat)).map(({ order, sweetener, net }) => ({
      order,
      sweetener,
      points: net,
    }));
  }

  ledger(seat: Seat, score: ScoreName, at: number): Ledger | undefined {
    return ledgerOf(this.scenario, initialState(this.scenario, this.#luck), this.history(seat), seat, score, at);
  }

  record(): GameRecord {
    const steps = this.#moments.slice(1).map(recorded);
    return { ...this.#head, steps };
  }

  broken(): { readonly message: string; readonly record: GameRecord } | undefined {
    return this.#broken;
  }

  subscribe(listener: () => void): () => void {
    // A wrapper of its own, so that the same function may listen twice and stop once.
    const entry = (): void => { listener(); }; // prettier-ignore
    this.#listeners.add(entry);
    return () => this.#listeners.delete(entry);
  }

  /** Steps in which no human has anything to decide. A game without humans is only moved by `advance`. */
  playThrough(): void {
    if (!Object.values(this.#head.seats).includes('human')) return;
    while (this.#now.state.phase !== 'over' && !this.#broken && !this.#someHumanDecides()) this.#take();
  }

  #someHumanDecides(): boolean {
    return this.#deciding().some((id) => this.#head.seats[id] === 'human');
  }

  #deciding(): readonly ActorId[] {
    const { state } = this.#now;
    return this.scenario.actors.filter((_, ix) => decides(this.scenario, state, ix)).map(({ id }) => id);
  }

  /** A step belongs to the turn and phase in which it was taken; the opening to those that it opened. */
  #takenIn(ix: number): State {
    return (this.#moments[ix - 1] ?? this.#moments[0] ?? this.#now).state;
  }

  /** Inputs from outside as the rules' own, or undefined if any of them is not understood or not of this seat. */
  #read(seat: ActorId, inputs: unknown): readonly Input[] | undefined {
    const copy = plainCopy(inputs, HANDED_IN);
    if (!copy.ok || !Array.isArray(copy.value) || copy.value.length > MOST_INPUTS) return undefined;
    const read = copy.value.map((value: unknown) => readInput(this.scenario, value));
    return read.every((input): input is Input => input?.seat === seat) ? read : undefined;
  }

  /** What a seat says of its own orders, or undefined if any of it is not understood or not of this seat. */
  #readRemarks(seat: ActorId, remarks: unknown): readonly Remark[] | undefined {
    const copy = plainCopy(remarks, HANDED_IN);
    if (!copy.ok || !Array.isArray(copy.value)) return undefined;
    if (copy.value.length === 0) return [];
    if (remarkProblems(this.scenario, copy.value).length > 0) return undefined;
    const read = copy.value as readonly Remark[];
    return read.every((remark) => remark.seat === seat) ? read : undefined;
  }

  /** One step, with policies in all seats that nobody has handed in for. Nothing changes unless all of it comes out. */
  #take(): void {
    let inputs: readonly Input[] | undefined;
    const remarks = canonicalRemarks(
      this.scenario,
      [...this.#handedIn.values()].flatMap((one) => one.remarks),
    );
    let next: Moment;
    try {
      inputs = canonicalInputs(this.#deciding().flatMap((id) => this.#handedIn.get(id)?.inputs ?? this.#think(id)));
      const { state, events } = step(this.scenario, this.#now.state, inputs, this.#luck);
      next = { step: this.#now.step + 1, inputs, remarks, state, events, hash: hashOf(state) };
    } catch (thrown) {
      // A law of the rules, or anything else that went wrong inside them: both are ours, and neither may take the game along.
      this.#break(inputs, remarks, thrown instanceof Error ? thrown.message : String(thrown));
      return;
    }
    this.#now = next;
    this.#moments.push(next);
    this.#handedIn.clear();
    this.#views.clear();
    this.#tell();
  }

  #think(id: ActorId): readonly Input[] {
    const policy = policyNamed(this.#head.seats[id]);
    const inputs = policy(this.scenario, this.view(id), thinkingLuck(this.#luck, id));
    const sound = inputs.every((input) => input.seat === id && readInput(this.scenario, input) !== undefined);
    invariant(sound, `the policy of ${id} speaks for its own seat, in the words of the scenario`);
    return inputs;
  }

  /** Our own mistake: the last good state stays, and the record ends with the step that did not come out, if it got that far. */
  #break(inputs: readonly Input[] | undefined, remarks: readonly Remark[], message: string): void {
    const whole = this.record();
    const steps = inputs ? [...whole.steps, recorded({ inputs, remarks, hash: NO_HASH })] : whole.steps;
    this.#broken = { message, record: { ...whole, steps } };
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Stands where a step had no result. */
const NO_HASH: Hash = '0'.repeat(64);
