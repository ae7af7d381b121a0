import { describe, expect, it, vi } from 'vitest';
import { differenceOf } from '../../src/replay/difference.ts';
import { sameOrders } from '../../src/replay/sameOrders.ts';
import { scoreOf } from '../../src/rules/effects/draft.ts';
import { stability } from '../../src/rules/readings/stability.ts';
import { rowsOf } from '../../src/rules/scenario/scenario.ts';
import { situation } from '../../src/rules/state/situation.ts';
import { SCORES, SCORE_NAMES } from '../../src/rules/state/scores.ts';
import { large, small } from './games.ts';
import { again, wildRecord } from './wildGames.ts';

vi.setConfig({ testTimeout: 120_000 });

const SAFE = { warRung2: 0, warRung3: 0, warRung4: 0, warRung5: 0, warRung6: 0 };
const DANGER = { warRung2: 10_000, warRung3: 10_000, warRung4: 10_000, warRung5: 10_000, warRung6: 10_000 };

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);

describe('two games under the same numbers', () => {
  it('differ in nothing', () => {
    const difference = differenceOf(again(large, {}));
    expect(difference).toMatchObject({ first: undefined, largest: [], refused: [], unanswered: 0, unused: 0 });
    expect(difference.ending.after).toEqual(difference.ending.before);
    for (const { before, after } of [...difference.finals, ...difference.turns]) expect(after).toEqual(before);
  });
});

describe('the same orders under another preset', () => {
  const same = again(large, { preset: 'spiral' });
  const difference = differenceOf(same);

  it('end with the scores of both games, seat by seat', () => {
    const finals = (which: 'before' | 'after') => same[which].state.outcome?.seats.map(({ final }) => final);
    expect(difference.finals.map(({ before }) => before)).toEqual(finals('before'));
    expect(difference.finals.map(({ after }) => after)).toEqual(finals('after'));
    expect(difference.finals.map(({ seat }) => seat)).toEqual(same.before.scenario.actors.map(({ id }) => id));
    expect(difference.finals.some(({ before, after }) => before !== after)).toBe(true);
    for (const which of ['before', 'after'] as const)
      expect(difference.ending[which]).toMatchObject({
        over: true,
        turn: same[which].state.turn,
        kind: 'peace',
        at: null,
        stability: same[which].state.outcome?.stability,
      });
  });

  it('first differ where a score does, with rows that add up in both', () => {
    const { first } = difference;
    if (!first?.score) throw new Error('some score differs');
    const { step, turn, phase, score } = first;
    const states = (ix: number) => [same.before.moments[ix]?.state, same.after.moments[ix]?.state];
    for (let ix = 0; ix < step; ix += 1) {
      const [one, other] = states(ix);
      for (const name of SCORE_NAMES)
        for (let at = 0; at < rowsOf(same.before.scenario, SCORES[name].level); at += 1)
          expect(one && scoreOf(one, name, at)).toBe(other && scoreOf(other, name, at));
    }
    expect(states(step - 1)[0]).toMatchObject({ turn, phase });
    const [one, other] = states(step);
    expect(score.before.to).toBe(one && scoreOf(one, score.score, score.at));
    expect(score.after.to).toBe(other && scoreOf(other, score.score, score.at));
    expect(score.before.to).not.toBe(score.after.to);
    for (const { from, to, rows } of [score.before, score.after])
      expect(from + sum(rows.map(({ delta }) => delta))).toBe(to);
    expect(score.before.from).toBe(score.after.from);
  });

  it('tell of every turn, its start and its end', () => {
    const { turns } = difference;
    expect(turns.map(({ turn }) => turn)).toEqual(Array.from({ length: same.before.state.turn + 1 }, (_, ix) => ix));
    expect(turns[0]?.before).toEqual(turns[0]?.after);
    for (const which of ['before', 'after'] as const) {
      expect(turns.at(-1)?.[which]?.stability).toBe(same[which].state.outcome?.stability);
      const second = same[which].moments.find(({ state }) => state.turn === 3);
      expect(turns[2]?.[which]?.stability).toBe(
        second && stability(situation(same[which].scenario, second.state, false)),
      );
      for (const one of turns) expect(one[which]?.tension).toBeGreaterThan(0);
    }
  });

  it('name the ten scores that differ most, the largest first', () => {
    const { largest } = difference;
    expect(largest).toHaveLength(10);
    const sizes = largest.map(({ before, after }) => Math.abs(after - before));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    for (const { score, at, before, after } of largest) {
      expect(before).toBe(scoreOf(same.before.state, score, at));
      expect(after).toBe(scoreOf(same.after.state, score, at));
    }
    const tension = SCORE_NAMES.flatMap((score) =>
      Array.from({ length: rowsOf(same.before.scenario, SCORES[score].level) }, (_, at) =>
        Math.abs(scoreOf(same.before.state, score, at) - scoreOf(same.after.state, score, at)),
      ),
    );
    expect(Math.max(...tension)).toBe(sizes[0]);
  });
});

describe('games that end otherwise', () => {
  const pairs = [1, 2, 3, 4, 5, 6].map((seed) => again(wildRecord('peninsula', seed, SAFE), { assumptions: DANGER }));
  const wars = pairs.map(differenceOf).filter(({ ending }) => ending.after.kind === 'war');

  it('say how, where and when, and leave the turns empty that never came', () => {
    expect(wars.length).toBeGreaterThan(0);
    for (const { ending, turns, first, finals } of wars) {
      expect(ending.before.kind).toBe('peace');
      expect(ending.after.at).toMatch(/^[A-Z]+$/);
      expect(first?.phase).toBe('crisis');
      expect(first?.window).toBeGreaterThan(0);
      expect(first?.turn).toBe(ending.after.turn);
      expect(turns.filter(({ after }) => after).at(-1)?.turn).toBe(ending.after.turn);
      expect(turns.at(-1)?.turn).toBe(ending.before.turn);
      for (const { after } of finals) expect(after).toBe(1_000);
    }
  });
});

describe('games that only take another course', () => {
  it('differ from the step in which they part', () => {
    const { before, after } = again(small, {});
    const moments = after.moments.map((moment, ix) =>
      ix === 4 ? { ...moment, state: { ...moment.state, phase: 'over' as const } } : moment,
    );
    const cut = { ...after, moments: moments.slice(0, 5), state: moments[4]?.state ?? after.state };
    const { first } = differenceOf({ before, after: cut, refused: [], unanswered: 0, unused: 0 });
    const began = before.moments[3]?.state;
    expect(first).toEqual({ step: 4, turn: began?.turn, phase: began?.phase, window: 0, score: undefined });
  });
});

describe('a game that is not over', () => {
  it('has the scores that it would have if it ended now', () => {
    const half = { ...small, steps: small.steps.slice(0, 4) };
    const same = sameOrders(half, { preset: 'spiral' });
    if (!same.ok) throw new Error(same.error.message);
    const { ending, finals } = differenceOf(same.value);
    expect([ending.before, ending.after]).toMatchObject([
      { over: false, kind: 'open', at: null },
      { over: false, kind: 'open', at: null },
    ]);
    for (const { before, after } of finals) expect(Math.min(before, after)).toBeGreaterThan(0);
  });
});
