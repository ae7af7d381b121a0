import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { seededLuck } from '../../src/rules/base/luck.ts';
import { threat } from '../../src/rules/readings/threat.ts';
import { compileScenario } from '../../src/rules/scenario/scenario.ts';
import { initialState } from '../../src/rules/state/initialState.ts';
import { actorOf, dyadAt, situation, type Situation } from '../../src/rules/state/situation.ts';
import { dyadPath, provenanceOf, startingValues } from '../../src/scenario/startingValues.ts';
import { FILES, type ShippedFile } from './shippedFiles.ts';

/** A value of the reference; series of tension have a class too. */
interface Reckoned {
  readonly value: number;
  readonly class?: string;
}
type Kind = 'tension' | 'interoperability' | 'transparency';
const reference = parse(readFileSync('scenarios/reference.yaml', 'utf8'), { version: '1.2' }) as Record<
  Kind | 'capability',
  Record<string, Reckoned>
>;

/** Pairs of seats with forces, in alphabetical sequence. */
const dyadsOf = ({ setup }: ShippedFile): [string, string][] => {
  const ids = setup.actors.filter(({ capability }) => capability !== null).map(({ id }) => id);
  return ids.flatMap((one) => ids.filter((other) => one < other).map((other): [string, string] => [one, other]));
};

/** R2.4: where fear, grievance and restraint balance, in points. */
function balance(here: Situation, a: number, b: number): number {
  const { grievance } = dyadAt(here, a, b);
  return (0.6 * (threat(here, a, b) + threat(here, b, a))) / 200 + (0.4 * grievance) / 100;
}

describe.each(FILES)('$name', (file) => {
  const { setup, notes } = file;
  const scenario = compileScenario(setup);
  const here = situation(scenario, initialState(scenario, seededLuck('start')), false);

  it('says of every starting value where it comes from, and nothing in vain', () => {
    const values = startingValues(setup);
    const origins = values.map(({ path }) => ({ path, entry: provenanceOf(notes, path)?.entry }));
    expect(origins.filter(({ entry }) => entry === undefined).map(({ path }) => path)).toEqual([]);
    const counting = new Set(origins.map(({ entry }) => entry));
    expect(notes.provenance.filter((entry) => !counting.has(entry)).map(({ of }) => of)).toEqual([]);
  });

  it('has the capability of the reference in every seat', () => {
    for (const { id, capability } of setup.actors.filter((actor) => actor.capability !== null))
      expect({ id, capability }).toEqual({ id, capability: (reference.capability[id]?.value ?? 0) * 100 });
  });

  it.each(['tension', 'interoperability', 'transparency'] as const)(
    'takes %s from the reference, or says why not',
    (kind) => {
      for (const [one, other] of dyadsOf(file)) {
        const reckoned = reference[kind][`${one}-${other}`];
        if (reckoned === undefined) continue;
        const [a, b] = [actorOf(here, one), actorOf(here, other)];
        const value = dyadAt(here, a, b)[kind];
        const origin = provenanceOf(notes, dyadPath(setup, one, other, kind));
        const kinds = origin?.citations.map((citation) => citation.kind) ?? [];
        const what = `${kind} of ${one} and ${other}`;
        if (value === reckoned.value * 100) {
          expect(origin?.entry.figure, what).toBeUndefined();
          expect(kinds, what).toContain('data');
          continue;
        }
        expect(origin?.entry.figure, what).toBe(reckoned.value * 100);
        expect(kinds, what).toEqual(expect.arrayContaining(['play', 'data']));
        if (kind !== 'tension') continue;
        expect(['hostile', 'rival'], what).toContain(reckoned.class);
        expect(value, what).toBeGreaterThan(reckoned.value * 100);
        expect(value / 100, what).toBeLessThanOrEqual(balance(here, a, b) + 5);
      }
    },
  );
});
