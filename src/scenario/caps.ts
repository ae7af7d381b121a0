import { CST, Lexer } from 'yaml';
import type { Draft, ProblemCode } from './problem.ts';

/** How much an untrusted text may hold. Each is far above what an honest file needs and far below what hurts. */
export interface Caps {
  /** Characters of the whole text. */
  readonly size: number;
  /** Lists and maps inside each other. */
  readonly depth: number;
  /** Words, signs and breaks. */
  readonly tokens: number;
  /** Characters of one text. */
  readonly text: number;
}

export const SCENARIO_CAPS: Caps = { size: 2_000_000, depth: 32, tokens: 200_000, text: 4_096 };
export const RECORD_CAPS: Caps = { size: 16_000_000, depth: 32, tokens: 2_000_000, text: 4_096 };

/** Keys that mean something to the language this is written in. They are refused anywhere, in any spelling. */
export const RESERVED_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

export const cap = (code: ProblemCode, say: () => string, offset = 0): Draft => ({ path: [], offset, code, say });

/** 200000 as 200,000. */
const amount = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** The first cap to break is named alone: the rest of such a text is not looked at. */
export function sizeDraft(text: string, caps: Caps): Draft | undefined {
  if (text.length <= caps.size) return undefined;
  const millions = Math.trunc(caps.size / 1_000_000);
  return cap(
    'tooLarge',
    () => `the file is too large: at most ${millions} million characters (${millions} MB) are read`,
  );
}

export const depthDraft = (caps: Caps, offset: number): Draft =>
  cap('tooDeep', () => `lists and maps are nested more than ${caps.depth} deep`, offset);
export const tokensDraft = (caps: Caps, offset: number): Draft =>
  cap('tooManyTokens', () => `the file holds more than ${amount(caps.tokens)} words and signs`, offset);
export const lengthDraft = (most: number, offset: number): Draft =>
  cap('tooLongText', () => `a single text, comment or gap is longer than ${amount(most)} characters`, offset);

/** A text takes more room as it is written than it holds: indents, folds and escapes. */
const ROOM = 4;
export const writtenLength = (caps: Caps): number => caps.text * ROOM;

/** Direction marks can make a line read otherwise than it is. */
const isDirectionMark = (code: number): boolean =>
  (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
const isControl = (code: number): boolean => (code < 0x20 && code !== 0x0a) || (code >= 0x7f && code < 0xa0);
const isBreak = (code: number): boolean => code === 0x2028 || code === 0x2029;
const isNoncharacter = (code: number): boolean => code === 0xfffe || code === 0xffff || code === 0xfeff;

/** Half of a character that needs two. */
function isLoneSurrogate(text: string, at: number, code: number): boolean {
  if (code < 0xd800 || code > 0xdfff) return false;
  if (code < 0xdc00) return !(text.charCodeAt(at + 1) >= 0xdc00 && text.charCodeAt(at + 1) <= 0xdfff);
  return !(text.charCodeAt(at - 1) >= 0xd800 && text.charCodeAt(at - 1) <= 0xdbff);
}

/** Where the first character stands that no text may hold; −1 if there is none. `spared` may stand (JSON has tabs between words). */
export function badCharacterAt(text: string, spared: readonly number[] = []): number {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x20 && code < 0x7f) continue;
    const bad =
      isControl(code) ||
      isDirectionMark(code) ||
      isBreak(code) ||
      isNoncharacter(code) ||
      isLoneSurrogate(text, at, code);
    if (bad && !spared.includes(code)) return at;
  }
  return -1;
}

const CHARACTER_NAMES: ReadonlyMap<number, string> = new Map([
  [0x00, 'a zero byte: this is not a text file'],
  [0x09, 'a tab; use spaces'],
  [0xfeff, 'a byte order mark; save the file as plain UTF-8 without one'],
]);

/** What the character is, for people who cannot see it. */
export function characterName(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (isDirectionMark(code)) return 'an invisible direction mark';
  return (
    CHARACTER_NAMES.get(code) ??
    `an invisible or broken character (U+${code.toString(16).toUpperCase().padStart(4, '0')})`
  );
}

export function characterDraft(text: string, spared: readonly number[] = []): Draft | undefined {
  const at = badCharacterAt(text, spared);
  return at === -1 ? undefined : cap('badCharacter', () => `here stands ${characterName(text, at)}`, at);
}

/** What YAML offers beyond data. A scenario needs none of it, and each has been used to break or to swell a reader. */
const NOT_DATA: ReadonlyMap<string, string> = new Map([
  ['anchor', 'an anchor (&): write the value out; if the text itself begins with &, put it in quotes'],
  ['alias', 'an alias (*): write the value out; if the text itself begins with *, put it in quotes'],
  ['tag', 'a tag (!): only plain data is read; if the text itself begins with !, put it in quotes'],
  ['directive-line', 'a directive (%): only plain data is read'],
  ['doc-start', 'a document mark (---): a file holds one scenario, without such marks'],
  ['doc-end', 'a document mark (...): a file holds one scenario, without such marks'],
]);

/** Where the reader of words stands in a text. */
interface Cursor {
  /** Columns at which something is open, growing. */
  readonly columns: number[];
  flow: number;
  offset: number;
  lineStart: number;
  /** The lexer says that the next token is text, whatever sign it begins with. */
  textNext: boolean;
  blockTextNext: boolean;
}

/**
 * One pass over the words and signs of a YAML text, without building anything: how deep, how many, how long, and nothing but
 * data. The parser behind it calls itself for each level, so depth has to be known first.
 */
export function yamlDraft(text: string, caps: Caps): Draft | undefined {
  const cursor: Cursor = { columns: [], flow: 0, offset: 0, lineStart: 0, textNext: false, blockTextNext: false };
  const longest = writtenLength(caps);
  let count = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === CST.DOCUMENT || token === CST.FLOW_END) continue;
    if (token === CST.SCALAR) {
      cursor.textNext = true;
      continue;
    }
    count += 1;
    if (count > caps.tokens) return tokensDraft(caps, cursor.offset);
    if (token.length > longest) return lengthDraft(longest, cursor.offset);
    const refused = cursor.textNext ? undefined : NOT_DATA.get(CST.tokenType(token) ?? '');
    if (refused !== undefined) return cap('notData', () => `here stands ${refused}`, cursor.offset);
    nest(cursor, token);
    if (cursor.columns.length + cursor.flow > caps.depth) return depthDraft(caps, cursor.offset);
    advance(cursor, token);
  }
  return undefined;
}

/** Counts the level that a token opens or closes. A column stays open until something begins at it or to its left. */
function nest(cursor: Cursor, token: string): void {
  if (cursor.textNext) {
    if (!cursor.blockTextNext) openColumn(cursor);
    return;
  }
  switch (CST.tokenType(token)) {
    case 'flow-map-start':
    case 'flow-seq-start':
      cursor.flow += 1;
      break;
    case 'flow-map-end':
    case 'flow-seq-end':
      cursor.flow = Math.max(0, cursor.flow - 1);
      break;
    case 'seq-item-ind':
    case 'explicit-key-ind':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      openColumn(cursor);
      break;
    default:
  }
}

function openColumn({ columns, flow, offset, lineStart }: Cursor): void {
  if (flow > 0) return;
  const column = offset - lineStart;
  while (columns.length > 0 && columns[columns.length - 1]! >= column) columns.pop();
  columns.push(column);
}

function advance(cursor: Cursor, token: string): void {
  const type = cursor.textNext ? null : CST.tokenType(token);
  if (cursor.textNext) cursor.blockTextNext = false;
  else if (type === 'block-scalar-header') cursor.blockTextNext = true;
  cursor.textNext = false;
  const lineEnd = token.lastIndexOf('\n');
  if (lineEnd !== -1) cursor.lineStart = cursor.offset + lineEnd + 1;
  cursor.offset += token.length;
}
