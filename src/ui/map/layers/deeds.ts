import { pointAt, type Curve } from '../curve.ts';
import { mix, type MapTheme } from '../mapTheme.ts';
import type { MapDeed, MapModel } from '../mapModel.ts';
import type { DeedMark } from '../marks.ts';
import type { Point } from '../places.ts';
import type { LegendEntry } from './layer.ts';
import { arrow, dashed, disc, ring, stroke, type Pen } from './pen.ts';

/** How long one stage of the reveal takes, in milliseconds, and how long an act stands before the next begins. */
export const stage = 600;
const pause = 800;
const oneDeed = 2 * stage + pause;

/** What is only planned (−1) has no beginning: it is there. */
export const startOf = (deed: number): number => (deed < 0 ? -oneDeed : deed * oneDeed);
/** When the numbers at the ends of an act are written. */
export const toldAfter = (deed: number): number => startOf(deed) + 2 * stage;
export const revealLength = (deeds: number): number => deeds * oneDeed;

export interface DeedLook {
  /** How much of the reveal has been shown, in milliseconds. */
  readonly elapsed: number;
  /** How strongly it is drawn, 0..1: softer while it is only planned. */
  readonly soft: number;
  /** The rise that an arc shows now: on its way from the last picture to this one. */
  riseOf(id: string, rise: number): number;
}

/**
 * The picture people should remember: an arc of ink from who acted to who was touched, then, from the middle of it, a thinner
 * one in pieces to each who was not asked.
 */
export function drawDeed(pen: Pen, mark: DeedMark, theme: MapTheme, look: DeedLook): void {
  const elapsed = look.elapsed - mark.start;
  if (elapsed <= 0) return;
  const paper = mix(theme.sea, theme.land, 0.5);
  const ink = mix(paper, theme.ink, look.soft);
  const red = mix(paper, theme.tension, look.soft);
  const only = look.soft < 1;
  pen.mark?.('deed');
  if (mark.place) dashed(pen, grown(mark.place, elapsed), [2, 3], 1.6, ink);
  if (mark.way) {
    const line = grown(mark.way, elapsed);
    stroke(pen, line, only ? 6 : 7.5, theme.halo);
    stroke(pen, line, only ? 3 : 4, ink);
    if (elapsed >= stage) arrow(pen, line, only ? 12 : 15, ink);
  } else ring(pen, mark.from.at, mark.from.radius + 5, 3, ink);
  for (const { who, spot, way } of mark.bystanders)
    alarm(pen, spot, grown(way, elapsed - stage), widthOf(look.riseOf(who.id, who.rise)), elapsed, red, theme);
}

/** A rise of half a point is a fine line, one of four is broad. */
const widthOf = (rise: number): number => 1 + Math.min(Math.max(rise, 0), 5) * 1.35;

function alarm(
  pen: Pen,
  spot: DeedMark['from'],
  way: readonly Point[],
  width: number,
  elapsed: number,
  colour: number,
  theme: MapTheme,
): void {
  if (way.length < 2) return;
  pen.mark?.('notAsked');
  stroke(pen, way, width + 3.4, theme.halo);
  dashed(pen, way, [7, 4.5], width, colour);
  if (elapsed < 2 * stage) return;
  ring(pen, spot.at, spot.radius + 6, 4, theme.halo);
  ring(pen, spot.at, spot.radius + 6, 2.2, colour);
}

/** The part of a line that has grown by then. */
function grown(line: readonly Point[], elapsed: number): readonly Point[] {
  const t = Math.min(Math.max(elapsed / stage, 0), 1);
  return line.slice(0, Math.round((line.length - 1) * (1 - (1 - t) * (1 - t))) + 1);
}

const box: Curve = { from: { x: 2, y: 13 }, control: { x: 16, y: 0 }, to: { x: 30, y: 8 } };
const swing = (last: number): readonly Point[] => Array.from({ length: last + 1 }, (_, i) => pointAt(box, i / 24));

const shown = ({ deeds, planned, drafted }: MapModel): readonly MapDeed[] => [
  ...deeds,
  ...drafted,
  ...(planned ? [planned] : []),
];

export const deedEntries: readonly LegendEntry[] = [
  {
    mark: 'deed',
    when: (model) => shown(model).length > 0,
    draw: (pen, theme) => {
      stroke(pen, swing(24), 3, theme.ink);
      arrow(pen, swing(24), 10, theme.ink);
    },
  },
  {
    mark: 'notAsked',
    when: (model) => shown(model).some(({ bystanders }) => bystanders.length > 0),
    draw: (pen, theme) => {
      dashed(pen, swing(20), [5, 3], 2, theme.tension);
      ring(pen, { x: 28, y: 8 }, 4.5, 1.8, theme.tension);
    },
  },
];

export const offerEntry: LegendEntry = {
  mark: 'offer',
  when: ({ actors }) => actors.some(({ badge }) => badge !== undefined),
  draw: (pen, theme) => {
    disc(pen, { x: 17, y: 8 }, 6.5, theme.ink);
    stroke(
      pen,
      [
        { x: 17, y: 5 },
        { x: 17, y: 11.5 },
      ],
      1.6,
      theme.halo,
    );
  },
};
