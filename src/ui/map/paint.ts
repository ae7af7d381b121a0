import type { Box } from './camera.ts';
import { drawDeed, type DeedLook } from './layers/deeds.ts';
import { flashpointSign } from './layers/flashpointSign.ts';
import type { Layer } from './layers/layer.ts';
import { shape, stroke, type Pen } from './layers/pen.ts';
import { pinSign } from './layers/pins.ts';
import { drawCursor, drawGlow } from './layers/pointing.ts';
import type { Lettering } from './lettering.ts';
import type { MapModel, MapPick } from './mapModel.ts';
import type { MapTheme } from './mapTheme.ts';
import type { LineMark, Sheet } from './marks.ts';

export interface Painting {
  readonly layer: Layer;
  readonly model: MapModel;
  readonly theme: MapTheme;
  readonly sheet: Sheet;
  readonly words: Lettering;
  /** How much of a reveal has been shown, in milliseconds. */
  readonly elapsed: number;
  readonly cursor: MapPick;
  readonly riseOf: DeedLook['riseOf'];
}

/** One whole picture, from the bottom up; the letters come over it. */
export function paint(pen: Pen, { layer, model, theme, sheet, words, elapsed, cursor, riseOf }: Painting): void {
  if (!layer.land)
    shape(pen, corners({ left: 0, top: 0, right: sheet.size.width, bottom: sheet.size.height }), theme.paper, 0, 0);
  drawGlow(pen, model.highlighted, theme, sheet);
  for (const line of sheet.lines) drawLine(pen, line, theme);
  const truth = (_: string, rise: number): number => rise;
  for (const deed of sheet.drafted) drawDeed(pen, deed, theme, { elapsed: Infinity, soft: 0.5, riseOf: truth });
  for (const deed of sheet.deeds) drawDeed(pen, deed, theme, { elapsed, soft: 1, riseOf: truth });
  if (sheet.planned) drawDeed(pen, sheet.planned, theme, { elapsed: Infinity, soft: 0.85, riseOf });
  layer.under?.(pen, model, theme, sheet);
  for (const mark of sheet.flashpoints) flashpointSign(pen, mark, layer.places, theme);
  for (const mark of sheet.pins) pinSign(pen, mark, theme);
  for (const { wish, at } of sheet.stamps) wish.draw(pen, at, theme);
  drawCursor(pen, cursor, theme, sheet);
  for (const box of words.plates) shape(pen, corners(box), theme.paper, 1, theme.treaty);
  drawSwatches(pen, words, theme);
}

function drawLine(pen: Pen, line: LineMark, theme: MapTheme): void {
  if (line.wish.selected) {
    stroke(pen, line.points, 13, theme.ink);
    stroke(pen, line.points, 10.5, theme.paper);
  }
  line.wish.draw(pen, line, theme);
}

const corners = ({ left, top, right, bottom }: Box) => [
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
];

function drawSwatches(pen: Pen, { swatches }: Lettering, theme: MapTheme): void {
  for (const { style, from, to } of swatches) {
    const wider = [
      { x: from.x - 1, y: from.y },
      { x: to.x + 1, y: to.y },
    ];
    stroke(pen, wider, 6, theme.halo);
    if (style === 'heat') stroke(pen, [from, to], 3.5, theme.tension);
    else {
      for (let x = from.x; x < to.x; x += 3.6) {
        const piece = [
          { x, y: from.y },
          { x: x + 2.2, y: from.y },
        ];
        stroke(pen, piece, 3.5, theme.presence);
      }
    }
  }
}
