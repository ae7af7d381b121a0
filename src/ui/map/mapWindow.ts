import type Phaser from 'phaser';
import { clampCamera, pan, toScreen, toSheet, zoomAt, type Box, type Camera, type Size } from './camera.ts';
import { pointAt } from './curve.ts';
import type { MapPick } from './mapModel.ts';
import type { MapScene } from './mapScene.ts';
import type { Sheet } from './marks.ts';
import type { Point } from './places.ts';

/** The map in its window: how large it is, how dense the screen, and what of it is in sight. */

const mostRatio = 3;
const mostEnlarged = 1.6; // beyond this, letters would leave no room for the map
const leastWidth = 280; // px that stay between the edges, as the enlarged map counts them

/** How much larger than usual the reader has text: letters and signs of the map grow with it. */
export function enlarged(host: HTMLElement): number {
  const root = parseFloat(getComputedStyle(host.ownerDocument.documentElement).fontSize) / 16;
  const most = Math.min(mostEnlarged, Math.max(1, host.clientWidth / leastWidth));
  return Number.isFinite(root) ? Math.min(Math.max(root, 1), most) : 1;
}

export function zoomMiddle(scene: MapScene, size: Size, factor: number): void {
  scene.flyTo(zoomAt(scene.heading(), size, factor, { x: size.width / 2, y: size.height / 2 }));
}

/** Moves the map where the keyboard's ring has left the window. */
export function bringIn(scene: MapScene, size: Size, pick: MapPick): void {
  const id = pick.kind === 'dyad' ? `${pick.a}|${pick.b}` : pick.kind === 'nothing' ? '' : pick.id;
  const at = whereIs(scene.sheet, id);
  if (!at) return;
  const [dx, dy] = [over(at.x, size.width), over(at.y, size.height)];
  if (dx !== 0 || dy !== 0) scene.flyTo(pan(scene.heading(), size, dx, dy));
}

/** How far something must come in to stand clear of the edge. */
function over(at: number, end: number): number {
  const margin = Math.min(48, end / 4);
  return at < margin ? margin - at : at > end - margin ? end - margin - at : 0;
}

/** Room that a mark needs around its middle, with its name. */
const around = { x: 56, y: 28 } as const;

/** How much nearer the map may come where its edge stops it from moving far enough. */
const nearer = [1, 1.25, 1.6] as const;

/** Moves the map the shortest way that brings a mark out from under what lies over it, if there is one. */
export function bringOut(scene: MapScene, size: Size, id: string, boxes: readonly Box[]): void {
  const at = whereIs(scene.sheet, id);
  const over = at && boxes.find((box) => covers(box, at));
  if (!at || !over) return;
  const free = [
    { x: over.right + around.x, y: at.y },
    { x: over.left - around.x, y: at.y },
    { x: at.x, y: over.bottom + around.y },
    { x: at.x, y: over.top - around.y },
  ].sort((a, b) => distance(a, at) - distance(b, at));
  const spot = toSheet(scene.camera, size, at);
  const ways = nearer.flatMap((factor) => free.map((to) => cameraWith(spot, to, scene.heading().k * factor, size)));
  const way = ways.find((camera) => {
    const there = toScreen(camera, size, spot);
    return !covers(over, there) && isWithin(there, size);
  });
  if (way) scene.flyTo(way);
}

/** The view that shows a point of the sheet at a point of the window, as far as the edge of the sheet allows. */
const cameraWith = (spot: Point, to: Point, k: number, size: Size): Camera =>
  clampCamera({ x: spot.x - (to.x - size.width / 2) / k, y: spot.y - (to.y - size.height / 2) / k, k }, size);

const distance = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

const covers = ({ left, right, top, bottom }: Box, { x, y }: Point): boolean =>
  x > left - around.x / 2 && x < right + around.x / 2 && y > top - around.y && y < bottom + around.y;

const isWithin = ({ x, y }: Point, { width, height }: Size): boolean =>
  x >= around.x / 2 && x <= width - around.x / 2 && y >= around.y && y <= height - around.y;

interface Drawn {
  readonly scene: MapScene;
  readonly game: Phaser.Game;
}

/** Draws the map as large as its host. */
export function fit(host: HTMLElement, { game, scene }: Drawn, keepClear: readonly Box[]): void {
  const size = sizeOf(host);
  const large = enlarged(host);
  const ratio = pixelRatio() * large;
  const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
  if (game.canvas.width !== width || game.canvas.height !== height) {
    game.scale.setZoom(large / ratio);
    game.scale.resize(width, height);
  }
  // The library leaves the style alone at a ratio of 1.
  game.canvas.style.width = `${size.width * large}px`;
  game.canvas.style.height = `${size.height * large}px`;
  scene.resized(
    size,
    ratio,
    keepClear.map((box) => smaller(box, large)),
  );
}

export function whereIs(sheet: Sheet, id: string): Point | undefined {
  const spot = sheet.spots.get(id);
  if (spot) return spot.at;
  const [a = '', b = ''] = id.split('|');
  const curve = sheet.curveBetween(a, b);
  return curve && pointAt(curve, 0.5);
}

/** A box of the page as the map counts its pixels. */
export const smaller = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left / by,
  top: top / by,
  right: right / by,
  bottom: bottom / by,
});

/** The window in pixels of the map: fewer than those of the page where letters are enlarged. */
export function sizeOf(host: HTMLElement): Size {
  const large = enlarged(host);
  return { width: Math.max(host.clientWidth, 64) / large, height: Math.max(host.clientHeight, 64) / large };
}

export function pixelRatio(): number {
  return Math.min(Math.max(window.devicePixelRatio || 1, 1), mostRatio);
}

/** Calls back when the window moves to a screen of another density, or the page is zoomed. */
export function watchRatio(changed: () => void): () => void {
  let query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
  const onChange = (): void => {
    query.removeEventListener('change', onChange);
    query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener('change', onChange);
    changed();
  };
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
