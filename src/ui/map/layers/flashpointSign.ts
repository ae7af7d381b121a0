import { mix, type MapTheme } from '../mapTheme.ts';
import type { FlashpointMark } from '../marks.ts';
import { jaggedAbove, legendMiddle, type LegendEntry, type PlaceLook } from './layer.ts';
import { flashpointPlaces } from '../places.ts';
import { around, disc, ring, stroke, type Pen } from './pen.ts';

const noon = -Math.PI / 2;
const whole = Math.PI * 2;

/** Outer ring, solid: heat. Inner ring, in pieces: ships. The rung stands in the middle as a number. */
export function flashpointSign(pen: Pen, mark: FlashpointMark, look: PlaceLook, theme: MapTheme): void {
  const { flashpoint, at, radius, anchor } = mark;
  if (Math.hypot(at.x - anchor.x, at.y - anchor.y) > 5) stroke(pen, [anchor, at], 1, theme.quiet);
  if (flashpoint.selected) ring(pen, at, radius + 4.5, 2, theme.ink);
  disc(pen, at, radius, theme.paper);
  ring(pen, at, radius, 1, theme.quiet);
  if (look === 'none') {
    ring(pen, at, radius - 4, 1, theme.quiet);
    return;
  }
  const scale = radius / 17;
  const track = mix(theme.paper, theme.quiet, 0.22);
  ring(pen, at, radius - 3 * scale, 4 * scale, track);
  heatRing(pen, at, radius, flashpoint.heat.level, theme);
  if (look === 'heat') return;
  ring(pen, at, radius - 8 * scale, 3 * scale, track);
  presenceRing(pen, at, radius, flashpoint.presence.level, theme);
}

type At = FlashpointMark['at'];

function heatRing(pen: Pen, at: At, radius: number, level: number, theme: MapTheme): void {
  const scale = radius / 17;
  const end = noon + whole * part(level);
  pen.mark?.('heat');
  if (level > 0) ring(pen, at, radius - 3 * scale, 4 * scale, theme.tension, noon, end);
  if (level <= jaggedAbove) return;
  for (let angle = noon; angle < end; angle += 0.34)
    stroke(pen, [around(at, radius - 1, angle), around(at, radius + 4, angle)], 2, theme.tension);
}

function presenceRing(pen: Pen, at: At, radius: number, level: number, theme: MapTheme): void {
  const scale = radius / 17;
  const end = noon + whole * part(level);
  const piece = whole / 16;
  pen.mark?.('presence');
  for (let angle = noon; angle < end; angle += piece)
    ring(pen, at, radius - 8 * scale, 3 * scale, theme.presence, angle, Math.min(angle + piece * 0.66, end));
}

const part = (level: number): number => Math.min(Math.max(level / 100, 0), 1);

export const heatEntry: LegendEntry = {
  mark: 'heat',
  when: ({ flashpoints }) => flashpoints.length > 0,
  draw: (pen, theme) => {
    ring(pen, legendMiddle, 5.5, 3, mix(theme.paper, theme.quiet, 0.22));
    ring(pen, legendMiddle, 5.5, 3, theme.tension, noon, noon + whole * 0.6);
    pen.mark?.('heat');
  },
};

/** Only where a crisis is open: a ring without one has no number in it. */
export const rungEntry: LegendEntry = {
  mark: 'rung',
  when: ({ flashpoints }) => flashpoints.some(({ rung }) => rung > 0),
  draw: (pen, theme) => {
    disc(pen, legendMiddle, 7, theme.paper);
    ring(pen, legendMiddle, 7, 1, theme.quiet);
    // A one, the first rung.
    stroke(pen, one, 1.6, theme.ink);
    pen.mark?.('rung');
  },
};

const one = [
  { x: 15.2, y: 6.2 },
  { x: 17.4, y: 4.8 },
  { x: 17.4, y: 11.4 },
] as const;

/** The dotted sea: where claims overlap. */
export const claimsEntry: LegendEntry = {
  mark: 'overlap',
  when: ({ flashpoints }) => flashpoints.some(({ id }) => flashpointPlaces.get(id)?.overlap !== undefined),
  draw: (pen, theme) => {
    for (const y of [4, 8, 12])
      for (let x = y === 8 ? 5 : 8; x < 31; x += 6) disc(pen, { x, y }, 1.1, mix(theme.hatch, theme.quiet, 0.4));
    pen.mark?.('overlap');
  },
};

export const presenceEntry: LegendEntry = {
  mark: 'presence',
  when: ({ flashpoints }) => flashpoints.length > 0,
  draw: (pen, theme) => {
    ring(pen, legendMiddle, 5.5, 3, mix(theme.paper, theme.quiet, 0.22));
    for (let i = 0; i < 5; i += 1)
      ring(pen, legendMiddle, 5.5, 3, theme.presence, noon + i * 0.8, noon + i * 0.8 + 0.5);
    pen.mark?.('presence');
  },
};
