import type { MapModel } from '../mapModel.ts';
import type { MapTheme } from '../mapTheme.ts';
import type { Point } from '../places.ts';
import type { Sheet } from '../sheet.ts';

/** What a layer may draw with: the part of a Phaser Graphics that both renderers draw alike, so that layers need no Phaser. */
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
}

/** One file per layer. A new layer is a file like this and a line in `index.ts`. */
export interface Layer {
  readonly id: string;
  draw(pen: Pen, model: MapModel, theme: MapTheme, sheet: Sheet): void;
}

export function stroke(pen: Pen, points: readonly Point[], width: number, colour: number): void {
  pen.lineStyle(width, colour);
  pen.beginPath();
  points.forEach((point, i) => (i === 0 ? pen.moveTo(point.x, point.y) : pen.lineTo(point.x, point.y)));
  pen.strokePath();
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

export function around(at: Point, radius: number, angle: number): Point {
  return { x: at.x + Math.cos(angle) * radius, y: at.y + Math.sin(angle) * radius };
}

/** Dashes as separate strokes: neither renderer knows a dash pattern. */
export function dashes(pen: Pen, points: readonly Point[], dash: number, width: number, colour: number): void {
  for (let i = 0; i + dash < points.length; i += dash * 2) stroke(pen, points.slice(i, i + dash + 1), width, colour);
}
