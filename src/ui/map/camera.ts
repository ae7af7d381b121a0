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
const closest = 1.6; // a first look that shows no more than two neighbours would show no map

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/**
 * The zoom at which the sheet just covers the window; in a flat or narrow one the zoom that shows the whole core, with the
 * sheet's own edge in sight.
 */
export function widest(size: Size): number {
  return Math.min(covering(size), fitting(size, core));
}

const covering = (size: Size): number =>
  Math.max(size.width / (world.right - world.left), size.height / (world.bottom - world.top));

const sliver = 0.93; // of the covering zoom
const rim = { x: 34, y: 20 } as const; // px kept free around what the first look should hold

function fitting(size: Size, box: Box): number {
  const width = Math.max(size.width - 2 * rim.x, size.width / 2);
  const height = Math.max(size.height - 2 * rim.y, size.height / 2);
  return Math.min(width / Math.max(box.right - box.left, 1), height / Math.max(box.bottom - box.top, 1));
}

export function clampCamera(camera: Camera, size: Size): Camera {
  const low = widest(size);
  const k = clamp(camera.k, low, Math.max(deepest, low));
  return {
    x: held(camera.x, world.left, world.right, size.width / 2 / k),
    y: held(camera.y, world.top, world.bottom, size.height / 2 / k),
    k,
  };
}

/** The middle of the window on one side of the sheet: within it, or in its middle where the window is wider. */
function held(middle: number, from: number, to: number, half: number): number {
  return half * 2 >= to - from ? (from + to) / 2 : clamp(middle, from + half, to - half);
}

/** The first look: all of `box` where the window can hold it. */
export function homeCamera(size: Size, box: Box = core): Camera {
  const k = Math.max(Math.min(fitting(size, box), closest), widest(size));
  const cover = covering(size);
  // A sliver of paper at the edge of the window would look like a mistake.
  const whole = k < cover && k > cover * sliver ? cover : k;
  return clampCamera({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, k: whole }, size);
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
