import fc from 'fast-check';
import { PARAM_NAMES, REGISTER } from '../../src/rules/params/params.ts';
import {
  AGREEMENT_TYPES,
  type Setup,
  type SetupInject,
  type SetupObjective,
  type SetupPair,
} from '../../src/rules/scenario/setup.ts';

const points = fc.integer({ min: 0, max: 10_000 });
const size = fc.integer({ min: 0, max: 4_000 });
const percent = fc.integer({ min: 0, max: 100 });

/** Characters that no text may hold. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff\ufeff]/u;

/** Any text that a file may hold, YAML's own signs and breaks of lines among them. */
const phrase = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
    fc.constantFrom(
      'no',
      'true',
      'null',
      '~',
      '1e3',
      '0x10',
      '- a',
      'a: b',
      '# a',
      '|',
      '>-',
      '&a',
      '*a',
      '!!x',
      '{',
      '"',
      "'",
      ' a ',
      'a\n',
      '\n a\n\n b',
      '---',
      '<<',
      '2020-01-01',
      '😀',
    ),
  )
  .filter((text) => /\S/.test(text) && !FORBIDDEN.test(text));

const seatIds = ['AAA', 'no', 'Y', 'b_1', 'null', 'true-1'];
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

const without = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

function objective(self: string, others: readonly string[]): fc.Arbitrary<SetupObjective> {
  const other = fc.constantFrom(...others);
  const scores: fc.Arbitrary<SetupObjective['measure']> = fc.oneof(
    fc
      .constantFrom('readiness' as const, 'support' as const, 'reputation' as const)
      .map((score) => ({ of: 'score' as const, score })),
    other.map((id) => ({ of: 'trustBetween' as const, with: id })),
    fc.uniqueArray(other, { minLength: 1 }).map((from) => ({ of: 'trustIn' as const, from })),
    fc.constant({ of: 'heat' as const, at: 'SEA' }),
    fc.constant({ of: 'stability' as const }),
  );
  const counts: fc.Arbitrary<SetupObjective['measure']> = fc.oneof(
    fc
      .record({
        of: fc.constant('ordersDone' as const),
        orders: fc.constant(['dialogue']),
        with: optional(fc.constant([...others])),
      })
      .map(without),
    fc.constant({ of: 'agreements' as const, types: ['hotline' as const] }),
  ) as fc.Arbitrary<SetupObjective['measure']>;
  const shared = { id: fc.constant(`${self}-x`), text: phrase };
  return fc.oneof(
    fc.record({
      ...shared,
      measure: scores,
      target: points,
      kind: fc.constantFrom('atLeast' as const, 'atMost' as const),
    }),
    fc.record({
      ...shared,
      measure: counts,
      target: fc.integer({ min: 1, max: 100 }).map((count) => count * 100),
      kind: fc.constant('count' as const),
    }),
  );
}

const objectives = (self: string, others: readonly string[], count: fc.Arbitrary<number>, prefix: string) =>
  count
    .chain((length) => fc.array(objective(self, others), { minLength: length, maxLength: length }))
    .map((list) => list.map((one, ix) => ({ ...one, id: `${prefix}${ix}` })));

function actor(id: string, ids: readonly string[], isConvenor: boolean): fc.Arbitrary<Setup['actors'][number]> {
  const others = ids.filter((other) => other !== id);
  return fc.record({
    id: fc.constant(id),
    name: phrase,
    brief: phrase,
    doctrine: isConvenor
      ? fc.constant('convenor' as const)
      : fc.constantFrom('primacy' as const, 'hedger' as const, 'insulated' as const),
    capability: isConvenor ? fc.constant(null) : points,
    readiness: points,
    support: points,
    reputation: points,
    resilience: points,
    capital: fc.integer({ min: 0, max: 12 }),
    slots: fc.integer({ min: 1, max: 6 }),
    motive: isConvenor
      ? fc.constant('none' as const)
      : fc.constantFrom('drawn' as const, 'seeker' as const, 'opportunist' as const, 'none' as const),
    prior: percent,
    objectives: objectives(id, others, fc.constant(3), 'p'),
    secrets: objectives(id, others, fc.integer({ min: 0, max: 3 }), 's'),
  });
}

function pairs(ids: readonly string[]): fc.Arbitrary<SetupPair[]> {
  const all = ids.flatMap((one, ix) => ids.slice(ix + 1).map((other) => [one, other] as const));
  const both = optional(fc.tuple(points, points));
  const score = optional(points);
  return fc.subarray(all).chain((chosen) =>
    fc.tuple(
      ...chosen.map((between) =>
        fc
          .record({
            between: fc.constant(between),
            trust: both,
            posture: both,
            credibility: both,
            dependence: both,
            tension: score,
            grievance: score,
            proximity: score,
            interoperability: score,
            transparency: score,
          })
          .map((pair) => without(pair) as SetupPair),
      ),
    ),
  );
}

function place(armed: readonly string[]): fc.Arbitrary<Setup['places'][number]> {
  const foothold = (id: string) =>
    fc
      .record({
        actor: fc.constant(id),
        proximity: points,
        stake: points,
        reach: optional(points),
        claim: optional(points),
      })
      .map(without);
  return fc.record({
    id: fc.constant('SEA'),
    name: phrase,
    heat: points,
    presence: points,
    code: points,
    claimants: fc.constant(armed.slice(0, 2)),
    seats: fc.tuple(...armed.map(foothold)) as fc.Arbitrary<Setup['places'][number]['seats']>,
    backing: fc.constant(armed.slice(2).map((backer) => ({ backer, claimant: armed[0]! }))),
  });
}

function injects(ids: readonly string[]): fc.Arbitrary<SetupInject[]> {
  const common = { id: fc.constant('i'), text: phrase, turn: fc.integer({ min: 1, max: 4 }), chance: percent };
  const at = fc.constant('SEA');
  const any: fc.Arbitrary<SetupInject> = fc.oneof(
    fc
      .record({
        ...common,
        kind: fc.constant('disaster' as const),
        host: fc.constantFrom(...ids),
        severity: points,
        near: optional(at),
      })
      .map((one) => without(one) as SetupInject),
    fc.record({ ...common, kind: fc.constant('standOff' as const), at, heat: size }),
    fc.record({ ...common, kind: fc.constant('clash' as const), at, trust: size }),
    fc.record({
      ...common,
      kind: fc.constant('arrests' as const),
      at,
      heat: size,
      support: fc.integer({ min: -4_000, max: 4_000 }),
    }),
    fc.record({ ...common, kind: fc.constant('pivot' as const), at }),
    fc.record({
      ...common,
      kind: fc.constant('comment' as const),
      from: fc.constant(ids[0]!),
      about: fc.constant([ids[1]!]),
      tension: size,
    }),
  );
  return fc.array(any, { maxLength: 6 }).map((list) => list.map((one, ix) => ({ ...one, id: `i${ix}` })));
}

const forums = (ids: readonly string[], chair: string): fc.Arbitrary<Setup['forums']> =>
  fc.array(
    fc.record({
      id: fc.constant('board'),
      name: phrase,
      chair: fc.constant(chair),
      members: fc.constant([chair]),
      seasons: fc.uniqueArray(fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const), { minLength: 1 }),
      composites: fc.array(
        fc.record({
          id: fc.constant('c'),
          name: phrase,
          concern: fc.integer({ min: -5_000, max: 5_000 }),
          dependence: fc.constant([{ on: ids[0]!, value: 6_001 }]),
        }),
        { maxLength: 1 },
      ),
    }),
    { maxLength: 1 },
  );

const params: fc.Arbitrary<Setup['params']> = fc
  .subarray([...PARAM_NAMES], { maxLength: 6 })
  .chain((names) =>
    fc.record(
      Object.fromEntries(
        names.map((name) => [name, fc.integer({ min: REGISTER[name].low, max: REGISTER[name].high })]),
      ),
    ),
  );

/** Any setup that the checks accept: two to five seats with forces, perhaps a convenor, one flashpoint. */
export const arbitrarySetup: fc.Arbitrary<Setup> = fc
  .record({ seats: fc.integer({ min: 2, max: 5 }), convenor: fc.boolean() })
  .chain(({ seats, convenor }) => {
    const armed = seatIds.slice(0, seats);
    const ids = convenor ? [...armed, 'Chair'] : armed;
    return fc.record({
      format: fc.constant(1 as const),
      id: fc.constant('made'),
      title: phrase,
      summary: phrase,
      sources: fc.array(phrase, { maxLength: 3 }),
      calendar: fc.record({
        turns: fc.integer({ min: 4, max: 60 }),
        quarter: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
        hiddenEnd: fc.boolean(),
      }),
      actors: fc.tuple(...ids.map((id) => actor(id, ids, id === 'Chair'))),
      defaults: fc.record({
        trust: points,
        tension: points,
        grievance: points,
        proximity: points,
        posture: points,
        credibility: points,
        dependence: points,
        interoperability: points,
        transparency: points,
        claim: points,
        placeProximity: points,
      }),
      pairs: pairs(armed),
      places: fc.tuple(place(armed)),
      forums: forums(ids, ids[ids.length - 1]!),
      agreements: fc.subarray([...AGREEMENT_TYPES]).chain((types) =>
        fc.tuple(
          ...types.map((type) =>
            phrase.map((name) => ({
              type,
              parties: armed.slice(0, 2),
              ...(type === 'code' ? { at: 'SEA' } : {}),
              name,
            })),
          ),
        ),
      ),
      injects: injects(armed),
      corePairs: fc.constantFrom<Setup['corePairs']>([], [[armed[0]!, armed[1]!]]),
      params,
    });
  });
