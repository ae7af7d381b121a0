import type { PinMark } from '../marks.ts';
import type { MapTheme } from '../mapTheme.ts';
import type { Point } from '../places.ts';
import { around, disc, ring, stroke, type Pen } from './pen.ts';

/** A badge sits above its pin and to the left: names prefer the right. */
export function badgeSpot(at: Point, radius: number): Point {
  return { x: at.x - radius - 3, y: at.y - radius - 3 };
}

/** The town sign of an atlas: an open circle with a point. My own is filled and ringed; the selected one stands in corners. */
export function pinSign(pen: Pen, { actor, at, anchor, radius }: PinMark, theme: MapTheme): void {
  if (Math.hypot(at.x - anchor.x, at.y - anchor.y) > 4) {
    stroke(pen, [anchor, at], 1, theme.ink);
    disc(pen, anchor, 1.8, theme.ink);
  }
  disc(pen, at, radius + 2, theme.halo);
  if (actor.mine) {
    disc(pen, at, radius, theme.ink);
    ring(pen, at, radius - 2.6, 1.4, theme.paper);
    disc(pen, at, 2.6, theme.paper);
  } else {
    disc(pen, at, radius, theme.paper);
    ring(pen, at, radius - 1, 1.9, theme.ink);
    disc(pen, at, 2, theme.ink);
  }
  if (actor.badge) {
    pen.mark?.('offer');
    disc(pen, badgeSpot(at, radius), 8, theme.ink);
  }
  if (!actor.selected) return;
  for (const corner of [0, 1, 2, 3]) {
    const middle = Math.PI / 4 + (corner * Math.PI) / 2;
    const [a, b, c] = [
      around(at, radius + 5, middle - 0.5),
      around(at, (radius + 5) * 1.22, middle),
      around(at, radius + 5, middle + 0.5),
    ];
    stroke(pen, [a, b, c], 2.4, theme.ink);
  }
}
