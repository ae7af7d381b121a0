import placesFile from '../../../assets/map/places.json';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where an id stands on the projected sheet, in its units (1,600 across the frame). */
export interface MapPlace {
  readonly at: Point;
  readonly caption?: Point;
  /** A coarse ring in which claims overlap; hatched, never outlined. */
  readonly overlap?: readonly Point[];
}

interface PlaceEntry {
  readonly at: readonly number[];
  readonly caption?: readonly number[];
  readonly overlap?: readonly (readonly number[])[];
}

const point = (pair: readonly number[]): Point => ({ x: pair[0] ?? 0, y: pair[1] ?? 0 });

function read(entries: Readonly<Record<string, PlaceEntry>>): Map<string, MapPlace> {
  return new Map(
    Object.entries(entries).map(([id, entry]) => [
      id,
      {
        at: point(entry.at),
        ...(entry.caption ? { caption: point(entry.caption) } : {}),
        ...(entry.overlap ? { overlap: entry.overlap.map(point) } : {}),
      },
    ]),
  );
}

export const frame: { readonly width: number; readonly height: number } = placesFile.frame;
const [left = 0, top = 0, right = 0, bottom = 0] = placesFile.extent;
export const extent = { left, top, right, bottom };
export const actorPlaces: ReadonlyMap<string, MapPlace> = read(placesFile.actors);
export const flashpointPlaces: ReadonlyMap<string, MapPlace> = read(placesFile.places);

/** Ids without a place: the map leaves them out, and the screen can say so beside its table. */
export function unplaced(actors: readonly string[], flashpoints: readonly string[]): readonly string[] {
  return [...actors.filter((id) => !actorPlaces.has(id)), ...flashpoints.filter((id) => !flashpointPlaces.has(id))];
}
