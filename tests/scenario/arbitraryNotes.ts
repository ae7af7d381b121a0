import fc from 'fast-check';
import type { Citation, Provenance, ScenarioNotes, Teaching } from '../../src/scenario/notes.ts';
import { startingValues } from '../../src/scenario/startingValues.ts';
import type { Setup } from '../../src/rules/scenario/setup.ts';
import { optional, phrase, points, without } from './arbitraryParts.ts';

const KEYS = ['play', 'no', 'a_1', 'null'];

const citation: fc.Arbitrary<Citation> = fc
  .record({
    kind: fc.constantFrom('article' as const, 'data' as const, 'play' as const),
    cite: phrase,
    licence: optional(phrase),
    mind: optional(phrase),
  })
  .map(without) as fc.Arbitrary<Citation>;

const entry = (path: string): fc.Arbitrary<Provenance> =>
  fc
    .record({
      of: fc.constant([path]),
      source: fc.uniqueArray(fc.constantFrom(...KEYS), { minLength: 1 }),
      note: phrase,
      figure: optional(points),
    })
    .map(without) as fc.Arbitrary<Provenance>;

const teaching = (seats: readonly string[]): fc.Arbitrary<Teaching> => {
  const several = fc.array(phrase, { minLength: 3, maxLength: 5 });
  return fc
    .record({
      minutes: fc.integer({ min: 5, max: 1_200 }),
      difficulty: fc.constantFrom('easy' as const, 'middle' as const, 'hard' as const),
      teaches: phrase,
      goals: several,
      questions: several,
      note: phrase,
      seats: optional(fc.dictionary(fc.constantFrom(...seats), phrase)),
    })
    .map(without) as fc.Arbitrary<Teaching>;
};

/** Any notes that the checks accept beside this setup. */
export function arbitraryNotes(setup: Setup): fc.Arbitrary<ScenarioNotes> {
  const paths = [...new Set(startingValues(setup).map(({ path }) => path))];
  return fc
    .record({
      citations: fc.record(Object.fromEntries(KEYS.map((key) => [key, citation]))),
      provenance: fc
        .subarray(paths, { maxLength: 12 })
        .chain((chosen): fc.Arbitrary<Provenance[]> => fc.tuple(...chosen.map(entry))),
      teaching: optional(teaching(setup.actors.map(({ id }) => id))),
    })
    .map(without) as fc.Arbitrary<ScenarioNotes>;
}
