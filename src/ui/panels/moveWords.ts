import type { MoveKind } from '../../rules/crisis/moveKinds.ts';
import type { MoveSight } from '../../session/crisisSight.ts';
import { chanceText, rungName, say, scoreText } from '../words/index.ts';

interface MoveWords {
  readonly risk: string;
  readonly rungs: string;
  readonly cost: string;
}

/** The range of the risk of war, the rungs that a move may lead to, and what it costs, in words. */
export function moveWords(sight: MoveSight): MoveWords {
  const { riskLow, riskHigh, rungLow, rungHigh } = sight;
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
  return { risk, rungs, cost: costText(sight) };
}

function costText({ support, capital, belief }: MoveSight): string {
  const costs = [
    ...(support > 0 ? [say('crisis.support', { points: scoreText(support, support % 100 === 0 ? 0 : 1) })] : []),
    ...(capital > 0 ? [say('crisis.capital', { count: capital })] : []),
    ...(belief > 0 ? [say('crisis.believed', { points: scoreText(belief, 1) })] : []),
  ];
  return costs.length === 0 ? say('crisis.free') : say('crisis.costs', { what: costs.join(', ') });
}

/** What a move is called and means: an ally that stands with a lead holds by staying, and backs down by leaving. */
export function moveNamed(
  move: MoveKind,
  lead: string | undefined,
): { readonly name: string; readonly meaning: string } {
  const allied = move === 'hold' ? 'stay' : move === 'backDown' ? 'leave' : undefined;
  if (lead === undefined || allied === undefined)
    return { name: say(`move.${move}.name`), meaning: say(`move.${move}.meaning`) };
  return { name: say(`alliance.${allied}.name`), meaning: say(`alliance.${allied}.meaning`, { lead }) };
}
