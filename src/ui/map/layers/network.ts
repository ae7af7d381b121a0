import type { MapModel, MapPair } from '../mapModel.ts';
import type { LineWish } from '../marks.ts';
import type { Point } from '../places.ts';
import { legendLine, middling, toned, touched, type Layer } from './layer.ts';
import { dashed, stroke, type Pen } from './pen.ts';

const faint = 25;

/** The table without its geography: who is drawn to whom stands close, who is tense stands far. */
export const network: Layer = {
  name: 'network',
  land: false,
  places: 'none',
  lines: (model) => model.pairs.map((pair) => wishOf(model, pair)),
  legend: [
    { mark: 'drawnTogether', draw: (pen, theme) => edge(pen, legendLine, 50, false, theme.trust) },
    { mark: 'drivenApart', draw: (pen, theme) => edge(pen, legendLine, -40, false, theme.tension) },
  ],
};

function wishOf(model: MapModel, { a, b, selected, pull }: MapPair): LineWish {
  const { mine, chosen } = touched(model, a, b);
  const quiet = !selected && !chosen && !mine && Math.abs(pull.level) < faint;
  const apart = pull.level < 0;
  return {
    a,
    b,
    weight: Math.abs(pull.level),
    selected,
    quiet,
    picks: true,
    numbers: [{ text: pull.text, style: apart ? 'tension' : pull.margin > 0 ? 'trustSoft' : 'trust', along: middling }],
    draw: (pen, line, theme) => {
      const strength = 0.35 + 0.65 * Math.min(1, Math.abs(pull.level) / 50);
      edge(pen, line.points, pull.level, quiet, toned(theme, apart ? theme.tension : theme.trust, strength, line));
    },
  };
}

function edge(pen: Pen, points: readonly Point[], pull: number, quiet: boolean, colour: number): void {
  const width = quiet ? 0.9 : 1 + Math.abs(pull) * 0.045;
  pen.mark?.(pull < 0 ? 'drivenApart' : 'drawnTogether');
  // Two who are driven apart are held by a line that does not hold.
  if (pull < 0) dashed(pen, points, [9, 4], width, colour);
  else stroke(pen, points, width, colour);
}
