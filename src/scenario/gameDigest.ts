import { hashOf, type Hash } from '../rules/base/hash.ts';
import type { Setup } from '../rules/scenario/setup.ts';

/** What people read and the rules do not. */
const TEXTS: ReadonlySet<string> = new Set(['title', 'summary', 'sources', 'name', 'brief', 'readIn', 'text']);

/** Hash of all that rules and players act on: what was measured of a scenario stays true while only its words change. */
export const gameDigest = (setup: Setup): Hash => hashOf(withoutTexts(setup));

function withoutTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]) => (TEXTS.has(key) ? [] : [[key, withoutTexts(field)]])),
  );
}
