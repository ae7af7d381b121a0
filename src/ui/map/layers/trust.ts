import { beside } from '../curve.ts';
import type { MapModel, MapNumber, MapPair } from '../mapModel.ts';
import type { LabelStyle, LineMark, LineWish } from '../marks.ts';
import type { MapTheme } from '../mapTheme.ts';
import type { Point } from '../places.ts';
import { aboutEntry, legendLine, nearEnd, nearStart, toned, touched, type Layer } from './layer.ts';
import { dashed, disc, ring, shape, stroke, type Pen } from './pen.ts';

const closest = 3.2; // px between the two lines of a pair that trusts each other alike
const widest = 20;

/** Trust as two lines side by side, one for each way. The gap between them is how much one trusts more than the other. */
export const trust: Layer = {
  name: 'trust',
  land: true,
  places: 'none',
  lines: (model) => model.pairs.map((pair) => wishOf(model, pair)),
  legend: [
    { mark: 'trustExact', draw: (pen, theme) => way(pen, legendLine, 60, 0, theme.trust) },
    { mark: 'trustEstimate', draw: (pen, theme) => way(pen, legendLine, 60, 10, theme.trust) },
    { mark: 'whose', draw: whose },
    aboutEntry,
  ],
};

function wishOf(model: MapModel, { a, b, selected, there, back }: MapPair): LineWish {
  const { mine, chosen } = touched(model, a, b);
  return {
    a,
    b,
    weight: (there.level + back.level) / 2,
    selected,
    quiet: !selected && !mine && !chosen,
    picks: true,
    numbers: [
      { text: there.text, style: styleOf(there), along: nearStart },
      { text: back.text, style: styleOf(back), along: nearEnd },
    ],
    draw: (pen, mark, theme) => {
      drawTrust(pen, mark, theme, there, back);
    },
  };
}

/** A pin with its number beside it: the trust of the one it stands beside. */
function whose(pen: Pen, theme: MapTheme): void {
  pen.mark?.('whose');
  stroke(pen, legendLine, 1.6, theme.trust);
  disc(pen, { x: 6, y: 8 }, 5, theme.paper);
  ring(pen, { x: 6, y: 8 }, 4.5, 1.6, theme.ink);
  const [left, right, top, bottom] = [14, 22, 3, 13];
  const plate = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  shape(pen, plate, theme.trust, 0, theme.trust);
}

const styleOf = ({ margin }: MapNumber): LabelStyle => (margin === 0 ? 'trust' : 'trustSoft');

function drawTrust(pen: Pen, mark: LineMark, theme: MapTheme, there: MapNumber, back: MapNumber): void {
  const apart = Math.min(closest + Math.abs(there.level - back.level) * 0.32, widest);
  for (const [number, side] of [
    [there, -1],
    [back, 1],
  ] as const) {
    const colour = toned(theme, theme.trust, 0.45 + 0.55 * (number.level / 100), mark);
    const points = beside(mark.points, 6, (side * (mark.wish.quiet ? closest : apart)) / 2);
    way(pen, points, mark.wish.quiet ? 5 : number.level, number.margin, colour);
  }
}

/** One way of a tie: whole where the seat feels it itself, in pieces where it can only guess. */
function way(pen: Pen, points: readonly Point[], level: number, margin: number, colour: number): void {
  const width = 0.9 + (level / 100) * 2.6;
  pen.mark?.(margin === 0 ? 'trustExact' : 'trustEstimate');
  if (margin === 0) stroke(pen, points, width, colour);
  else dashed(pen, points, [4, 4], width, colour);
}
