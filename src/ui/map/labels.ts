import type { Box } from './camera.ts';
import type { Point } from './places.ts';

export interface LabelRequest {
  readonly id: string;
  /** Smaller goes first; of equal ranks the one with the fewest clear places, then the smaller id. */
  readonly rank: number;
  /** Where it may stand, best first. */
  readonly candidates: readonly Box[];
  /** Names and what is selected may cover a symbol rather than be left out; no label ever covers another label. */
  readonly insist: boolean;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function within(box: Box, bounds: Box): boolean {
  return box.left >= bounds.left && box.top >= bounds.top && box.right <= bounds.right && box.bottom <= bounds.bottom;
}

export function boxAround(at: Point, width: number, height: number): Box {
  return { left: at.x - width / 2, top: at.y - height / 2, right: at.x + width / 2, bottom: at.y + height / 2 };
}

/** The eight places around a symbol, in the order mapmakers prefer. */
export function eightAround(at: Point, radius: number, width: number, height: number): readonly Box[] {
  const far = radius + 3;
  const near = radius * 0.7 + 2;
  const middle: readonly Point[] = [
    { x: at.x + far + width / 2, y: at.y },
    { x: at.x + near + width / 2, y: at.y - near - height / 2 },
    { x: at.x + near + width / 2, y: at.y + near + height / 2 },
    { x: at.x - far - width / 2, y: at.y },
    { x: at.x, y: at.y - far - height / 2 },
    { x: at.x, y: at.y + far + height / 2 },
    { x: at.x - near - width / 2, y: at.y - near - height / 2 },
    { x: at.x - near - width / 2, y: at.y + near + height / 2 },
  ];
  return middle.map((centre) => boxAround(centre, width, height));
}

/**
 * Greedy and total: the most important label takes its best free place, and so on; what finds none is left out. Two requests of
 * one id are a choice: the second comes to its turn only where the first found no place. `clutter` says how much a label would
 * lie on that matters less than symbols, such as lines; nothing is ever put on what is kept clear.
 */
export function placeLabels<R extends LabelRequest>(
  requests: readonly R[],
  obstacles: readonly Box[],
  bounds: Box,
  clutter: (box: Box) => number = () => 0,
  keepClear: readonly Box[] = [],
): readonly (readonly [R, Box])[] {
  const placed = new Map<string, readonly [R, Box]>();
  const taken: Box[] = [...keepClear];
  const covered = (box: Box): number => obstacles.filter((other) => overlaps(box, other)).length;
  const isClear = (box: Box): boolean => within(box, bounds) && covered(box) === 0;
  const order = requests
    .map((request) => ({ request, room: request.candidates.filter(isClear).length }))
    .sort((a, b) => a.request.rank - b.request.rank || a.room - b.room || (a.request.id < b.request.id ? -1 : 1));
  for (const { request } of order) {
    if (placed.has(request.id)) continue;
    const free = request.candidates.filter(
      (box) => within(box, bounds) && !taken.some((other) => overlaps(box, other)),
    );
    const clear = free.filter((box) => covered(box) === 0);
    const chosen =
      tidiest(clear, clutter) ?? (request.insist ? tidiest(free, (box) => clutter(box) + 9 * covered(box)) : undefined);
    if (!chosen) continue;
    placed.set(request.id, [request, chosen]);
    taken.push(chosen);
  }
  return [...placed.values()];
}

/** The candidate over the least clutter; a place further down the list must be clearly tidier to be taken. */
function tidiest(candidates: readonly Box[], clutter: (box: Box) => number): Box | undefined {
  let best: Box | undefined;
  let least = Infinity;
  candidates.forEach((box, i) => {
    const cost = clutter(box) + i * 0.35;
    if (cost < least) {
      least = cost;
      best = box;
    }
  });
  return best;
}
