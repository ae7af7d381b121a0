import { mix, type MapTheme } from '../mapTheme.ts';
import type { MapModel, MapThreat } from '../mapModel.ts';
import type { LineWish } from '../marks.ts';
import type { Point } from '../places.ts';
import { legendMiddle, toned, type Layer } from './layer.ts';
import { dashedRing, disc, hatched, ring, stroke, type Pen } from './pen.ts';

/** The table through one seat's eyes: how menacing each of the others looks from there. */
export const threat: Layer = {
  name: 'threat',
  land: true,
  places: 'none',
  lines: (model) => model.threats.map((one) => wishOf(model, one)),
  tag: ({ threats }, id) => {
    const seen = threats.find(({ of }) => of === id);
    return seen && { text: seen.text, style: 'threat' };
  },
  under: (pen, { threats, eyes }, theme, sheet) => {
    for (const { of, low, high } of threats) {
      const spot = sheet.spots.get(of);
      if (spot) aura(pen, spot.at, radiusOf(low), radiusOf(high), theme);
    }
    const looking = sheet.spots.get(eyes);
    if (looking) ring(pen, looking.at, looking.radius + 5, 2, theme.threat);
  },
  legend: [
    {
      mark: 'threatLow',
      draw: (pen, theme) => {
        aura(pen, legendMiddle, 6.5, 6.5, theme);
      },
    },
    {
      mark: 'threatRange',
      draw: (pen, theme) => {
        aura(pen, legendMiddle, 2.5, 7.5, theme);
      },
    },
  ],
};

const radiusOf = (level: number): number => 6 + level * 0.24;

/** Full as far as it reaches for certain, hatched as far as it may. */
function aura(pen: Pen, at: Point, low: number, high: number, theme: MapTheme): void {
  const soft = mix(theme.paper, theme.threat, 0.62);
  if (high > low + 0.5) {
    pen.mark?.('threatRange');
    disc(pen, at, high, theme.paper);
    hatched(pen, at, low, high, 1.1, theme.threat);
    dashedRing(pen, at, high, 1.2, theme.threat);
  }
  pen.mark?.('threatLow');
  disc(pen, at, low, soft);
  ring(pen, at, low, 1.2, theme.threat);
}

function wishOf({ eyes, pairs }: MapModel, { of, mid }: MapThreat): LineWish {
  const pair = pairs.find(({ a, b }) => (a === eyes && b === of) || (a === of && b === eyes));
  return {
    a: eyes,
    b: of,
    weight: mid,
    selected: pair?.selected ?? false,
    quiet: false,
    picks: true,
    numbers: [],
    draw: (pen, line, theme) => {
      stroke(pen, line.points, 0.8 + mid * 0.035, toned(theme, theme.threat, 0.25 + 0.6 * (mid / 100), line));
    },
  };
}
