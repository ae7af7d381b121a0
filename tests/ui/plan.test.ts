import { describe, expect, test } from 'vitest';
import type { Order } from '../../src/rules/order.ts';
import {
  carriedOver,
  changed,
  emptyPlan,
  inputsOf,
  isEmpty,
  nothingSaid,
  noPlanning,
  redone,
  remarksOf,
  restarted,
  undone,
  withAnswer,
  withCounter,
  withDraft,
  withDraftChanged,
  withFeeling,
  withMove,
  withTie,
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

  test('changes a line in its place, and begins the quarter again', () => {
    const louder = { ...offer, sweetener: 3 };
    const after = withDraftChanged(full, 1, louder);
    expect(after.drafts.map(({ id, sweetener }) => [id, sweetener])).toEqual([
      [1, 3],
      [2, 0],
    ]);
    expect(withDraftChanged(full, 9, louder).drafts).toHaveLength(3);
    expect(isEmpty(full)).toBe(false);
    const again = changed(changed(noPlanning, full), restarted(full));
    expect(isEmpty(again.now)).toBe(true);
    expect(undone(again).now).toBe(full);
  });

  test('says what an order is for with the step that hands it in, and nothing where nothing was said', () => {
    const said = withFeeling({ ...nothingSaid, intent: 'reassure', chance: 60 }, ['CHN', 'USA'], 'CHN', 'warmer');
    const plan = withDraft(withDraft(emptyPlan, { ...offer, said }), { ...alone, said: nothingSaid });
    expect(remarksOf(plan, 'propose', 'VNM')).toEqual([
      {
        seat: 'VNM',
        order: 'dialogue/VNM/CHN/false',
        intent: 'reassure',
        warmer: ['CHN'],
        colder: [],
        chance: 60,
      },
    ]);
    expect(remarksOf(plan, 'commit', 'VNM')).toEqual([]);
    expect(remarksOf(plan, 'crisis', 'VNM')).toEqual([]);
  });

  test('expects each seat warmer or colder, not both, in the sequence of the table', () => {
    const ids = ['CHN', 'USA', 'JPN'];
    const one = withFeeling(withFeeling(nothingSaid, ids, 'JPN', 'colder'), ids, 'CHN', 'colder');
    expect(one.colder).toEqual(['CHN', 'JPN']);
    const turned = withFeeling(one, ids, 'JPN', 'warmer');
    expect([turned.warmer, turned.colder]).toEqual([['JPN'], ['CHN']]);
    expect(withFeeling(turned, ids, 'JPN', undefined).warmer).toEqual([]);
  });

  test('ties offers into a package and lets none be a package of one', () => {
    const visit = { ...offer, order: { kind: 'highLevelVisit', by: 'VNM', with: 'CHN' } as const };
    const two = withDraft(withDraft(emptyPlan, offer), visit);
    const tied = withTie(two, [1, 2], true);
    expect(inputsOf(tied, 'propose', 'VNM').map((input) => 'bundle' in input && input.bundle)).toEqual([1, 1]);
    expect(withTie(tied, [1, 2], false)).toEqual(two);
    expect(withoutDraft(tied, 1).drafts.map(({ bundle }) => bundle)).toEqual([undefined]);
    expect(withDraftChanged(tied, 2, visit).drafts.map(({ bundle }) => bundle)).toEqual([undefined, undefined]);
  });
});
