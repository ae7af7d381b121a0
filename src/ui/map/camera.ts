import { extent, type Point } from './places.ts';

/** The point of the sheet in the middle of the window, and how many CSS pixels a unit of the sheet takes. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** All that there is to see: the frame and a margin of real land and sea around it, so that no window shape shows a void. */
export const world: Box = extent;
/** What the first look should hold: Delhi to Hawaii, the Amur to Canberra. */
export const core: Box = { left: 120, top: 75, right: 1250, bottom: 1125 };
export const deepest = 6;

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** The zoom at which the sheet just covers the window; further out there would be nothing to draw. */
export function widest(size: Size): number {
  return Math.max(size.width / (world.right - world.left), size.height / (world.bottom - world.top));
}

export function clampCamera(camera: Camera, size: Size): Camera {
  const low = widest(size);
  const k = clamp(camera.k, low, Math.max(deepest, low));
  const halfWidth = size.width / 2 / k;
  const halfHeight = size.height / 2 / k;
  return {
    x: clamp(camera.x, world.left + halfWidth, Math.max(world.right - halfWidth, world.left + halfWidth)),
    y: clamp(camera.y, world.top + halfHeight, Math.max(world.bottom - halfHeight, world.top + halfHeight)),
    k,
  };
}

export function homeCamera(size: Size): Camera {
  const k = Math.min(size.width / (core.right - core.left), size.height / (core.bottom - core.top));
  const tall = k < widest(size);
  // A tall, narrow window cannot hold the whole core; it keeps the western Pacific and lets the far shores go.
  return clampCamera({ x: tall ? 560 : (core.left + core.right) / 2, y: (core.top + core.bottom) / 2, k }, size);
}

export function toScreen(camera: Camera, size: Size, at: Point): Point {
  return { x: (at.x - camera.x) * camera.k + size.width / 2, y: (at.y - camera.y) * camera.k + size.height / 2 };
}

export function toSheet(camera: Camera, size: Size, at: Point): Point {
  return { x: (at.x - size.width / 2) / camera.k + camera.x, y: (at.y - size.height / 2) / camera.k + camera.y };
}

/** Moves the sheet with the finger: `dx`, `dy` in CSS pixels. */
export function pan(camera: Camera, size: Size, dx: number, dy: number): Camera {
  return clampCamera({ x: camera.x - dx / camera.k, y: camera.y - dy / camera.k, k: camera.k }, size);
}

/** Zooms so that what lies under `at` stays under it, as far as the edge of the sheet allows. */
export function zoomAt(camera: Camera, size: Size, factor: number, at: Point): Camera {
  const fixed = toSheet(camera, size, at);
  const low = widest(size);
  const k = clamp(camera.k * factor, low, Math.max(deepest, low));
  return clampCamera({ x: fixed.x - (at.x - size.width / 2) / k, y: fixed.y - (at.y - size.height / 2) / k, k }, size);
}

/** A point on the way between two views; zoom moves by ratio, or it would seem to brake at one end. */
export function between(from: Camera, to: Camera, part: number): Camera {
  return {
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
    k: from.k * Math.pow(to.k / from.k, part),
  };
}

export function sameCamera(a: Camera, b: Camera): boolean {
  return a.x === b.x && a.y === b.y && a.k === b.k;
}
