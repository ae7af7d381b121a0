import type { Point } from './places.ts';

/** A quadratic curve: start, control point, end. */
export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

const bows = [0.12, -0.12, 0.19, -0.19, 0.27, -0.27, 0.36, -0.36] as const;

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** `bow` is how far the middle leaves the straight line, as a part of its length; positive is to the left of the way. */
export function bend(from: Point, to: Point, bow: number): Curve {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  return { from, to, control: { x: (from.x + to.x) / 2 + dy * bow * 2, y: (from.y + to.y) / 2 - dx * bow * 2 } };
}

export function pointAt({ from, control, to }: Curve, t: number): Point {
  const s = 1 - t;
  return {
    x: s * s * from.x + 2 * s * t * control.x + t * t * to.x,
    y: s * s * from.y + 2 * s * t * control.y + t * t * to.y,
  };
}

/** Points from `start` to `end` (parts of the way), ends included. */
export function sample(curve: Curve, pieces: number, start = 0, end = 1): readonly Point[] {
  return Array.from({ length: pieces + 1 }, (_, i) => pointAt(curve, start + ((end - start) * i) / pieces));
}

export function distanceToSegment(at: Point, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.min(Math.max(((at.x - a.x) * dx + (at.y - a.y) * dy) / square, 0), 1);
  return Math.hypot(at.x - a.x - t * dx, at.y - a.y - t * dy);
}

export function distanceToLine(at: Point, points: readonly Point[]): number {
  let best = Infinity;
  for (let i = 1; i < points.length; i += 1) {
    const [a, b] = [points[i - 1], points[i]];
    if (a && b) best = Math.min(best, distanceToSegment(at, a, b));
  }
  return best;
}

/**
 * The bow that keeps an arc clear of what stands between its ends. Worked out on the sheet and not on the screen, so that an
 * arc never flips while somebody zooms. Ties go to the first of a fixed list: flat before round, northward before southward.
 */
export function chooseBow(from: Point, to: Point, others: readonly Point[], clearance: number): number {
  const northward = to.x >= from.x ? 1 : -1;
  let best = bows[0] * northward;
  let least = Infinity;
  for (const shape of bows) {
    const bow = shape * northward;
    const points = sample(bend(from, to, bow), 20);
    let cost = Math.abs(shape) * clearance * 2 + (shape < 0 ? clearance * 0.15 : 0);
    for (const other of others) cost += Math.max(0, clearance - distanceToLine(other, points)) * 4;
    if (cost < least) {
      least = cost;
      best = bow;
    }
  }
  return best;
}

/** The part of a curve outside the symbols at its ends, so that lines stop at a pin instead of running under it. */
export function trimmed(curve: Curve, fromRadius: number, toRadius: number): readonly [number, number] {
  const steps = 240;
  let start = 0;
  while (start < steps / 2 && distance(pointAt(curve, start / steps), curve.from) < fromRadius) start += 1;
  let end = steps;
  while (end > steps / 2 && distance(pointAt(curve, end / steps), curve.to) < toRadius) end -= 1;
  return [start / steps, end / steps];
}

export function lengthOf(points: readonly Point[]): number {
  let sum = 0;
  for (let i = 1; i < points.length; i += 1) {
    const [a, b] = [points[i - 1], points[i]];
    if (a && b) sum += distance(a, b);
  }
  return sum;
}

/** Even steps along a line of points, with the unit normal at each. */
export function stride(
  points: readonly Point[],
  step: number,
): readonly { readonly at: Point; readonly normal: Point }[] {
  const out: { at: Point; normal: Point }[] = [];
  let carried = 0;
  for (let i = 1; i < points.length; i += 1) {
    const [a, b] = [points[i - 1], points[i]];
    if (!a || !b) continue;
    const span = distance(a, b);
    if (span === 0) continue;
    const normal = { x: -(b.y - a.y) / span, y: (b.x - a.x) / span };
    let along = carried;
    for (; along <= span; along += step) {
      out.push({ at: { x: a.x + ((b.x - a.x) * along) / span, y: a.y + ((b.y - a.y) * along) / span }, normal });
    }
    carried = along - span;
  }
  return out;
}

/** Saw teeth along the line: high tension can be told by shape where colour cannot be seen. */
export function jagged(points: readonly Point[], step: number, height: number): readonly Point[] {
  const strides = stride(points, step);
  return strides.map(({ at, normal }, i) => {
    const swing = i === 0 || i === strides.length - 1 ? 0 : i % 2 === 0 ? height : -height;
    return { x: at.x + normal.x * swing, y: at.y + normal.y * swing };
  });
}

/** The same line moved sideways, for a second line beside the first. */
export function beside(points: readonly Point[], step: number, offset: number): readonly Point[] {
  return stride(points, step).map(({ at, normal }) => ({ x: at.x + normal.x * offset, y: at.y + normal.y * offset }));
}
