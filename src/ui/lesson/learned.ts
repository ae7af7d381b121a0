import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { ScoreName } from '../../rules/state/scores.ts';
import type { ActorId, Points } from '../../rules/types.ts';
import type { DatedRow, Host } from '../../session/host.ts';
import { alarmedDyads, type Trio } from './lessonSight.ts';

/** What the person did in the whole lesson, read off the ledger. In hundredths of a point. */
export interface Learned {
  /** What exercises with the partner added to my trust in it, and to how well the crews work together. */
  readonly trust: Points;
  readonly crews: Points;
  /** What exercises added to the tension of whoever was not asked: with me, and with the partner. */
  readonly mine: Points;
  readonly theirs: Points;
  /** What agreed words and lines took off the tension between me and whoever was not asked: 0 or less. */
  readonly calmed: Points;
}

const WORDS = /^(dialogue|highLevelVisit|hotline|announcedRestraint|conductCode)\//;

/** Exercises that the two held with each other, whoever asked for them. */
const exercisesOf = (seat: ActorId, { partnerId }: Trio): RegExp =>
  new RegExp(`^jointExercise/(${seat}/${partnerId}|${partnerId}/${seat})/`);

const ofOrders =
  (kinds: RegExp) =>
  ({ cause: { source } }: DatedRow): boolean =>
    source.kind === 'order' && kinds.test(source.order);

function sumOf(host: Host, seat: ActorId, score: ScoreName, at: number, counts: (row: DatedRow) => boolean): Points {
  const rows = host.ledger(seat, score, at)?.rows ?? [];
  return rows.filter(counts).reduce((sum, { delta }) => sum + delta, 0);
}

const tieAt = ({ actors }: Scenario, from: number, to: number): number => from * actors.length + to;

export function learnedOf(host: Host, seat: ActorId, trio: Trio): Learned {
  const { scenario } = host;
  const { me, partner } = trio;
  const [mine = -1, theirs = -1] = alarmedDyads(scenario, trio);
  const together = scenario.dyadOf[tieAt(scenario, me, partner)] ?? -1;
  const sum = (score: ScoreName, at: number, kinds: RegExp): Points => sumOf(host, seat, score, at, ofOrders(kinds));
  const exercises = exercisesOf(seat, trio);
  const calming = (row: DatedRow): boolean => row.delta < 0 && ofOrders(WORDS)(row);
  return {
    trust: sum('trust', tieAt(scenario, me, partner), exercises),
    crews: sum('interoperability', together, exercises),
    mine: sum('tension', mine, exercises),
    theirs: sum('tension', theirs, exercises),
    calmed: sumOf(host, seat, 'tension', mine, calming),
  };
}

/** How much exercises have raised the tension of whoever was not asked, with both who held them. */
export function alarmDone(host: Host, seat: ActorId, trio: Trio): Points {
  const { mine, theirs } = learnedOf(host, seat, trio);
  return mine + theirs;
}
