import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RECORD_CAPS } from '../../src/scenario/caps.ts';
import { checkSetup, formatProblem, inspectScenario } from '../../src/scenario/loadScenario.ts';
import { checkedJson } from '../../src/scenario/plainData.ts';
import { printScenario } from '../../src/scenario/printScenario.ts';
import { arbitraryNotes } from './arbitraryNotes.ts';
import { arbitrarySetup } from './arbitrarySetup.ts';
import { problemsOf, setupFrom } from './files.ts';

it('a setup, printed and loaded, is the same setup', () => {
  fc.assert(
    fc.property(arbitrarySetup, (setup) => {
      expect(setupFrom(printScenario(setup))).toEqual(setup);
    }),
    { numRuns: 200 },
  );
}, 60_000);

it('notes, printed and loaded beside their setup, are the same notes', () => {
  const noted = arbitrarySetup.chain((setup) => fc.tuple(fc.constant(setup), arbitraryNotes(setup)));
  fc.assert(
    fc.property(noted, ([setup, notes]) => {
      const read = inspectScenario(printScenario(setup, notes));
      expect(read.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(read).toMatchObject({ setup, notes });
      expect(read.notes).toEqual(notes);
    }),
    { numRuns: 100 },
  );
}, 60_000);

it('a setup survives a record', () => {
  fc.assert(
    fc.property(arbitrarySetup, (setup) => {
      const read = checkedJson(JSON.stringify(setup), RECORD_CAPS);
      const checked = read.ok ? checkSetup(read.value) : read;
      if (!checked.ok) throw new Error(checked.error.map(formatProblem).join('\n'));
      expect(checked.value).toEqual(setup);
    }),
    { numRuns: 200 },
  );
}, 60_000);

it('whatever the text is, there is an answer', () => {
  const signs = fc.constantFrom(
    'a',
    ':',
    ' ',
    '\n',
    '-',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '|',
    '>',
    '#',
    '?',
    '&',
    '*',
    '!',
    '%',
    '1',
    '.',
    '\\',
    '\r',
    '\uFEFF',
    '---',
    'actors',
    'id',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(signs, { maxLength: 60 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(problemsOf(text).length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
}, 60_000);

it('whatever the value is, there is an answer', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(checkSetup(value).ok).toBe(false);
    }),
    { numRuns: 500 },
  );
}, 60_000);
