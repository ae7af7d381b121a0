// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { english } from '../../src/ui/words/english/index.ts';
import { indonesian } from '../../src/ui/words/indonesian/index.ts';
import { changeText, LANGUAGES, listed, say, scoreText, speak, whenText, words } from '../../src/ui/words/index.ts';

type Tree = Readonly<Record<string, unknown>>;

/** Every text by its path; the forms of one plural stand under one name. */
function textsOf(tree: Tree, path = ''): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const [name, value] of Object.entries(tree)) {
    const here = path + name.replace(/_(?:one|other)$/, '');
    if (typeof value === 'string') all.set(here, [...(all.get(here) ?? []), value]);
    else for (const [key, texts] of textsOf(value as Tree, `${here}.`)) all.set(key, texts);
  }
  return all;
}

const placeholders = (texts: readonly string[]): string =>
  [...new Set(texts.flatMap((text) => text.match(/\{\{.*?\}\}/g) ?? []))].sort().join(' ');
const wordsIn = (text: string): number => text.replaceAll(/\{\{.*?\}\}/g, '').match(/\p{L}{2,}/gu)?.length ?? 0;

const inEnglish = textsOf(english);
const inIndonesian = textsOf(indonesian);

afterEach(() => speak('en'));

describe('Indonesian beside English', () => {
  test('has every text, and no others', () => {
    expect([...inIndonesian.keys()].sort()).toEqual([...inEnglish.keys()].sort());
  });

  test('fills the same gaps in every text', () => {
    const differ = [...inEnglish].filter(
      ([key, texts]) => placeholders(texts) !== placeholders(inIndonesian.get(key) ?? []),
    );
    expect(differ.map(([key]) => key)).toEqual([]);
  });

  test('leaves no sentence in English', () => {
    const same = [...inEnglish].filter(
      ([key, texts]) =>
        texts.some((text) => wordsIn(text) > 4) && texts.some((text) => inIndonesian.get(key)?.includes(text)),
    );
    expect(same.map(([key]) => key)).toEqual([]);
  });

  test('has no empty text where English has one', () => {
    const empty = [...inEnglish].filter(([key, texts]) => texts.includes('') !== inIndonesian.get(key)?.includes(''));
    expect(empty.map(([key]) => key)).toEqual([]);
  });
});

describe('speaking another language', () => {
  test('turns texts, plurals, marks, lists, days and the page', async () => {
    await speak('id');
    expect(say('score.tension.name')).toBe('Ketegangan');
    expect([1, 5].map((count) => say('next.send', { count }))).toEqual(['Kirim 1 tawaran', 'Kirim 5 tawaran']);
    expect(scoreText(4825, 2)).toBe('48,25');
    expect(changeText(-160)).toBe('−1,6');
    expect(listed(['Fiji', 'Tonga'])).toBe('Fiji dan Tonga');
    expect(listed(['Fiji', 'Tonga', 'Samoa'])).toBe('Fiji, Tonga, dan Samoa');
    expect(whenText(Date.UTC(2026, 7, 17, 12))).toContain('Agu');
    expect(document.documentElement.lang).toBe('id');
  });

  test('and back to English', async () => {
    await speak('id');
    await speak('en');
    expect(say('score.tension.name')).toBe('Tension');
    expect([1, 5].map((count) => say('next.send', { count }))).toEqual(['Send 1 offer', 'Send 5 offers']);
    expect(scoreText(4825, 2)).toBe('48.25');
    expect(listed(['Fiji', 'Tonga', 'Samoa'])).toBe('Fiji, Tonga and Samoa');
    expect(whenText(Date.UTC(2026, 7, 17, 12))).toContain('Aug');
    expect(document.documentElement.lang).toBe('en');
  });

  test('changes nothing where the language is not known', async () => {
    await speak('id');
    await speak('tlh');
    expect(words.language).toBe('id');
    expect(document.documentElement.lang).toBe('id');
    expect(say('app.close')).toBe('Tutup');
  });

  test('names every language in itself', () => {
    expect(LANGUAGES.map(({ code, name }) => [code, name])).toEqual([
      ['en', 'English'],
      ['id', 'Bahasa Indonesia'],
    ]);
  });
});
