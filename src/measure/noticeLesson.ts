import { Sums, type Estimate } from './estimate.ts';
import {
  FLIPPED,
  LABORATORY,
  MOMENTS,
  type Compared,
  type Difference,
  type Flipped,
  type Moment,
} from './notifying.ts';

/** One figure over all pairs, in hundredths of a point, and in how many of them it was lower with notice. */
export interface Figure extends Estimate {
  readonly lower: number;
}

/** What notice changes; a game counts as one observation. */
export type Change = Readonly<Record<keyof Difference, Figure>>;

export interface Lesson {
  /** Games in which a great power held an exercise, out of so many that were looked at. */
  readonly games: number;
  readonly looked: number;
  /** Games whose runs carried out different orders; they are not counted. */
  readonly unlike: number;
  /** Exercises in the games that count, one for each partner. */
  readonly exercises: number;
  readonly every: Readonly<Record<Moment, Change>>;
  readonly first: Readonly<Record<Moment, Change>>;
  /** Of every exercise, at the end, by who held them. */
  readonly byPower: Readonly<Record<string, Change>>;
}

/** What so many games show that have something to show, in the sequence in which they were played. */
export function lessonOf(compared: readonly Compared[], games: number): Lesson {
  const last = compared.filter(isShowing)[games - 1];
  const looked = last === undefined ? compared : compared.slice(0, compared.indexOf(last) + 1);
  const counted = looked.filter(isShowing);
  const at = (flipped: Flipped) =>
    Object.fromEntries(MOMENTS.map((moment) => [moment, changeOf(counted, flipped, moment)])) as Lesson['every'];
  const [every, first] = FLIPPED.map(at) as [Lesson['every'], Lesson['first']];
  return {
    games: counted.length,
    looked: looked.length,
    unlike: looked.filter(({ same }) => !same).length,
    exercises: counted.reduce((sum, one) => sum + one.exercises, 0),
    every,
    first,
    byPower: Object.fromEntries(LABORATORY.powers.map((power) => [power, changeOf(counted, 'every', 'end', power)])),
  };
}

/** Whether a game shows what notice does: somebody exercised, nothing else differed, and nobody went to war. */
export const isShowing = ({ same, pairs }: Compared): boolean => same && pairs.every.length > 0;

function changeOf(counted: readonly Compared[], flipped: Flipped, moment: Moment, power?: string): Change {
  const figure = (of: keyof Difference): Figure => {
    const sums = new Sums();
    let lower = 0;
    for (const { seed, pairs } of counted)
      for (const pair of pairs[flipped].filter((one) => power === undefined || one.power === power)) {
        sums.add(seed, pair.at[moment][of]);
        if (pair.at[moment][of] < 0) lower += 1;
      }
    return { ...sums.estimate(), lower };
  };
  return { tension: figure('tension'), deterrence: figure('deterrence') };
}

/** The 95 % interval of a figure. */
export const intervalOf = ({ mean, error }: Estimate): readonly [number, number] => [
  mean - 1.96 * error,
  mean + 1.96 * error,
];

/** Whether all of the interval lies below zero. */
export const isLower = (figure: Estimate): boolean => intervalOf(figure)[1] < 0;
