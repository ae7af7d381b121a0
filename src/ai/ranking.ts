import type { Luck } from '../rules/base/luck.ts';
import { orderKey } from '../rules/menu/orderKey.ts';
import type { Wish } from './purse.ts';
import { thought, type Seen } from './seen.ts';

/** A wish with what makes it better than another. */
export interface Ranked extends Wish {
  readonly net: number;
}

/**
 * What is worth giving, best first; equals by the smaller keyed draw of the seat's own luck. Each of them draws once, and who
 * has no equal does not draw.
 */
export function ranked(at: Seen, luck: Luck, all: readonly Ranked[]): readonly Wish[] {
  const worth = all.filter(({ net }) => net > 0).sort((a, b) => b.net - a.net);
  const tie = (wish: Ranked): number => luck.int(thought(at, 'choice', orderKey(wish.order)), 0, 999_999);
  const sequence: Ranked[] = [];
  for (let from = 0; from < worth.length;) {
    let to = from + 1;
    while (to < worth.length && worth[to]?.net === worth[from]?.net) to += 1;
    const equals = worth.slice(from, to);
    if (equals.length === 1) sequence.push(...equals);
    else sequence.push(...drawn(equals, tie));
    from = to;
  }
  return sequence;
}

function drawn(equals: readonly Ranked[], tie: (wish: Ranked) => number): readonly Ranked[] {
  return equals
    .map((wish) => ({ wish, draw: tie(wish) }))
    .sort((a, b) => a.draw - b.draw)
    .map(({ wish }) => wish);
}
