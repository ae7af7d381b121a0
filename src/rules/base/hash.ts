import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { invariant } from './invariant.ts';

/** SHA-256 in 64 hexadecimal digits. */
export type Hash = string;

/** What survives JSON in one way only: whole numbers, text, booleans, null, arrays, plain objects. */
export type Canonical = null | boolean | number | string | readonly Canonical[] | { readonly [key: string]: Canonical };

/**
 * JSON with sorted keys and no spaces. A number that is not a safe integer, and minus zero, have no canonical form: they
 * would not survive a round trip, so they are our mistake. `undefined` fields are left out, as JSON leaves them out.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    invariant(Number.isSafeInteger(value) && !Object.is(value, -0), 'canonical numbers are whole');
    return String(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  invariant(typeof value === 'object', 'canonical values are data');
  const fields = value as Readonly<Record<string, unknown>>;
  let text = '';
  for (const key of Object.keys(fields).sort()) {
    const field = fields[key];
    if (field !== undefined) text += `${text === '' ? '' : ','}${quoted(key)}:${canonicalJson(field)}`;
  }
  return `{${text}}`;
}

/** Most text needs no escapes, and is quoted faster without looking for them twice. */
const PLAIN = /^[\w /#-]*$/;
const quoted = (text: string): string => (PLAIN.test(text) ? `"${text}"` : JSON.stringify(text));

/** The hash of a value's canonical JSON: equal data, equal hash, on every engine. */
export function hashOf(value: unknown): Hash {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}
