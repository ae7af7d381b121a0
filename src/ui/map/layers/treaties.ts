import { beside } from '../curve.ts';
import { mix } from '../mapTheme.ts';
import { stroke, type Layer } from './layer.ts';
import { widthOf } from './tension.ts';

/** A fine solid line of ink beside the tension of two allies: a bond and a strain can both be true. */
export const treaties: Layer = {
  id: 'treaties',
  draw(pen, _model, theme, sheet) {
    for (const { arc, points, faded } of sheet.arcs) {
      if (!arc.allied) continue;
      const colour = faded ? mix(theme.sea, theme.treaty, 0.25) : theme.treaty;
      stroke(pen, beside(points, 8, widthOf(arc.tension) / 2 + 2.6), 1.3, colour);
    }
  },
};
