import { orderKey } from '../rules/menu/orderKey.ts';
import { fatigueKey } from '../rules/orders/terms.ts';
import type { Observation } from '../rules/sight/observe.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import { EMPTY } from './purse.ts';
import type { Ranked } from './ranking.ts';
import { seenBy } from './seen.ts';
import { considered } from './standard.ts';

/** More is no advice. */
const MOST = 3;

const known = new WeakMap<Observation, readonly Ranked[]>();

/**
 * The orders that the `standard` policy would weigh first on this observation, best first, of like acts only the first. It draws no
 * luck: equals stand by their keys. Empty where nothing is ordered, and where nothing promises more than it costs.
 */
export function adviceFor(scenario: Scenario, view: Observation): readonly Ranked[] {
  if (view.me < 0 || (view.phase !== 'propose' && view.phase !== 'commit')) return [];
  const there = known.get(view);
  if (there) return there;
  const best = considered(seenBy(scenario, view), EMPTY)
    .filter(({ net }) => net > 0)
    .sort((a, b) => b.net - a.net || (orderKey(a.order) < orderKey(b.order) ? -1 : 1));
  const like = new Set<string>();
  const advice = best.filter(({ order }) => {
    const key = fatigueKey(order);
    return !like.has(key) && like.add(key);
  });
  const made = advice.slice(0, MOST);
  known.set(view, made);
  return made;
}
