import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseRulebook, readRulebook, searched } from '../../src/ui/store/rulebook.ts';

const root = path.resolve(import.meta.dirname, '../..');
const book = parseRulebook(readFileSync(path.join(root, 'RULES.md'), 'utf8'));
const clauses = book.chapters.flatMap((chapter) => chapter.clauses);
const clause = (id: string) => clauses.find((one) => one.id === id);

/** Every clause that the code cites as one: `clause: 'R4.6'`, `clause="R6.1"`. */
function cited(): readonly string[] {
  const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const sources = files.map((name) => readFileSync(path.join(root, 'src', name), 'utf8')).join('\n');
  return [...sources.matchAll(/\bclause[:=]? ?=? ?['"](R\d+(?:\.\d+)?)['"]/g)].map((match) => match[1] ?? '');
}

describe('the rulebook as it is read on the screen', () => {
  test('has a title, chapters in sequence, and every clause with words of its own', () => {
    expect(book.title).toMatch(/^Rules, edition \d+$/);
    expect(book.chapters.map(({ id }) => id)).toEqual(book.chapters.map((_, ix) => `R${ix + 1}`));
    expect(clauses.length).toBeGreaterThan(60);
    expect(clauses.filter(({ name, paragraphs }) => name === '' || paragraphs[0]?.length === 0)).toEqual([]);
    expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length);
  });

  test('knows every clause that the code cites', () => {
    const known = new Set<string>([...clauses, ...book.chapters].map(({ id }) => id));
    const wanted = [...new Set(cited())];
    expect(wanted.length).toBeGreaterThan(25);
    expect(wanted.filter((id) => !known.has(id))).toEqual([]);
  });

  test('reads bold, italics, code and references, and keeps a clause of several paragraphs together', () => {
    expect(clause('R4.6')?.name).toBe('Joint exercise');
    expect(clause('R10.4')?.name).toBe('The motive card');
    expect(clause('R6.1')?.paragraphs).toHaveLength(5);
    const runs = parseRulebook('# A\n\n## R1 B\n\n**R1.1 C.** see R2.5, *so*,\n**bold** and `code` 2 · 3').chapters[0]
      ?.clauses[0];
    expect(runs?.paragraphs).toEqual([
      [
        { look: 'plain', text: 'see ' },
        { look: 'clause', text: 'R2.5', clause: 'R2.5' },
        { look: 'plain', text: ', ' },
        { look: 'italic', text: 'so' },
        { look: 'plain', text: ', ' },
        { look: 'bold', text: 'bold' },
        { look: 'plain', text: ' and ' },
        { look: 'code', text: 'code' },
        { look: 'plain', text: ' 2 · 3' },
      ],
    ]);
  });

  test('is searched by all words at once', () => {
    const found = (words: string) => searched(book, words).flatMap((chapter) => chapter.clauses.map(({ id }) => id));
    expect(found('')).toHaveLength(clauses.length);
    expect(found('provocation seen by every seat')).toContain('R3.1');
    expect(found('provocation seen by every seat').length).toBeLessThan(4);
    expect(found('unheard-of')).toEqual([]);
  });

  test('is built into the page as it stands in the repository', async () => {
    expect(await readRulebook()).toEqual(book);
  });
});
