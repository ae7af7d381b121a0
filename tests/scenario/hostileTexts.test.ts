import { describe, expect, it } from 'vitest';
import { checkSetup, inspectScenario, scenarioSchema } from '../../src/scenario/loadScenario.ts';
import { LISTED, pathText, type Path } from '../../src/scenario/problem.ts';
import { dataOf, setupFrom, textOf } from './files.ts';
import { FILES } from './shippedFiles.ts';

/** What no text may bring into a screen. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['a tag', 'Read <b>this</b>'],
  ['a tag that closes', 'Read this</p>'],
  ['a script', '<SCRIPT>alert(1)</SCRIPT>'],
  ['a picture that acts', '<img src=x onerror=alert(1)>'],
  ['a comment', 'a <!-- b -->'],
  ['an instruction', 'a <?xml?>'],
  ['a link in brackets', '[read](this)'],
  ['an address', 'See https://example.org/a'],
  ['a plain address', 'See HTTP://example.org'],
  ['an address without a scheme', 'See www.example.org'],
  ['a script as an address', 'JavaScript:alert(1)'],
  ['another', 'vbscript:x'],
  ['content as an address', 'data:text/html,x'],
  ['a zero byte', 'a\u0000b'],
  ['a bell', 'a\u0007b'],
  ['an escape', 'a\u001b[31mb'],
  ['a delete', 'a\u007fb'],
  ['a control of the second kind', 'a\u0085b'],
  ['a turned line', 'a\u202eb'],
  ['an isolate', 'a\u2066b'],
  ['a right-to-left mark', 'a\u200fb'],
  ['an Arabic mark', 'a\u061cb'],
  ['a sign without a width', 'a\u200bb'],
  ['a word joiner', 'a\u2060b'],
  ['a line separator', 'a\u2028b'],
  ['half a character', 'a\ud83db'],
  ['a byte order mark', 'a\ufeffb'],
];

interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema | readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly propertyNames?: Schema;
}

/** Each place of the schema where a text may stand: free text, or a name with a pattern of its own. */
function textFields(schema: Schema, path: string, found = new Map<string, Schema>()): Map<string, Schema> {
  if (schema.type === 'string' && schema.enum === undefined && schema.const === undefined) found.set(path, schema);
  for (const [key, field] of Object.entries(schema.properties ?? {})) textFields(field, `${path}.${key}`, found);
  if (typeof schema.additionalProperties === 'object') textFields(schema.additionalProperties, `${path}.*`, found);
  for (const choice of schema.anyOf ?? schema.oneOf ?? []) textFields(choice, path, found);
  const { items = [] } = schema;
  if (Array.isArray(items)) (items as readonly Schema[]).forEach((item) => textFields(item, `${path}[]`, found));
  else textFields(items as Schema, `${path}[]`, found);
  return found;
}

const FIELDS = textFields(scenarioSchema() as Schema, '');
const FREE = [...FIELDS].filter(([, { pattern }]) => pattern === '\\S').map(([path]) => path);
const NAMES = [...FIELDS].filter(([, { pattern }]) => pattern !== '\\S').map(([path]) => path);

/** Where each field stands in some shipped file. */
const PLACES = new Map<string, { readonly file: string; readonly path: Path }>();
const DATA = new Map(FILES.map(({ name }) => [name, dataOf(name) as unknown]));
// The smallest first: all of them are read many times.
for (const { name } of [...FILES].sort((a, b) => a.text.length - b.text.length)) {
  const walk = (value: unknown, path: Path, plain: readonly string[]): void => {
    const [exact, starred] = [plain.join(''), [...plain.slice(0, -1), '.*'].join('')];
    for (const key of [exact, starred])
      if (typeof value === 'string' && FIELDS.has(key) && !PLACES.has(key)) PLACES.set(key, { file: name, path });
    if (Array.isArray(value)) value.forEach((item, ix) => walk(item, [...path, ix], [...plain, '[]']));
    else if (typeof value === 'object' && value !== null)
      for (const [key, field] of Object.entries(value)) {
        const isRecord = ['.citations', '.teaching.seats'].includes(plain.join(''));
        walk(field, [...path, key], [...plain, isRecord ? '.*' : `.${key}`]);
      }
  };
  walk(DATA.get(name), [], []);
}

type Group = Record<string | number, unknown>;

/** Where a field that no shipped file uses would stand in the smallest of them. */
function invented(field: string): Path {
  const steps = field.replaceAll('[]', '.0').split('.').slice(1);
  return steps.map((step) => (step === '0' ? 0 : step === '*' ? 'JPN' : step));
}

/** A file with `text` in all these places. */
function withTexts(name: string, places: readonly Path[], text: string): unknown {
  const data: unknown = structuredClone(DATA.get(name));
  for (const path of places) {
    let owner = data as Group;
    for (const step of path.slice(0, -1)) owner = (owner[step] ??= {}) as Group;
    owner[path.at(-1)!] = text;
  }
  return data;
}

/** A JSON text is YAML, and can write any sign as an escape: so the reader of YAML meets it inside a text. */
const written = (data: unknown): string =>
  JSON.stringify(data).replace(/[\u007f-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** By file, where fields stand in it. */
function byFile(fields: readonly string[]): ReadonlyMap<string, readonly Path[]> {
  const places = fields.map((field) => PLACES.get(field) ?? { file: 'channels', path: invented(field) });
  return new Map(
    [...new Set(places.map(({ file }) => file))].map((file) => [
      file,
      places.filter((place) => place.file === file).map(({ path }) => path),
    ]),
  );
}

/** The fields in which this text is not refused where it stands, or for another reason. */
function taken(fields: readonly string[], text: string, codes: readonly string[]): string[] {
  return [...byFile(fields)].flatMap(([file, places]) => {
    const { problems, setup, total } = inspectScenario(written(withTexts(file, places, text)));
    expect(setup).toBeUndefined();
    // All of them are listed.
    expect(total).toBeLessThanOrEqual(LISTED);
    const told = problems.filter(({ code }) => codes.includes(code)).map(({ path }) => path);
    // Two fields of these may be one place, as a seat and a list of seats: then the owner of the place is named.
    return places
      .filter((path) => !told.includes(pathText(path)) && !told.includes(pathText(path.slice(0, -1))))
      .map(pathText);
  });
}

describe('the schema', () => {
  it('has no text without a rule about what may stand in it', () => {
    const open = [...FIELDS].filter(([, { pattern }]) => pattern === undefined || (pattern !== '\\S' && !pattern.startsWith('^'))); // prettier-ignore
    expect(open).toEqual([]);
    expect(FREE.length).toBeGreaterThan(20);
  });

  it('has no key that is free text', () => {
    const loose: string[] = [];
    const walk = (schema: Schema, path: string): void => {
      if (typeof schema.additionalProperties === 'object' && schema.propertyNames?.pattern?.startsWith('^') !== true)
        loose.push(path);
      for (const [key, field] of Object.entries(schema.properties ?? {})) walk(field, `${path}.${key}`);
      if (schema.items !== undefined && !Array.isArray(schema.items)) walk(schema.items as Schema, path);
      for (const choice of schema.anyOf ?? schema.oneOf ?? []) walk(choice, path);
    };
    walk(scenarioSchema() as Schema, '');
    expect(loose).toEqual([]);
  });
});

describe.each(HOSTILE)('%s', (_what, text) => {
  it('is refused in every text, with the path', () => {
    expect(taken(FREE, text, ['notPlain', 'badCharacter'])).toEqual([]);
  });

  it('is refused in a record', () => {
    const setup: unknown = JSON.parse(JSON.stringify(setupFrom(textOf('channels'))));
    for (const path of [['title'], ['summary'], ['actors', 0, 'brief'], ['injects', 0, 'text']] as Path[]) {
      const copy = structuredClone(setup) as Group;
      (path.slice(0, -1).reduce<unknown>((group, step) => (group as Group)[step], copy) as Group)[path.at(-1)!] = text;
      const checked = checkSetup(copy);
      expect(checked.ok ? [] : checked.error.map((problem) => problem.path)).toEqual([pathText(path)]);
    }
  });
});

describe('what is only text', () => {
  it.each([
    'a < b, and 3 <4 > 2',
    'The data: all of it.',
    'Brackets [are] (fine).',
    'Ω, 中国, हिन्दी, العربية',
    'A family 👨‍👩‍👧 and a dash — so',
    'http and www and javascript',
    'Whether https or not',
  ])('%s', (text) => {
    const { problems } = inspectScenario(written(withTexts('channels', byFile(FREE).get('channels')!, text)));
    expect(problems).toEqual([]);
  });
});

describe.each(HOSTILE.filter((_, ix) => ix % 5 === 0))('%s', (_what, text) => {
  it('is refused in every name, with the path', () => {
    expect(taken(NAMES, text, ['badId', 'badCharacter', 'unknownKey'])).toEqual([]);
  });
});
