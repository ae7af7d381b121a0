import { quoted } from './nearest.ts';

/** In either case, without a flag: a JSON Schema has none. */
const eitherCase = (word: string): string =>
  word.replaceAll(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`).replaceAll('.', '\\.');

/** What an address begins with. */
const ADDRESSES = ['http:', 'https:', 'www.', 'javascript:', 'vbscript:'].map((word) => `\\b${eitherCase(word)}`);

/**
 * What would be more than text on a page that took it at its word: tags, links in brackets, addresses. No text of a scenario needs
 * one, and screens show texts as texts in any case; so that nobody has to rely on that, they are refused at the door. "The data: all
 * of it" is plain text.
 */
export const MARKUP_PATTERN = ['<[A-Za-z!/?]', '\\]\\(', ...ADDRESSES, `\\b${eitherCase('data:')}(?=\\S)`].join('|');
const MARKUP = new RegExp(MARKUP_PATTERN);

/** The first thing in a text that is not plain text; undefined if there is none. */
export const markupIn = (text: string): string | undefined => MARKUP.exec(text)?.[0];

/** What is wrong with such a text, as the end of a sentence that begins with its name. */
export function notPlain(found: unknown): string {
  const sign = typeof found === 'string' ? (markupIn(found) ?? '') : '';
  const what = sign.startsWith('<') ? 'markup' : sign === '](' ? 'a link' : 'an address';
  return `must be plain text; ${quoted(sign)} looks like ${what}: write it in words`;
}
