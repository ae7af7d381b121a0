import { describe, expect, it } from 'vitest';
import { balancePage } from '../../src/cli/balancePage.ts';
import { madeUpGames, measuring } from '../measure/madeUpGames.ts';

type Worth = Parameters<typeof madeUpGames>[0];

const pageOf = (worth: Worth): readonly string[] =>
  balancePage(measuring, madeUpGames(worth), { commit: 'none', setups: [] }).split('\n');

describe('the page of balance', () => {
  it('shows both controls below the six policies, and the best of the six in bold', () => {
    const page = pageOf((policy) => (policy === 'standFirm' ? 900 : policy === 'quiet' ? 300 : 0));
    const first = page.findIndex((line) => line.startsWith('| quiet |'));
    // Seeds 5 to 34: 41.95 for a policy that is worth nothing.
    expect(page.slice(first, first + 6)).toEqual([
      '| quiet | **44.95** (6.7) | **44.95** (6.7) | 44.95 | +3.00 ± 0.00 |',
      '| titForTat | 41.95 (6.7) | 41.95 (6.7) | 41.95 | +0.00 ± 0.00 |',
      '| testMotive | 41.95 (6.7) | 41.95 (6.7) | 41.95 | +0.00 ± 0.00 |',
      '| *controls, without looking:* |  |  |  |  |',
      '| conciliate | 41.95 (6.7) | 41.95 (6.7) | 41.95 | +0.00 ± 0.00 |',
      '| standFirm | 50.95 (6.7) | 50.95 (6.7) | 50.95 | +9.00 ± 0.00 |',
    ]);
  });

  it('shows what looking brings over each half', () => {
    const right = { seeker: 'conciliate', opportunist: 'standFirm' };
    const page = pageOf((policy, motive) => (policy === 'testMotive' ? 100 : policy === right[motive] ? 150 : 0));
    expect(page).toContain('| peninsula | balanced | conciliate | −0.50 ± 0.00 | +1.00 ± 0.00 | +0.25 ± 0.00 |');
    expect(page).toContain('| peninsula | balanced | standFirm | +1.00 ± 0.00 | −0.50 ± 0.00 | +0.25 ± 0.00 |');
  });

  const half: Worth = (policy) => (policy === 'standFirm' ? 300 : 0);
  const pays: Worth = (policy) => (policy === 'testMotive' ? 300 : 0);
  const chance: Worth = (policy, _, seed) => (policy === 'testMotive' ? 0 : seed % 2 === 0 ? 100 : -90);
  it.each([
    ['where a half does better', half, '**`standFirm` does better without looking**, −3.00 ± 0.00'],
    ['where a half is best', half, '**`standFirm` has the best mean of the three against both motives**'],
    ['where it pays', pays, 'looking brings +3.00 ± 0.00 over its better half, `conciliate`; neither half'],
    [
      'where nothing shows',
      chance,
      'looking and its better half, `conciliate`, differ by no more than chance may, −0.05',
    ],
  ] as const)('says so plainly %s', (_, worth, says) => {
    expect(pageOf(worth).find((line) => line.startsWith('- peninsula, balanced'))).toContain(says);
  });
});
