/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- tests break what they like */
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { formatProblem, inspectScenario } from '../../src/scenario/loadScenario.ts';
import { nearest } from '../../src/scenario/nearest.ts';
import { dataOf, problemsOf, textOf } from './files.ts';

/** What is said about Crowded Sea after `change`, as `path: message`. */
function saidOf(change: (data: any) => void): string[] {
  const data = dataOf('crowded-sea');
  change(data);
  return inspectScenario(stringify(data, { aliasDuplicateObjects: false })).problems.map(
    ({ path, message }) => `${path}: ${message}`,
  );
}

describe('what a lecturer reads', () => {
  it('is a sentence with the place in front', () => {
    const [problem] = problemsOf(textOf('channels').replace('capability: 75', 'capability: 140'), 'mine.yaml');
    expect(formatProblem(problem!)).toBe(
      'mine.yaml:115:5: error: actors[2].capability: capability must be between 0 and 100; it is 140',
    );
  });

  it.each<[string, (data: any) => void]>([
    [
      'actors[0].doctrine: doctrine must be one of primacy, orderShaping, balancer, hedger, insulated, convenor; it is the text "hegder"; did you mean "hedger"?',
      (data) => (data.actors[0].doctrine = 'hegder'),
    ],
    [
      'actors[0].readyness: "readyness" is not known here; did you mean "readiness"?',
      (data) => (data.actors[0].readyness = 5),
    ],
    [
      'calendar.colour: "colour" is not known here; calendar may hold turns, quarter, hiddenEnd, prologue',
      (data) => (data.calendar.colour = 5),
    ],
    [
      'actors[0].objectives[0].measure.from: "from" is not known here; measure may hold of, at, claimant',
      (data) => (data.actors[0].objectives[0].measure.from = 'USA'),
    ],
    ['actors[0].readiness: readiness is missing', (data) => delete data.actors[0].readiness],
    ['actors[0].name: name must be a text; it is 7', (data) => (data.actors[0].name = 7)],
    ['actors[0].name: name must not be empty; it is the text " "', (data) => (data.actors[0].name = ' ')],
    ['actors[0].brief: brief must be a text; it is empty', (data) => (data.actors[0].brief = null)],
    ['actors[0].slots: slots must be between 1 and 6; it is 9', (data) => (data.actors[0].slots = 9)],
    ['actors[0].slots: slots must be a whole number; it is 2.5', (data) => (data.actors[0].slots = 2.5)],
    [
      'actors[0].objectives: objectives must hold exactly three public objectives; it holds 2',
      (data) => data.actors[0].objectives.pop(),
    ],
    [
      'actors[0].secrets: secrets must hold at most three; it holds 4',
      (data) => data.actors[0].secrets.push({ ...data.actors[0].secrets[0], id: 'fourth' }),
    ],
    ['pairs[0].trust: trust must hold exactly 2; it holds 1', (data) => (data.pairs[0].trust = [28])],
    [
      'pairs[0].trust[1]: item 2 of trust must be between 0 and 100; it is 126',
      (data) => (data.pairs[0].trust = [28, 126]),
    ],
    [
      'params.trustDrif: "trustDrif" is not known here; did you mean "trustDrift"?',
      (data) => (data.params = { trustDrif: 4 }),
    ],
    ['params.trustDrift: trustDrift must be between 0 and 20; it is 21', (data) => (data.params = { trustDrift: 21 })],
    [
      'params.hotlineFresh: hotlineFresh must be a whole number; it is 1.5',
      (data) => (data.params = { hotlineFresh: 1.5 }),
    ],
  ])('%s', (sentence, change) => {
    expect(saidOf(change)).toContain(sentence);
  });
});

describe('meaning', () => {
  const measure = (data: any, value: unknown, kind = 'atLeast'): void => {
    data.actors[0].objectives[0].measure = value;
    data.actors[0].objectives[0].kind = kind;
  };
  const inject = (data: any, value: object): void =>
    void (data.injects = [{ id: 'extra', text: 'News.', turn: 1, ...value }]);

  it.each<[string, (data: any) => void]>([
    ['actors[1].id: the id "CHN" stands here a second time', (data) => (data.actors[1].id = 'CHN')],
    ['actors[0].id: the id control is taken by the game itself', (data) => (data.actors[0].id = 'control')],
    ['actors[0].id: the id Public is taken by the game itself', (data) => (data.actors[0].id = 'Public')],
    ['places[0].id: the id HOME is taken by the game itself', (data) => (data.places[0].id = 'HOME')],
    [
      'actors[0].capability: only a convenor has no capability; give a number from 0 to 100',
      (data) => (data.actors[0].capability = null),
    ],
    [
      'actors[5].capability: a convenor has no forces; write capability: null',
      (data) => (data.actors[5].capability = 20),
    ],
    [
      'actors[5].motive: a seat without forces has no motive to draw; write motive: none',
      (data) => (data.actors[5].motive = 'drawn'),
    ],
    [
      'actors[1].prior: prior is only used where the motive is drawn; here it is seeker',
      (data) => (data.actors[1].prior = 30),
    ],
    [
      'pairs[0].between[1]: there is no seat "CHM"; did you mean "CHN"?',
      (data) => (data.pairs[0].between = ['USA', 'CHM']),
    ],
    [
      'pairs[0].between: USA stands here with itself; a pair needs two seats',
      (data) => (data.pairs[0].between = ['USA', 'USA']),
    ],
    [
      'pairs[1].between: the pair CHN and USA stands here a second time',
      (data) => (data.pairs[1].between = ['CHN', 'USA']),
    ],
    [
      'pairs[0].tension: tension has no effect with ASEAN, which has no forces',
      (data) => (data.pairs[0].between = ['USA', 'ASEAN']),
    ],
    ['corePairs[1]: the pair CHN and USA stands here a second time', (data) => (data.corePairs[1] = ['CHN', 'USA'])],
    [
      'corePairs[0][1]: ASEAN has no forces, and core pairs are about tension',
      (data) => (data.corePairs[0] = ['USA', 'ASEAN']),
    ],
    ['places[0].claimants[1]: AUS claims here but is not among the seats of this place', (data) => { data.places[0].claimants = ['CHN', 'AUS']; data.places[0].seats.splice(3, 1); }], // prettier-ignore
    [
      'places[0].claimants: claimants must hold at least two claimants; it holds 1',
      (data) => (data.places[0].claimants = ['CHN']),
    ],
    [
      'places[0].claimants[1]: the claimant "CHN" stands here a second time',
      (data) => (data.places[0].claimants = ['CHN', 'CHN']),
    ],
    [
      'places[0].seats[1].actor: the seat "CHN" stands here a second time',
      (data) => (data.places[0].seats[1].actor = 'CHN'),
    ],
    [
      'places[0].seats[6].actor: ASEAN has no forces, and only forces can be near a flashpoint',
      (data) => (data.places[0].seats[6].actor = 'ASEAN'),
    ],
    [
      'places[0].backing[0].claimant: AUS must be a claimant of this place',
      (data) => (data.places[0].backing[0].claimant = 'AUS'),
    ],
    [
      'places[0].backing[0].backer: VNM claims here itself and cannot back another claimant',
      (data) => (data.places[0].backing[0] = { backer: 'VNM', claimant: 'CHN' }),
    ],
    [
      'places[0].backing[0]: CHN cannot back itself',
      (data) => (data.places[0].backing[0] = { backer: 'CHN', claimant: 'CHN' }),
    ],
    [
      'places[0].backing[1]: USA backs a claimant here a second time',
      (data) => (data.places[0].backing[1].backer = 'USA'),
    ],
    ['forums[0].chair: USA must be one of the members', (data) => (data.forums[0].chair = 'USA')],
    ['forums[0].seasons[1]: the quarter "1" stands here a second time', (data) => (data.forums[0].seasons = [1, 1])],
    [
      'forums[0].composites[0].id: VNM is a seat already; a composite has none',
      (data) => (data.forums[0].composites[0].id = 'VNM'),
    ],
    [
      'agreements[0].parties[1]: the party "USA" stands here a second time',
      (data) => (data.agreements[0].parties = ['USA', 'USA']),
    ],
    [
      'agreements[0].parties[1]: ASEAN has no forces, and cannot be party to an agreement of the type alliance',
      (data) => (data.agreements[0].parties = ['USA', 'ASEAN']),
    ],
    [
      'agreements[0].parties: an agreement of the type alliance has two parties',
      (data) => data.agreements[0].parties.push('AUS'),
    ],
    [
      'agreements[1]: the same agreement between the same parties stands here a second time',
      (data) => (data.agreements[1].parties = ['JPN', 'USA']),
    ],
    [
      'agreements[0].at: an agreement of the type alliance has no flashpoint',
      (data) => (data.agreements[0].at = 'SCS'),
    ],
    ['agreements[0]: a code needs a flashpoint: at is missing', (data) => (data.agreements[0].type = 'code')],
    [
      'injects[0].turn: turn must be at most 9, the last turn that may be played; it is 10',
      (data) => (data.injects[0].turn = 10),
    ],
    ['injects[0].chance: chance is 0: this will never happen', (data) => (data.injects[0].chance = 0)],
    [
      'injects[0].about[0]: CHN cannot comment on itself',
      (data) => inject(data, { kind: 'comment', from: 'CHN', about: ['CHN'], tension: 2 }),
    ],
    [
      'calendar.turns: turns must be at least 2 where the end is hidden: the game may end a turn early',
      (data) => (data.calendar.turns = 1),
    ],
    [
      'actors[0].objectives[1].id: the id "claim" stands here a second time',
      (data) => (data.actors[0].objectives[1].id = 'claim'),
    ],
    [
      'actors[0].objectives[0].measure.with: CHN stands here with itself; name another seat',
      (data) => measure(data, { of: 'trustBetween', with: 'CHN' }),
    ],
    [
      'actors[0].objectives[0].measure.with[1]: there is no seat "FRA"; known: CHN, VNM, USA, JPN, AUS, ASEAN, IND, RUS',
      (data) => measure(data, { of: 'tensionWith', with: ['USA', 'FRA'] }),
    ],
    [
      'actors[0].objectives[0].measure.with[0]: ASEAN has no forces, so tensionWith says nothing about it',
      (data) => measure(data, { of: 'tensionWith', with: ['ASEAN'] }),
    ],
    [
      'actors[5].objectives[0].measure.of: ASEAN has no forces, so highestThreat says nothing about it',
      (data) => (data.actors[5].objectives[0].measure = { of: 'highestThreat' }),
    ],
    [
      'actors[2].objectives[0].measure.at: USA has no claim at SCS',
      (data) => (data.actors[2].objectives[0].measure = { of: 'claim', at: 'SCS' }),
    ],
    [
      'actors[0].objectives[0].measure.claimant: AUS must be a claimant at SCS',
      (data) => measure(data, { of: 'claim', at: 'SCS', claimant: 'AUS' }),
    ],
    [
      'actors[2].objectives[0].measure.claimant: USA must be a claimant at SCS',
      (data) => (data.actors[2].objectives[0].measure = { of: 'claim', at: 'SCS', claimant: 'USA' }),
    ],
    [
      'actors[0].objectives[0].measure.claimant: there is no seat "VNN"; did you mean "VNM"?',
      (data) => measure(data, { of: 'claim', at: 'SCS', claimant: 'VNN' }),
    ],
    [
      'actors[0].objectives[0].measure.claimant: claimant must be a text; it is empty',
      (data) => measure(data, { of: 'claim', at: 'SCS', claimant: null }),
    ],
    [
      'actors[0].objectives[0].measure.claimant: "claimant" is not known here; measure may hold of, at',
      (data) => measure(data, { of: 'interest', at: 'SCS', claimant: 'VNM' }),
    ],
    [
      'actors[0].objectives[0].measure.at: there is no flashpoint "SCX"; did you mean "SCS"?',
      (data) => measure(data, { of: 'heat', at: 'SCX' }),
    ],
    [
      'actors[0].objectives[0].measure.claimant: AUS must be a claimant at SCS',
      (data) => measure(data, { of: 'deterrence', at: 'SCS', challenger: 'CHN', claimant: 'AUS' }),
    ],
    [
      'actors[0].objectives[0].measure: VNM cannot be deterred by itself',
      (data) => measure(data, { of: 'deterrence', at: 'SCS', challenger: 'VNM', claimant: 'VNM' }),
    ],
    [
      'actors[0].objectives[0].measure: the gap between USA and itself is always 0',
      (data) => measure(data, { of: 'alignmentGap', one: 'USA', other: 'USA' }),
    ],
    ['actors[0].objectives[0].measure: there is never any need: no inject is a disaster or an attack', (data) => { measure(data, { of: 'unmetNeed' }); data.injects = []; }], // prettier-ignore
    ['actors[5].objectives[0].measure: no text can be adopted: there is no forum', (data) => (data.forums = [])],
    [
      'actors[0].objectives[0].kind: heat is not counted; use atLeast or atMost',
      (data) => measure(data, { of: 'heat', at: 'SCS' }, 'count'),
    ],
    [
      'actors[0].objectives[0].kind: heat cannot be kept from happening; use atLeast or atMost',
      (data) => measure(data, { of: 'heat', at: 'SCS' }, 'never'),
    ],
    [
      'actors[0].objectives[0].kind: ordersDone is counted; use count or never',
      (data) => measure(data, { of: 'ordersDone', orders: ['dialogue'] }),
    ],
    [
      'actors[5].objectives[0].target: target must be a whole number from 1 on',
      (data) => (data.actors[5].objectives[0].target = 2.5),
    ],
  ])('%s', (sentence, change) => {
    expect(saidOf(change)).toContain(sentence);
  });

  it.each([
    ['the own claim', 0, {}],
    ['the own claim by name', 0, { claimant: 'CHN' }],
    ["another's claim, by a claimant", 0, { claimant: 'VNM' }],
    ["another's claim, by a seat with no claim", 2, { claimant: 'VNM' }],
    ["another's claim, by a seat without forces", 5, { claimant: 'CHN' }],
  ])('an objective may be about %s', (_whose, actor, claimant) => {
    const said = saidOf((data) => (data.actors[actor].objectives[2].measure = { of: 'claim', at: 'SCS', ...claimant }));
    expect(said).toEqual([]);
  });

  it('of a bad claimant one thing is said, and of a seat without forces that it has no claim', () => {
    const said = (claimant: object) =>
      saidOf((data) => (data.actors[5].objectives[2].measure = { of: 'claim', at: 'SCS', ...claimant }));
    expect(said({ claimant: 'AUS' })).toHaveLength(1);
    expect(said({})).toContain(
      'actors[5].objectives[2].measure.of: ASEAN has no forces, so claim says nothing about it',
    );
  });

  it('lets a file with nothing but warnings pass', () => {
    const data = dataOf('crowded-sea');
    data.injects[0].chance = 0;
    const { setup, errors, problems } = inspectScenario(stringify(data, { aliasDuplicateObjects: false }));
    expect([setup?.id, errors, problems.map(({ severity }) => severity)]).toEqual(['crowded-sea', 0, ['warning']]);
  });

  it('is told beside faults of shape, by line', () => {
    const text = textOf('channels')
      .replace('capability: 52', 'capability: many')
      .replace('from: CHN', 'from: KOR')
      .replace('slots: 3', 'slot: 3');
    const told = problemsOf(text).map(({ path, code }) => `${path} ${code}`);
    expect(told).toEqual([
      'actors[0].slots missing',
      'actors[0].capability wrongType',
      'actors[0].slot unknownKey',
      'injects[0].from unknownId',
    ]);
  });
});

it('the nearest word is one that could have been meant', () => {
  const known = ['readiness', 'reputation', 'JPN', 'CHN'];
  expect(nearest('readyness', known)).toBe('readiness');
  expect(nearest('erputation', known)).toBe('reputation');
  expect(nearest('JNP', known)).toBe('JPN');
  expect(nearest('KOR', known)).toBeUndefined();
  expect(nearest('x'.repeat(1_000), known)).toBeUndefined();
});
