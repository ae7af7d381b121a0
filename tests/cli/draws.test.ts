import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawRows, type DrawRow } from '../../src/cli/drawRows.ts';
import { DRAWS, drawTable, drawText } from '../../src/cli/draws.ts';
import { shippedSetups, smallSetups } from '../../src/cli/files.ts';
import { allClauses } from '../conformance/clauses.ts';

const page = readFileSync(DRAWS, 'utf8');

describe('the table of draws', () => {
  const others = drawRows([...shippedSetups(), ...smallSetups()], 90, 'other games');

  it('is as the rules draw (npm run draws writes it anew)', () => {
    expect(drawText()).toBe(page);
  }, 120_000);

  it('names every draw of other games', () => {
    const missing = others.filter(({ pattern }) => !page.includes(`\`${pattern}\``));
    expect(missing.map(({ pattern }) => pattern)).toEqual([]);
  });

  it('gives each draw a clause of the rulebook and a reason', () => {
    const clauses = new Set<string>(allClauses().map(({ id }) => id));
    expect(others.filter(({ clause }) => !clauses.has(clause)).map(({ pattern }) => pattern)).toEqual([]);
    expect(page).not.toContain('?');
  });

  it('is linked from the rulebook', () => {
    expect(readFileSync('RULES.md', 'utf8')).toContain('docs/draws.md');
  });
});

it('chances are written as people read them', () => {
  const row = { pattern: 'a', clause: 'R1.6', about: 'x', times: 4, came: 1 };
  const rows: DrawRow[] = [
    { ...row, isChance: true, low: 500, high: 2_500 },
    { ...row, isChance: true, low: 3_000, high: 3_000 },
    { ...row, isChance: false, low: -8, high: 8 },
  ];
  const text = drawTable(rows);
  for (const part of ['5.00 % to 25.00 %, came 25.0 %', '30.00 %, came 25.0 %', 'one of -8 to 8'])
    expect(text).toContain(part);
});
