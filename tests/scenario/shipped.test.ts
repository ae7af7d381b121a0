import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkSetup, inspectScenario, scenarioSchema } from '../../src/scenario/loadScenario.ts';
import { printScenario } from '../../src/scenario/printScenario.ts';
import type { SetupActor, SetupPair } from '../../src/rules/scenario/setup.ts';
import { setupFrom, SHIPPED, textOf } from './files.ts';

describe.each(SHIPPED)('%s.yaml', (name) => {
  const setup = setupFrom(textOf(name));

  it('loads without a word to say about it', () => {
    expect(inspectScenario(textOf(name)).problems).toEqual([]);
    expect(setup.id).toBe(name);
  });

  it('survives a record, and a print', () => {
    const embedded = checkSetup(JSON.parse(JSON.stringify(setup)));
    expect(embedded).toEqual({ ok: true, value: setup });
    expect(setupFrom(printScenario(setup))).toEqual(setup);
  });

  it('says nothing that the sensitivities forbid', () => {
    expect(textOf(name)).not.toMatch(
      /taiwan|nuclear|aggress|enem(y|ies)|regime|\brogue|\bthreats? from (china|russia)/i,
    );
  });

  it('asks nothing of a seat that is met or lost when the game begins', () => {
    const never = setup.actors
      .flatMap(({ objectives, secrets }) => [...objectives, ...secrets])
      .filter(({ kind }) => kind === 'never');
    expect(never).toEqual([]);
  });

  it('writes whole hundredths', () => {
    const numbers: number[] = [];
    JSON.stringify(setup, (_key, value: unknown) => {
      if (typeof value === 'number') numbers.push(value);
      return value;
    });
    expect(numbers.filter((number) => !Number.isSafeInteger(number))).toEqual([]);
  });
});

it('ships the schema that the code would write', () => {
  const shipped: unknown = JSON.parse(readFileSync('scenarios/scenario.schema.json', 'utf8'));
  expect(shipped).toEqual(JSON.parse(JSON.stringify(scenarioSchema())));
});

describe('Channels', () => {
  const setup = setupFrom(textOf('channels'));

  it('begins as the table of scenarios says', () => {
    expect(setup.calendar).toEqual({ turns: 3, quarter: 1, hiddenEnd: false });
    expect(setup.actors.map(({ id }) => id)).toEqual(['JPN', 'AUS', 'CHN']);
    expect(setup.pairs.find(({ between }) => between.join() === 'JPN,AUS')?.trust).toEqual([6_200, 6_200]);
    expect(setup.pairs.find(({ between }) => between.join() === 'JPN,CHN')?.tension).toBe(4_500);
    expect(setup.injects).toMatchObject([
      { kind: 'comment', turn: 2, chance: 100 },
      { kind: 'pivot', turn: 3, chance: 100, at: 'ECS' },
    ]);
    expect(setup.params).toEqual({ crisisWindows: 2, pivotRung: 3 });
  });
});

describe('Crowded Sea', () => {
  const setup = setupFrom(textOf('crowded-sea'));
  const actor = (id: string): SetupActor => setup.actors.find((one) => one.id === id)!;
  /** A pair as seen from `one`. */
  const pair = (one: string, other: string): SetupPair =>
    setup.pairs.find(({ between }) => between[0] === one && between[1] === other)!;

  it.each([
    ['USA', 8_800, 6_000, 5_500, 6_000, 6_000, 6, 4, 'drawn'],
    ['CHN', 7_500, 6_000, 6_000, 5_500, 6_000, 6, 4, 'drawn'],
    ['RUS', 6_200, 5_500, 5_500, 5_000, 5_000, 5, 3, 'seeker'],
    ['JPN', 5_200, 5_500, 5_500, 6_000, 6_500, 5, 3, 'seeker'],
    ['IND', 6_300, 5_000, 5_500, 6_000, 4_500, 5, 3, 'seeker'],
    ['AUS', 4_300, 5_000, 5_500, 6_000, 6_000, 5, 3, 'seeker'],
    ['VNM', 3_200, 4_500, 5_500, 5_500, 4_500, 4, 3, 'seeker'],
    ['ASEAN', null, 4_000, 5_500, 6_000, 4_000, 5, 3, 'none'],
  ])(
    'seats %s as the reference and the starting file say',
    (id, capability, readiness, support, reputation, resilience, capital, slots, motive) => {
      const values = { capability, readiness, support, reputation, resilience, capital, slots, motive, prior: 50 };
      expect(actor(id)).toMatchObject(values);
      expect(actor(id).objectives).toHaveLength(3);
      expect(actor(id).secrets).toHaveLength(3);
    },
  );

  it('begins with the ties of the starting file', () => {
    expect(pair('USA', 'CHN')).toMatchObject({
      trust: [2_800, 2_600],
      tension: 5_200,
      grievance: 3_500,
      proximity: 5_000,
      posture: [5_000, 4_500],
    });
    expect(pair('CHN', 'VNM')).toMatchObject({
      trust: [4_000, 3_200],
      tension: 5_200,
      grievance: 5_000,
      proximity: 8_500,
      posture: [5_000, 2_000],
    });
    expect(pair('USA', 'VNM')).toMatchObject({
      trust: [5_000, 4_800],
      interoperability: 700,
      credibility: [3_500, 3_000],
    });
    expect(pair('USA', 'JPN')).toMatchObject({
      trust: [7_600, 7_200],
      interoperability: 5_900,
      credibility: [6_500, 3_000],
    });
    expect(pair('USA', 'AUS')).toMatchObject({
      trust: [7_800, 7_600],
      interoperability: 4_300,
      credibility: [6_500, 3_000],
    });
    expect(pair('CHN', 'RUS')).toMatchObject({
      trust: [6_600, 6_400],
      interoperability: 3_000,
      proximity: 7_000,
      credibility: [5_500, 5_500],
    });
    expect(pair('CHN', 'IND')).toMatchObject({
      trust: [3_400, 3_000],
      tension: 4_600,
      grievance: 4_500,
      proximity: 7_000,
      posture: [4_500, 2_000],
    });
    expect(pair('CHN', 'JPN')).toMatchObject({
      tension: 4_500,
      grievance: 5_000,
      proximity: 7_000,
      posture: [4_500, 2_000],
    });
    expect(pair('USA', 'RUS')).toMatchObject({ tension: 5_000, grievance: 5_500, proximity: 5_000 });
    expect(pair('RUS', 'JPN')).toMatchObject({
      tension: 4_500,
      grievance: 5_000,
      proximity: 8_500,
      posture: [4_000, 2_000],
    });
    expect(pair('AUS', 'CHN')).toMatchObject({ tension: 3_100 });
    expect(setup.pairs).toHaveLength(21);
  });

  it('begins with the defaults of the clarifications', () => {
    expect(setup.defaults).toEqual({
      trust: 4_500, tension: 3_000, grievance: 1_000, proximity: 3_500, posture: 2_000, credibility: 3_000, dependence: 500,
      interoperability: 500, transparency: 2_500, claim: 5_000, placeProximity: 2_500,
    }); // prettier-ignore
  });

  it('has one sea, one board, and what stands in the calendar', () => {
    expect(setup.places).toMatchObject([
      { id: 'SCS', heat: 6_000, presence: 5_000, code: 0, claimants: ['CHN', 'VNM'] },
    ]);
    expect(setup.places[0]!.seats.map(({ actor: id, proximity, stake }) => [id, proximity, stake])).toEqual([
      ['CHN', 8_500, 8_800], ['VNM', 9_000, 8_800], ['USA', 5_500, 4_500], ['AUS', 4_500, 3_000], ['JPN', 4_500, 0], ['IND', 3_000, 0], ['RUS', 3_000, 0],
    ]); // prettier-ignore
    expect(setup.places[0]!.backing.map(({ backer, claimant }) => `${backer}>${claimant}`)).toEqual([
      'USA>VNM',
      'AUS>VNM',
      'RUS>CHN',
    ]);
    expect(setup.forums).toMatchObject([
      { id: 'board', body: 'board', chair: 'ASEAN', members: ['ASEAN', 'VNM'], seasons: [1, 3] },
      { id: 'regionalForum', body: 'regionalForum', chair: 'ASEAN', seasons: [3] },
      { id: 'summit', body: 'summit', chair: 'ASEAN', seasons: [4] },
      { id: 'cooperation', body: 'cooperation', chair: 'CHN', members: ['CHN', 'RUS', 'IND'], seasons: [2] },
    ]);
    expect(setup.forums[0]!.composites.map(({ id }) => id)).toEqual([
      'claimant',
      'archipelagic',
      'tradingHub',
      'mainland',
    ]);
    expect(setup.injects.find(({ kind }) => kind === 'pivot')).toMatchObject({ turn: 4, at: 'SCS', chance: 100 });
    expect(setup.injects.find(({ kind }) => kind === 'disaster')).toMatchObject({
      hosts: ['VNM'],
      near: 'SCS',
      severity: 6_000,
    });
    expect(setup.corePairs).toEqual([['USA', 'CHN'], ['CHN', 'VNM']]); // prettier-ignore
    expect(setup.calendar).toEqual({ turns: 8, quarter: 1, hiddenEnd: true });
  });
});
