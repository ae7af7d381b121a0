import { jagged } from '../curve.ts';
import type { MapModel, MapPair } from '../mapModel.ts';
import type { LineMark, LineWish } from '../marks.ts';
import type { MapTheme } from '../mapTheme.ts';
import type { Point } from '../places.ts';
import { claimsEntry, heatEntry, rungEntry } from './flashpointSign.ts';
import { jaggedAbove, legendLine, middling, toned, touched, type Layer } from './layer.ts';
import { stroke, type Pen } from './pen.ts';

const loudAbove = 40;
/** What is calmer stays off the sheet, unless it is mine or one of its ends is picked or pointed at. */
const drawnFrom = 25;

function widthOf(tension: number): number {
  return 0.9 + 6 * Math.pow(tension / 100, 1.6);
}

/** Tension between two actors: the thicker, the worse. */
export const tension: Layer = {
  name: 'tension',
  land: true,
  places: 'heat',
  lines: (model) => model.pairs.flatMap((pair) => wishOf(model, pair) ?? []),
  legend: [
    { mark: 'tension', draw: (pen, theme) => line(pen, legendLine, 45, theme.tension) },
    { mark: 'jagged', draw: (pen, theme) => line(pen, legendLine, 70, theme.tension) },
    heatEntry,
    rungEntry,
    claimsEntry,
  ],
};

function wishOf(model: MapModel, pair: MapPair): LineWish | undefined {
  const { a, b, selected, tension: seen } = pair;
  if (!seen) return undefined;
  const { mine, chosen } = touched(model, a, b);
  if (seen.level < drawnFrom && !selected && !mine && !chosen && !pointedAt(model, a, b)) return undefined;
  const quiet = !selected && !mine && !chosen && seen.level < loudAbove;
  return {
    a,
    b,
    weight: seen.level,
    selected,
    quiet,
    picks: true,
    numbers: [{ text: seen.text, style: 'tension', along: middling }],
    draw: (pen, mark, theme) => {
      drawTension(pen, mark, theme, seen.level);
    },
  };
}

function pointedAt({ highlighted }: MapModel, a: string, b: string): boolean {
  if (highlighted.kind === 'actor') return highlighted.id === a || highlighted.id === b;
  return highlighted.kind === 'dyad' && [highlighted.a, highlighted.b].every((id) => id === a || id === b);
}

function drawTension(pen: Pen, mark: LineMark, theme: MapTheme, level: number): void {
  const strength = 0.4 + 0.6 * Math.min(1, level / jaggedAbove) ** 1.5;
  line(pen, mark.points, mark.wish.quiet ? Math.min(level, 8) : level, toned(theme, theme.tension, strength, mark));
}

function line(pen: Pen, points: readonly Point[], level: number, colour: number): void {
  const torn = level > jaggedAbove;
  pen.mark?.(torn ? 'jagged' : 'tension');
  stroke(pen, torn ? jagged(points, 5.5, 3) : points, widthOf(level), colour);
}
