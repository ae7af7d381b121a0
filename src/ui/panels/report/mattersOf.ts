import type { Source } from '../../../rules/effects/events.ts';
import type { Scenario } from '../../../rules/scenario/scenario.ts';
import type { ActorIx } from '../../../rules/types.ts';
import { subjectOf } from '../../../session/sights.ts';
import type { StepView } from '../../../session/host.ts';
import { movedScores, type Moved } from '../../store/happened.ts';

/** Scores that moved for a seat: its own, those between it and others, and those of the places and the region. The largest first. */
export function mattersOf(scenario: Scenario, me: ActorIx, steps: readonly StepView[]): readonly Moved[] {
  return movedScores(steps, ({ score, at }) => {
    const { level, one, other } = subjectOf(scenario, score, at);
    if (level === 'actor') return one === me;
    if (level === 'place' || level === 'region') return score !== 'rung';
    return one === me || other === me;
  });
}

/** An act is told before time passing where it did at least this share of it. */
const SHARE = 1 / 3;

/** Where most of a change came from: rows of one source taken together. */
export function mainSource({ rows, before, after }: Moved): Source | undefined {
  const sums = new Map<string, { source: Source; sum: number }>();
  for (const { delta, cause } of rows) {
    const key = JSON.stringify(cause.source);
    const known = sums.get(key);
    sums.set(key, { source: cause.source, sum: (known?.sum ?? 0) + delta });
  }
  const sign = Math.sign(after - before);
  const pushing = [...sums.values()]
    .filter(({ sum }) => Math.sign(sum) === sign)
    .sort((a, b) => Math.abs(b.sum) - Math.abs(a.sum));
  const [first] = pushing;
  const act = pushing.find(({ source }) => source.kind !== 'drift');
  if (!first || !act) return first?.source;
  return Math.abs(act.sum) >= Math.abs(first.sum) * SHARE ? act.source : first.source;
}

/** Who did it, where it was somebody else. */
export function doerOf(scenario: Scenario, me: ActorIx, source: Source | undefined): ActorIx {
  if (source === undefined || !('by' in source)) return -1;
  const by = scenario.actorIx.get(source.by) ?? -1;
  return by === me ? -1 : by;
}
