import { toScreen, world, type Camera, type Size } from './camera.ts';
import { css, type MapTheme } from './mapTheme.ts';
import type { Point } from './places.ts';

export interface LandFile {
  readonly unit: number;
  readonly rings: readonly (readonly number[])[];
}

/** The rings in units of the sheet: x, y, x, y … The file holds whole steps from point to point. */
export function unpackLand(file: LandFile): readonly (readonly number[])[] {
  return file.rings.map((steps) => {
    const ring: number[] = [];
    let x = 0;
    let y = 0;
    for (let i = 0; i + 1 < steps.length; i += 2) {
      x += steps[i] ?? 0;
      y += steps[i + 1] ?? 0;
      ring.push(x * file.unit, y * file.unit);
    }
    return ring;
  });
}

/** The coast as it is, and one of fewer points for the broad bands along it, whose strokes are most of the cost. */
export interface LandPaths {
  readonly fine: Path2D;
  readonly coarse: Path2D;
}

const coarseStep = 2.5; // units between the points of the coarse coast
const coarseUpTo = 2; // zoom beyond which a band of coarse points would visibly leave its coast

export function landPaths(rings: readonly (readonly number[])[]): LandPaths {
  return { fine: pathOf(rings, 0), coarse: pathOf(rings, coarseStep) };
}

function pathOf(rings: readonly (readonly number[])[], step: number): Path2D {
  const path = new Path2D();
  for (const ring of rings) {
    let [lastX, lastY] = [ring[0] ?? 0, ring[1] ?? 0];
    path.moveTo(lastX, lastY);
    for (let i = 2; i + 1 < ring.length; i += 2) {
      const [x, y] = [ring[i] ?? 0, ring[i + 1] ?? 0];
      if (Math.abs(x - lastX) + Math.abs(y - lastY) < step) continue;
      path.lineTo(x, y);
      [lastX, lastY] = [x, y];
    }
    path.closePath();
  }
  return path;
}

/**
 * Paints sea, hatching and land for one view. Costly (tens of milliseconds), so it is done once into a texture that is moved
 * about while somebody pans, and again when they stop. `ratio` is texture pixels per CSS pixel.
 */
export function paintLand(
  context: CanvasRenderingContext2D,
  land: LandPaths,
  overlaps: readonly (readonly Point[])[],
  theme: MapTheme,
  camera: Camera,
  size: Size,
  ratio: number,
): void {
  const origin = toScreen(camera, size, { x: 0, y: 0 });
  const onSheet = (): void =>
    context.setTransform(camera.k * ratio, 0, 0, camera.k * ratio, origin.x * ratio, origin.y * ratio);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = css(theme.sea);
  context.fillRect(0, 0, size.width, size.height);
  onSheet();
  context.lineJoin = 'round';
  // Shoals: a paler band along every coast, as on a chart; it also lifts the land off the sea without a shadow.
  theme.shallows.forEach((colour, i) => {
    context.strokeStyle = css(colour);
    context.lineWidth = ((theme.shallows.length - i) * 4.6) / Math.pow(camera.k, 0.75);
    context.stroke(camera.k < coarseUpTo ? land.coarse : land.fine);
  });
  for (const ring of overlaps) stipple(context, ring, theme, camera.k);
  onSheet();
  context.fillStyle = css(theme.land);
  context.fill(land.fine);
  context.strokeStyle = css(theme.coast);
  context.lineWidth = (0.7 + 0.12 * Math.min(camera.k, 3)) / camera.k;
  context.stroke(land.fine);
  fade(context, theme);
  context.setTransform(1, 0, 0, 1, 0, 0);
}

const rim = 110; // units of the sheet over which land at its edge goes over into open sea

/** Land that the sheet cuts off fades away: in a tall window the sea goes on beyond the sheet, and nothing ends in a hard line. */
function fade(context: CanvasRenderingContext2D, theme: MapTheme): void {
  const { left, top, right, bottom } = world;
  const far = 4000;
  const sides = [
    [left, 0, left + rim, 0, left - far, top - far, far + rim, bottom - top + 2 * far],
    [right, 0, right - rim, 0, right - rim, top - far, far + rim, bottom - top + 2 * far],
    [0, top, 0, top + rim, left - far, top - far, right - left + 2 * far, far + rim],
    [0, bottom, 0, bottom - rim, left - far, bottom - rim, right - left + 2 * far, far + rim],
  ] as const;
  for (const [x0, y0, x1, y1, x, y, width, height] of sides) {
    const shade = context.createLinearGradient(x0, y0, x1, y1);
    shade.addColorStop(0, css(theme.sea));
    shade.addColorStop(1, css(theme.sea, 0));
    context.fillStyle = shade;
    context.fillRect(x, y, width, height);
  }
}

/** Dots that thin out towards the rim: an area without an edge, because where it ends is the very question. */
function stipple(context: CanvasRenderingContext2D, ring: readonly Point[], theme: MapTheme, k: number): void {
  const xs = ring.map((point) => point.x);
  const ys = ring.map((point) => point.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const centre = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const step = Math.max(6, 8 / k);
  context.fillStyle = css(theme.hatch);
  for (const { reach, radius } of [
    { reach: 1, radius: 0.7 },
    { reach: 0.72, radius: 1.1 },
  ]) {
    context.save();
    context.beginPath();
    ring.forEach((point, i) => {
      const x = centre.x + (point.x - centre.x) * reach;
      const y = centre.y + (point.y - centre.y) * reach;
      if (i === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    });
    context.clip();
    context.beginPath();
    const size = radius / Math.pow(k, 0.6);
    for (let row = 0; top + row * step < bottom; row += 1)
      for (let x = left + (row % 2) * step * 0.5; x < right; x += step) {
        context.moveTo(x + size, top + row * step);
        context.arc(x, top + row * step, size, 0, Math.PI * 2);
      }
    context.fill();
    context.restore();
  }
}
