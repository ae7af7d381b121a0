import { homeCamera, type Box, type Camera, type Size } from '../../../src/ui/map/camera.ts';
import { layers } from '../../../src/ui/map/layers/index.ts';
import type { MapModel } from '../../../src/ui/map/mapModel.ts';
import type { Measure, Sheet } from '../../../src/ui/map/marks.ts';
import { layOut } from '../../../src/ui/map/sheet.ts';
import { placesOf } from '../../../src/ui/map/spots.ts';

export const measure: Measure = (text) => text.length * 7.2;

/** A sheet as the scene would lay it out, without a screen. */
export function laidOut(model: MapModel, camera: Camera, size: Size, keepClear: readonly Box[] = []): Sheet {
  const layer = layers[model.layer];
  const places = placesOf(model, layer.land, homeCamera(size), size);
  return layOut({ model, layer, camera, size, measure, bends: { places, bows: new Map() }, keepClear });
}
