import { outcomeOf } from '../rules/outcome.ts';
import { meanTension, stability } from '../rules/readings/stability.ts';
import type { GameEvent, LedgerRow } from '../rules/effects/events.ts';
import { scoreOf } from '../rules/effects/draft.ts';
import { rowsOf, type Scenario } from '../rules/scenario/scenario.ts';
import { SCORES, SCORE_NAMES, type ScoreName } from '../rules/state/scores.ts';
import { situation } from '../rules/state/situation.ts';
import type { Outcome, Phase, State } from '../rules/state/state.ts';
import type { ActorId, PlaceId, Points, Turn } from '../rules/types.ts';
import type { Moment, Timeline } from './replay.ts';
import { standingOf, windowOf, type SameOrders } from './sameOrders.ts';

/** A value in the game as it was played and in the other. */
export interface Both<T> {
  readonly before: T;
  readonly after: T;
}

/** How a game ended; where it is not over, how it stands if it ended now. */
export interface Ending {
  readonly over: boolean;
  readonly turn: Turn;
  readonly kind: 'peace' | 'war' | 'open';
  /** Where war broke out. */
  readonly at: PlaceId | null;
  /** Regional stability, 0 to 100 in hundredths. */
  readonly stability: Points;
}

/** One score of the compiled scenario: its name and its place among those of its level. */
export interface ScoreAt {
  readonly score: ScoreName;
  readonly at: number;
}

export interface ScoreMoved extends ScoreAt, Both<Points> {}

/** What became of one score in one step. `rows` are those of its ledger in this step. */
export interface ScoreStep {
  readonly from: Points;
  readonly to: Points;
  readonly rows: readonly LedgerRow[];
}

/** The first step that comes out otherwise. Step 0 is the opening; all others carry the turn, phase and window that they resolved. */
export interface FirstDifference {
  readonly step: number;
  readonly turn: Turn;
  readonly phase: Phase;
  /** Window of the crises, 0 outside them. */
  readonly window: number;
  /** The score that differs most after it, in both games; undefined where only the course of the game differs. */
  readonly score: (ScoreAt & Both<ScoreStep>) | undefined;
}

/** What can be read off a region when a turn has ended; turn 0 is the start. */
export interface TurnReading {
  readonly stability: Points;
  /** Mean tension of the armed pairs, core pairs counted double (R10.3). */
  readonly tension: Points;
}

/** One turn in both games; undefined in one that was over by then, or has not come so far. */
export interface TurnCompared {
  readonly turn: Turn;
  readonly before: TurnReading | undefined;
  readonly after: TurnReading | undefined;
}

/** What other numbers did to the same orders. Points are hundredths. */
export interface Difference extends Pick<SameOrders, 'refused' | 'unanswered' | 'unused'> {
  /** Final scores by seat, in the scenario's sequence; of a game that is not over those it would have if it ended now. */
  readonly finals: readonly ({ readonly seat: ActorId } & Both<Points>)[];
  readonly ending: Both<Ending>;
  /** Undefined where both games are alike in every score and end alike. */
  readonly first: FirstDifference | undefined;
  readonly turns: readonly TurnCompared[];
  /** The ten scores that differ most at the end, the largest first. */
  readonly largest: readonly ScoreMoved[];
}

const MOST = 10;

/** Reads off two games of the same orders what differed. */
export function differenceOf({ before, after, refused, unanswered, unused }: SameOrders): Difference {
  const outcomes = { before: outcomeNow(before), after: outcomeNow(after) };
  return {
    finals: outcomes.before.seats.map(({ actor, final }, ix) => ({
      seat: actor,
      before: final,
      after: outcomes.after.seats[ix]?.final ?? final,
    })),
    ending: { before: endingOf(before, outcomes.before), after: endingOf(after, outcomes.after) },
    first: firstDifference(before, after),
    turns: turnsOf(before, after),
    largest: moved(before.scenario, before.state, after.state).slice(0, MOST),
    refused,
    unanswered,
    unused,
  };
}

const outcomeNow = ({ scenario, state }: Timeline): Outcome =>
  state.outcome ?? outcomeOf(situation(scenario, state, false), false, null);

const endingOf = ({ state }: Timeline, outcome: Outcome): Ending => ({
  over: state.phase === 'over',
  turn: state.turn,
  kind: outcome.war ? 'war' : state.phase === 'over' ? 'peace' : 'open',
  at: outcome.at,
  stability: outcome.stability,
});

/** Every score that differs between two states of one scenario, the largest difference first, then in the sequence of the scores. */
function moved(scenario: Scenario, one: State, other: State): readonly ScoreMoved[] {
  const all = SCORE_NAMES.flatMap((score) =>
    Array.from({ length: rowsOf(scenario, SCORES[score].level) }, (_, at) => ({
      score,
      at,
      before: scoreOf(one, score, at),
      after: scoreOf(other, score, at),
    })),
  );
  return all.filter(({ before, after }) => before !== after).sort((a, b) => weightOf(b) - weightOf(a));
}

/** Capital and rungs are whole numbers: one of them is as much as a point. */
const WHOLES: readonly ScoreName[] = ['capital', 'rung'];
const weightOf = ({ score, before, after }: ScoreMoved): number =>
  Math.abs(after - before) * (WHOLES.includes(score) ? 100 : 1);

/** Both games go the same way until then, so that their steps are the same ones. */
function firstDifference(before: Timeline, after: Timeline): FirstDifference | undefined {
  for (const [step, moment] of before.moments.entries()) {
    const other = after.moments[step];
    if (!other) return undefined;
    const [most] = moved(before.scenario, moment.state, other.state);
    if (!most && standingOf(moment.state) === standingOf(other.state)) continue;
    const began = before.moments[step - 1]?.state ?? moment.state;
    const score = most && { ...most, ...stepsOf(most, moment, other) };
    return { step, turn: began.turn, phase: began.phase, window: windowOf(began), score };
  }
  return undefined;
}

const stepsOf = ({ score, at, before, after }: ScoreMoved, one: Moment, other: Moment): Both<ScoreStep> => ({
  before: stepOf(score, at, before, one.events),
  after: stepOf(score, at, after, other.events),
});

function stepOf(score: ScoreName, at: number, to: Points, events: readonly GameEvent[]): ScoreStep {
  const changes = events.filter((event) => event.kind === 'scoreChanged').filter((one) => one.score === score && one.at === at); // prettier-ignore
  return { from: changes[0]?.before ?? to, to, rows: changes.flatMap(({ rows }) => rows) };
}

function turnsOf(before: Timeline, after: Timeline): readonly TurnCompared[] {
  const [one, other] = [readingsOf(before), readingsOf(after)];
  return Array.from({ length: Math.max(one.length, other.length) }, (_, turn) => ({
    turn,
    before: one[turn],
    after: other[turn],
  }));
}

/** A turn has ended when the next one opens or the game is over. */
const readingsOf = ({ scenario, moments }: Timeline): readonly TurnReading[] =>
  moments
    .filter(({ state }, ix) => state.phase === 'over' || moments[ix - 1]?.state.turn !== state.turn)
    .map(({ state }) => {
      const here = situation(scenario, state, false);
      return { stability: stability(here), tension: meanTension(here) };
    });
