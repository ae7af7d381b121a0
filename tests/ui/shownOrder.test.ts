import { expect, test } from 'vitest';
import { dyadIx } from '../../src/session/catalogue.ts';
import type { DatedRow } from '../../src/session/host.ts';
import { rowsTold } from '../../src/ui/store/ledgerRows.ts';
import { worriesOf, type Change } from '../../src/ui/store/unasked.ts';
import { tableOf } from './table.ts';

const { scenario } = tableOf('crowded-sea', 'VNM', 'order');
const ix = (id: string): number => scenario.actorIx.get(id) ?? -1;

test('the most worried first is the one whose range reads highest', () => {
  const rise = (id: string, low: number, mid: number, high: number): Change => ({ score: 'tension', at: dyadIx(scenario, ix('VNM'), ix(id)), low, mid, high }); // prettier-ignore
  const worries = worriesOf(scenario, ['VNM'], [rise('CHN', 70, 130, 140), rise('USA', 80, 120, 150)]);
  expect(worries.map(({ actor }) => actor)).toEqual([ix('USA'), ix('CHN')]);
});

test('rows of a ledger stand by their size, or as they came', () => {
  const rows = [100, -500, 300].map((delta, step) => ({ delta, step })) as unknown as readonly DatedRow[];
  const deltas = (order: 'size' | 'time') => rowsTold(rows, order, 2).map(({ delta }) => delta);
  expect(deltas('size')).toEqual([-500, 300]);
  expect(rowsTold([...rows].reverse(), 'time', 2).map(({ delta }) => delta)).toEqual([300, -500]);
  expect(deltas('time')).toEqual([-500, 300]);
});
