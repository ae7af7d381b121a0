import { describe, expect, it } from 'vitest';
import { initialState } from '../../src/rules/state/initialState.ts';
import { seededLuck } from '../../src/rules/base/luck.ts';
import { deterrence } from '../../src/rules/readings/deterrence.ts';
import { measured } from '../../src/rules/readings/measures.ts';
import { met } from '../../src/rules/outcome.ts';
import { compileScenario } from '../../src/rules/scenario/scenario.ts';
import { situation } from '../../src/rules/state/situation.ts';
import { ceilingsOf } from '../../src/rules/standing/forums.ts';
import { setupFrom, SHIPPED, textOf } from './files.ts';

const startOf = (name: string) => {
  const scenario = compileScenario(setupFrom(textOf(name)));
  return situation(scenario, initialState(scenario, seededLuck('start')), false);
};

describe.each(SHIPPED)('objectives of %s', (name) => {
  const here = startOf(name);
  const all = here.scenario.actors.flatMap(({ id, objectives, secrets }, ix) =>
    [...objectives, ...secrets].map((objective) => ({ seat: id, ix, objective, title: `${id} ${objective.id}` })),
  );

  it.each(all)('$title begins unmet, and within sight', ({ ix, objective }) => {
    const value = measured(here, ix, objective.measure);
    const share = met(here, objective, value);
    // At most three fifths are there already; a score has at most 25 points to go.
    expect(share).toBeLessThanOrEqual(6_000);
    if (objective.kind !== 'count') expect(Math.abs(objective.target - value)).toBeLessThanOrEqual(2_500);
  });

  it.each(all)('$title says its number', ({ objective }) => {
    const words: Record<number, string> = { 100: 'one', 200: 'two|one with', 300: 'three', 400: 'four', 600: 'six' };
    const number = objective.kind === 'count' ? (words[objective.target] ?? '') : `\\b${objective.target / 100}\\b`;
    const isPair = objective.kind === 'count' && / and (one )?with /.test(objective.text);
    if (!isPair) expect(objective.text.toLowerCase()).toMatch(new RegExp(number));
  });
});

it('the first text in Crowded Sea meets ceilings of 4, 3, 3, 2 and 1; two capital lift the last by one', () => {
  const here = startOf('crowded-sea');
  const [board] = here.scenario.forums;
  const chair = here.scenario.actorIx.get('ASEAN')!;
  const ceilings = (lobby: number): number[] => ceilingsOf(here, board!, chair, 0, lobby).map(({ ceiling }) => ceiling);
  expect(ceilings(0)).toEqual([3, 4, 3, 2, 1]);
  expect(ceilings(2)).toEqual([3, 4, 3, 2, 2]);
});

it('Crowded Sea begins with readings reckoned by hand', () => {
  const here = startOf('crowded-sea');
  const value = (seat: string, objective: string): number => {
    const ix = here.scenario.actorIx.get(seat)!;
    const { objectives, secrets } = here.scenario.actors[ix]!;
    return measured(here, ix, [...objectives, ...secrets].find(({ id }) => id === objective)!.measure);
  };
  expect(value('USA', 'order')).toBe(5_000);
  const ix = (id: string): number => here.scenario.actorIx.get(id)!;
  // 22.46 + 11.78 + 3.85 against 53.55
  expect(deterrence(here, here.scenario.placeIx.get('SCS')!, ix('CHN'), ix('VNM'))).toBe(4_156);
  expect(value('CHN', 'outsideForces')).toBe(5_857);
  expect(value('VNM', 'reassured')).toBe(6_541);
});
