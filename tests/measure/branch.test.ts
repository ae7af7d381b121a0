import { expect, it } from 'vitest';
import { fixedLuck, tracedLuck } from '../../src/rules/base/luck.ts';
import { hashOf, step } from '../../src/rules/index.ts';
import { menuOfKind } from '../../src/rules/menu/legal.ts';
import type { Order } from '../../src/rules/order.ts';
import { compileScenario } from '../../src/rules/scenario/scenario.ts';
import { warRisk } from '../../src/rules/readings/guard.ts';
import { situation } from '../../src/rules/state/situation.ts';
import { ACTS, aboutOf } from '../../src/measure/acts.ts';
import { differenceOf, lengthened } from '../../src/measure/effectSizes.ts';
import { Sums } from '../../src/measure/estimate.ts';
import { verdictOn } from '../../src/measure/evidence.ts';
import { lunchesOf, optionOf, type Lunch } from '../../src/measure/freeLunch.ts';
import { addable, askedIn, inserting, wasDone, withRoom } from '../../src/measure/inserting.ts';
import { branch, fallingAs, playTrunk, type Change } from '../../src/measure/branch.ts';
import { channels, crowdedSea } from '../session/table.ts';

const QUARTERS = 8;
const scenario = compileScenario(lengthened(channels, QUARTERS));
const trunk = playTrunk(scenario, 'branching');
const there = withRoom(trunk);
const second = there.turns[1]!;
const seats = scenario.actors.map(({ id }) => id);

/** The first order of a kind that some seat could add to the second turn. */
const some = (kind: Order['kind']): Order => seats.flatMap((by) => addable(there, second, by, kind))[0]!;

/** Every die of a branch by its key, with what it was asked. */
function diceOf(change: Change): Map<string, string> {
  const thrown = new Map<string, string>();
  const luck = tracedLuck(trunk.luck, ({ key, asked, value }) => thrown.set(key, `${asked} ${String(value)}`));
  branch(there, second, { ...change, luck });
  return thrown;
}

it('plays on as the trunk went where nothing is changed', () => {
  const same = branch(trunk, trunk.turns[1]!);
  expect(same.turns.slice(0, -1).map(hashOf)).toEqual(trunk.turns.slice(2).map(hashOf));
  expect(same.last.phase).toBe('over');
});

it('finds no difference for an act that is not carried out', () => {
  const order = menuOfKind(scenario, seats[0]!, 'greyZoneProbe')[0]!;
  const nothing: Change = { inputs: (_, recorded) => recorded };
  const [without, with_] = [branch(there, second), branch(there, second, nothing)];
  expect(wasDone(scenario, order, 2, without.turns[0], with_.turns[0])).toBe(false);
  const dialogue = some('dialogue');
  const about = aboutOf(situation(scenario, second, false), dialogue);
  for (const { rows } of ACTS)
    for (const row of rows) expect(differenceOf(scenario, row, about, without, with_) ?? 0, row.id).toBe(0);
});

it('carries out an act that is put in, and sees what it does', () => {
  const order = some('dialogue');
  const here = situation(there.scenario, second, false);
  const [without, with_] = [
    branch(there, second),
    branch(there, second, inserting(second, order, askedIn(here, order))),
  ];
  expect(wasDone(scenario, order, 2, without.turns[0], with_.turns[0])).toBe(true);
  const row = ACTS.flatMap(({ rows }) => rows).find(({ id }) => id === 'dialogue')!;
  expect(differenceOf(scenario, row, aboutOf(here, order), without, with_)).toBeLessThan(0);
});

it('moves no other die by putting an act in', () => {
  const order = some('trainingExchange');
  const here = situation(there.scenario, second, false);
  const [without, with_] = [diceOf({}), diceOf(inserting(second, order, askedIn(here, order)))];
  const both = [...without.keys()].filter((key) => with_.has(key));
  expect(both.length).toBeGreaterThan(without.size - 3);
  // What a die is asked may change with the chance; how it fell, where it is asked the same, may not.
  const asked = (thrown: string): string => thrown.slice(0, thrown.lastIndexOf(' '));
  for (const key of both)
    if (asked(without.get(key)!) === asked(with_.get(key)!)) expect(with_.get(key), key).toBe(without.get(key));
});

it('weighs what crises risk instead of drawing it', { timeout: 60_000 }, () => {
  const sea = playTrunk(compileScenario(crowdedSea), 'risks');
  const [crisis] = sea.crises;
  expect(crisis, 'a game with its scheduled incident has a crisis').toBeDefined();
  let peace = 1;
  const luck = {
    ...sea.luck,
    chance: (key: string, chance: number): boolean => {
      // A branch never asks its luck for war.
      expect(key.endsWith('/war')).toBe(false);
      return sea.luck.chance(key, chance);
    },
  };
  const played = branch(sea, crisis!, { luck });
  for (const state of sea.crises) {
    const { at, leads } = state.crises[0]!;
    const next = step(sea.scenario, state, sea.decide(state), fixedLuck({}, 10_000), false).state;
    peace *= 1 - warRisk(situation(sea.scenario, state, false), at, next.places[at]!.rung, leads) / 10_000;
  }
  expect(played.peace).toBeLessThan(1);
  if (sea.crises.every(({ crises }) => crises.length === 1)) expect(played.peace).toBeCloseTo(peace, 10);
});

it('lets one die fall as is said', () => {
  const luck = fallingAs(trunk.luck, 'a', true);
  expect([luck.chance('a', 0), luck.chance('b', 0), fallingAs(luck, 'a', false).chance('a', 10_000)]).toEqual([
    true,
    false,
    false,
  ]);
});

it('offers no act that the seat or its partner did anyway', () => {
  for (const by of seats)
    for (const order of addable(trunk, trunk.turns[0]!, by, 'dialogue'))
      expect(trunk.inputsAt.get('1/propose')).not.toContainEqual(expect.objectContaining({ order }));
});

it('counts a game as one observation', () => {
  const sums = new Sums();
  for (const value of [1, 1, 1, 1]) sums.add('a', value);
  for (const value of [3, 3, 3, 3]) sums.add('b', value);
  // Two games with means 1 and 3: the error of their mean is 1, however often each was looked at.
  expect(sums.estimate()).toEqual({ mean: 2, error: 1, samples: 8, games: 2 });
  const alone = new Sums();
  alone.add('a', 1);
  expect(alone.estimate().error).toBe(Infinity);
});

it('judges a figure by the errors of both', () => {
  const figure = (mean: number) => ({ mean, error: 0.3, samples: 10, games: 5 });
  const claim = { is: 'size', mean: -2, error: 0.4 } as const; // Two errors of the difference: 1.
  expect([-3.1, -2.9, -1.1, -0.9].map((mean) => verdictOn(claim, figure(mean)))).toEqual([
    'not met',
    'met',
    'met',
    'not met',
  ]);
  expect([1.3, 1.7].map((mean) => verdictOn({ is: 'band', low: 0, high: 1 }, figure(mean)))).toEqual([
    'met',
    'not met',
  ]);
  expect(verdictOn({ is: 'none' }, figure(0))).toBe('no estimate');
  expect(verdictOn(claim, undefined)).toBe('not measured');
});

it('calls free what is free against both motives, and names options by their terms', () => {
  const row = (motive: Lunch['motive'], mean: number, samples = 20): Lunch => {
    const one = { mean, error: 1, samples, games: samples };
    return { option: 'dialogue', terms: 'priced', motive, free: one, better: one, change: one };
  };
  expect(lunchesOf([row('seeker', 61), row('opportunist', 61)], 'priced', 20)).toEqual(['dialogue']);
  expect(lunchesOf([row('seeker', 61), row('opportunist', 60)], 'priced', 20)).toEqual([]);
  expect(lunchesOf([row('seeker', 61), row('opportunist', 61, 19)], 'priced', 20)).toEqual([]);
  expect(lunchesOf([row('seeker', 61)], 'priced', 20)).toEqual([]);
  const exercise = {
    kind: 'jointExercise',
    by: 'A',
    with: 'B',
    at: 'HOME',
    scale: 'large',
    notify: true,
    observers: false,
  };
  expect(optionOf(exercise as Order)).toBe('jointExercise large notify');
});
