import type { MarkKind } from '../markKinds.ts';
import type { MapLayerName, MapModel } from '../mapModel.ts';
import type { LabelLine, LineMark, LineWish, Sheet, StampWish } from '../marks.ts';
import { mix, type MapTheme } from '../mapTheme.ts';
import { stroke, type Pen } from './pen.ts';

/** How a flashpoint is drawn: with or without its inner ring of ships, large where it is what the layer is about. */
export type PlaceLook = 'heat' | 'heatAndPresence' | 'large' | 'none';

/** One thing that the map can show. A new one is a file like these and a line in `index.ts`. */
export interface Layer {
  readonly name: MapLayerName;
  readonly land: boolean;
  readonly places: PlaceLook;
  lines(model: MapModel): readonly LineWish[];
  stamps?(model: MapModel): readonly StampWish[];
  /** A number under the name of a pin. */
  tag?(model: MapModel, id: string): LabelLine | undefined;
  /** Over the lines and under the pins. */
  under?(pen: Pen, model: MapModel, theme: MapTheme, sheet: Sheet): void;
  readonly legend: readonly LegendEntry[];
}

/** A mark as the map draws it, in a box of the legend that is `legendWidth` wide. */
export interface LegendEntry {
  readonly mark: MarkKind;
  /** What is not always on the sheet has its entry only while it is. */
  when?(model: MapModel): boolean;
  draw(pen: Pen, theme: MapTheme): void;
}

/** Above this, a stroke is jagged as well as red. */
export const jaggedAbove = 60;

export const legendWidth = 34;
export const legendHeight = 16;
export const legendLine = [
  { x: 1, y: 8 },
  { x: 33, y: 8 },
] as const;
export const legendMiddle = { x: 17, y: 8 } as const;

/** The sign before a number that is only believed. */
export const aboutEntry: LegendEntry = {
  mark: 'about',
  draw: (pen, theme) => {
    const wave = Array.from({ length: 17 }, (_, i) => ({ x: 11 + i * 0.75, y: 8 - Math.sin((i * Math.PI) / 8) * 2.2 }));
    stroke(pen, wave, 1.8, theme.ink);
    pen.mark?.('about');
  },
};

/** Where a number may stand along a line. */
export const middling = [0.5, 0.44, 0.56, 0.38, 0.62, 0.31, 0.69] as const;
export const nearStart = [0.2, 0.26, 0.15, 0.32, 0.38] as const;
export const nearEnd = [0.8, 0.74, 0.85, 0.68, 0.62] as const;

/** A colour of a line as strong as it matters: mixed and not see-through, since strokes that cross would show every joint. */
export function toned(theme: MapTheme, colour: number, strength: number, { faded, wish }: LineMark): number {
  const part = faded ? 0.24 : wish.quiet ? 0.3 : wish.selected ? 1 : strength;
  return mix(mix(theme.sea, theme.land, 0.5), colour, part);
}

/** Whether a pair touches what was picked, or me. */
export function touched(model: MapModel, a: string, b: string): { readonly mine: boolean; readonly chosen: boolean } {
  const ends = model.actors.filter(({ id }) => id === a || id === b);
  return { mine: ends.some(({ mine }) => mine), chosen: ends.some(({ selected }) => selected) };
}
