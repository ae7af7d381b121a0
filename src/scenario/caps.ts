import { badCharacterAt, characterName } from './characters.ts';
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

export function characterDraft(text: string, spared: readonly number[] = []): Draft | undefined {
  const at = badCharacterAt(text, spared);
  return at === -1 ? undefined : cap('badCharacter', () => `here stands ${characterName(text, at)}`, at);
}
