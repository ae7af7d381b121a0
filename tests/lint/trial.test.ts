import { describe, expect, it } from 'vitest';
import { playTrialGame, Trial, trialSeed } from '../../src/lint/trial.ts';
import type { TrialGame } from '../../src/lint/trialSummary.ts';
import { ORDER_KINDS } from '../../src/rules/order.ts';
import { compileScenario } from '../../src/rules/scenario/scenario.ts';
import { setupFrom, textOf } from '../scenario/files.ts';

const setup = setupFrom(textOf('channels'));
const scenario = compileScenario(setup);
const games = Array.from({ length: 6 }, (_, game) => playTrialGame(scenario, trialSeed(setup, game + 1)));
const summed = (of: readonly TrialGame[]) => {
  const trial = new Trial(setup, 'balanced');
  for (const game of of) trial.add(game);
  return trial.summary();
};

describe('a trial', () => {
  it('comes to the same in whatever sequence its games arrive', () => {
    expect(summed([...games].reverse())).toEqual(summed(games));
  });

  it('plays another game for another number, and the same for the same', () => {
    expect(trialSeed(setup, 3)).toBe('channels/trial/3');
    expect(playTrialGame(scenario, trialSeed(setup, 1))).toEqual(games[0]);
    expect(new Set(games.map((game) => JSON.stringify(game))).size).toBeGreaterThan(1);
  });

  it('says of every seat how its middle game lies beside the mean of all', () => {
    const { seats, mean } = summed(games);
    expect(seats.map(({ actor }) => actor)).toEqual(setup.actors.map(({ id }) => id));
    const finals = games.flatMap((game) => game.seats.map(({ final }) => final));
    expect(mean).toBe(Math.floor(finals.reduce((sum, one) => sum + one, 0) / finals.length + 0.5));
    for (const { off, final, objectives } of seats) {
      expect(off).toBe(final.median - mean);
      expect(final.tenths).toHaveLength(9);
      expect(objectives.filter(({ secret }) => !secret).every((one) => one.games === 6 && one.of > 0)).toBe(true);
    }
  });

  it('counts what made-up games hold', () => {
    const one = games[0]!;
    const other: TrialGame = { ...one, war: true, turns: one.turns + 2, crises: 3, given: { posture: 4 }, offered: { dialogue: 1 }, injects: [1] }; // prettier-ignore
    const { war, turns, orders, injects, crises } = summed([
      { ...one, war: false, crises: 0, given: {}, offered: { dialogue: 5 }, injects: [0, 1] },
      other,
    ]);
    expect(war).toMatchObject({ came: 1, games: 2, rate: 0.5 });
    expect(turns).toEqual({ mean: one.turns + 1, shortest: one.turns, longest: one.turns + 2 });
    expect(crises).toMatchObject({ mean: 1.5, share: { came: 1 } });
    expect(orders).toHaveLength(ORDER_KINDS.length);
    expect(orders.find(({ kind }) => kind === 'dialogue')).toEqual({ kind: 'dialogue', given: 0, offered: 6, share: 0.6, games: 2 }); // prettier-ignore
    expect(orders.find(({ kind }) => kind === 'withdrawal')).toMatchObject({ share: 0, games: 0 });
    expect(injects.map(({ fired }) => fired.came)).toEqual([1, 2]);
  });

  it('has something to say before the first game', () => {
    expect(summed([])).toMatchObject({ games: 0, mean: 0, turns: { mean: 0, shortest: 0, longest: 0 } });
  });
});
