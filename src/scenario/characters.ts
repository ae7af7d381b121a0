/** Direction marks can make a line read otherwise than it is. */
const isDirectionMark = (code: number): boolean =>
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069) ||
  code === 0x200e ||
  code === 0x200f ||
  code === 0x061c;
/** Signs without a width, which make two words look alike. Joiners may stand: some scripts and faces need them. */
const isWidthless = (code: number): boolean => code === 0x200b || (code >= 0x2060 && code <= 0x2064);
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
      isWidthless(code) ||
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
