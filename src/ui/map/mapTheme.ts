import type { ThemeName } from './mapModel.ts';

/**
 * One accent per meaning and never another. Colours are 0xRRGGBB, the form that the drawing wants; `css` turns one into text
 * for the baked land and the lettering.
 */
export interface MapTheme {
  readonly sea: number;
  readonly shallows: readonly number[];
  readonly land: number;
  readonly coast: number;
  readonly hatch: number;
  readonly ink: number;
  readonly quiet: number;
  readonly paper: number;
  readonly halo: number;
  readonly tension: number;
  readonly trust: number;
  readonly treaty: number;
  readonly presence: number;
  readonly relief: number;
  /** How menacing somebody looks: a judgement of one seat, and so neither tension nor heat. */
  readonly threat: number;
  /** What a list or the keyboard points at. */
  readonly glow: number;
  /** Darker or lighter twins of the accents that still read as small numbers on the halo. */
  readonly tensionText: number;
  readonly presenceText: number;
  readonly trustText: number;
  readonly reliefText: number;
  readonly threatText: number;
}

const light: MapTheme = {
  sea: 0xcbdde2,
  shallows: [0xd0e1e5, 0xd6e6e9, 0xddebec],
  land: 0xf4ecd9,
  coast: 0x6d6a5c,
  hatch: 0x93a9b0,
  ink: 0x1e2a33,
  quiet: 0x59656c,
  paper: 0xfdf9ef,
  halo: 0xfaf5e8,
  tension: 0xcf4120,
  trust: 0x1b8a84,
  treaty: 0x1e2a33,
  presence: 0xc17f0e,
  relief: 0x2f7d4f,
  threat: 0x82418a,
  glow: 0x1c5fa8,
  tensionText: 0xa93212,
  presenceText: 0x7d5200,
  trustText: 0x0d6a66,
  reliefText: 0x23653f,
  threatText: 0x6b2f73,
};

const dark: MapTheme = {
  sea: 0x0e1a24,
  shallows: [0x101e29, 0x13232f, 0x172936],
  land: 0x243440,
  coast: 0x63798a,
  hatch: 0x34495a,
  ink: 0xe9e3d4,
  quiet: 0xa3b0b8,
  paper: 0x16232d,
  halo: 0x0c151d,
  tension: 0xf2613c,
  trust: 0x3fb3ab,
  treaty: 0xe9e3d4,
  presence: 0xe2a336,
  relief: 0x62b881,
  threat: 0xc48acb,
  glow: 0x8fc1f5,
  tensionText: 0xff8f70,
  presenceText: 0xf0bd5c,
  trustText: 0x6fd0c8,
  reliefText: 0x7fcf9b,
  threatText: 0xdcb0e2,
};

export const mapThemes: Readonly<Record<ThemeName, MapTheme>> = { light, dark };

/** The product's sans first; the rest so that a missing font file changes the look and not the layout. */
export const mapFont = '"Source Sans 3 Variable", "Source Sans 3", "Noto Sans", "Segoe UI", system-ui, sans-serif';

export function css(colour: number, alpha = 1): string {
  const [red, green, blue] = [(colour >> 16) & 255, (colour >> 8) & 255, colour & 255];
  return alpha === 1 ? `rgb(${red} ${green} ${blue})` : `rgb(${red} ${green} ${blue} / ${alpha})`;
}

/** Mixes instead of drawing with alpha: where two see-through strokes meet, WebGL would show every joint as a blot. */
export function mix(from: number, to: number, part: number): number {
  const channel = (shift: number): number => {
    const low = (from >> shift) & 255;
    return Math.round(low + (((to >> shift) & 255) - low) * part) << shift;
  };
  return channel(16) | channel(8) | channel(0);
}
