import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Scalar,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { characterDraft, RESERVED_KEYS, sizeDraft, type Caps } from './caps.ts';
import { badCharacterAt, characterName } from './characters.ts';
import { nameOf, pathText, spotFinder, type Draft, type Path, type Spot } from './problem.ts';
import { quoted } from './nearest.ts';
import { yamlDraft } from './yamlCaps.ts';

/** What a YAML text says as fresh plain objects, and where it says it. */
export interface YamlData {
  readonly value: unknown;
  readonly drafts: readonly Draft[];
  /** The text cannot be read at all; `value` means nothing. */
  readonly unreadable: boolean;
  readonly offsetOf: (path: Path) => number;
  readonly spotOf: (offset: number) => Spot;
}

/** Stands for a value that was refused while reading, so that it is not refused a second time for its type. */
export const REFUSED = Symbol('refused');

/** Reads YAML 1.2, core schema (`NO` is a text), and of that only plain data: maps with text keys, lists, texts, plain numbers. */
export function yamlData(source: string, caps: Caps): YamlData {
  const large = sizeDraft(source, caps);
  if (large !== undefined) return unreadable([large], () => ({ line: 1, column: 1 }));
  // Files that went through Windows; a lone carriage return stays, and is refused.
  const text = source.replaceAll('\r\n', '\n');
  const spotOf = spotFinder(text);
  const broken = characterDraft(text) ?? yamlDraft(text, caps);
  if (broken !== undefined) return unreadable([broken], spotOf);
  const document = parsed(text);
  if (document === undefined)
    return unreadable([{ path: [], code: 'syntax', say: () => 'this is not well-formed YAML' }], spotOf);
  if (document.errors.length > 0) return unreadable(document.errors.map(syntaxDraft), spotOf);
  const reading: Reading = { caps, path: [], drafts: [], offsets: new Map() };
  const value = read(reading, document.contents);
  return { value, drafts: reading.drafts, unreadable: false, offsetOf: finder(reading.offsets), spotOf };
}

const unreadable = (drafts: readonly Draft[], spotOf: YamlData['spotOf']): YamlData => ({
  value: undefined,
  drafts,
  unreadable: true,
  offsetOf: () => 0,
  spotOf,
});

/** The library reports what it finds; should it throw on a text after all, the text is refused like any other. */
function parsed(text: string): Document | undefined {
  try {
    return parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      resolveKnownTags: false,
      // Compares every key with every other; `read` does the same with a set.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    });
  } catch {
    return undefined;
  }
}

function syntaxDraft(error: YAMLError): Draft {
  const [first = ''] = error.message.split('\n');
  return { path: [], offset: error.pos[0], code: 'syntax', say: () => `this is not well-formed YAML: ${first}` };
}

interface Reading {
  readonly caps: Caps;
  readonly path: (string | number)[];
  readonly drafts: Draft[];
  /** By path text. */
  readonly offsets: Map<string, number>;
}

/** A path that is not in the text (something is missing) is where its nearest owner is. */
const finder =
  (offsets: ReadonlyMap<string, number>) =>
  (path: Path): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const offset = offsets.get(pathText(path.slice(0, length)));
      if (offset !== undefined) return offset;
    }
    return 0;
  };

function read(reading: Reading, node: unknown): unknown {
  const at = startOf(node);
  const place = pathText(reading.path);
  // An item of a list is where it begins; a field is where its key is, which `readMap` has noted.
  if (at !== undefined && !reading.offsets.has(place)) reading.offsets.set(place, at);
  if (isMap(node)) return readMap(reading, node);
  if (isSeq(node)) return node.items.map((item, index) => inside(reading, index, item));
  if (isScalar(node)) return readScalar(reading, node);
  if (node === null || node === undefined) return null;
  return refuse(reading, 'notData', 'is not plain data', at);
}

const startOf = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0];

function readMap(reading: Reading, map: YAMLMap): Record<string, unknown> {
  const fresh: Record<string, unknown> = {};
  const seen = new Set<string>();
  for (const { key, value } of map.items) {
    const offset = startOf(key) ?? startOf(map) ?? 0;
    const name = isScalar(key) ? keyText(key) : undefined;
    if (name === undefined) refuse(reading, 'notData', 'holds a key that is not a plain word', offset);
    else if (RESERVED_KEYS.includes(name) || name === '<<')
      refuse(reading, 'reservedKey', `holds the key "${name}", which is not allowed anywhere`, offset);
    else if (seen.has(name)) refuse(reading, 'duplicateKey', `holds the key ${quoted(name)} a second time`, offset);
    else {
      seen.add(name);
      reading.path.push(name);
      reading.offsets.set(pathText(reading.path), offset);
      fresh[name] = read(reading, value);
      reading.path.pop();
    }
  }
  return fresh;
}

/** The key as it is written: `1: x` has the key "1", and is then an unknown one. */
const keyText = (key: Scalar): string | undefined => (typeof key.value === 'string' ? key.value : key.source);

function inside(reading: Reading, step: number, node: unknown): unknown {
  reading.path.push(step);
  const value = read(reading, node);
  reading.path.pop();
  return value;
}

/** `52`, `52.5`, `52.25`, with a minus if need be: what people write, and what hundredths can hold. */
const PLAIN_NUMBER = /^-?(0|[1-9]\d{0,8})(\.\d{1,2})?$/;

function readScalar(reading: Reading, scalar: Scalar): unknown {
  const { value } = scalar;
  const at = scalar.range?.[0];
  if (typeof value === 'string') {
    if (value.length > reading.caps.text)
      return refuse(reading, 'tooLongText', `is longer than ${reading.caps.text} characters`, at);
    const bad = badCharacterAt(value);
    return bad === -1 ? value : refuse(reading, 'badCharacter', `contains ${characterName(value, bad)}`, at);
  }
  if (typeof value !== 'number') return value;
  const source = scalar.source ?? '';
  if (PLAIN_NUMBER.test(source) && !/^-0(\.0*)?$/.test(source)) return value;
  return refuse(
    reading,
    'badNumber',
    `must be a plain number with at most two decimals, such as 52 or 52.5; it is ${quoted(source)}`,
    at,
  );
}

function refuse({ path, drafts }: Reading, code: Draft['code'], why: string, offset?: number): typeof REFUSED {
  const at = [...path];
  drafts.push({ path: at, ...(offset === undefined ? {} : { offset }), code, say: () => `${nameOf(at)} ${why}` });
  return REFUSED;
}
