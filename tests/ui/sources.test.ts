import { describe, expect, test } from 'vitest';
import { provenanceOf } from '../../src/scenario/startingValues.ts';
import { compileScenario } from '../../src/rules/scenario/scenario.ts';
import { SCORES, SCORE_NAMES } from '../../src/rules/state/scores.ts';
import { countOf } from '../../src/session/ledger.ts';
import { shippedScenario } from '../../src/ui/store/library.ts';
import type { WholeScenario } from '../../src/ui/store/wholeScenario.ts';
import { shippedCards } from '../../src/ui/store/shippedCards.ts';
import { anySource, NO_SOURCE, sourceRows, wantedRows } from '../../src/ui/store/sources.ts';
import { startPath } from '../../src/ui/store/startPath.ts';
import { START_GROUPS } from '../../src/ui/words/index.ts';

const ids = shippedCards.flatMap(({ card }) => card?.id ?? []);
async function whole(id: string): Promise<WholeScenario> {
  const found = await shippedScenario(id);
  if (!found) throw new Error(`${id} is shipped`);
  return found;
}

describe.each(ids)('starting values of %s', (id) => {
  test('all have a name in words, a value and a source', async () => {
    const rows = sourceRows(await whole(id));
    expect(rows.length).toBeGreaterThan(30);
    const raw = /^[a-z]+(?:[A-Z]\w*)?$|undefined|\[object|NaN|\{\{|starting\./;
    expect(rows.filter(({ what }) => raw.test(what)).map(({ path, what }) => `${path}: ${what}`)).toEqual([]);
    const odd = /undefined|\[object|NaN|\{\{|starting\.|^$/;
    expect(rows.filter(({ value }) => odd.test(value)).map(({ path, value }) => `${path}: ${value}`)).toEqual([]);
    expect(rows.filter(({ origin }) => origin === undefined).map(({ path }) => path)).toEqual([]);
    expect(new Set(rows.map(({ path }) => path)).size).toBe(rows.length);
  });

  test('are found from any ledger', async () => {
    const { setup, notes } = await whole(id);
    const scenario = compileScenario(setup);
    const nowhere = SCORE_NAMES.flatMap((score) =>
      Array.from({ length: countOf(scenario, score) }, (_, at) => ({ score, at })).filter(({ score: name, at }) => {
        const size = setup.actors.length;
        const self = SCORES[name].level === 'tie' && at % size === Math.trunc(at / size);
        const path = self ? undefined : startPath(scenario, name, at);
        return path !== undefined && provenanceOf(notes, path) === undefined;
      }),
    );
    // Dependence for arms has no usual value: where a pair says nothing of it, there is none.
    expect(nowhere.filter(({ score }) => score !== 'armsDependence')).toEqual([]);
  });
});

test('the score of a pair is looked up under the pair, or under what is usual', async () => {
  const { setup } = await whole('channels');
  const scenario = compileScenario(setup);
  const between = (a: string, b: string): number =>
    scenario.dyads.findIndex((dyad) => setup.actors[dyad.a]?.id === a && setup.actors[dyad.b]?.id === b);
  expect(startPath(scenario, 'tension', between('JPN', 'CHN'))).toBe('dyads.JPN-CHN.tension');
  expect(startPath(scenario, 'belief', 1)).toBeUndefined();
  expect(startPath(scenario, 'readiness', 0)).toBe(`actors.${setup.actors[0]?.id ?? ''}.readiness`);
});

test('values are searched by words, by group and by kind of source', async () => {
  const rows = sourceRows(await whole('crowded-sea'));
  for (const group of START_GROUPS) {
    const some = wantedRows(rows, { ...anySource, group });
    expect(some.every((row) => row.group === group)).toBe(true);
  }
  const found = wantedRows(rows, { ...anySource, words: 'Viet capability' });
  expect(found.map(({ path }) => path)).toContain('actors.VNM.capability');
  expect(wantedRows(rows, { ...anySource, kind: 'data' }).length).toBeGreaterThan(0);
  expect(wantedRows(rows, { ...anySource, kind: NO_SOURCE })).toEqual([]);
  expect(wantedRows(rows, { ...anySource, words: 'no such word' })).toEqual([]);
});
