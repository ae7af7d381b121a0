import { mix, type MapTheme } from '../mapTheme.ts';
import type { MapAct, MapModel } from '../mapModel.ts';
import type { LineWish, StampWish } from '../marks.ts';
import type { Point } from '../places.ts';
import { claimsEntry, heatEntry, presenceEntry, rungEntry } from './flashpointSign.ts';
import { legendLine, legendMiddle, toned, type Layer } from './layer.ts';
import { around, dashed, shape, stroke, type Pen } from './pen.ts';

/** Who has been where with forces, this turn and last: hexes for exercises, hulls for ships, a flag on what was announced. */
export const activity: Layer = {
  name: 'activity',
  land: true,
  places: 'heatAndPresence',
  lines: (model) => model.acts.flatMap(waysOf),
  stamps: (model) => model.acts.map(stampOf),
  legend: [
    ...(['exercise', 'patrol', 'surge', 'standDown', 'probe'] as const).map((mark) => ({
      mark,
      when: ({ acts }: MapModel) => acts.some(({ kind }) => kind === mark),
      draw: (pen: Pen, theme: MapTheme) => {
        sign(pen, legendMiddle, 7, mark, colourOf(mark, theme), theme);
      },
    })),
    {
      mark: 'notified',
      when: ({ acts }) => acts.some(({ notified }) => notified),
      draw: (pen, theme) => {
        flag(pen, { x: 14, y: 13 }, theme);
      },
    },
    {
      mark: 'actedAt',
      when: ({ acts }) => acts.some(({ who, at }) => who.some((id) => id !== at)),
      draw: (pen, theme) => {
        came(pen, legendLine, theme.presence);
      },
    },
    {
      mark: 'past',
      when: ({ acts }) => acts.some(({ past }) => past),
      draw: (pen, theme) => {
        sign(pen, legendMiddle, 7, 'patrol', mix(theme.sea, theme.presence, 0.55), theme);
        pen.mark?.('past');
      },
    },
    heatEntry,
    presenceEntry,
    rungEntry,
    claimsEntry,
  ],
};

const radius = 11;

function stampOf(act: MapAct, i: number): StampWish {
  return {
    key: `act ${String(i)}`,
    host: act.at,
    radius: act.notified ? radius + 3 : radius,
    ...(act.scale > 0 ? { text: String(act.scale) } : {}),
    caption: { text: act.caption, style: 'caption' },
    draw: (pen, at, theme) => {
      const colour = colourOf(act.kind, theme);
      sign(pen, at, radius - 1, act.kind, act.past ? mix(theme.sea, colour, 0.55) : colour, theme);
      if (act.notified) flag(pen, { x: at.x + radius - 3, y: at.y - radius + 5 }, theme);
    },
  };
}

function waysOf({ who, at, past, kind }: MapAct): readonly LineWish[] {
  return who
    .filter((id) => id !== at)
    .map((id) => ({
      a: id,
      b: at,
      weight: past ? 10 : 20,
      selected: false,
      quiet: false,
      picks: false,
      numbers: [],
      draw: (pen, line, theme) => {
        came(pen, line.points, toned(theme, colourOf(kind, theme), past ? 0.4 : 0.85, line));
      },
    }));
}

const colourOf = (kind: MapAct['kind'], theme: MapTheme): number =>
  kind === 'standDown' ? theme.relief : theme.presence;

function came(pen: Pen, points: readonly Point[], colour: number): void {
  pen.mark?.('actedAt');
  dashed(pen, points, [2, 4], 1.8, colour);
}

function sign(pen: Pen, at: Point, size: number, kind: MapAct['kind'], colour: number, theme: MapTheme): void {
  pen.mark?.(kind);
  if (kind === 'exercise') {
    const corners = [0, 1, 2, 3, 4, 5].map((corner) => around(at, size, (corner * Math.PI) / 3));
    shape(pen, corners, theme.paper, 2.2, colour);
    return;
  }
  const hull = [
    { x: at.x - size, y: at.y - size * 0.05 },
    { x: at.x + size, y: at.y - size * 0.05 },
    { x: at.x + size * 0.6, y: at.y + size * 0.62 },
    { x: at.x - size * 0.68, y: at.y + size * 0.62 },
  ];
  const first = hull[0];
  if (kind === 'probe' && first) {
    shape(pen, hull, theme.paper, 0, colour);
    dashed(pen, [...hull, first], [3, 2.4], 1.8, colour);
  } else shape(pen, hull, kind === 'surge' ? colour : theme.paper, 1.9, colour);
  const mast = [
    { x: at.x - size * 0.1, y: at.y - size * 0.1 },
    { x: at.x - size * 0.1, y: at.y - size * 0.85 },
  ];
  // Surge: two masts. Stand-down: none, the ship is going home.
  if (kind !== 'standDown') stroke(pen, mast, 1.9, colour);
  if (kind === 'surge')
    stroke(
      pen,
      mast.map(({ x, y }) => ({ x: x + size * 0.45, y })),
      1.9,
      colour,
    );
}

function flag(pen: Pen, foot: Point, theme: MapTheme): void {
  pen.mark?.('notified');
  stroke(pen, [foot, { x: foot.x, y: foot.y - 11 }], 1.5, theme.ink);
  const cloth = [
    { x: foot.x, y: foot.y - 11 },
    { x: foot.x + 8, y: foot.y - 8.5 },
    { x: foot.x, y: foot.y - 6 },
  ];
  shape(pen, cloth, theme.ink, 0, theme.ink);
}
