import { element } from '../rules/base/invariant.ts';
import type { Order, Scenario, State } from '../rules/index.ts';
import { orderKey } from '../rules/menu/orderKey.ts';
import { deterrence } from '../rules/readings/deterrence.ts';
import { actorOf, dyadAt, situation } from '../rules/state/situation.ts';
import type { ActorId, Points, Turn } from '../rules/types.ts';
import { recordGame, runAgain, type Done, type RecordedGame, type Run } from './recordedGame.ts';

/** The scenario whose lesson this is, and its two great powers. */
export const LABORATORY = { scenario: 'notified-or-not', powers: ['USA', 'CHN'] } as const;

/** Which exercises are held with notice in one run and without it in the other: all that a great power leads, or the first alone. */
export const FLIPPED = ['every', 'first'] as const;
export type Flipped = (typeof FLIPPED)[number];

/** When a pair is looked at: after the quarter of the first exercise, a quarter later, at the end, and a quarter later if the game went on. */
export const MOMENTS = ['exercise', 'quarterLater', 'end', 'afterEnd'] as const;
export type Moment = (typeof MOMENTS)[number];

/** What notice changed for one exerciser: with notice less without it, in hundredths of a point. */
export interface Difference {
  readonly tension: Points;
  readonly deterrence: Points;
}

/** A great power that held exercises in a game, and what notice of them changed. */
export interface Pair {
  readonly power: ActorId;
  /** Exercises that it led without the other, one for each partner. */
  readonly exercises: number;
  readonly at: Readonly<Record<Moment, Difference>>;
}

/** One game under one seed, run again with and without notice. */
export interface Compared {
  readonly seed: string;
  /** Exercises that a great power led without the other; 0 leaves nothing to compare. */
  readonly exercises: number;
  /** Whether the runs carried out the same orders in the same turns, notice apart; what is not so is not counted. */
  readonly same: boolean;
  readonly pairs: Readonly<Record<Flipped, readonly Pair[]>>;
}

/**
 * Plays a game of `standard` seats and then its recorded inputs again under the same luck: once with notice of the exercises that the
 * great powers lead and once without. Nobody thinks anew: what a seat offered, answered, ordered and moved is what it did in the game,
 * so that all that differs is what the rules make of the notice. War by chance is drawn in none of these games.
 */
export function compareNotice(scenario: Scenario, seed: string): Compared {
  const game = recordGame(scenario, seed);
  const held = exercisesIn(runAgain(game));
  const [first] = held;
  if (first === undefined) return { seed, exercises: 0, same: true, pairs: { every: [], first: [] } };
  const every = twice(game);
  const alone = twice(game, (order, turn) => turn === first.turn && isSameEvent(order, first.order));
  return {
    seed,
    exercises: held.length,
    same: every.same && alone.same,
    pairs: {
      every: LABORATORY.powers.flatMap((power) => pairOf(scenario, power, held, every)),
      first: pairOf(scenario, first.order.by, [first], alone),
    },
  };
}

export interface Twice {
  readonly noticed: Run;
  readonly unnoticed: Run;
  readonly same: boolean;
}

/** A game with notice of those exercises that are meant, and without. */
export function twice(game: RecordedGame, isMeant: (order: Exercise, turn: Turn) => boolean = isLed): Twice {
  const [noticed, unnoticed] = [true, false].map((notify) =>
    runAgain(game, (order, turn) => (isLed(order) && isMeant(order, turn) ? { ...order, notify } : order)),
  ) as [Run, Run];
  return { noticed, unnoticed, same: didTheSame(noticed, unnoticed) };
}

type Exercise = Extract<Order, { readonly kind: 'jointExercise' }>;

const isPower = (id: ActorId): boolean => (LABORATORY.powers as readonly ActorId[]).includes(id);
/** An exercise that a great power leads. */
export const isLed = (order: Order): order is Exercise => order.kind === 'jointExercise' && isPower(order.by);

interface Held extends Done {
  readonly order: Exercise;
}

/** Exercises of the great powers that the other was no part of: whoever sails along is not alarmed. */
const exercisesIn = ({ done }: Run): readonly Held[] =>
  done.flatMap(({ turn, order }) => (isLed(order) && !isPower(order.with) ? [{ turn, order }] : []));

const withoutNotice = (order: Order): Order => (isLed(order) ? { ...order, notify: false } : order);

/** Several partners of one lead on the same terms are one exercise (R3.7), whose notice is given or not given as one. */
const isSameEvent = (one: Exercise, other: Exercise): boolean =>
  orderKey({ ...one, with: other.with, notify: other.notify }) === orderKey(other);

/** Whether two runs carried out the same orders in the same turns, notice of exercises apart. */
export const didTheSame = (one: Run, other: Run): boolean => doneIn(one) === doneIn(other);

const doneIn = ({ done }: Run): string =>
  done
    .map(({ turn, order }) => `${turn} ${orderKey(withoutNotice(order))}`)
    .sort()
    .join('\n');

/** What notice of its exercises changed for a great power; nothing where it led none, or where a run climbed to war. */
function pairOf(
  scenario: Scenario,
  power: ActorId,
  held: readonly Held[],
  { noticed, unnoticed }: Twice,
): readonly Pair[] {
  const own = held.filter(({ order }) => order.by === power);
  const [first] = own;
  const last = noticed.after.length;
  if (first === undefined || [noticed, unnoticed].some(({ after }) => after.at(-1)?.outcome?.war === true)) return [];
  const at = (turn: Turn): Difference => {
    const there = seenBy(scenario, element(noticed.after, turn - 1), power);
    const here = seenBy(scenario, element(unnoticed.after, turn - 1), power);
    return { tension: there.tension - here.tension, deterrence: there.deterrence - here.deterrence };
  };
  const later = Math.min(first.turn + 1, last);
  const moments = { exercise: at(first.turn), quarterLater: at(later), end: at(last - 1), afterEnd: at(last) };
  return [{ power, exercises: own.length, at: moments }];
}

/** The rival's tension with a great power, and what deters its adversary from pressing the claim that it has or backs. */
function seenBy(scenario: Scenario, state: State, power: ActorId): Difference {
  const here = situation(scenario, state, false);
  const me = actorOf(here, power);
  const rival = actorOf(here, power === LABORATORY.powers[0] ? LABORATORY.powers[1] : LABORATORY.powers[0]);
  const { backing, disputes } = element(scenario.places, 0);
  const mine = [me, ...backing.filter(({ backer }) => backer === me).map(({ claimant }) => claimant)];
  const dispute = element(
    disputes.filter(({ claimant }) => mine.includes(claimant)),
    0,
  );
  return {
    tension: dyadAt(here, me, rival).tension,
    deterrence: deterrence(here, 0, dispute.challenger, dispute.claimant),
  };
}
