import { describe, expect, test } from 'vitest';
import type { Order } from '../../src/rules/order.ts';
import {
  carriedOver,
  changed,
  emptyPlan,
  inputsOf,
  noPlanning,
  redone,
  undone,
  withAnswer,
  withCounter,
  withDraft,
  withMove,
  withoutDraft,
  type Plan,
} from '../../src/ui/store/plan.ts';

const talk: Order = { kind: 'dialogue', by: 'VNM', with: 'CHN', testHotline: false };
const patrol: Order = { kind: 'presencePatrol', by: 'VNM', at: 'SCS', notify: true };
const offer = { order: talk, sweetener: 1, offer: true, capital: 2, slots: 1 };
const alone = { order: patrol, sweetener: 0, offer: false, capital: 1, slots: 1 };
const full: Plan = withAnswer(withDraft(withDraft(emptyPlan, offer), alone), 'p1', true);

describe('a plan', () => {
  test('numbers its lines so that each can be taken out again', () => {
    const [first, second] = full.drafts;
    expect([first?.id, second?.id]).toEqual([1, 2]);
    const without = withoutDraft(full, 1);
    expect(without.drafts.map(({ order }) => order.kind)).toEqual(['presencePatrol']);
    expect(withDraft(without, offer).drafts.map(({ id }) => id)).toEqual([2, 3]);
  });

  test('takes an answer back', () => {
    expect(withAnswer(full, 'p1', undefined).answers).toEqual({});
    expect(withCounter(withCounter(full, 'p1', talk), 'p1', undefined).counters).toEqual({});
  });

  test('goes back and forth, and forgets the future when something new is done', () => {
    const one = changed(noPlanning, full);
    const two = changed(one, withoutDraft(full, 2));
    expect(undone(two).now).toBe(full);
    expect(redone(undone(two)).now).toEqual(two.now);
    expect(undone(undone(undone(two))).now).toEqual(emptyPlan);
    expect(changed(undone(two), emptyPlan).future).toEqual([]);
    expect(redone(two)).toBe(two);
  });

  test('hands in what each phase listens to', () => {
    expect(inputsOf(full, 'propose', 'VNM')).toEqual([{ kind: 'propose', seat: 'VNM', order: talk, sweetener: 1 }]);
    expect(inputsOf(withCounter(full, 'p1', talk), 'counter', 'VNM')).toEqual([
      { kind: 'counter', seat: 'VNM', proposal: 'p1', order: talk },
    ]);
    expect(inputsOf(full, 'commit', 'VNM')).toEqual([
      { kind: 'answer', seat: 'VNM', proposal: 'p1', accept: true, because: [] },
      { kind: 'order', seat: 'VNM', order: patrol },
    ]);
    const move = { move: 'hold', call: false, otherwise: 'hold', acceptOffRamp: true } as const;
    expect(inputsOf(withMove(full, 'SCS', move), 'crisis', 'VNM')).toEqual([
      { kind: 'move', seat: 'VNM', at: 'SCS', ...move },
    ]);
    expect(inputsOf(full, 'over', 'VNM')).toEqual([]);
  });

  test('keeps its own orders through the talks, and nothing into the next quarter', () => {
    expect(carriedOver(full, true, 'commit').drafts.map(({ order }) => order.kind)).toEqual(['presencePatrol']);
    expect(carriedOver(full, true, 'commit').answers).toEqual({ p1: true });
    expect(carriedOver(full, false, 'propose')).toEqual(emptyPlan);
    expect(carriedOver(full, true, 'crisis')).toEqual(emptyPlan);
  });
});
