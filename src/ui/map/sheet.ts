import type { Box, Camera, Size } from './camera.ts';
import { captions } from './captions.ts';
import type { LineTarget, PointTarget } from './hit.ts';
import type { Layer } from './layers/layer.ts';
import { around } from './layers/pen.ts';
import { curveBetween, deedMark, lineMarks, type Bends } from './lines.ts';
import type { MapModel } from './mapModel.ts';
import type { Measure, Sheet, Spot, StampMark } from './marks.ts';
import { standing } from './spots.ts';

export interface SheetInput {
  readonly model: MapModel;
  readonly layer: Layer;
  readonly camera: Camera;
  readonly size: Size;
  readonly measure: Measure;
  readonly bends: Bends;
  /** Where the page's own controls lie over the map. */
  readonly keepClear?: readonly Box[];
}

export function layOut({ model, layer, camera, size, measure, bends, keepClear = [] }: SheetInput): Sheet {
  const stood = standing(model, layer.places, bends.places, camera, size);
  const { spots } = stood;
  const lines = lineMarks(model, layer, spots, bends);
  const stamps = stampMarks(model, layer, spots);
  // What is planned stands in front of what was done.
  const planned = model.planned && deedMark(model.planned, -1, spots, bends);
  const deeds = planned ? [] : model.deeds.flatMap((deed, i) => deedMark(deed, i, spots, bends) ?? []);
  const drafted = deeds.length > 0 ? [] : model.drafted.flatMap((deed) => deedMark(deed, -1, spots, bends) ?? []);
  const written = { ...stood, lines, stamps, deeds: planned ? [planned] : deeds };
  return {
    ...stood,
    size,
    lines,
    stamps,
    labels: captions(model, layer, written, size, measure, keepClear),
    deeds,
    planned,
    drafted,
    curveBetween: (a, b) => curveBetween(a, b, spots, bends),
  };
}

/** Around a symbol, from below on the right: names prefer the right, and a badge sits on the left above. */
const angles = [0.9, 2.24, -0.9, 1.57, Math.PI, -1.57, 0] as const;

function stampMarks(model: MapModel, layer: Layer, spots: ReadonlyMap<string, Spot>): readonly StampMark[] {
  const count = new Map<string, number>();
  return (layer.stamps?.(model) ?? []).flatMap((wish): StampMark[] => {
    const host = spots.get(wish.host);
    if (!host) return [];
    const nth = count.get(wish.host) ?? 0;
    count.set(wish.host, nth + 1);
    const turn = Math.floor(nth / angles.length);
    const far = host.radius + wish.radius + 5 + turn * (wish.radius * 2 + 4);
    const angle = angles[nth % angles.length] ?? 0;
    return [{ wish, at: around(host.at, far, angle + turn * 0.4), radius: wish.radius }];
  });
}

export function pointTargets(sheet: Sheet): readonly PointTarget[] {
  return [
    ...sheet.pins.map(({ actor, at, radius }): PointTarget => ({
      kind: 'actor',
      id: actor.id,
      at,
      radius: radius + 3,
    })),
    ...sheet.flashpoints.map(({ flashpoint, at, radius }): PointTarget => ({
      kind: 'flashpoint',
      id: flashpoint.id,
      at,
      radius,
    })),
  ];
}

export function lineTargets(sheet: Sheet): readonly LineTarget[] {
  return sheet.lines.filter(({ wish }) => wish.picks).map(({ wish, points }) => ({ a: wish.a, b: wish.b, points }));
}
