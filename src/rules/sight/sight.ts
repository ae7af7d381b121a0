import { WHOLE, clamp, divide } from '../base/arithmetic.ts';
import { element } from '../base/invariant.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { SCORES, type ScoreName } from '../state/scores.ts';
import type { ActorIx, Points } from '../types.ts';

/**
 * Who sees a score exactly: everybody, or these actors; control always does. The one table of R9.1: ledgers, fog, forecasts and
 * screens all ask here.
 */
export function seers(scenario: Scenario, score: ScoreName, at: number): 'all' | readonly ActorIx[] {
  const size = scenario.actors.length;
  const to = at % size;
  const from = divide(at - to, size);
  switch (score) {
    case 'trust':
    case 'dependence':
    case 'armsDependence':
    case 'belief':
      return [from];
    case 'posture':
      return [to];
    case 'credibility':
      return [from, to];
    case 'interoperability':
    case 'transparency': {
      const { a, b } = element(scenario.dyads, at);
      return [a, b];
    }
    default:
      return SCORES[score].level === 'actor' ? [at] : 'all';
  }
}

/** Half the width of what a seat believes of a score: 0 where it sees it, else the widest margin of those who hold it. */
export function marginOf(
  scenario: Scenario,
  margins: readonly Points[],
  me: ActorIx,
  score: ScoreName,
  at: number,
): Points {
  const exact = seers(scenario, score, at);
  if (exact === 'all' || exact.includes(me)) return 0;
  // A pledge is read off the one who gave it.
  const holders = score === 'credibility' ? exact.slice(0, 1) : exact;
  return Math.max(...holders.map((actor) => element(margins, actor)));
}

/** A score at one edge of what a seat believes. */
export const edgeOf = (value: Points, margin: Points, sign: -1 | 1): Points => clamp(value + sign * margin, 0, WHOLE);
