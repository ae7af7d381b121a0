import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ASSUMPTIONS, assumptionsText } from '../../src/cli/assumptions.ts';
import { PARAM_NAMES } from '../../src/rules/params/params.ts';
import { allClauses } from '../conformance/clauses.ts';

const page = readFileSync(ASSUMPTIONS, 'utf8');
const lines = page.split('\n');

describe('the page of assumptions', () => {
  it('is as the register is (npm run assumptions writes it anew)', () => {
    expect(assumptionsText() === page, 'docs/assumptions.md is of this register').toBe(true);
  });

  it('has a row for every coefficient, once', () => {
    const named = lines.flatMap((line) => /^\| `(\w+)` \|/.exec(line)?.[1] ?? []);
    expect(named.toSorted()).toEqual(PARAM_NAMES);
  });

  it('names each clause as the rulebook does, in its sequence', () => {
    const headings = lines.flatMap((line) => /^### (.*)$/.exec(line)?.[1] ?? []);
    const titles = allClauses().map(({ id, name }) => `${id} ${name}`);
    expect(headings).toEqual(titles.filter((title) => headings.includes(title)));
    expect(headings.length).toBeGreaterThan(60);
  });

  it('is linked from the rulebook', () => {
    expect(readFileSync('RULES.md', 'utf8')).toContain('docs/assumptions.md');
  });

  it.each([
    ['a theory', '| 50 %; Spiral 80 %; Deterrence 25 % | 0 to 200 % | literature: Kuo & Blankenship 2022'],
    ['points', '| 0.5 points | 0 to 10 points | judgement |'],
    ['turns', '| 1 turn | 1 to 12 turns | judgement |'],
    ['a count', '| 4 | 0 to 20 | judgement |'],
    ['an article', '| article: *Conflict Prevention* |'],
    ['a series', '| data: GDELT event series'],
  ])('writes %s as people read it', (_, cells) => {
    expect(page).toContain(cells);
  });

  it('counts what each kind of source carries', () => {
    const counts = lines[lines.findIndex((line) => line.startsWith('| all |')) + 2] ?? '';
    const [all = 0, ...kinds] = counts.split('|').map(Number).slice(1, -1);
    const ending = (mark: string): number =>
      lines.filter((line) => line.startsWith('| `') && line.includes(mark)).length;
    expect(all).toBe(PARAM_NAMES.length);
    expect(kinds).toEqual(['| judgement |', '| article: ', '| literature: ', '| data: '].map(ending));
  });
});
