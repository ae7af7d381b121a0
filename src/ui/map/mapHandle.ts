import type { Box } from './camera.ts';
import type { MapEvents, MapModel, ThemeName } from './mapModel.ts';
import type { RendererName } from './renderer.ts';

export interface MapOptions extends MapEvents {
  readonly theme: ThemeName;
  readonly reducedMotion: boolean;
  /** What the picture is, in a few words, and the id of the element that says what it shows now. */
  readonly label: string;
  readonly describedBy: string;
  /** For tests: what the machine would choose by itself is right everywhere else. */
  readonly renderer?: RendererName;
}

export interface MapHandle {
  show(model: MapModel): void;
  /** The host has another size, or the window another pixel ratio. */
  resize(): void;
  setTheme(theme: ThemeName): void;
  setReducedMotion(reducedMotion: boolean): void;
  /** What the picture is, in a few words. */
  setLabel(label: string): void;
  /** Brings an actor or a flashpoint to the middle. */
  focus(id: string): void;
  /** Moves the map a little where one of these boxes, in CSS pixels from the map's corner, lies over an actor, a flashpoint or a line. */
  bringOut(id: string, boxes: readonly Box[]): void;
  home(): void;
  /** Nearer by a factor above 1, farther by one below. */
  zoom(factor: number): void;
  /** Boxes in CSS pixels in which the page's own controls lie over the map; no label is put there. */
  keepClear(boxes: readonly Box[]): void;
  /** Ends a running reveal at its last picture. */
  skip(): void;
  /** Where an actor, a flashpoint or a line ('CHN|VNM') stands, in CSS pixels from the canvas's corner. */
  where(id: string): { readonly x: number; readonly y: number } | undefined;
  frames(): number;
  renderer(): RendererName;
  /** The canvas in use. Losing the graphics context for good replaces it. */
  canvas(): HTMLCanvasElement;
  destroy(): void;
}
