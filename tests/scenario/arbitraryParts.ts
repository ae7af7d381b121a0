import fc from 'fast-check';

export const points = fc.integer({ min: 0, max: 10_000 });
export const size = fc.integer({ min: 0, max: 4_000 });
export const percent = fc.integer({ min: 0, max: 100 });

/** Characters that no text may hold. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufffe\uffff\ufeff]/u;

/** What would be more than text on a page. */
const MARKUP = /<[a-z!/?]|\]\(|https?:|www\.|javascript:|vbscript:|data:/i;

/** Any text that a file may hold, YAML's own signs and breaks of lines among them. */
export const phrase = fc
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
  .filter((text) => /\S/.test(text) && !FORBIDDEN.test(text) && !MARKUP.test(text));

export const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });

export const without = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
