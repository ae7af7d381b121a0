import { distance } from '../curve.ts';
import type { MarkKind } from '../markKinds.ts';
import type { Point } from '../places.ts';

/**
 * What a layer may draw with: the part of a Phaser Graphics that both renderers draw alike, so that layers need no Phaser and a
 * legend can be drawn by the very code that draws the map.
 */
export interface Pen {
  lineStyle(width: number, colour: number): unknown;
  fillStyle(colour: number): unknown;
  beginPath(): unknown;
  moveTo(x: number, y: number): unknown;
  lineTo(x: number, y: number): unknown;
  arc(x: number, y: number, radius: number, start: number, end: number): unknown;
  closePath(): unknown;
  strokePath(): unknown;
  fillPath(): unknown;
  /** Told before each kind of mark; a pen that only draws has no use for it. */
  mark?(kind: MarkKind): void;
}

export function stroke(pen: Pen, points: readonly Point[], width: number, colour: number): void {
  pen.lineStyle(width, colour);
  pen.beginPath();
  points.forEach((point, i) => (i === 0 ? pen.moveTo(point.x, point.y) : pen.lineTo(point.x, point.y)));
  pen.strokePath();
}

/** A closed shape: filled, outlined, or both. */
export function shape(
  pen: Pen,
  points: readonly Point[],
  fill: number | undefined,
  width: number,
  colour: number,
): void {
  const first = points[0];
  if (!first) return;
  if (fill !== undefined) {
    pen.fillStyle(fill);
    pen.beginPath();
    points.forEach((point, i) => (i === 0 ? pen.moveTo(point.x, point.y) : pen.lineTo(point.x, point.y)));
    pen.closePath();
    pen.fillPath();
  }
  if (width > 0) stroke(pen, [...points, first], width, colour);
}

export function disc(pen: Pen, at: Point, radius: number, colour: number): void {
  pen.fillStyle(colour);
  pen.beginPath();
  pen.arc(at.x, at.y, radius, 0, Math.PI * 2);
  pen.closePath();
  pen.fillPath();
}

export function ring(
  pen: Pen,
  at: Point,
  radius: number,
  width: number,
  colour: number,
  start = 0,
  end = Math.PI * 2,
): void {
  const pieces = Math.max(3, Math.ceil(((end - start) * radius) / 2.5));
  const points = Array.from({ length: pieces + 1 }, (_, i) => around(at, radius, start + ((end - start) * i) / pieces));
  stroke(pen, points, width, colour);
}

export function dashedRing(pen: Pen, at: Point, radius: number, width: number, colour: number): void {
  const pieces = Math.max(6, Math.round((Math.PI * 2 * radius) / 7));
  const step = (Math.PI * 2) / pieces;
  for (let i = 0; i < pieces; i += 1) ring(pen, at, radius, width, colour, i * step, i * step + step * 0.58);
}

export function around(at: Point, radius: number, angle: number): Point {
  return { x: at.x + Math.cos(angle) * radius, y: at.y + Math.sin(angle) * radius };
}

/** Dashes as separate strokes, since neither renderer knows a dash pattern: `on` and `off` in pixels along the line. */
export function dashed(
  pen: Pen,
  points: readonly Point[],
  [on, off]: readonly [number, number],
  width: number,
  colour: number,
): void {
  let piece: Point[] = [];
  let left = on;
  let drawing = true;
  for (const [i, next] of points.entries()) {
    let from = points[i - 1];
    if (!from) {
      piece = [next];
      continue;
    }
    let span = distance(from, next);
    while (span > left) {
      const cut: Point = {
        x: from.x + ((next.x - from.x) * left) / span,
        y: from.y + ((next.y - from.y) * left) / span,
      };
      if (drawing) stroke(pen, [...piece, cut], width, colour);
      piece = [cut];
      from = cut;
      span = distance(from, next);
      drawing = !drawing;
      left = drawing ? on : off;
    }
    left -= span;
    piece.push(next);
  }
  if (drawing && piece.length > 1) stroke(pen, piece, width, colour);
}

/** Slanting strokes across a circle, in the part between two radii: what is not known for certain. */
export function hatched(pen: Pen, at: Point, inner: number, outer: number, width: number, colour: number): void {
  const gap = 3.4;
  for (let offset = -outer + gap / 2; offset < outer; offset += gap) {
    const far = Math.sqrt(Math.max(0, outer * outer - offset * offset));
    const near = Math.abs(offset) < inner ? Math.sqrt(inner * inner - offset * offset) : 0;
    const spot = (along: number): Point => ({
      x: at.x + (along + offset) * Math.SQRT1_2,
      y: at.y + (along - offset) * Math.SQRT1_2,
    });
    if (near === 0) stroke(pen, [spot(-far), spot(far)], width, colour);
    else {
      stroke(pen, [spot(-far), spot(-near)], width, colour);
      stroke(pen, [spot(near), spot(far)], width, colour);
    }
  }
}

export function arrow(pen: Pen, line: readonly Point[], size: number, colour: number): void {
  const tip = line.at(-1);
  const before = line.at(-5);
  if (!tip || !before) return;
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
  shape(pen, [tip, around(tip, -size, angle - 0.42), around(tip, -size, angle + 0.42)], colour, 0, colour);
}
