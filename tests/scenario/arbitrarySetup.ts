import fc from 'fast-check';
import { PARAM_NAMES, REGISTER } from '../../src/rules/params/params.ts';
import { FORUM_BODIES, type Setup, type SetupObjective, type SetupPair } from '../../src/rules/scenario/setup.ts';

import { agreements } from './arbitraryAgreements.ts';
import { injects } from './arbitraryInjects.ts';
import { optional, percent, phrase, points, without } from './arbitraryParts.ts';

const seatIds = ['AAA', 'no', 'Y', 'b_1', 'null', 'true-1'];
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
    // The first two seats claim there.
    fc.constantFrom(...seatIds.slice(0, 2)).map((claimant) => ({ of: 'claim' as const, at: 'SEA', claimant })),
    ...(seatIds.indexOf(self) < 0 || seatIds.indexOf(self) > 1
      ? []
      : [fc.constant({ of: 'claim' as const, at: 'SEA' })]),
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
  const all = fc.record({
    id: fc.constant(id),
    name: phrase,
    brief: phrase,
    readIn: optional(phrase),
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
    trend: optional(
      fc.record({
        capability: isConvenor ? fc.constant(0) : fc.integer({ min: -500, max: 500 }),
        income: fc.integer({ min: -3, max: 3 }),
      }),
    ),
    objectives: objectives(id, others, fc.constant(3), 'p'),
    secrets: objectives(id, others, fc.integer({ min: 0, max: 3 }), 's'),
  });
  return all.map((one) => without(one) as Setup['actors'][number]);
}

/** So much of each dependence is for arms; a part may not be more than the whole. */
const partOf = (whole: readonly [number, number] | undefined, percent: number) =>
  whole?.map((value) => Math.trunc((value * percent) / 100));

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
            arms: percent,
            tension: score,
            grievance: score,
            proximity: score,
            interoperability: score,
            transparency: score,
          })
          .map(
            ({ arms, ...pair }) =>
              without({ ...pair, armsDependence: partOf(pair.dependence, arms) }) as unknown as SetupPair,
          ),
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

const forums = (ids: readonly string[], chair: string): fc.Arbitrary<Setup['forums']> =>
  fc.array(
    fc.record({
      id: fc.constant('board'),
      name: phrase,
      body: fc.constantFrom(...FORUM_BODIES),
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

/** Nothing happens in a prologue. */
const withoutEarlyInjects = (setup: Setup): Setup =>
  setup.calendar.prologue === undefined ? setup : { ...setup, injects: setup.injects.filter(({ turn }) => turn > 1) };

/** Any setup that the checks accept: two to five seats with forces, perhaps a convenor, one flashpoint. */
export const arbitrarySetup: fc.Arbitrary<Setup> = fc
  .record({ seats: fc.integer({ min: 2, max: 5 }), convenor: fc.boolean() })
  .chain(({ seats, convenor }) => {
    const armed = seatIds.slice(0, seats);
    const ids = convenor ? [...armed, 'Chair'] : armed;
    return fc
      .record({
        format: fc.constant(1 as const),
        id: fc.constant('made'),
        title: phrase,
        summary: phrase,
        sources: fc.array(phrase, { maxLength: 3 }),
        calendar: fc
          .record({
            turns: fc.integer({ min: 4, max: 60 }),
            quarter: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
            hiddenEnd: fc.boolean(),
            prologue: optional(fc.constant(armed.slice(0, 2))),
          })
          .map(without),
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
        agreements: agreements(armed),
        injects: injects(armed),
        region: optional(fc.record({ norm: points, track: points })),
        commonAim: optional(fc.record({ text: phrase, stability: points })),
        corePairs: fc.constantFrom<Setup['corePairs']>([], [[armed[0]!, armed[1]!]]),
        params,
      })
      .map((setup) => withoutEarlyInjects(without(setup) as Setup));
  });
