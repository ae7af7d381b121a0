import { MARGIN, SPREAD, USE, WAR, warsOf, type Criterion } from '../measure/balanceCriteria.ts';
import { errorOf, shown, within } from './figures.ts';

/** A criterion as a row: whether it holds, what it says, the figure. */
export function criterionLine(criterion: Criterion): readonly string[] {
  const [says, figure] = told(criterion);
  return [criterion.passed ? 'holds' : '**fails**', says, figure];
}

function told(criterion: Criterion): readonly [says: string, figure: string] {
  switch (criterion.of) {
    case 'noBestTrick': {
      const { scenario, preset, best, lead } = criterion.field;
      return [
        `${scenario}, ${preset}: of the six policies none that is unconditional is best against both motives`,
        `seeker: ${best.seeker}, looking brings ${errorOf(lead.seeker)}; opportunist: ${best.opportunist}, ${errorOf(lead.opportunist)}`,
      ];
    }
    case 'lookingPays': {
      const { scenario, preset, margin, contingent, unconditional } = criterion.field;
      return [
        `${scenario}, ${preset}: of the six policies the best contingent one beats the best unconditional one by ${shown(MARGIN.points)} and ${String(MARGIN.errors)} standard errors`,
        `${contingent} over ${unconditional}: ${errorOf(margin)}`,
      ];
    }
    case 'war':
      return [
        `Crowded Sea, ${criterion.policy} in every seat: war in ${warLimit(criterion.policy)}`,
        within(warsOf(criterion.games)),
      ];
    case 'spread':
      return [
        `finals of \`standard\` against \`standard\` spread by ${shown(SPREAD.deviation)} within each seat`,
        `least ${shown(criterion.least)}, mean ${shown(criterion.mean)}`,
      ];
    case 'medians':
      return [
        `the median final of each seat lies within ${shown(SPREAD.median)} of the mean of all`,
        `farthest ${shown(criterion.widest)}`,
      ];
    case 'uses':
      return [
        `each kind of order is ${String(100 * USE.orders)} % of orders or comes in ${String(100 * USE.games)} % of games`,
        criterion.unused.length === 0 ? 'all' : `not ${criterion.unused.join(', ')}`,
      ];
  }
}

function warLimit(policy: string): string {
  if (policy === 'pressure') return `at most ${String(100 * WAR.pressure)} %`;
  if (policy === 'quiet') return `at most ${String(100 * WAR.quiet)} %`;
  return WAR.standard.map((share) => `${String(100 * share)} %`).join(' to ') + ' (interval overlaps)';
}
