import { toScreen, type Box, type Camera, type Size } from './camera.ts';
import { bend, chooseBow, lengthOf, pointAt, sample, trimmed, type Curve } from './curve.ts';
import type { LineTarget, PointTarget } from './hit.ts';
import { boxAround, eightAround, placeLabels, type LabelRequest } from './labels.ts';
import type { MapActor, MapArc, MapFlashpoint, MapModel } from './mapModel.ts';
import { actorPlaces, flashpointPlaces, type Point } from './places.ts';
import { spread } from './spread.ts';

/** Everything of one picture in CSS pixels: worked out here without a screen, drawn by the layers, searched by the hits. */
export interface Sheet {
  readonly size: Size;
  readonly pins: readonly PinMark[];
  readonly flashpoints: readonly FlashpointMark[];
  readonly arcs: readonly ArcMark[];
  readonly labels: readonly LabelMark[];
  /** Where each id's symbol stands, for the reveal and for whoever wants to point at it. */
  readonly spots: ReadonlyMap<string, Spot>;
  /** An actor or an arc is selected, or an act is being shown: arcs that it does not touch step back. */
  readonly focused: boolean;
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

export interface ArcMark {
  readonly arc: MapArc;
  readonly curve: Curve;
  readonly points: readonly Point[];
  readonly faded: boolean;
  /** Neither tense nor mine nor selected: drawn, but as background. Its number is in the table and a tap away. */
  readonly quiet: boolean;
}

export interface LabelMark {
  readonly id: string;
  readonly kind: 'actor' | 'flashpoint' | 'tension';
  readonly lines: readonly LabelLine[];
  readonly box: Box;
}

export interface LabelLine {
  readonly text: string;
  readonly style: LabelStyle;
}

export type LabelStyle = 'mine' | 'name' | 'place' | 'tension' | 'presence';
export type Measure = (text: string, style: LabelStyle) => number;

export const lineHeight: Readonly<Record<LabelStyle, number>> = {
  mine: 18,
  name: 17,
  place: 16,
  tension: 15,
  presence: 15,
};
export const pinRadius = 6.5;
export const mineRadius = 10;
const roomy = 520; // px of window width below which rings are drawn smaller

const clearance = 30;
const loudAbove = 40;

/** `bows` remembers which way each arc bends, for as long as the same symbols are on the sheet. */
export function layOut(
  model: MapModel,
  camera: Camera,
  size: Size,
  measure: Measure,
  bows: Map<string, number>,
): Sheet {
  const pins = model.actors.flatMap((actor) => {
    const place = actorPlaces.get(actor.id);
    return place ? [{ actor, place }] : [];
  });
  const places = model.flashpoints.flatMap((flashpoint) => {
    const place = flashpointPlaces.get(flashpoint.id);
    return place ? [{ flashpoint, place }] : [];
  });
  const placeRadius = size.width < roomy ? 13 : 17;
  const screen = (at: Point): Point => toScreen(camera, size, at);
  // Spread as if the camera looked at the origin: a symbol's shift must not change while somebody pans.
  const zoomed = (at: Point): Point => ({ x: at.x * camera.k, y: at.y * camera.k });
  const unzoomed = (at: Point): Point => ({ x: at.x / camera.k, y: at.y / camera.k });
  const apart = spread(
    [
      ...pins.map(({ actor, place }) => ({ id: actor.id, at: zoomed(place.at), radius: radiusOf(actor) })),
      ...places.map(({ flashpoint, place }) => ({ id: flashpoint.id, at: zoomed(place.at), radius: placeRadius })),
    ],
    6,
  );
  const settle = (id: string, at: Point): Point => screen(unzoomed(apart.get(id) ?? zoomed(at)));
  const pinMarks = pins.map(({ actor, place }) => ({
    actor,
    anchor: screen(place.at),
    at: settle(actor.id, place.at),
    radius: radiusOf(actor),
  }));
  const flashpointMarks = places.map(({ flashpoint, place }) => ({
    flashpoint,
    anchor: screen(place.at),
    at: settle(flashpoint.id, place.at),
    radius: placeRadius,
  }));
  const spots = new Map<string, Spot>([
    ...pinMarks.map((mark): [string, Spot] => [mark.actor.id, mark]),
    ...flashpointMarks.map((mark): [string, Spot] => [mark.flashpoint.id, mark]),
  ]);
  const telling = (model.reveal ?? []).length > 0;
  const focused = telling || [...model.actors, ...model.arcs].some((item) => item.selected);
  const arcs = arcMarks(model, spots, bows, focused);
  const labels = labelMarks(pinMarks, flashpointMarks, arcs, size, measure);
  return { size, pins: pinMarks, flashpoints: flashpointMarks, arcs, labels, spots, focused };
}

/** A badge sits above its pin and to the left: names prefer the right. */
export function badgeSpot(at: Point, radius: number): Point {
  return { x: at.x - radius - 3, y: at.y - radius - 3 };
}

export function pointTargets(sheet: Sheet): readonly PointTarget[] {
  return [
    ...sheet.pins.map((mark): PointTarget => ({
      kind: 'actor',
      id: mark.actor.id,
      at: mark.at,
      radius: mark.radius + 3,
    })),
    ...sheet.flashpoints.map((mark): PointTarget => ({
      kind: 'flashpoint',
      id: mark.flashpoint.id,
      at: mark.at,
      radius: mark.radius,
    })),
  ];
}

export function lineTargets(sheet: Sheet): readonly LineTarget[] {
  return sheet.arcs.map(({ arc, points }) => ({ a: arc.a, b: arc.b, points }));
}

function radiusOf(actor: MapActor): number {
  return actor.mine ? mineRadius : pinRadius;
}

/** The bend of an arc between two ids, chosen once on the sheet; the smaller id is its start whichever way it is asked for. */
export function bowBetween(a: string, b: string, ids: readonly string[], bows: Map<string, number>): number {
  const [first, second] = a < b ? [a, b] : [b, a];
  const key = `${first}|${second}`;
  const known = bows.get(key);
  if (known !== undefined) return a < b ? known : -known;
  const at = (id: string): Point | undefined => (actorPlaces.get(id) ?? flashpointPlaces.get(id))?.at;
  const [from, to] = [at(first), at(second)];
  const others = ids.filter((id) => id !== a && id !== b).flatMap((id) => at(id) ?? []);
  const bow = from && to ? chooseBow(from, to, others, clearance) : 0;
  bows.set(key, bow);
  return a < b ? bow : -bow;
}

function arcMarks(
  model: MapModel,
  spots: ReadonlyMap<string, Spot>,
  bows: Map<string, number>,
  focused: boolean,
): readonly ArcMark[] {
  const ids = [...spots.keys()].sort();
  const chosen = new Set(model.actors.filter((actor) => actor.selected).map((actor) => actor.id));
  const mine = new Set(model.actors.filter((actor) => actor.mine).map((actor) => actor.id));
  const marks = model.arcs.flatMap((arc): ArcMark[] => {
    const [from, to] = [spots.get(arc.a), spots.get(arc.b)];
    if (!from || !to || arc.a === arc.b) return [];
    const curve = bend(from.at, to.at, bowBetween(arc.a, arc.b, ids, bows));
    const [start, end] = trimmed(curve, from.radius + 4, to.radius + 4);
    const touched = arc.selected || chosen.has(arc.a) || chosen.has(arc.b);
    const quiet = !touched && arc.tension < loudAbove && !mine.has(arc.a) && !mine.has(arc.b);
    return [{ arc, curve, points: sample(curve, 36, start, end), faded: focused && !touched, quiet }];
  });
  // The gravest last, so that it lies on top; the selected one above all.
  return marks.sort(
    (a, b) =>
      Number(a.arc.selected) - Number(b.arc.selected) ||
      Number(b.faded) - Number(a.faded) ||
      a.arc.tension - b.arc.tension ||
      (`${a.arc.a}|${a.arc.b}` < `${b.arc.a}|${b.arc.b}` ? -1 : 1),
  );
}

function labelMarks(
  pins: readonly PinMark[],
  flashpoints: readonly FlashpointMark[],
  arcs: readonly ArcMark[],
  size: Size,
  measure: Measure,
): readonly LabelMark[] {
  const drafts: (Omit<LabelMark, 'box'> & LabelRequest)[] = [];
  for (const { actor, at, radius } of pins) {
    const lines: readonly LabelLine[] = [{ text: actor.name, style: actor.mine ? 'mine' : 'name' }];
    const [width, height] = extentOf(lines, measure);
    const rank = actor.mine ? 0 : actor.selected ? 1 : 2;
    const candidates = eightAround(at, radius + (actor.selected ? 5 : 0), width, height);
    // An id is never shown: a name that finds no place is left out, and the table under the map has it.
    drafts.push({ id: `actor ${actor.id}`, kind: 'actor', lines, rank, insist: rank < 2, candidates });
  }
  for (const { flashpoint, at, radius } of flashpoints) {
    const lines: readonly LabelLine[] = [
      { text: flashpoint.name, style: 'place' },
      { text: whole(flashpoint.heat), style: 'tension' },
      { text: whole(flashpoint.presence), style: 'presence' },
    ];
    const [width, height] = extentOf(lines, measure);
    const candidates = eightAround(at, radius, width, height);
    const rank = flashpoint.selected ? 1 : 3;
    drafts.push({ id: `place ${flashpoint.id}`, kind: 'flashpoint', lines, rank, insist: rank < 2, candidates });
  }
  for (const { arc, curve, points, faded, quiet } of arcs) {
    if (faded || quiet || lengthOf(points) < 44) continue;
    const lines: readonly LabelLine[] = [{ text: whole(arc.tension), style: 'tension' }];
    const [width, height] = extentOf(lines, measure);
    const candidates = [0.5, 0.44, 0.56, 0.38, 0.62, 0.31, 0.69].map((t) =>
      boxAround(pointAt(curve, t), width, height),
    );
    const rank = arc.selected ? 1 : 5 - arc.tension / 100;
    drafts.push({ id: `dyad ${arc.a}|${arc.b}`, kind: 'tension', lines, rank, insist: arc.selected, candidates });
  }
  const obstacles = [
    ...[...pins, ...flashpoints].map(({ at, radius }) => boxAround(at, radius * 2, radius * 2)),
    ...pins.flatMap(({ actor, at, radius }) => (actor.badge ? [boxAround(badgeSpot(at, radius), 17, 17)] : [])),
  ];
  const bounds: Box = { left: 2, top: 2, right: size.width - 2, bottom: size.height - 2 };
  const lines = arcs.filter(({ faded, quiet }) => !faded && !quiet);
  const clutter = (box: Box): number =>
    lines.reduce((sum, { arc, points }) => sum + (crosses(points, box) ? 0.6 + arc.tension / 40 : 0), 0);
  const placed = placeLabels(drafts, obstacles, bounds, clutter);
  return drafts.flatMap(({ id, kind, lines }) => {
    const box = placed.get(id);
    return box ? [{ id, kind, lines, box }] : [];
  });
}

/** A name on its line and, under it, the numbers side by side. */
function extentOf(lines: readonly LabelLine[], measure: Measure): readonly [number, number] {
  const [head, ...rest] = lines;
  if (!head) return [0, 0];
  const numbers = rest.reduce((sum, line) => sum + numberSlot(measure(line.text, line.style)), 0);
  const under = rest[0] ? lineHeight[rest[0].style] : 0;
  return [Math.max(measure(head.text, head.style), numbers) + 4, lineHeight[head.style] + under];
}

/** A number under a name, with the swatch that says which ring it belongs to. */
export const swatchWidth = 12;
export function numberSlot(width: number): number {
  return width + swatchWidth + 10;
}

function whole(level: number): string {
  return String(Math.round(level));
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
