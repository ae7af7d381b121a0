import {
  cap,
  characterDraft,
  depthDraft,
  lengthDraft,
  RESERVED_KEYS,
  sizeDraft,
  tokensDraft,
  writtenLength,
  type Caps,
} from './caps.ts';
import { badCharacterAt, characterName } from './characters.ts';
import { err, ok, type Result } from '../rules/base/result.ts';
import { nameOf, report, spotFinder, type Draft, type Problem, type ProblemCode } from './problem.ts';
import { quoted } from './nearest.ts';

const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;

/**
 * JSON from outside: looked over for size, depth, length and number of words before `JSON.parse` sees it (which takes any
 * depth and blocks for seconds), refused with keys that mean something to the language, with a key twice or with numbers
 * that are not whole, and rebuilt into fresh plain objects.
 */
export function checkedJson(text: string, caps: Caps, fileName?: string): Result<unknown, readonly Problem[]> {
  const refuse = (draft: Draft): Result<never, readonly Problem[]> =>
    err(report([draft], fileName, undefined, draft.code === 'tooLarge' ? undefined : spotFinder(text)).problems);
  const broken = sizeDraft(text, caps) ?? characterDraft(text, [TAB, RETURN]) ?? jsonDraft(text, caps);
  if (broken !== undefined) return refuse(broken);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return refuse(cap('syntax', () => 'this is not well-formed JSON'));
  }
  const copied = plainCopy(parsed, caps);
  return copied.ok ? copied : err(report(copied.error, fileName).problems);
}

/** One pass over the signs of a JSON text; undefined if nothing in it is beyond a cap or beyond plain whole data. */
function jsonDraft(text: string, caps: Caps): Draft | undefined {
  const open: (Set<string> | undefined)[] = [];
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === SPACE || code === TAB || code === LINE_FEED || code === RETURN) {
      at += 1;
      continue;
    }
    count += 1;
    if (count > caps.tokens) return tokensDraft(caps, at);
    const sign = text[at]!;
    const end = tokenEnd(text, at);
    if (end - at > writtenLength(caps)) return lengthDraft(writtenLength(caps), at);
    if (sign === '{' || sign === '[') open.push(sign === '{' ? new Set() : undefined);
    else if (sign === '}' || sign === ']') open.pop();
    else {
      const draft = sign === '"' ? keyDraft(text, at, end, open[open.length - 1]) : numberDraft(text, at, end);
      if (draft !== undefined) return draft;
    }
    if (open.length > caps.depth) return depthDraft(caps, at);
    at = end;
  }
  return undefined;
}

/** Where the sign, text or word that begins at `at` ends. */
function tokenEnd(text: string, at: number): number {
  const sign = text[at]!;
  if (sign === '"') {
    let end = at + 1;
    while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
    return Math.min(end + 1, text.length);
  }
  let end = at + 1;
  if (isWordSign(sign)) while (end < text.length && isWordSign(text[end]!)) end += 1;
  return end;
}

const isWordSign = (sign: string): boolean => /[\w.+-]/.test(sign);

/** A text is a key where a colon follows it. The same key twice would hide one of the two. */
function keyDraft(text: string, at: number, end: number, keys: Set<string> | undefined): Draft | undefined {
  if (keys === undefined || !colonFollows(text, end)) return undefined;
  const key = unescaped(text.slice(at, end));
  if (RESERVED_KEYS.includes(key)) return cap('reservedKey', () => `the key "${key}" is not allowed anywhere`, at);
  if (keys.has(key)) return cap('duplicateKey', () => `the key ${quoted(key)} stands here a second time`, at);
  keys.add(key);
  return undefined;
}

function colonFollows(text: string, from: number): boolean {
  let at = from;
  while (/\s/.test(text[at] ?? ':')) at += 1;
  return text[at] === ':';
}

function unescaped(literal: string): string {
  if (!literal.includes('\\')) return literal.slice(1, -1);
  try {
    return String(JSON.parse(literal));
  } catch {
    return literal;
  }
}

const WHOLE_NUMBER = /^-?(0|[1-9][0-9]{0,9})$/;

/** Only whole numbers within ±2^31, so that nothing is rounded on the way. */
function numberDraft(text: string, at: number, end: number): Draft | undefined {
  const word = text.slice(at, end);
  if (!/^[-+.\d]/.test(word) && word !== 'NaN' && word !== 'Infinity') return undefined;
  const good = WHOLE_NUMBER.test(word) && word !== '-0' && Math.abs(Number(word)) <= 0x8000_0000;
  return good ? undefined : cap('badNumber', () => `${quoted(word)} is not a whole number of ordinary size`, at);
}

/** What a copy in progress knows; `path` grows and shrinks with where it is. */
interface Copying {
  readonly caps: Caps;
  readonly drafts: Draft[];
  readonly path: (string | number)[];
  count: number;
}

/** Fresh plain objects with the same content, or all that is not plain data in it. Nothing of `value` is kept or called. */
export function plainCopy(value: unknown, caps: Caps): Result<unknown, readonly Draft[]> {
  const copying: Copying = { caps, drafts: [], path: [], count: 0 };
  const fresh = copy(copying, value);
  return copying.drafts.length > 0 ? err(copying.drafts) : ok(fresh);
}

function copy(copying: Copying, from: unknown): unknown {
  const { caps, path, drafts } = copying;
  copying.count += 1;
  if (copying.count > caps.tokens) {
    // A cap is named once and alone.
    if (copying.count === caps.tokens + 1) drafts.splice(0, drafts.length, tokensDraft(caps, 0));
    return undefined;
  }
  if (path.length > caps.depth) return refuse(copying, 'tooDeep', `is nested more than ${caps.depth} deep`);
  if (from === null || typeof from === 'boolean') return from;
  if (typeof from === 'string') return copyText(copying, from);
  if (typeof from === 'number') {
    if (Number.isSafeInteger(from) && !Object.is(from, -0)) return from;
    return refuse(copying, 'badNumber', `must be a whole number; it is ${Object.is(from, -0) ? '-0' : from}`);
  }
  if (Array.isArray(from)) return Array.from(from, (item: unknown, index) => inside(copying, index, item));
  if (typeof from === 'object') return copyObject(copying, from);
  return refuse(copying, 'notData', 'is not plain data');
}

function copyText(copying: Copying, text: string): unknown {
  const { text: longest } = copying.caps;
  if (text.length > longest) return refuse(copying, 'tooLongText', `is longer than ${longest} characters`);
  const at = badCharacterAt(text);
  return at === -1 ? text : refuse(copying, 'badCharacter', `contains ${characterName(text, at)}`);
}

function copyObject(copying: Copying, from: object): unknown {
  const prototype: unknown = Object.getPrototypeOf(from);
  if (prototype !== null && prototype !== Object.prototype) return refuse(copying, 'notData', 'is not plain data');
  const fresh: Record<string, unknown> = {};
  for (const key of Object.keys(from)) {
    const field = Object.getOwnPropertyDescriptor(from, key);
    if (RESERVED_KEYS.includes(key))
      refuse(copying, 'reservedKey', `holds the key "${key}", which is not allowed anywhere`);
    else if (field === undefined || !('value' in field))
      refuse(copying, 'notData', `holds ${quoted(key)}, which is not plain data`);
    else fresh[key] = inside(copying, key, field.value);
  }
  return fresh;
}

function inside(copying: Copying, step: string | number, from: unknown): unknown {
  copying.path.push(step);
  const fresh = copy(copying, from);
  copying.path.pop();
  return fresh;
}

function refuse({ drafts, path }: Copying, code: ProblemCode, why: string): unknown {
  const at = [...path];
  drafts.push({ path: at, code, say: () => `${nameOf(at)} ${why}` });
  return undefined;
}
