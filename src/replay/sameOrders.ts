import { canonicalJson } from '../rules/base/hash.ts';
import { seededLuck } from '../rules/base/luck.ts';
import { err, ok, type Result } from '../rules/base/result.ts';
import type { GameEvent } from '../rules/effects/events.ts';
import { readInput, type Input } from '../rules/input.ts';
import { orderKey } from '../rules/menu/orderKey.ts';
import type { IllegalOrder } from '../rules/order.ts';
import type { Assumptions, Preset } from '../rules/params/params.ts';
import { compileScenario, type Scenario } from '../rules/scenario/scenario.ts';
import { PHASES, type Phase, type State } from '../rules/state/state.ts';
import type { ActorId, Turn } from '../rules/types.ts';
import { changedOf } from './assumptionProblems.ts';
import type { GameRecord } from './gameRecord.ts';
import { attempt, problem, timeline, type Moment, type ReplayProblem, type Timeline } from './replay.ts';

/** Other numbers for a record; what is not named stays as recorded. `assumptions` takes the place of the record's own. */
export interface OtherNumbers {
  readonly preset?: Preset | undefined;
  readonly assumptions?: Assumptions | undefined;
}

/** Something that a seat sent in, which the other numbers do not allow, with the rule's own reason. */
export interface RefusedInput {
  readonly turn: Turn;
  readonly phase: Phase;
  readonly seat: ActorId;
  /** As an `inputRejected` event names it. */
  readonly what: string;
  readonly why: IllegalOrder | { readonly code: string };
}

/** One game twice: as it was played, and with the same orders and the same luck under other numbers. */
export interface SameOrders {
  readonly before: Timeline;
  readonly after: Timeline;
  readonly refused: readonly RefusedInput[];
  /** Steps of the other game that the record does not have, a window of each crisis for itself: in these nobody said anything. */
  readonly unanswered: number;
  /** Inputs of the record whose step or crisis did not come in the other game. */
  readonly unused: number;
}

/**
 * Runs the inputs of a record again under other numbers. Each goes into the step of its turn and phase, in a crisis into its window at
 * its flashpoint. A game that goes on for longer than the record goes on in silence; a record of a game that is not over is run to
 * where it stands. An error where the record does not come out as it says, or the other numbers break a law of the rules.
 */
export function sameOrders(record: GameRecord, change: OtherNumbers): Result<SameOrders, ReplayProblem> {
  const before = timeline(record);
  if (!before.ok) return before;
  const { preset = record.preset, assumptions = record.assumptions } = change;
  const { setup } = record.scenario;
  const scenario = compileScenario(setup, preset, changedOf(setup, preset, assumptions));
  return runAgain(scenario, record, before.value);
}

/** One step as it was recorded: what it began with, what went in and what came of it. */
interface Recorded {
  readonly began: State;
  readonly moment: Moment;
}

function runAgain(scenario: Scenario, record: GameRecord, before: Timeline): Result<SameOrders, ReplayProblem> {
  const luck = seededLuck(record.seed);
  const { steps, waiting } = scriptOf(before);
  const end = before.state.phase === 'over' ? undefined : before.state;
  const opening = attempt(scenario, undefined, { inputs: [] }, luck, true);
  if (typeof opening === 'string') return err(problem(0, '', undefined, undefined, opening));
  const moments = [opening];
  const refused: RefusedInput[] = [];
  let [last, unanswered, used] = [opening, 0, 0];
  while (!isAtEnd(last.state, end)) {
    const { state } = last;
    const recorded = steps.get(standingOf(state));
    const fed = inputsFor(scenario, state, recorded);
    const came = attempt(scenario, last, { inputs: fed.inputs }, luck, true);
    if (typeof came === 'string') return err(problem(moments.length, '', undefined, state, came));
    refused.push(...fed.unreadable, ...refusedIn(state, came.events, recorded?.moment.events ?? []));
    unanswered += fed.unanswered;
    used += fed.inputs.length + fed.unreadable.length;
    moments.push(came);
    last = came;
  }
  const after: Timeline = { scenario, luck, steps: moments.length - 1, state: last.state, moments };
  return ok({ before, after, refused, unanswered, unused: waiting - used });
}

/** The recorded steps by where they stand, and how many inputs there are in all of them. */
function scriptOf({ moments }: Timeline) {
  const steps = new Map<string, Recorded>();
  let waiting = 0;
  moments.forEach((moment, ix) => {
    const began = moments[ix - 1]?.state;
    if (began) steps.set(standingOf(began), { began, moment });
    waiting += moment.inputs.length;
  });
  return { steps: steps as ReadonlyMap<string, Recorded>, waiting };
}

/** All crises of a turn begin together, so that all that are open stand in the same window. */
export const windowOf = ({ crises }: State): number => Math.max(0, ...crises.map(({ window }) => window));

/** Where a game stands: `3/crisis/2` is the second window of the crises of turn 3. */
export const standingOf = (state: State): string => `${String(state.turn)}/${state.phase}/${String(windowOf(state))}`;

/** Whether the game is over, or stands where the other, which is not, stopped, or past it. */
function isAtEnd(state: State, end: State | undefined): boolean {
  if (state.phase === 'over') return true;
  if (!end) return false;
  const place = (one: State): readonly number[] => [one.turn, PHASES.indexOf(one.phase), windowOf(one)];
  const [here, there] = [place(state), place(end)];
  const differs = here.findIndex((value, ix) => value !== there[ix]);
  return differs === -1 || (here[differs] ?? 0) > (there[differs] ?? 0);
}

interface Fed {
  readonly inputs: readonly Input[];
  /** Inputs that these numbers do not even know, such as a sweetener above their cap. */
  readonly unreadable: readonly RefusedInput[];
  readonly unanswered: number;
}

/** What goes into a step that may stand in the record or not. */
function inputsFor(scenario: Scenario, state: State, recorded: Recorded | undefined): Fed {
  const opened = openAt(scenario, state);
  if (!recorded) return { inputs: [], unreadable: [], unanswered: Math.max(1, opened.length) };
  const then = openAt(scenario, recorded.began);
  // What was sent to a crisis that is not here now waits in vain; what was sent to one that never was is as wrong as it was.
  const meant = recorded.moment.inputs.filter((input) => {
    const at = 'at' in input ? input.at : '';
    return opened.includes(at) || !then.includes(at);
  });
  const isKnown = (input: Input): boolean => readInput(scenario, input) !== undefined;
  const { turn, phase } = state;
  return {
    inputs: meant.filter(isKnown),
    unreadable: meant
      .filter((input) => !isKnown(input))
      .map((input) => ({ turn, phase, seat: input.seat, ...unknownBy(input) })),
    unanswered: opened.filter((at) => !then.includes(at)).length,
  };
}

/** Of what a record may hold only the size of a sweetener depends on the numbers of a game. */
const unknownBy = (input: Input): Pick<RefusedInput, 'what' | 'why'> =>
  input.kind === 'propose'
    ? { what: orderKey(input.order), why: { code: 'sweetenerCap' } }
    : { what: input.kind, why: { code: 'notUnderstood' } };

/** Flashpoints at which a crisis is open. */
const openAt = (scenario: Scenario, { crises }: State): readonly string[] =>
  crises.map(({ at }) => scenario.places[at]?.id ?? '');

/** What was refused in a step and was not in the same step as recorded. */
function refusedIn(
  { turn, phase }: State,
  events: readonly GameEvent[],
  before: readonly GameEvent[],
): readonly RefusedInput[] {
  const known = rejections(before).map(nameOf);
  return rejections(events).flatMap((event) => {
    const at = known.indexOf(nameOf(event));
    if (at !== -1) known.splice(at, 1);
    return at === -1 ? [{ turn, phase, seat: event.seat, what: event.what, why: event.why }] : [];
  });
}

type Rejection = Extract<GameEvent, { readonly kind: 'inputRejected' }>;

const rejections = (events: readonly GameEvent[]): readonly Rejection[] =>
  events.filter((event) => event.kind === 'inputRejected');

const nameOf = ({ seat, what }: Rejection): string => canonicalJson([seat, what]);
