import { mix } from '../mapTheme.ts';
import { around, disc, ring, stroke, type Layer } from './layer.ts';
import { jaggedAbove } from './tension.ts';

const noon = -Math.PI / 2;
const whole = Math.PI * 2;

/** Outer ring, solid: heat. Inner ring, in pieces: military presence. The rung stands in the middle as a number. */
export const flashpoints: Layer = {
  id: 'flashpoints',
  draw(pen, _model, theme, sheet) {
    for (const { flashpoint, at, radius, anchor } of sheet.flashpoints) {
      if (Math.hypot(at.x - anchor.x, at.y - anchor.y) > 5) stroke(pen, [anchor, at], 1, theme.quiet);
      if (flashpoint.selected) ring(pen, at, radius + 4.5, 2, theme.ink);
      disc(pen, at, radius, theme.paper);
      ring(pen, at, radius, 1, theme.quiet);
      const scale = radius / 17;
      const [outer, inner] = [radius - 3 * scale, radius - 8 * scale];
      const track = mix(theme.paper, theme.quiet, 0.22);
      ring(pen, at, outer, 4 * scale, track);
      ring(pen, at, inner, 3 * scale, track);
      const heat = noon + whole * part(flashpoint.heat);
      if (flashpoint.heat > 0) ring(pen, at, outer, 4 * scale, theme.tension, noon, heat);
      if (flashpoint.heat > jaggedAbove) {
        for (let angle = noon; angle < heat; angle += 0.34) {
          stroke(pen, [around(at, radius - 1, angle), around(at, radius + 4, angle)], 2, theme.tension);
        }
      }
      const presence = noon + whole * part(flashpoint.presence);
      const piece = whole / 16;
      for (let angle = noon; angle < presence; angle += piece) {
        ring(pen, at, inner, 3 * scale, theme.presence, angle, Math.min(angle + piece * 0.66, presence));
      }
    }
  },
};

function part(level: number): number {
  return Math.min(Math.max(level / 100, 0), 1);
}
