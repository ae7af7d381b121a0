import { expect, test } from 'vitest';
import type { GameEvent } from '../../src/rules/effects/events.ts';
import type { StepView } from '../../src/session/host.ts';
import { storiesOf } from '../../src/ui/panels/report/stories.ts';
import { roadToWar } from '../../src/ui/store/happened.ts';
import { tableOf } from './table.ts';

const events = (...some: readonly object[]): readonly GameEvent[] =>
  some.map((one) => ({ audience: 'all', ...one })) as unknown as readonly GameEvent[];
const began = { kind: 'crisisBegan', at: 'SCS', leads: ['CHN', 'VNM'], rung: 2 };
const closed = { kind: 'windowClosed', at: 'SCS', moves: [], before: 2, rung: 3 };
const elsewhere = { ...began, at: 'TWS' };
const ended = { kind: 'crisisEnded', at: 'SCS', rung: 4, highest: 4 };
const war = { kind: 'gameOver', outcome: { war: true, at: 'SCS', stability: 0, seats: [] } };
const step = (turn: number, ...some: readonly object[]): StepView => ({
  step: turn,
  turn,
  phase: 'crisis',
  events: events(...some),
});

test('the road to war is the last crisis at its place, from its first day', () => {
  const history = [step(1, began, closed, ended), step(3, elsewhere, began), step(3, closed, ended, war)];
  expect(roadToWar(history, 'SCS')).toEqual(events(began, closed));
  expect(roadToWar(history, null)).toEqual([]);
  expect(roadToWar([], 'SCS')).toEqual([]);
});

test('a crisis that ended in war is not told as one that is over', () => {
  const { scenario } = tableOf('crowded-sea', 'VNM', 'road');
  const kinds = (...steps: readonly StepView[]): readonly string[] =>
    storiesOf(scenario, 0, steps).map(({ event }) => event.kind);
  expect(kinds(step(3, ended, war))).toEqual(['gameOver']);
  expect(kinds(step(3, ended))).toEqual(['crisisEnded']);
});
