import type { OrderKind } from '../../rules/order.ts';
import type { WordKey } from '../words/index.ts';
import { COMMIT, OVER, PAPER, TALKS, TERMS, type LessonSight } from './lessonSight.ts';

type Text = Extract<WordKey, `lesson.step.${string}`>;
/** What the coach draws a ring around. */
export type Target = 'map' | 'offer' | 'counter' | 'notify' | 'ask' | 'dialogue' | 'hotline' | 'next';

export interface LessonStep {
  /** Stages in which it is shown: the first and the last. */
  readonly from: number;
  readonly to: number;
  /** Its words. They may depend on what is there: what was expected need not have come. */
  readonly text: (sight: LessonSight) => Text;
  /** What completes it before its last stage is over. */
  readonly done?: (sight: LessonSight) => boolean;
  readonly points?: (sight: LessonSight) => Target | undefined;
  /** The reader may go on without doing anything. */
  readonly next?: true;
  /** Shows the three seats: as foreseen, or as it came. */
  readonly picture?: 'foreseen' | 'happened';
}

const [first, second, third] = [10, 20, 30] as const;

/** An order of mine about the neighbour who was not asked, in the plan or carried out. */
const said = (kind: OrderKind) => (sight: LessonSight) =>
  [...sight.plan.drafts.map(({ order }) => order), ...sight.done].some(
    (order) => order.kind === kind && 'with' in order && order.with === sight.trio.otherId,
  );
const saidDialogue = said('dialogue');
const saidHotline = said('hotline');

export const held = ({ done }: LessonSight): boolean => done.some(({ kind }) => kind === 'jointExercise');
const talked = ({ done, trio }: LessonSight): boolean =>
  done.some((order) => order.kind === 'dialogue' && (order.by === trio.otherId || order.with === trio.otherId));

const announces = (order: LessonSight['asking']): boolean => order?.kind === 'jointExercise' && order.notify;

/** A form that is open has a button of its own, and it is the same one. */
const menuOr = (kind: 'dialogue' | 'hotline') => (sight: LessonSight) => (sight.form ? 'next' : kind);

/** The lesson, one line for each thing it says. One idea a quarter: who was not asked; a line before it is needed; the ladder. */
export const STEPS: readonly LessonStep[] = [
  { from: first, to: first, text: () => 'lesson.step.welcome', points: () => 'map', next: true },
  { from: first, to: first, text: () => 'lesson.step.arcs', points: () => 'map', next: true },
  { from: first, to: first, text: () => 'lesson.step.listen', points: () => 'next' },
  {
    from: first + TERMS,
    to: first + TERMS,
    text: ({ offer }) => (offer ? 'lesson.step.offer' : 'lesson.step.noOffer'),
    points: ({ offer }) => (offer ? 'offer' : 'next'),
    next: true,
    picture: 'foreseen',
  },
  {
    from: first + TERMS,
    to: first + TERMS,
    text: () => 'lesson.step.terms',
    done: ({ asking, countered, offer }) => asking !== undefined || countered || !offer,
    points: () => 'counter',
    next: true,
    picture: 'foreseen',
  },
  {
    from: first + TERMS,
    to: first + TERMS,
    text: ({ asking }) => (asking ? 'lesson.step.announce' : 'lesson.step.terms'),
    done: ({ asking, countered, offer }) => announces(asking) || countered || !offer,
    points: ({ asking }) => (asking ? 'notify' : 'counter'),
    next: true,
    picture: 'foreseen',
  },
  {
    from: first + TERMS,
    to: first + TERMS,
    text: ({ asking }) => (asking ? 'lesson.step.ask' : 'lesson.step.terms'),
    done: ({ countered, offer }) => countered || !offer,
    points: ({ asking }) => (asking ? 'ask' : 'counter'),
    next: true,
    picture: 'foreseen',
  },
  {
    from: first + TERMS,
    to: first + COMMIT,
    text: closing,
    points: ({ stage, countered, accepted, offer }) =>
      stage === first + COMMIT && offer && !countered && !accepted ? 'offer' : 'next',
    picture: 'foreseen',
  },
  {
    from: first + PAPER,
    to: first + PAPER,
    text: (sight) => (held(sight) ? 'lesson.step.paperHeld' : 'lesson.step.paperNotHeld'),
    picture: 'happened',
  },
  { from: second, to: second, text: () => 'lesson.step.signal', points: () => 'map', next: true },
  {
    from: second + TALKS,
    to: second + TALKS,
    text: () => 'lesson.step.dialogue',
    done: saidDialogue,
    points: menuOr('dialogue'),
    next: true,
  },
  {
    from: second + TALKS,
    to: second + TALKS,
    text: () => 'lesson.step.hotline',
    done: saidHotline,
    points: menuOr('hotline'),
    next: true,
  },
  { from: second + TALKS, to: second + COMMIT, text: sending, points: () => 'next' },
  {
    from: second + PAPER,
    to: second + PAPER,
    text: (sight) =>
      sight.hotline ? 'lesson.step.paperLine' : talked(sight) ? 'lesson.step.paperTalked' : 'lesson.step.paperSilent',
  },
  { from: third, to: third + COMMIT, text: () => 'lesson.step.quiet', points: () => 'next' },
  {
    from: third + 5,
    to: third + 6,
    text: ({ hotline }) => (hotline ? 'lesson.step.windowLine' : 'lesson.step.window'),
  },
  { from: third + 7, to: third + 8, text: () => 'lesson.step.window2' },
];

function closing({ stage, countered, accepted, offer }: LessonSight): Text {
  if (stage < first + COMMIT) return 'lesson.step.goOn';
  if (countered) return 'lesson.step.closeTerms';
  return accepted || !offer ? 'lesson.step.close' : 'lesson.step.closeAccept';
}

function sending({ stage }: LessonSight): Text {
  if (stage === second + TALKS) return 'lesson.step.send';
  return stage < second + COMMIT ? 'lesson.step.goOn' : 'lesson.step.answers';
}

/** The step to show, from the one that was shown last on: what is done, or whose time is over, is left behind. */
export function stepNow(at: number, sight: LessonSight): number {
  // A place that is ahead of the game belongs to an earlier play of it.
  let now = isAhead(at, sight.stage) ? 0 : at;
  for (let step = STEPS[now]; step && isBehind(step, sight); step = STEPS[now]) now += 1;
  return now;
}

const isBehind = (step: LessonStep, sight: LessonSight): boolean =>
  sight.stage > step.to || (sight.stage >= step.from && (step.done?.(sight) ?? false));

const isAhead = (at: number, stage: number): boolean => stage !== OVER && (STEPS[at]?.from ?? OVER) > stage;

export const isOver = ({ stage }: LessonSight): boolean => stage === OVER;
/** Quarters of a step, for its kicker: 1 to 3. */
export const quarterOf = ({ from }: LessonStep): number => (from - (from % 10)) / 10;
