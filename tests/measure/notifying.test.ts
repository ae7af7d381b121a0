import { describe, expect, it } from 'vitest';
import { withoutWar } from '../../src/measure/branch.ts';
import { isLower, isShowing, lessonOf } from '../../src/measure/noticeLesson.ts';
import {
  compareNotice,
  didTheSame,
  isLed,
  LABORATORY,
  twice,
  type Compared,
  type Pair,
} from '../../src/measure/notifying.ts';
import { recordGame, runAgain, type Done } from '../../src/measure/recordedGame.ts';
import { playGame } from '../../src/replay/selfPlay.ts';
import { orderKey } from '../../src/rules/menu/orderKey.ts';
import { scenarioOf } from '../ai/table.ts';

const laboratory = scenarioOf(LABORATORY.scenario);
const SEED = 'lesson/1';
const game = recordGame(laboratory, SEED);

const keys = (done: readonly Done[]): readonly string[] => done.map(({ turn, order }) => `${turn} ${orderKey(order)}`);
const notices = (done: readonly Done[]): readonly boolean[] =>
  done.flatMap(({ order }) => (isLed(order) ? [order.notify] : []));

describe('a recorded game', () => {
  it('runs again as it went where nothing is changed', () => {
    const { events } = playGame(laboratory, SEED, 'standard', { explain: true, bend: (luck) => withoutWar(luck) });
    const turns = events.flat().flatMap((event) => (event.kind === 'orderDone' ? [orderKey(event.order)] : []));
    const again = runAgain(game);
    expect(turns.length).toBeGreaterThan(10);
    expect(again.done.map(({ order }) => orderKey(order))).toEqual(turns);
  });

  it('runs with notice of every exercise of the great powers and without, all other orders the same', () => {
    const { noticed, unnoticed, same } = twice(game);
    expect(notices(noticed.done).length).toBeGreaterThan(0);
    expect(notices(noticed.done)).not.toContain(false);
    expect(notices(unnoticed.done)).not.toContain(true);
    const others = (done: readonly Done[]): readonly string[] => keys(done.filter(({ order }) => !isLed(order)));
    expect(others(noticed.done)).toEqual(others(unnoticed.done));
    expect(same).toBe(true);
  });

  it('is told from one in which another order was carried out', () => {
    const smaller = runAgain(game, (order) => (isLed(order) ? { ...order, scale: 'small' } : order));
    expect(didTheSame(smaller, runAgain(game))).toBe(false);
    const shorter = runAgain({ ...game, inputs: new Map([...game.inputs].slice(0, -1)) });
    expect(didTheSame(shorter, runAgain(game))).toBe(false);
  });
});

it(
  'the same orders with notice leave tension lower and deterrence slightly lower (a tenth of the 500 games)',
  { timeout: 240_000 },
  () => {
    const compared: Compared[] = [];
    // In about three games of four a great power leads an exercise.
    for (let seed = 1; seed <= 100 && compared.filter(isShowing).length < 50; seed += 1)
      compared.push(compareNotice(laboratory, `lesson/${String(seed)}`));
    const lesson = lessonOf(compared, 50);
    expect(lesson.games).toBe(50);
    // Where an order had become impossible in one run, the game is left out and counted; that hardly ever happens.
    expect(lesson.unlike).toBeLessThanOrEqual(2);
    for (const { end, exercise } of [lesson.every, lesson.first])
      for (const { tension, deterrence } of [end, exercise]) {
        expect(isLower(tension)).toBe(true);
        expect(isLower(deterrence)).toBe(true);
        // Slightly: what notice takes from a promise is less than what it takes from the alarm.
        expect(deterrence.mean).toBeGreaterThan(tension.mean);
      }
  },
);

/** A made-up game in which notice changed tension by so much. */
function madeUp(seed: string, tension: number, more: Partial<Compared> = {}): Compared {
  const difference = { tension, deterrence: 0 };
  const at = { exercise: difference, quarterLater: difference, end: difference, afterEnd: difference };
  const pair: Pair = { power: 'USA', exercises: 1, at };
  return { seed, exercises: 1, same: true, pairs: { every: [pair], first: [pair] }, ...more };
}

it('counts games that show something until there are enough, and no others', () => {
  const none = madeUp('b', -90, { pairs: { every: [], first: [] } });
  const other = madeUp('c', -90, { same: false });
  const lesson = lessonOf([madeUp('a', -5), none, other, madeUp('d', -35), madeUp('e', -500)], 2);
  expect(lesson).toMatchObject({ games: 2, looked: 4, unlike: 1, exercises: 2 });
  expect(lesson.every.end.tension).toMatchObject({ mean: -20, samples: 2, lower: 2 });
  expect(lesson.byPower['CHN']?.tension.samples).toBe(0);
  expect(isLower(lesson.every.end.tension)).toBe(false);
  expect(isLower(lesson.every.end.deterrence)).toBe(false);
});
