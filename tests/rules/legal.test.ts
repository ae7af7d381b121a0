import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../src/rules/menu/specs.ts';
import { initialState } from '../../src/rules/state/initialState.ts';
import { choicesOf, isOrder, readInput } from '../../src/rules/input.ts';
import { checkOrder, legalOrders, menuOf } from '../../src/rules/menu/legal.ts';
import { fixedLuck } from '../../src/rules/base/luck.ts';
import { OBJECTIONS, ORDER_KINDS, type OrderKind } from '../../src/rules/order.ts';
import { orderKey } from '../../src/rules/menu/orderKey.ts';
import { compileScenario } from '../../src/rules/scenario/scenario.ts';
import { situation } from '../../src/rules/state/situation.ts';
import { allCases } from '../cases/caseFile.ts';
import { FIXTURES } from '../cases/fixture.ts';

const scenario = compileScenario(FIXTURES.board);
const state = initialState(scenario, fixedLuck({}, 9_999));

describe('the menu', () => {
  it('is the product of each kind’s choices, without oneself, in the sequence of kinds', () => {
    const menu = menuOf(scenario, 'A');
    // four others; one place; one forum; no disaster
    const counts: Readonly<Record<OrderKind, number>> = {
      dialogue: 8,
      highLevelVisit: 4,
      hotline: 4,
      conductCode: 1,
      announcedRestraint: 4,
      jointExercise: 4 * 2 * 3 * 4,
      intelligenceSharing: 4 * 2,
      posture: 4,
      presencePatrol: 2,
      greyZoneProbe: 4,
      modernisation: 2,
      forumText: 3 * 4 * 4, // the place and two topics, by strength and lobbying
      disasterRelief: 0,
      publicStatement: 5 * 3 * 4 * 2, // signed alone or with one of four; three stances, about four, at the place or not
      quietDiplomacy: 4,
      armsLimitation: 4 * 3 * 3,
      crossBlocExercise: 4 * 2,
      trainingExchange: 4,
      jointOperation: 0,
      armsTransfer: 4 * 2,
      basingAccess: 4 * 2,
      allianceTreaty: 4 * 2 * 2 * 2 * 3 * 3 * 2,
      allyCounsel: 4 * 2,
      influencePackage: 4 * 2,
      jointPatrol: 4 * 2,
      withdrawal: 11 * 4 * 2 * 3, // eleven types, four parties, at the place or not, three manners
    };
    for (const kind of ORDER_KINDS)
      expect([kind, menu.filter((order) => order.kind === kind).length]).toEqual([kind, counts[kind]]);
    const sequence = menu.map(({ kind }) => ORDER_KINDS.indexOf(kind));
    expect(sequence).toEqual([...sequence].sort((a, b) => a - b));
    expect(new Set(menu.map(orderKey)).size).toBe(menu.length);
    expect(menuOf(scenario, 'A')).toBe(menu);
  });

  it('holds orders that a border understands, each frozen', () => {
    for (const order of menuOf(scenario, 'h')) {
      expect(isOrder(scenario, JSON.parse(JSON.stringify(order)))).toBe(true);
      expect(Object.isFrozen(order)).toBe(true);
    }
  });
});

describe('an order from a network', () => {
  const order = { kind: 'forumText', by: 'h', forum: 'board', about: 'SEA', strength: 1, lobby: 0 };
  const input = { kind: 'order', seat: 'h', order };

  it('is read where every field is there, of its type and of this scenario', () => {
    expect(readInput(scenario, input)).toEqual(input);
  });

  it.each([
    ['another seat', { ...input, seat: 'A' }],
    ['a stranger', { ...input, seat: 'X' }],
    ['a field too many', { ...input, order: { ...order, extra: 1 } }],
    ['a field too few', { ...input, order: { kind: 'forumText', by: 'h', forum: 'board', about: 'SEA', strength: 1 } }],
    ['a number out of the list', { ...input, order: { ...order, strength: 5 } }],
    ['a number as text', { ...input, order: { ...order, strength: '1' } }],
    ['minus zero', { ...input, order: { ...order, lobby: -0 } }],
    [
      'minus zero from JSON',
      JSON.parse(
        '{"kind":"order","seat":"h","order":{"kind":"forumText","by":"h","forum":"board","about":"SEA","strength":1,"lobby":-0}}',
      ),
    ],
    [
      'an inherited field',
      {
        ...input,
        order: Object.assign(Object.create({ lobby: 0 }), {
          kind: 'forumText',
          by: 'h',
          forum: 'board',
          about: 'SEA',
          strength: 1,
        }),
      },
    ],
    ['a place that is a prototype’s', { ...input, order: { ...order, about: 'constructor' } }],
    ['a kind that is a prototype’s', { ...input, order: { kind: 'toString', by: 'h' } }],
    ['HOME where a flashpoint is meant', { ...input, order: { ...order, about: 'HOME' } }],
  ])('is not understood with %s', (_, broken) => {
    expect(readInput(scenario, broken)).toBeUndefined();
  });

  it('has a choice for every field of every kind', () => {
    for (const kind of ORDER_KINDS)
      for (const [name, choice] of Object.entries(fieldsOf(kind)))
        expect(choicesOf(scenario, choice).length, `${kind}.${name}`).toBeGreaterThanOrEqual(
          choice === 'disaster' ? 0 : 1,
        );
  });
});

describe('legality', () => {
  const here = situation(scenario, state);

  it('lists offers in the talks, and what is given alone in the commit window', () => {
    const kinds = (phase: 'propose' | 'commit', seat: number) => [
      ...new Set(legalOrders(situation(scenario, { ...state, phase }), seat).map(({ kind }) => kind)),
    ];
    expect(kinds('propose', 2)).toEqual([
      'dialogue',
      'highLevelVisit',
      'hotline',
      'conductCode',
      'jointExercise',
      'intelligenceSharing',
      'publicStatement',
      'armsLimitation',
      'crossBlocExercise',
      'trainingExchange',
      'armsTransfer',
      'influencePackage',
      'jointPatrol',
    ]);
    expect(kinds('commit', 2)).toEqual([
      'announcedRestraint',
      'posture',
      'presencePatrol',
      'greyZoneProbe',
      'modernisation',
      'forumText',
      'publicStatement',
      'quietDiplomacy',
    ]);
    expect(kinds('commit', 4)).toEqual(['forumText', 'publicStatement', 'quietDiplomacy']);
    expect(legalOrders(situation(scenario, { ...state, phase: 'counter' }), 2)).toEqual([]);
    expect(legalOrders(situation(scenario, { ...state, phase: 'crisis' }), 2)).toEqual([]);
  });

  it('lists exactly what a check accepts', () => {
    for (const seat of scenario.actors.keys()) {
      const listed = new Set(legalOrders(here, seat));
      for (const order of menuOf(scenario, scenario.actors[seat]!.id))
        expect(listed.has(order)).toBe(checkOrder(here, order) === undefined);
    }
  });

  it('has a case for every objection', () => {
    const refused = new Set(
      allCases().flatMap(({ cases }) =>
        cases.flatMap(({ rejected = [] }) => rejected.map((text) => text.split(' ')[1])),
      ),
    );
    expect(OBJECTIONS.filter((code) => !refused.has(code))).toEqual([]);
  });
});
