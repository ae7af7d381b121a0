import { expect, test } from 'vitest';
import { dyadIx } from '../../src/session/catalogue.ts';
import { gateAt, pullSeen, slotsOfYeses } from '../../src/session/readings.ts';
import { crowdedSea, hostOf } from './table.ts';

const host = hostOf(crowdedSea, ['VNM'], 'readings');
const { scenario } = host;
const view = host.view('VNM');
const ix = (id: string): number => scenario.actorIx.get(id) ?? -1;

function endOf(seed: string) {
  const over = hostOf(crowdedSea, ['VNM'], seed);
  for (let step = 0; step < 200 && over.view('VNM').phase !== 'over'; step += 1) over.submit('VNM', []);
  return over.view('VNM').picture.outcome;
}

test('the share that stability leaves is the one that the final score is made with (R10.5)', () => {
  const outcome = ['gate', 'gates', 'gated', 'gating'].map(endOf).find((one) => one?.war === false);
  expect(outcome?.war).toBe(false);
  const gate = gateAt(scenario, outcome?.stability ?? 0);
  expect(Number.isInteger(gate)).toBe(true);
  for (const { national, final } of outcome?.seats ?? [])
    expect(final).toBe(Math.max(scenario.params.peaceFloor, Math.trunc((national * gate + 5_000) / 10_000)));
});

test('the first yes of a turn takes no slot (R6.3)', () => {
  expect([0, 1, 2, 3].map(slotsOfYeses)).toEqual([0, 0, 1, 2]);
});

test('two are drawn together by the mean of their trust and apart by tension, as far as the seat sees', () => {
  const [usa, india] = [dyadIx(scenario, ix('VNM'), ix('USA')), dyadIx(scenario, ix('CHN'), ix('IND'))];
  expect(pullSeen(scenario, view, usa).margin).toBeGreaterThan(0);
  expect(pullSeen(scenario, view, india).value).toBeLessThan(0);
  expect(pullSeen(scenario, view, india).margin).toBeGreaterThan(pullSeen(scenario, view, usa).margin);
});
