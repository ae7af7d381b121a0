import { distance, distanceToLine } from './curve.ts';
import type { MapPick } from './mapModel.ts';
import type { Point } from './places.ts';

export interface PointTarget {
  readonly kind: 'actor' | 'flashpoint';
  readonly id: string;
  readonly at: Point;
  readonly radius: number;
}

export interface LineTarget {
  readonly a: string;
  readonly b: string;
  readonly points: readonly Point[];
}

/** Half of the 24 px that a target must offer. */
export const leastRadius = 12;

interface Found {
  readonly away: number;
  readonly rank: number;
  readonly key: string;
  readonly pick: MapPick;
}

/**
 * What lies under a point of the screen. Symbols win over lines, since every line ends at one. Among symbols the nearest wins,
 * then actors before flashpoints, then the smaller id: a total order, so that the same tap always means the same thing.
 */
export function pickAt(
  at: Point,
  points: readonly PointTarget[],
  lines: readonly LineTarget[],
  slack: number,
): MapPick {
  const symbols: Found[] = [];
  for (const target of points) {
    const away = distance(at, target.at);
    if (away > Math.max(leastRadius, target.radius)) continue;
    const rank = target.kind === 'actor' ? 0 : 1;
    symbols.push({ away, rank, key: target.id, pick: { kind: target.kind, id: target.id } });
  }
  const symbol = nearest(symbols);
  if (symbol) return symbol;
  const strokes: Found[] = [];
  for (const line of lines) {
    const away = distanceToLine(at, line.points);
    if (away <= slack)
      strokes.push({ away, rank: 0, key: `${line.a}|${line.b}`, pick: { kind: 'dyad', a: line.a, b: line.b } });
  }
  return nearest(strokes) ?? { kind: 'nothing' };
}

function nearest(found: readonly Found[]): MapPick | undefined {
  const order = [...found].sort(
    (a, b) => a.away - b.away || a.rank - b.rank || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
  return order[0]?.pick;
}
