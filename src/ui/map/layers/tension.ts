import { jagged } from '../curve.ts';
import { mix } from '../mapTheme.ts';
import type { ArcMark } from '../sheet.ts';
import { stroke, type Layer } from './layer.ts';

/** Above this the stroke is jagged as well as red. */
export const jaggedAbove = 60;

export function widthOf(tension: number): number {
  return 0.9 + 6 * Math.pow(tension / 100, 1.6);
}

/** Tension between two actors: the thicker, the worse. */
export const tension: Layer = {
  id: 'tension',
  draw(pen, _model, theme, sheet) {
    for (const mark of sheet.arcs) {
      const { arc, faded, quiet } = mark;
      const width = quiet ? 1 : widthOf(arc.tension);
      const line = path(mark);
      if (arc.selected) {
        stroke(pen, line, width + 7, theme.ink);
        stroke(pen, line, width + 4.5, theme.paper);
      }
      const strength = faded
        ? 0.16
        : quiet
          ? 0.3
          : arc.selected
            ? 1
            : 0.4 + 0.6 * Math.min(1, arc.tension / jaggedAbove) ** 1.5;
      stroke(pen, line, width, mix(mix(theme.sea, theme.land, 0.5), theme.tension, strength));
    }
  },
};

function path({ arc, points }: ArcMark): ArcMark['points'] {
  return arc.tension > jaggedAbove ? jagged(points, 5.5, 3) : points;
}
