import { expect, test } from 'vitest';
import { crisisSight, moveSights } from '../../src/session/crisisSight.ts';
import type { Observation } from '../../src/rules/sight/observe.ts';
import type { Crisis } from '../../src/rules/state/state.ts';
import { crowdedSea, hostOf } from './table.ts';

const host = hostOf(crowdedSea, ['VNM'], 'crisisSight');
const { scenario } = host;
const view = host.view('VNM');
const ix = (id: string): number => scenario.actorIx.get(id) ?? -1;
const crisis: Crisis = {
  at: scenario.placeIx.get('SCS') ?? -1,
  window: 1,
  highest: 2,
  leads: [ix('CHN'), ix('VNM')],
  last: [],
  called: [],
};
const onRung = (rung: number): Observation => ({
  ...view,
  picture: { ...view.picture, places: view.picture.places.map((place) => ({ ...place, rung })) },
});

test('a lead sees both claims, and what stands behind them as a range', () => {
  const sight = crisisSight(scenario, view, crisis);
  expect(sight?.mine).toMatchObject({ lead: ix('VNM'), claims: true });
  expect(sight?.theirs).toMatchObject({ lead: ix('CHN'), claims: true });
  const { low = 0, high = 0 } = sight?.mine.deterrence ?? {};
  expect(low).toBeGreaterThan(0);
  expect(high).toBeGreaterThan(low);
  // What speaks for one side speaks against the other.
  expect(sight?.theirs.deterrence?.high).toBeGreaterThan(10_000 - high);
});

test('nobody stands behind a side in it, and nobody against whom it is', () => {
  const { mine, theirs } = crisisSight(scenario, view, crisis) ?? {};
  const behind = [...(mine?.backers ?? []), ...(theirs?.backers ?? [])];
  expect(mine?.backers.map(({ actor }) => actor)).toEqual([ix('USA'), ix('AUS')]);
  expect(behind.some(({ actor }) => crisis.leads.includes(actor))).toBe(false);
  expect(behind.every(({ low, high }) => low <= high)).toBe(true);
});

test('a belief is told as a chance: even where nothing is known, higher for a higher belief', () => {
  const ties = (belief: number): Observation => ({
    ...view,
    picture: { ...view.picture, ties: view.picture.ties.map((tie) => ({ ...tie, belief })) },
  });
  const chance = (belief: number): number | undefined => crisisSight(scenario, ties(belief), crisis)?.opportunist;
  expect(chance(0)).toBe(50);
  expect(chance(1_000)).toBe(73);
  expect(chance(-1_000)).toBe(27);
});

test('whoever only watches is told nothing', () => {
  const watcher = hostOf(crowdedSea, ['JPN'], 'crisisSight').view('JPN');
  expect(crisisSight(scenario, watcher, crisis)).toBeUndefined();
});

test('on the sixth rung a raise may lead to war for certain', () => {
  const raise = moveSights(scenario, onRung(6), { ...crisis, highest: 6 }).find(({ move }) => move === 'raise');
  expect(raise).toMatchObject({ rungHigh: 7, riskHigh: 10_000 });
});
