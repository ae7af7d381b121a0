import { invariant } from '../base/invariant.ts';
import type { Effect } from '../effects/effects.ts';
import type { ScoreName } from '../state/scores.ts';
import type { Points } from '../types.ts';

/** What would happen to one score, as far as can be told: as it looks likely, and at the edges of what may come. */
export interface ChangeRow {
  readonly score: ScoreName;
  readonly at: number;
  readonly low: Points;
  readonly mid: Points;
  readonly high: Points;
}

/** What effects do to each score, by `score@place`. */
export function summed(effects: readonly Effect[]): Map<string, Points> {
  const sums = new Map<string, Points>();
  for (const effect of effects) {
    if (effect.kind !== 'shift') continue;
    const key = `${effect.score}@${String(effect.at)}`;
    sums.set(key, (sums.get(key) ?? 0) + effect.delta);
  }
  return sums;
}

/** One row for each score that any of these sums moves; the first sum is the likely one. */
export function changeRows(sums: readonly ReadonlyMap<string, Points>[]): readonly ChangeRow[] {
  const keys = [...new Set(sums.flatMap((one) => [...one.keys()]))].sort();
  return keys.map((key) => {
    const [score, at] = key.split('@');
    invariant(score !== undefined && at !== undefined, 'a sum has a score');
    const values = sums.map((one) => one.get(key) ?? 0);
    return {
      score: score as ScoreName,
      at: Number(at),
      low: Math.min(...values),
      mid: values[0] ?? 0,
      high: Math.max(...values),
    };
  });
}
