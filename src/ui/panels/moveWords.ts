import type { MoveSight } from '../../session/crisisSight.ts';
import { chanceText, rungName, say, scoreText } from '../words/index.ts';

interface MoveWords {
  readonly risk: string;
  readonly rungs: string;
  readonly cost: string;
}

/** The range of the risk of war, the rungs that a move may lead to, and what it costs, in words. */
export function moveWords({ riskLow, riskHigh, rungLow, rungHigh, support, capital }: MoveSight): MoveWords {
  const risk =
    riskLow === riskHigh
      ? chanceText(riskLow)
      : say('forecast.range', { low: chanceText(riskLow), high: chanceText(riskHigh) });
  const rungs =
    rungLow === rungHigh
      ? say('crisisToo.leads', { from: rungLow, name: rungName(rungLow) })
      : say('crisisToo.leadsRange', {
          from: rungLow,
          fromName: rungName(rungLow),
          to: rungHigh,
          toName: rungName(rungHigh),
        });
  const costs = [
    ...(support > 0 ? [say('crisis.support', { points: scoreText(support, support % 100 === 0 ? 0 : 1) })] : []),
    ...(capital > 0 ? [say('crisis.capital', { count: capital })] : []),
  ];
  const cost = costs.length === 0 ? say('crisis.free') : say('crisis.costs', { what: costs.join(', ') });
  return { risk, rungs, cost };
}
