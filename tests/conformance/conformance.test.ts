import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { SHOWN } from '../cases/caseFile.ts';
import { allClauses } from './clauses.ts';
import { conformance, pageOf } from './page.ts';

const PAGE = 'docs/conformance.md';
const made = conformance();

describe('the cases', () => {
  it('are two hundred at least, and all pass', () => {
    expect(made.checked.length).toBeGreaterThanOrEqual(200);
    expect(made.checked.filter(({ passed }) => !passed).map(({ one }) => one.id)).toEqual([]);
  });

  it('tie every case to a clause, and every clause to a case', () => {
    const clauses = allClauses().map(({ id }) => id as string);
    const cited = new Set(made.checked.map(({ one }) => one.clause));
    expect([...cited].filter((clause) => !clauses.includes(clause))).toEqual([]);
    expect(clauses.filter((clause) => !cited.has(clause))).toEqual([]);
  });
});

describe.each(made.orders)('$kind', ({ parts, options }) => {
  it.each(SHOWN)('has a case: %s', (part) => {
    expect(parts[part]).not.toEqual([]);
  });

  it('has a case for each option', () => {
    expect([...options].filter(([, ids]) => ids.length === 0).map(([name]) => name)).toEqual([]);
  });
});

it('the page is of this run (npm run conformance writes it anew)', async () => {
  const text = await format(pageOf(made), { parser: 'markdown', printWidth: 120 });
  if (process.env['ENTENTE_WRITE'] === '1') writeFileSync(PAGE, text);
  expect(readFileSync(PAGE, 'utf8') === text, 'the page is as the cases are').toBe(true);
});
