import fc from 'fast-check';
import { PRESETS } from '../../src/rules/params/params.ts';
import { SHIPPED, type Game } from './play.ts';

/** Nonsense such as a network may send: any JSON, with the numbers that JSON can spell and no rule expects. */
export const nonsense: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
  fc.jsonValue(),
  fc.constantFrom(
    -0,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    null,
    undefined,
    '',
    [],
    {},
    '\ud800',
    JSON.parse('{"__proto__":{"seat":"JPN"}}'),
  ),
  fc.record({
    kind: fc.constantFrom('propose', 'counter', 'answer', 'order', 'move', 'constructor'),
    seat: fc.constantFrom('JPN', 'CHN', 'AUS', 'toString'),
    order: fc.anything(),
  }),
  fc.record({
    kind: fc.constantFrom('propose', 'order'),
    seat: fc.constantFrom('JPN', 'CHN'),
    sweetener: fc.constantFrom(0, -0, 1.5, 4),
    bundle: fc.constantFrom(1, 4, 0, -0, '1', null),
    order: fc.record(
      {
        kind: fc.constantFrom('dialogue', 'forumText', 'disasterRelief'),
        by: fc.constantFrom('JPN', 'CHN'),
        with: fc.constantFrom('AUS', 'CHN'),
        testHotline: fc.boolean(),
        forum: fc.constant('board'),
        about: fc.constant('SCS'),
        strength: fc.constantFrom(1, 9),
        lobby: fc.constantFrom(0, -0),
        disaster: fc.constant('typhoon'),
        pledge: fc.constantFrom(1, -0),
        notify: fc.constant(false),
      },
      { requiredKeys: ['kind', 'by'] },
    ),
  }),
  fc.record({
    kind: fc.constant('answer'),
    seat: fc.constantFrom('JPN', 'CHN'),
    proposal: fc.string(),
    accept: fc.boolean(),
    because: fc.array(
      fc.record({ name: fc.constantFrom('trust', 'need', 'x'), points: fc.constantFrom(0, -0, 1.5, 100, 1e9) }),
      { maxLength: 4 },
    ),
  }),
);

export const game = (): fc.Arbitrary<Game> =>
  fc.record({
    name: fc.constantFrom(...SHIPPED),
    preset: fc.constantFrom(...PRESETS),
    seed: fc.nat(1_000_000),
    isRough: fc.boolean(),
    garbage: fc.array(nonsense, { maxLength: 6 }),
    hawkish: fc.nat(4),
  });
