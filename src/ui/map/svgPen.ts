import { around, type Pen } from './layers/pen.ts';
import { css } from './mapTheme.ts';

export interface SvgPath {
  readonly d: string;
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
}

/** A pen that writes paths of a vector picture instead of drawing: for the legend, which is not on the canvas. */
export function svgPen(): { readonly pen: Pen; readonly paths: readonly SvgPath[] } {
  const paths: SvgPath[] = [];
  let [width, line, fill, d] = [1, '', '', ''];
  const spot = (x: number, y: number): string => `${x.toFixed(2)} ${y.toFixed(2)}`;
  const pen: Pen = {
    lineStyle: (next, colour) => {
      width = next;
      line = css(colour);
    },
    fillStyle: (colour) => {
      fill = css(colour);
    },
    beginPath: () => {
      d = '';
    },
    moveTo: (x, y) => {
      d += `M${spot(x, y)}`;
    },
    lineTo: (x, y) => {
      d += `L${spot(x, y)}`;
    },
    arc: (x, y, radius, start, end) => {
      const middle = (start + end) / 2;
      const [from, over, to] = [start, middle, end].map((angle) => around({ x, y }, radius, angle));
      if (from && over && to)
        d += `M${spot(from.x, from.y)}A${radius} ${radius} 0 0 1 ${spot(over.x, over.y)}A${radius} ${radius} 0 0 1 ${spot(to.x, to.y)}`;
    },
    closePath: () => {
      d += 'Z';
    },
    strokePath: () => paths.push({ d, fill: 'none', stroke: line, width }),
    fillPath: () => paths.push({ d, fill, stroke: 'none', width: 0 }),
  };
  return { pen, paths };
}
