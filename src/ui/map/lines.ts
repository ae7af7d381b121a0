import { bend, chooseBow, pointAt, sample, trimmed, type Curve } from './curve.ts';
import { startOf } from './layers/deeds.ts';
import type { Layer } from './layers/layer.ts';
import type { MapDeed, MapModel } from './mapModel.ts';
import type { DeedMark, LineMark, Spot } from './marks.ts';
import type { Point } from './places.ts';

const clearance = 30;

/** Knows the bend of the line between any two ids, for as long as the same symbols stand on the same places. */
export interface Bends {
  readonly places: ReadonlyMap<string, Point>;
  readonly bows: Map<string, number>;
}

/** The bend of a line between two ids, chosen once on the sheet; the smaller id is its start whichever way it is asked for. */
function bowBetween(a: string, b: string, { places, bows }: Bends): number {
  const [first, second] = a < b ? [a, b] : [b, a];
  const key = `${first}|${second}`;
  const known = bows.get(key);
  if (known !== undefined) return a < b ? known : -known;
  const [from, to] = [places.get(first), places.get(second)];
  const others = [...places.keys()].sort().filter((id) => id !== a && id !== b);
  const bow =
    from && to
      ? chooseBow(
          from,
          to,
          others.flatMap((id) => places.get(id) ?? []),
          clearance,
        )
      : 0;
  bows.set(key, bow);
  return a < b ? bow : -bow;
}

export function curveBetween(
  a: string,
  b: string,
  spots: ReadonlyMap<string, Spot>,
  bends: Bends,
  more = 1,
): Curve | undefined {
  const [from, to] = [spots.get(a), spots.get(b)];
  return from && to && a !== b ? bend(from.at, to.at, bowBetween(a, b, bends) * more) : undefined;
}

export function lineMarks(
  model: MapModel,
  layer: Layer,
  spots: ReadonlyMap<string, Spot>,
  bends: Bends,
): readonly LineMark[] {
  const telling = model.deeds.length > 0 || model.planned !== undefined;
  const chosen = new Set(model.actors.filter(({ selected }) => selected).map(({ id }) => id));
  const wishes = layer.lines(model);
  const focused = telling || chosen.size > 0 || wishes.some(({ selected }) => selected);
  const marks = wishes.flatMap((wish): LineMark[] => {
    const curve = curveBetween(wish.a, wish.b, spots, bends);
    const [from, to] = [spots.get(wish.a), spots.get(wish.b)];
    if (!curve || !from || !to) return [];
    const [start, end] = trimmed(curve, from.radius + 4, to.radius + 4);
    const touched = !telling && (wish.selected || chosen.has(wish.a) || chosen.has(wish.b));
    return [{ wish, curve, points: sample(curve, 36, start, end), faded: focused && !touched }];
  });
  // The gravest last, so that it lies on top; the selected one above all.
  return marks.sort(
    ({ wish: a, faded: back }, { wish: b, faded: behind }) =>
      Number(a.selected) - Number(b.selected) ||
      Number(behind) - Number(back) ||
      Number(b.quiet) - Number(a.quiet) ||
      a.weight - b.weight ||
      (`${a.a}|${a.b}` < `${b.a}|${b.b}` ? -1 : 1),
  );
}

/** An act as lines. What has no place on the sheet is left out; who acted must have one. */
export function deedMark(
  deed: MapDeed,
  index: number,
  spots: ReadonlyMap<string, Spot>,
  bends: Bends,
): DeedMark | undefined {
  const from = spots.get(deed.from);
  if (!from) return undefined;
  // Bent further than the standing line of the same two, so that the act is not mistaken for the state of things.
  const main = deed.to === undefined ? undefined : curveBetween(deed.from, deed.to, spots, bends, 1.35);
  const to = deed.to === undefined ? undefined : spots.get(deed.to);
  const way = main && to ? sample(main, 40, ...trimmed(main, from.radius + 2, to.radius + 4)) : undefined;
  const fork = main ? pointAt(main, 0.5) : from.at;
  const place = deed.at === undefined ? undefined : spots.get(deed.at);
  return {
    deed,
    from,
    way,
    place: place && way ? sample(bend(fork, place.at, 0.08), 24) : undefined,
    bystanders: deed.bystanders.flatMap((who, i) => {
      const spot = spots.get(who.id);
      if (!spot) return [];
      const path = bend(fork, spot.at, i % 2 === 0 ? 0.14 : -0.14);
      const [start, end] = trimmed(path, main ? 0 : from.radius + 4, spot.radius + 8);
      return [{ who, spot, way: sample(path, 48, start, end) }];
    }),
    start: startOf(index),
  };
}
