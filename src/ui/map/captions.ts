import type { Box, Size } from './camera.ts';
import { lengthOf, pointAt } from './curve.ts';
import { badgeSpot } from './layers/pins.ts';
import { toldAfter } from './layers/deeds.ts';
import type { Layer } from './layers/layer.ts';
import { boxAround, eightAround, placeLabels, type LabelRequest } from './labels.ts';
import type { MapModel } from './mapModel.ts';
import type { DeedMark, LabelLine, LabelMark, LabelStyle, LineMark, Measure, Spot, StampMark } from './marks.ts';
import type { Point } from './places.ts';
import type { Standing } from './spots.ts';

export const lineHeight: Readonly<Record<LabelStyle, number>> = {
  mine: 18,
  name: 17,
  place: 16,
  caption: 14,
  tension: 15,
  presence: 15,
  trust: 15,
  trustSoft: 15,
  threat: 15,
  relief: 15,
  clause: 17,
  rise: 16,
  change: 16,
};

/** A number under a name, with the swatch that says which ring it belongs to. */
export const swatchWidth = 12;
export function slotOf(line: LabelLine, width: number): number {
  return width + (line.swatch ? swatchWidth + 10 : 8);
}

interface Draft extends LabelRequest {
  readonly lines: readonly LabelLine[];
  readonly after: number;
}

export interface Written extends Standing {
  readonly lines: readonly LineMark[];
  readonly stamps: readonly StampMark[];
  readonly deeds: readonly DeedMark[];
}

/** Names first, then what acts have done, then numbers: where there is little room, the last go first. */
export function captions(
  model: MapModel,
  layer: Layer,
  sheet: Written,
  size: Size,
  measure: Measure,
  keepClear: readonly Box[],
): readonly LabelMark[] {
  const drafts = [
    ...names(model, layer, sheet, measure),
    ...places(layer, sheet, measure),
    ...rises(sheet, measure),
    ...numbers(sheet, measure),
    ...stampCaptions(sheet, measure),
  ];
  const obstacles = [
    ...[...sheet.pins, ...sheet.flashpoints, ...sheet.stamps].map(({ at, radius }) => square(at, radius)),
    ...sheet.pins.flatMap(({ actor, at, radius }) => (actor.badge ? [square(badgeSpot(at, radius), 8.5)] : [])),
  ];
  const bounds: Box = { left: 2, top: 2, right: size.width - 2, bottom: size.height - 2 };
  const heard = sheet.lines.filter(({ faded, wish }) => !faded && !wish.quiet);
  const ways = sheet.deeds.flatMap(({ way, bystanders }) => [way ?? [], ...bystanders.map((one) => one.way)]);
  const clutter = (box: Box): number =>
    heard.reduce((sum, { wish, points }) => sum + (crosses(points, box) ? 0.6 + wish.weight / 40 : 0), 0) +
    ways.reduce((sum, way) => sum + (crosses(way, box) ? 2.5 : 0), 0);
  const placed = placeLabels(drafts, obstacles, bounds, clutter, keepClear);
  return placed.map(([{ id, lines, after }, box]) => ({ key: id, lines, box, after }));
}

const square = (at: Point, radius: number): Box => boxAround(at, radius * 2, radius * 2);

function names(model: MapModel, layer: Layer, { pins }: Written, measure: Measure): readonly Draft[] {
  return pins.flatMap(({ actor, at, radius }): Draft[] => {
    const name: LabelLine = { text: actor.name, style: actor.mine ? 'mine' : 'name' };
    const tag = layer.tag?.(model, actor.id);
    const rank = actor.mine ? 0 : actor.selected ? 1 : 2;
    const lines = tag ? [name, tag] : [name];
    const [width, height] = extentOf(lines, measure);
    const room = radius + (actor.selected ? 5 : 0) + (tag ? 9 : 0);
    // An id is never shown: a name that finds no place at all is left out, and the table under the map has it.
    const candidates = [...eightAround(at, room, width, height), ...eightAround(at, room + 9, width, height)];
    return [{ id: `actor ${actor.id}`, rank, insist: true, candidates, lines, after: 0 }];
  });
}

/** A flashpoint's name, and its numbers where there is room for both. */
function places(layer: Layer, { flashpoints }: Written, measure: Measure): readonly Draft[] {
  return flashpoints.flatMap(({ flashpoint, at, radius }): Draft[] => {
    const name: LabelLine = { text: flashpoint.name, style: 'place' };
    const heat: LabelLine = { text: flashpoint.heat.text, style: 'tension', swatch: 'heat' };
    const presence: LabelLine = { text: flashpoint.presence.text, style: 'presence', swatch: 'presence' };
    const below = layer.places === 'none' ? [] : layer.places === 'heat' ? [heat] : [heat, presence];
    const draft = (id: string, lines: readonly LabelLine[], rank: number): Draft => {
      const [width, height] = extentOf(lines, measure);
      return {
        id,
        lines,
        rank,
        insist: flashpoint.selected,
        candidates: belowFirst(eightAround(at, radius, width, height)),
        after: 0,
      };
    };
    const rank = flashpoint.selected ? 1 : 3;
    return below.length === 0
      ? [draft(`place ${flashpoint.id}`, [name], rank)]
      : [draft(`place ${flashpoint.id}`, [name, ...below], rank), draft(`place ${flashpoint.id}`, [name], rank + 0.5)];
  });
}

/** A name of a sea is long and stands under its ring, where the sea is, rather than beside it over the coast. */
const belowFirst = (around: readonly Box[]): readonly Box[] => [5, 2, 7, 0, 3, 4, 1, 6].flatMap((i) => around[i] ?? []);

function numbers({ lines }: Written, measure: Measure): readonly Draft[] {
  return lines
    .filter(({ faded, wish, points }) => !faded && !wish.quiet && lengthOf(points) >= 44)
    .flatMap(({ wish, curve }) =>
      wish.numbers.map((line, i): Draft => {
        const [width, height] = extentOf([line], measure);
        return {
          id: `line ${wish.a}|${wish.b} ${String(i)}`,
          lines: [line],
          rank: wish.selected ? 1 : 5 - wish.weight / 100,
          insist: wish.selected,
          candidates: line.along.map((t) => boxAround(pointAt(curve, t), width, height)),
          after: 0,
        };
      }),
    );
}

/**
 * How much it rises for those who were not asked, beside their pins; and what changes between those who did it. Never over a pin
 * nor nearer to another: who is alarmed matters more than by how much, and the forecast has the numbers.
 */
function rises({ deeds, pins }: Written, measure: Measure): readonly Draft[] {
  return deeds.flatMap(({ deed, way, bystanders, start }, i) => {
    const after = start < 0 ? 0 : toldAfter(i);
    const draft = (id: string, line: LabelLine, points: readonly Point[], rise: number, spot?: Spot): Draft => {
      const [width, height] = extentOf([line], measure);
      const along = atSide.flatMap((t) => points[Math.round((points.length - 1) * t)] ?? []);
      const candidates = spot
        ? [9, 24]
            .flatMap((room) => eightAround(spot.at, spot.radius + room, width, height))
            .filter(isNearest(spot, pins))
        : along.map((at) => boxAround(at, width, height));
      return { id: `deed ${String(i)} ${id}`, lines: [line], rank: 2 - rise / 100, insist: false, candidates, after };
    };
    return [
      ...bystanders.map(({ who, spot, way: there }) =>
        draft(who.id, { text: who.text, style: 'rise' }, there, who.rise, spot),
      ),
      ...(deed.text !== undefined && way ? [draft('self', { text: deed.text, style: 'change' }, way, 0)] : []),
    ];
  });
}

const atSide = [0.3, 0.36, 0.24, 0.7, 0.76] as const;

/** Whether a box stands nearer to its own pin than to any other. */
const isNearest =
  (spot: Spot, pins: Written['pins']) =>
  ({ left, right, top, bottom }: Box): boolean => {
    const away = ({ at }: Spot): number =>
      Math.hypot(Math.max(left - at.x, at.x - right, 0), Math.max(top - at.y, at.y - bottom, 0));
    return pins.every((pin) => pin.at === spot.at || away(pin) > away(spot));
  };

function stampCaptions({ stamps }: Written, measure: Measure): readonly Draft[] {
  return stamps.flatMap(({ wish, at, radius }): Draft[] => {
    if (!wish.caption) return [];
    const [width, height] = extentOf([wish.caption], measure);
    const candidates = eightAround(at, radius, width, height);
    return [{ id: `stamp ${wish.key}`, lines: [wish.caption], rank: 6, insist: false, candidates, after: 0 }];
  });
}

/** A name on its line and, under it, the numbers side by side. */
function extentOf(lines: readonly LabelLine[], measure: Measure): readonly [number, number] {
  const [head, ...rest] = lines;
  if (!head) return [0, 0];
  const below = rest.reduce((sum, line) => sum + slotOf(line, measure(line.text, line.style)), 0);
  const under = rest[0] ? lineHeight[rest[0].style] : 0;
  return [Math.max(measure(head.text, head.style), below) + 4, lineHeight[head.style] + under];
}

function crosses(points: readonly Point[], box: Box): boolean {
  return points.some(({ x, y }, i) => {
    const next = points[i + 1] ?? { x, y };
    const middle = { x: (x + next.x) / 2, y: (y + next.y) / 2 };
    return holds(box, { x, y }) || holds(box, middle);
  });
}

function holds(box: Box, { x, y }: Point): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}
