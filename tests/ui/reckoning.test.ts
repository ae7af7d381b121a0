import { expect, test } from 'vitest';
import type { GameEvent } from '../../src/rules/effects/events.ts';
import { dyadIx, orderKey, tieIx } from '../../src/session/catalogue.ts';
import type { StepView } from '../../src/session/host.ts';
import { largestMoves, reckoning } from '../../src/ui/debrief/reckoning.ts';
import { tableOf } from './table.ts';

const { scenario } = tableOf('crowded-sea', 'VNM', 'reckoning');
const ix = (id: string): number => scenario.actorIx.get(id) ?? -1;
const me = ix('VNM');
const order = { kind: 'dialogue', by: 'VNM', with: 'IND', testHotline: false } as const;
const key = orderKey(order);
const row = (delta: number, by = 'VNM', of = key) => ({
  delta,
  cause: { clause: 'R4.1', source: { kind: 'order', order: of, by }, factors: [] },
});
const drift = (delta: number) => ({ delta, cause: { clause: 'R2.3', source: { kind: 'drift' }, factors: [] } });
const changed = (score: string, at: number, ...rows: readonly object[]): object => ({
  kind: 'scoreChanged',
  score,
  at,
  rows,
});
const history = (...events: readonly object[]): readonly StepView[] => [
  { step: 1, turn: 4, phase: 'commit', events: events as unknown as readonly GameEvent[] },
];
const [china, india] = [dyadIx(scenario, me, ix('CHN')), dyadIx(scenario, me, ix('IND'))];

test('reckons who was alarmed without being asked, whom it calmed and whose trust it won', () => {
  const all = reckoning(
    scenario,
    me,
    history(
      { kind: 'orderDone', order, with: ['IND'] },
      changed('tension', china, row(210), row(300, 'IND', 'highLevelVisit/IND/RUS'), drift(900)),
      changed('tension', india, row(50), row(-180, 'VNM', 'hotline/VNM/IND')),
      changed('trust', tieIx(scenario, ix('IND'), me), row(250)),
      changed('trust', tieIx(scenario, me, ix('IND')), row(999)),
      // What it minds in those who acted with me counts as well.
      changed('tension', dyadIx(scenario, ix('CHN'), ix('IND')), row(700)),
    ),
  );
  const of = (id: string) => all.find(({ actor }) => actor === ix(id));
  expect(of('CHN')).toMatchObject({ alarmed: 910, calmed: 0, worst: { order: key, points: 910 } });
  // Whoever was asked is not one who was not asked.
  expect(of('IND')).toMatchObject({ alarmed: 0, calmed: 180, bound: 250, worst: undefined });
});

test('counts what I agreed to as my doing, and what others did without me as theirs', () => {
  const theirs = { kind: 'dialogue', by: 'IND', with: 'VNM', testHotline: false } as const;
  const rows = changed('tension', china, row(140, 'IND', orderKey(theirs)));
  const alarmed = (who: string): number | undefined =>
    reckoning(scenario, me, history({ kind: 'orderDone', order: theirs, with: [who] }, rows)).find(
      ({ actor }) => actor === ix('CHN'),
    )?.alarmed;
  expect(alarmed('VNM')).toBe(140);
  expect(alarmed('AUS')).toBe(0);
});

test('finds the largest moves of my own scores, each act of a turn taken together', () => {
  const moves = largestMoves(
    scenario,
    me,
    history(
      changed('tension', china, row(300), row(250), drift(2_000)),
      changed('readiness', me, row(-600)),
      changed('readiness', ix('CHN'), row(5_000)),
      changed('capital', me, row(9_000)),
    ),
    3,
  );
  expect(moves.map(({ score, delta }) => [score, delta])).toEqual([
    ['readiness', -600],
    ['tension', 550],
  ]);
});
