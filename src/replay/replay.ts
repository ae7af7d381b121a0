import type { GameEvent } from '../rules/effects/events.ts';
import { hashOf, type Hash } from '../rules/base/hash.ts';
import { begin } from '../rules/state/initialState.ts';
import type { Input } from '../rules/input.ts';
import { InvariantBroken } from '../rules/base/invariant.ts';
import { seededLuck, type Luck } from '../rules/base/luck.ts';
import { step } from '../rules/resolve.ts';
import { err, ok, type Result } from '../rules/base/result.ts';
import { compileScenario, type Scenario } from '../rules/scenario/scenario.ts';
import type { State } from '../rules/state/state.ts';
import type { GameRecord, RecordedStep } from './gameRecord.ts';
import type { Remark } from './remark.ts';

/** A game after one of its steps; step 0 is the opening. */
export interface Moment {
  readonly step: number;
  readonly inputs: readonly Input[];
  readonly remarks: readonly Remark[];
  readonly state: State;
  readonly events: readonly GameEvent[];
  readonly hash: Hash;
}

/** A record that was run again to its end. */
export interface Replayed {
  readonly scenario: Scenario;
  readonly luck: Luck;
  readonly steps: number;
  readonly state: State;
}

export interface Timeline extends Replayed {
  /** From the opening on, one more than the record has steps. */
  readonly moments: readonly Moment[];
}

/** The first step that does not come out as recorded. */
export interface ReplayProblem {
  /** From 1, as in the record; 0 is the opening. */
  readonly differsAt: number;
  readonly expected: Hash;
  /** What came out; undefined where nothing did. */
  readonly got: Hash | undefined;
  /** The last state that came out as recorded; undefined where not even the opening did. */
  readonly lastGood: State | undefined;
  readonly message: string;
}

/** Runs a record again and compares every hash. Nothing is told on the way, which must change nothing. */
export function replay(record: GameRecord): Result<Replayed, ReplayProblem> {
  return run(record, false, () => undefined);
}

/** The same, keeping every state and everything that happened. */
export function timeline(record: GameRecord): Result<Timeline, ReplayProblem> {
  const moments: Moment[] = [];
  const replayed = run(record, true, (moment) => moments.push(moment));
  return replayed.ok ? ok({ ...replayed.value, moments }) : replayed;
}

function run(record: GameRecord, explain: boolean, visit: (moment: Moment) => void): Result<Replayed, ReplayProblem> {
  const scenario = compileScenario(record.scenario.setup, record.preset, record.assumptions);
  const luck = seededLuck(record.seed);
  let last: Moment | undefined;
  const recorded: readonly RecordedStep[] = [{ inputs: [], hash: record.start }, ...record.steps];
  for (const [at, expected] of recorded.entries()) {
    const came =
      last?.state.phase === 'over'
        ? 'it comes after the end of the game'
        : attempt(scenario, last, expected, luck, explain);
    if (typeof came === 'string') return err(problem(at, expected.hash, undefined, last?.state, came));
    if (came.hash !== expected.hash) {
      return err(
        problem(
          at,
          expected.hash,
          came.hash,
          last?.state,
          `the record says ${expected.hash}, the rules say ${came.hash}`,
        ),
      );
    }
    visit(came);
    last = came;
  }
  // The list holds at least the opening.
  return last === undefined
    ? err(problem(0, record.start, undefined, undefined, 'the record is empty'))
    : ok({ scenario, luck, steps: record.steps.length, state: last.state });
}

/** One step of a record, or the law that it breaks: a record of a game that broke something says so again when it is run. */
export function attempt(
  scenario: Scenario,
  last: Moment | undefined,
  { inputs, remarks = [] }: Omit<RecordedStep, 'hash'>,
  luck: Luck,
  explain: boolean,
): Moment | string {
  try {
    const { state, events } = last ? step(scenario, last.state, inputs, luck, explain) : begin(scenario, luck, explain);
    return { step: last ? last.step + 1 : 0, inputs, remarks, state, events, hash: hashOf(state) };
  } catch (thrown) {
    const law = thrown instanceof InvariantBroken;
    const said = thrown instanceof Error ? thrown.message : String(thrown);
    return law ? `it breaks a law of the rules: ${said}` : `the rules could not go on: ${said}`;
  }
}

/** What is said of a step that does not come out; `lastGood` is the state that it began with. */
export function problem(
  at: number,
  expected: Hash,
  got: Hash | undefined,
  lastGood: State | undefined,
  why: string,
): ReplayProblem {
  const when = lastGood === undefined ? '' : ` (turn ${String(lastGood.turn)}, ${lastGood.phase})`;
  const what = at === 0 ? 'the opening' : `step ${String(at)}${when}`;
  return { differsAt: at, expected, got, lastGood, message: `${what} differs: ${why}` };
}
