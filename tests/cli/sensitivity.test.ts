import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { PARAM_NAMES } from '../../src/rules/params/params.ts';
import { run, withProgram } from './built.ts';

vi.setConfig({ testTimeout: 120_000 });

withProgram();

describe('npm run sensitivity (a small part of what docs/sensitivity.md is written from)', () => {
  const part = ['--only', 'trustDrift', '--games', '2', '--again', '1', '--ranked', '1', '--policy', 'passive'];
  const small = (workers: string) => run('sensitivity', ...part, '--workers', workers);

  it('comes to the same with one worker and with two', () => {
    const [one, two] = [small('1'), small('2')];
    expect(one.status).toBe(0);
    expect(one.out).toContain('| `trustDrift` | R2.3 |');
    expect(two.out).toBe(one.out);
    expect(one.said).toContain('12 of 12 parts');
  });

  it('refuses an assumption that there is not', () => {
    expect(run('sensitivity', '--only', 'atlantis')).toMatchObject({ status: 2, out: '' });
  });
});

describe('assets/sensitivity.json (npm run sensitivity writes it; a new assumption needs a new run)', () => {
  const COLUMNS = ['finals', 'war', 'ranking'] as const;
  interface Row extends Readonly<Record<(typeof COLUMNS)[number], number>> {
    readonly name: string;
  }
  const committed = () =>
    JSON.parse(readFileSync('assets/sensitivity.json', 'utf8')) as {
      readonly commit: string;
      readonly games: number;
      readonly rows: readonly Row[];
    };

  it('has every assumption of the register once, with three figures', () => {
    const read = committed();
    expect(Object.keys(read)).toEqual(['commit', 'games', 'rows']);
    expect(read.rows.map(({ name }) => name).sort()).toEqual([...PARAM_NAMES]);
    for (const row of read.rows) {
      expect(Object.keys(row)).toEqual(['name', ...COLUMNS]);
      for (const column of COLUMNS) expect(row[column]).toBeGreaterThanOrEqual(0);
    }
  });

  it('is sorted by weight', () => {
    const read = committed();
    const largest = COLUMNS.map((column) => Math.max(...read.rows.map((row) => row[column])) || 1);
    const weights = read.rows.map((row) =>
      COLUMNS.reduce((sum, column, ix) => sum + row[column] / (largest[ix] ?? 1), 0),
    );
    // Figures are kept to two decimals.
    for (const [ix, weight] of weights.slice(1).entries()) expect(weight).toBeLessThan((weights[ix] ?? 0) + 0.01);
    expect(weights[9]).toBeGreaterThan(0);
  });
});
