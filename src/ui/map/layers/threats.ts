import { mix, type MapTheme } from '../mapTheme.ts';
import type { MapDisaster, MapModel } from '../mapModel.ts';
import type { LineWish, StampWish } from '../marks.ts';
import type { Point } from '../places.ts';
import { legendLine, legendMiddle, toned, type Layer } from './layer.ts';
import { shape, stroke, type Pen } from './pen.ts';

/** Threats that nobody made: what they are, who was struck, how hard, who helped, and how much of the need nobody has met. */
export const threats: Layer = {
  name: 'threats',
  land: true,
  places: 'none',
  lines: (model) => model.disasters.flatMap(helpOf),
  stamps: (model) => model.disasters.map(stampOf),
  legend: [
    { mark: 'severity', when: struck, draw: (pen, theme) => diamond(pen, legendMiddle, 7.5, theme.relief, theme) },
    { mark: 'unmet', when: struck, draw: (pen, theme) => bar(pen, { x: 17, y: 8 }, 60, theme) },
    { mark: 'helped', when: met, draw: (pen, theme) => help(pen, legendLine, theme.relief) },
  ],
};

function struck({ disasters }: MapModel): boolean {
  return disasters.length > 0;
}

function met({ disasters }: MapModel): boolean {
  return disasters.some(({ responders }) => responders.length > 0);
}

/** From each who helped to the host. */
function helpOf({ host, responders, past }: MapDisaster): readonly LineWish[] {
  return responders.map((a) => ({
    a,
    b: host,
    weight: 10,
    selected: false,
    quiet: past,
    picks: false,
    numbers: [],
    draw: (pen, line, theme) => {
      help(pen, line.points, toned(theme, theme.relief, 1, line));
    },
  }));
}

function help(pen: Pen, points: readonly Point[], colour: number): void {
  pen.mark?.('helped');
  stroke(pen, points, 1.6, colour);
}

function stampOf({ host, nature, severity, unmet, past }: MapDisaster, i: number): StampWish {
  return {
    key: `disaster ${String(i)}`,
    host,
    radius: 16,
    text: severity.text,
    caption: { text: `${nature}, ${unmet.text}`, style: 'relief' },
    draw: (pen, at, theme) => {
      diamond(pen, at, 16, past ? mix(theme.sea, theme.relief, 0.6) : theme.relief, theme);
      bar(pen, { x: at.x, y: at.y + 21 }, unmet.level, theme);
    },
  };
}

function diamond(pen: Pen, { x, y }: Point, size: number, colour: number, theme: MapTheme): void {
  pen.mark?.('severity');
  const corners = [
    { x, y: y - size },
    { x: x + size, y },
    { x, y: y + size },
    { x: x - size, y },
  ];
  shape(pen, corners, theme.paper, 2.4, colour);
}

/** The need of which nothing has been met is full and striped. */
function bar(pen: Pen, { x, y }: Point, level: number, theme: MapTheme): void {
  pen.mark?.('unmet');
  const [left, right, half] = [x - 15, x + 15, 3];
  const corners = (end: number): readonly Point[] => [
    { x: left, y: y - half },
    { x: end, y: y - half },
    { x: end, y: y + half },
    { x: left, y: y + half },
  ];
  const end = left + ((right - left) * Math.min(Math.max(level, 0), 100)) / 100;
  shape(pen, corners(right), theme.paper, 0, theme.relief);
  shape(pen, corners(end), theme.relief, 0, theme.relief);
  for (let at = left + 4; at < end - 1; at += 4)
    stroke(
      pen,
      [
        { x: at, y: y - half },
        { x: at, y: y + half },
      ],
      1,
      theme.paper,
    );
  shape(pen, corners(right), undefined, 1, theme.relief);
}
