import { WHOLE, clamp, divide } from '../base/arithmetic.ts';
import { dyadAt, type Situation } from '../state/situation.ts';
import type { Points } from '../types.ts';

/** The parts of regional stability, in points, each already weighted; they add up to it before the clamp. */
export interface StabilityParts {
  readonly tension: Points;
  readonly heat: Points;
  readonly presence: Points;
  readonly guardrails: Points;
}

/** R10.3: 40 % of the mean tension (core pairs count double), 35 % of the hottest flashpoint, 25 % of the most crowded, guardrails. */
export function stabilityParts(here: Situation): StabilityParts {
  const { params, state } = here;
  const lines = state.agreements.filter(({ type }) => type === 'hotline').length;
  const codes = Math.max(0, ...state.places.map(({ code }) => Math.min(params.guardCodeCap, code)));
  return {
    tension: divide(params.stabilityTension * meanTension(here), WHOLE),
    heat: divide(params.stabilityHeat * Math.max(0, ...state.places.map(({ heat }) => heat)), WHOLE),
    presence: divide(params.stabilityPresence * Math.max(0, ...state.places.map(({ presence }) => presence)), WHOLE),
    guardrails: Math.min(
      params.stabilityGuardCap,
      lines * params.stabilityPerHotline + divide(params.stabilityPerCode * codes, WHOLE),
    ),
  };
}

/** Regional stability (RSI), 0–100. Mean tension 34, heat 48, presence 50, one hotline, code 10: 62.10. R10.3 */
export function stability(here: Situation): Points {
  const { tension, heat, presence, guardrails } = stabilityParts(here);
  return clamp(WHOLE - (tension + heat + presence) + guardrails, 0, WHOLE);
}

/** Mean tension of the armed pairs, core pairs counted double. R10.3 */
export function meanTension(here: Situation): Points {
  let sum = 0;
  let weight = 0;
  for (const { a, b, armed, core } of here.scenario.dyads) {
    if (!armed) continue;
    const times = core ? 2 : 1;
    sum += dyadAt(here, a, b).tension * times;
    weight += times;
  }
  return weight === 0 ? 0 : divide(sum, weight);
}
