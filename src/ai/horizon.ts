import { WHOLE, divide } from '../rules/base/arithmetic.ts';
import { element } from '../rules/base/invariant.ts';
import type { ScoreName } from '../rules/state/scores.ts';
import type { Turn } from '../rules/types.ts';
import type { Rates } from './rates.ts';
import type { Seen } from './seen.ts';

/** Quarters of drift between an act of this turn and the end, as far as the calendar tells: the last turn itself is hidden. */
export const quartersLeft = ({ scenario, view }: Seen): Turn =>
  Math.max(1, scenario.setup.calendar.turns - view.turn + 1);

/** `(1 − rate)` to the power of `times`, in basis points. */
function left(rate: number, times: number): number {
  let kept = WHOLE;
  for (let n = 0; n < times; n += 1) kept = divide(kept * (WHOLE - rate), WHOLE);
  return kept;
}

/**
 * How much of a change made now is still there at the end, for each score (R2.3): trust lasts, a flare of tension does not. What is
 * better done late is so left for later.
 */
export function discounted(at: Seen, rates: Rates): Rates {
  const { params } = at.here;
  const n = quartersLeft(at);
  const flare = divide(params.flareShare * left(params.flareFade, n), WHOLE);
  const slow = divide((WHOLE - params.flareShare) * left(params.tensionRestraint, n), WHOLE);
  const kept: Partial<Record<ScoreName, number>> = {
    trust: left(params.trustDrift, n),
    posture: left(params.postureDrift, n),
    credibility: left(params.credibilityDrift, n),
    support: left(params.supportDrift, n),
    readiness: left(params.readinessDrift, n),
    reputation: left(params.reputationDrift, n),
    interoperability: left(params.interoperabilityDrift, n),
    transparency: left(params.transparencyDrift, n),
    heat: left(params.heatDrift, n),
    tension: flare + slow,
  };
  for (const [score, share] of Object.entries(kept) as [ScoreName, number][]) scale(rates[score], share);
  rates.presence.forEach((rate, place) => {
    const lasts = element(at.view.picture.places, place).presence > params.presenceDrift * n;
    if (!lasts) rates.presence[place] = divide(rate, 4);
  });
  return rates;
}

function scale(row: number[], share: number): void {
  // Most scores are worth nothing to a seat, and nothing stays nothing.
  for (let ix = 0; ix < row.length; ix += 1) if (row[ix] !== 0) row[ix] = divide(element(row, ix) * share, WHOLE);
}
