import type { Box, Size } from './camera.ts';
import type { Curve } from './curve.ts';
import type { Pen } from './layers/pen.ts';
import type { MapActor, MapBystander, MapDeed, MapFlashpoint } from './mapModel.ts';
import type { MapTheme } from './mapTheme.ts';
import type { Point } from './places.ts';

export type LabelStyle =
  | 'mine'
  | 'name'
  | 'place'
  | 'caption'
  | 'tension'
  | 'presence'
  | 'trust'
  | 'trustSoft'
  | 'threat'
  | 'relief'
  | 'clause'
  | 'rise'
  | 'change';
export type Measure = (text: string, style: LabelStyle) => number;

export interface LabelLine {
  readonly text: string;
  readonly style: LabelStyle;
  /** The ring that a number belongs to, drawn before it. */
  readonly swatch?: 'heat' | 'presence';
}

export interface LabelMark {
  readonly key: string;
  readonly lines: readonly LabelLine[];
  readonly box: Box;
  /** Milliseconds of the reveal after which it is written. */
  readonly after: number;
}

/** A line that a layer wants between two symbols. */
export interface LineWish {
  readonly a: string;
  readonly b: string;
  /** 0..100: what is heavier lies on top and has its numbers placed first. */
  readonly weight: number;
  readonly selected: boolean;
  /** Drawn, but as background: its numbers are in the table and a tap away. */
  readonly quiet: boolean;
  /** A tap takes the two that it joins. */
  readonly picks: boolean;
  readonly numbers: readonly LineNumber[];
  draw(pen: Pen, line: LineMark, theme: MapTheme): void;
}

export interface LineNumber extends LabelLine {
  /** Where along the line it may stand, 0..1, best first. */
  readonly along: readonly number[];
}

export interface LineMark {
  readonly wish: LineWish;
  readonly curve: Curve;
  readonly points: readonly Point[];
  readonly faded: boolean;
}

/** A small sign beside a symbol. */
export interface StampWish {
  readonly key: string;
  readonly host: string;
  readonly radius: number;
  /** A number in its middle. */
  readonly text?: string;
  readonly caption?: LabelLine;
  draw(pen: Pen, at: Point, theme: MapTheme): void;
}

export interface StampMark extends Spot {
  readonly wish: StampWish;
}

export interface Spot {
  readonly at: Point;
  readonly radius: number;
}

export interface PinMark extends Spot {
  readonly actor: MapActor;
  /** The true point, from which a crowded symbol was moved. */
  readonly anchor: Point;
}

export interface FlashpointMark extends Spot {
  readonly flashpoint: MapFlashpoint;
  readonly anchor: Point;
}

/** An act as lines: from who acted to who was touched, and from the middle of that on to who was not asked. */
export interface DeedMark {
  readonly deed: MapDeed;
  readonly from: Spot;
  /** Undefined for what is done alone at home. */
  readonly way: readonly Point[] | undefined;
  readonly place: readonly Point[] | undefined;
  readonly bystanders: readonly { readonly who: MapBystander; readonly spot: Spot; readonly way: readonly Point[] }[];
  /** Milliseconds of the reveal at which it begins. */
  readonly start: number;
}

/** Everything of one picture in CSS pixels: worked out without a screen, drawn by the layers, searched by the hits. */
export interface Sheet {
  readonly size: Size;
  readonly pins: readonly PinMark[];
  readonly flashpoints: readonly FlashpointMark[];
  readonly lines: readonly LineMark[];
  readonly stamps: readonly StampMark[];
  readonly labels: readonly LabelMark[];
  readonly deeds: readonly DeedMark[];
  readonly planned: DeedMark | undefined;
  readonly drafted: readonly DeedMark[];
  /** Where each id's symbol stands. */
  readonly spots: ReadonlyMap<string, Spot>;
  /** The bend between any two ids, for lines that a layer does not have. */
  curveBetween(a: string, b: string): Curve | undefined;
}
