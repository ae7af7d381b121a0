import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { readCoverage, type Pointer, type Row } from './coverageMap.ts';
import { coveragePage } from './coveragePage.ts';
import { coverageProblems, readKnown } from './coverageProblems.ts';

const PAGE = 'docs/coverage.md';
const rows = readCoverage();
const known = readKnown();

describe('the map of the concepts', () => {
  it('has every row once, and each points to something', () => {
    expect(coverageProblems(rows, known)).toEqual([]);
  });

  it('is shown by the page, which is of this run (npm run coverage-map writes it anew)', async () => {
    const text = await format(coveragePage(rows, known), { parser: 'markdown', printWidth: 120 });
    if (process.env['ENTENTE_WRITE'] === '1') writeFileSync(PAGE, text);
    expect(readFileSync(PAGE, 'utf8') === text, 'the page is as the map is').toBe(true);
  });
});

/** The map with its first row served by other things. */
const served = (...by: readonly Pointer[]): readonly Row[] =>
  rows.map((row) =>
    row.row === 1 ? { row: 1, concept: 'any', section: 'Opening', by: [...by], how: 'somehow' } : row,
  );
const found = (changed: readonly Row[]): readonly string[] =>
  coverageProblems(changed, known).filter((problem) => !coverageProblems(rows, known).includes(problem));

describe('a map is refused', () => {
  it('with a row that is left out, or that stands twice', () => {
    expect(found(rows.slice(0, -1))).toContain('132 rows, not 133');
    expect(found(rows.filter(({ row }) => row !== 57))).toContain('row 58 stands where 57 belongs');
    expect(found(rows.map((row) => (row.row === 58 ? { ...row, row: 57 } : row)))).toEqual([
      'row 57 stands where 58 belongs',
    ]);
  });

  it.each<[Pointer, string]>([
    [{ clause: 'R4.27' }, 'row 1: there is no clause R4.27'],
    [{ case: 'no-such-case' }, 'row 1: there is no case no-such-case'],
    [{ words: 'ending' }, 'row 1: no words at ending'],
    [{ words: 'ending.constructor' }, 'row 1: no words at ending.constructor'],
    [{ scenario: 'nowhere', path: 'title' }, 'row 1: there is no scenario nowhere'],
    [
      { scenario: 'peninsula', path: 'agreements.KOR-USA.hotline' },
      'row 1: peninsula has no agreements.KOR-USA.hotline',
    ],
    [{ scenario: 'peninsula', path: 'dyads.KOR-XYZ.tension' }, 'row 1: peninsula has no dyads.KOR-XYZ.tension'],
    [{ scenario: 'peninsula', path: 'objectives.KOR.none' }, 'row 1: peninsula has no objectives.KOR.none'],
    [{ words: 'ending.shared', says: 'pirates' }, 'row 1: ending.shared does not speak of “pirates”'],
    [{ scenario: 'peninsula', path: 'title', says: 'Island' }, 'row 1: peninsula title does not speak of “Island”'],
  ])('with a pointer to nothing: %j', (pointer, problem) => {
    expect(found(served(pointer))).toEqual([problem]);
  });

  it('with a clause that serves five rows', () => {
    const five = rows.map((row): Row => {
      const { concept, section } = row;
      return row.row <= 5 ? { row: row.row, concept, section, by: [{ clause: 'R1.6' }], how: 'somehow' } : row;
    });
    expect(found(five)).toEqual(['R1.6 serves 5 rows: 1, 2, 3, 4, 5']);
  });

  it('with a section that the article has not, and with a concept that nothing serves', () => {
    const { concept } = rows[0]!;
    expect(found([{ row: 1, concept, section: 'Elsewhere', wrong: 'no reason' }, ...rows.slice(1)])).toEqual([
      'row 1: the article has no section “Elsewhere”',
    ]);
    expect(found([{ row: 1, concept, section: 'Opening', missing: 'a rule' }, ...rows.slice(1)])).toEqual([
      'row 1: nothing serves it yet; wanted: a rule',
    ]);
  });
});
