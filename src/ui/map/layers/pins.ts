import { badgeSpot } from '../sheet.ts';
import { around, disc, ring, stroke, type Layer } from './layer.ts';

/** The town sign of an atlas: an open circle with a point. My own is filled and ringed; the selected one stands in corners. */
export const pins: Layer = {
  id: 'pins',
  draw(pen, _model, theme, sheet) {
    for (const { actor, at, anchor, radius } of sheet.pins) {
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
      if (actor.badge) disc(pen, badgeSpot(at, radius), 8, theme.ink);
      if (!actor.selected) continue;
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
  },
};
