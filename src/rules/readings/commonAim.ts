import { stability } from './stability.ts';
import type { Situation } from '../state/situation.ts';
import type { Points } from '../types.ts';

/** What a common aim may ask of the region. */
export const COMMON_AIMS = ['track', 'norm', 'stability'] as const;

/** One half of a common aim: what it asks for, and where that stands. */
export interface CommonPart {
  readonly of: (typeof COMMON_AIMS)[number];
  readonly value: Points;
  readonly target: Points;
}

/**
 * R10.7 What all seats of a scenario want together, part by part; empty where it sets no common aim.
 *
 * Example: track 75 and stability 65, with the track at 75 and a stability of 64.99: one of two parts, so nothing is paid.
 */
export function commonParts(here: Situation): readonly CommonPart[] {
  const aim = here.scenario.setup.commonAim;
  return COMMON_AIMS.flatMap((of) => {
    const target = aim?.[of];
    if (target === undefined) return [];
    return [{ of, value: of === 'stability' ? stability(here) : here.state.region[of], target }];
  });
}

/** What a common aim pays every seat: all of it when every part holds, else nothing. R10.7 */
export function commonPoints(here: Situation): Points {
  const parts = commonParts(here);
  return parts.length > 0 && parts.every(({ value, target }) => value >= target) ? here.params.commonPoints : 0;
}
