import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../src/rules/effects/events.ts';
import { dyadIx, orderKey, tieIx } from '../../src/session/catalogue.ts';
import type { DatedRemark, StepView } from '../../src/session/host.ts';
import { brier, hits, judged } from '../../src/ui/store/predictions.ts';
import { tableOf } from './table.ts';

const { scenario } = tableOf('crowded-sea', 'VNM', 'predictions');
const ix = (id: string): number => scenario.actorIx.get(id) ?? -1;
const order = { kind: 'dialogue', by: 'VNM', with: 'CHN', testHotline: false } as const;
const key = orderKey(order);
const remark = (more: Partial<DatedRemark> = {}): DatedRemark => ({
  step: 1,
  turn: 2,
  seat: 'VNM',
  order: key,
  intent: 'reassure',
  warmer: ['CHN'],
  colder: ['USA'],
  ...more,
});
const changed = (score: 'tension' | 'trust', at: number, delta: number): object => ({
  kind: 'scoreChanged',
  score,
  at,
  before: 0,
  after: delta,
  rows: [{ delta, cause: { clause: 'R4.1', source: { kind: 'order', order: `${key}#1`, by: 'VNM' }, factors: [] } }],
});
const step = (turn: number, ...events: readonly object[]): StepView => ({
  step: turn,
  turn,
  phase: 'commit',
  events: events.map((event) => ({ audience: 'all', ...event })) as unknown as readonly GameEvent[],
});
const done = { kind: 'orderDone', order, with: ['CHN'] };
const offered = { kind: 'proposed', proposal: key, order, to: ['CHN'] };
const failed = { kind: 'proposalFailed', proposal: key, order, refusedBy: ['CHN'] };
const china = dyadIx(scenario, ix('VNM'), ix('CHN'));

describe('what was predicted, beside what happened', () => {
  test('is right where tension fell as it was said, and open where nothing can be seen', () => {
    const [one] = judged(scenario, [remark()], [step(2, offered, done, changed('tension', china, -210))], false);
    expect(one?.outcome).toBe('done');
    expect(one?.calls.map(({ said, verdict, tension }) => [said, verdict, tension])).toEqual([
      ['warmer', 'right', -210],
      ['colder', 'early', 0],
    ]);
  });

  test('counts only what the order itself moved, in its own quarter', () => {
    const other = { ...changed('tension', china, 500), rows: [{ delta: 500, cause: { source: { kind: 'drift' } } }] };
    const later = step(3, changed('tension', china, 900));
    const [one] = judged(scenario, [remark()], [step(2, offered, done, other), later], false);
    expect(one?.calls[0]).toMatchObject({ tension: 0, verdict: 'early' });
  });

  test('sees trust only when everything lies open, and then leaves nothing open', () => {
    const trust = changed('trust', tieIx(scenario, ix('CHN'), ix('VNM')), 300);
    const history = [step(2, offered, done, trust)];
    expect(judged(scenario, [remark()], history, false)[0]?.calls[0]?.verdict).toBe('early');
    expect(judged(scenario, [remark()], history, true)[0]?.calls.map(({ verdict }) => verdict)).toEqual([
      'right',
      'wrong',
    ]);
  });

  test('is not judged where the offer was refused, but its chance is', () => {
    const all = judged(scenario, [remark({ chance: 80 })], [step(2, offered, failed)], false);
    expect(all[0]).toMatchObject({ outcome: 'failed', calls: [], chance: { said: 80, yes: false } });
    expect(brier(all)).toEqual({ score: expect.closeTo(0.64, 6), count: 1 });
    expect(hits(all)).toEqual({ right: 0, all: 0 });
  });

  test('waits until the quarter is over', () => {
    const open = judged(scenario, [remark({ chance: 80 })], [step(2, { kind: 'turnBegan', turn: 2 }, offered)], false);
    expect(open[0]).toMatchObject({ outcome: 'open', chance: undefined });
    expect(brier(open)).toBeUndefined();
    const over = judged(scenario, [remark()], [step(2, offered, { kind: 'turnBegan', turn: 3 })], false);
    expect(over[0]?.outcome).toBe('failed');
  });

  test('holds for an offer that was taken with other terms', () => {
    const tested = { ...done, order: { ...order, testHotline: true } };
    const [one] = judged(scenario, [remark({ chance: 100 })], [step(2, offered, tested)], false);
    expect(one).toMatchObject({ outcome: 'done', chance: { said: 100, yes: true } });
    expect(brier(one ? [one] : [])?.score).toBe(0);
  });
});
