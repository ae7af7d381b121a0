import { homeCamera, toScreen, toSheet, type Box, type Camera, type Size } from './camera.ts';
import type { MapModel } from './mapModel.ts';
import type { FlashpointMark, PinMark, Spot } from './marks.ts';
import { networkPlaces } from './network.ts';
import { actorPlaces, flashpointPlaces, type Point } from './places.ts';
import { spread } from './spread.ts';
import type { PlaceLook } from './layers/layer.ts';

const pinRadius = 6.5;
const mineRadius = 10;
const roomy = 520; // px of window width below which rings are drawn smaller

/** Where everything stands on the sheet, in its units: at its place on earth, or, without land, by who is drawn to whom. */
export function placesOf(model: MapModel, land: boolean, home: Camera, size: Size): ReadonlyMap<string, Point> {
  if (!land) return networkOnSheet(model, home, size);
  const places = new Map<string, Point>();
  for (const { id } of model.actors) {
    const place = actorPlaces.get(id);
    if (place) places.set(id, place.at);
  }
  for (const { id } of model.flashpoints) {
    const place = flashpointPlaces.get(id);
    if (place) places.set(id, place.at);
  }
  return places;
}

/** The network fills what the first look shows, with room for names at the rim. */
function networkOnSheet(model: MapModel, home: Camera, size: Size): ReadonlyMap<string, Point> {
  const [side, top, foot] = [Math.min(130, size.width * 0.21), 44, 72];
  const from = toSheet(home, size, { x: side, y: top });
  const to = toSheet(home, size, { x: size.width - side, y: size.height - foot });
  const spot = ({ x, y }: Point): Point => ({ x: from.x + (to.x - from.x) * x, y: from.y + (to.y - from.y) * y });
  return new Map([...networkPlaces(model)].map(([id, at]) => [id, spot(at)]));
}

/** The part of the sheet that holds everybody: what the first look must show. */
export function boxOf(model: MapModel): Box | undefined {
  const points = [...placesOf(model, true, homeCamera({ width: 1, height: 1 }), { width: 1, height: 1 }).values()];
  if (points.length < 2) return undefined;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

export interface Standing {
  readonly pins: readonly PinMark[];
  readonly flashpoints: readonly FlashpointMark[];
  readonly spots: ReadonlyMap<string, Spot>;
}

export function standing(
  model: MapModel,
  look: PlaceLook,
  places: ReadonlyMap<string, Point>,
  camera: Camera,
  size: Size,
): Standing {
  const narrow = size.width < roomy;
  const placeRadius = look === 'large' ? (narrow ? 22 : 30) : look === 'none' ? 9 : narrow ? 13 : 17;
  const screen = (at: Point): Point => toScreen(camera, size, at);
  // Spread as if the camera looked at the origin: a symbol's shift must not change while somebody pans.
  const symbols = [
    ...model.actors.map(({ id, mine }) => ({ id, radius: mine ? mineRadius : pinRadius })),
    ...model.flashpoints.map(({ id }) => ({ id, radius: placeRadius })),
  ].flatMap((symbol) => {
    const at = places.get(symbol.id);
    return at ? [{ ...symbol, at: { x: at.x * camera.k, y: at.y * camera.k } }] : [];
  });
  const apart = spread(symbols, 6);
  const spots = new Map<string, Spot>();
  for (const { id, radius, at } of symbols) {
    const moved = apart.get(id) ?? at;
    spots.set(id, { radius, at: screen({ x: moved.x / camera.k, y: moved.y / camera.k }) });
  }
  const withAnchor = (id: string): (Spot & { readonly anchor: Point }) | undefined => {
    const [spot, place] = [spots.get(id), places.get(id)];
    return spot && place && { ...spot, anchor: screen(place) };
  };
  const pins = model.actors.flatMap((actor): PinMark[] => {
    const spot = withAnchor(actor.id);
    return spot ? [{ actor, ...spot }] : [];
  });
  const flashpoints = model.flashpoints.flatMap((flashpoint): FlashpointMark[] => {
    const spot = withAnchor(flashpoint.id);
    return spot ? [{ flashpoint, ...spot }] : [];
  });
  return { pins, flashpoints, spots };
}
