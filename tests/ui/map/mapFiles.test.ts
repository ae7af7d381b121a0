import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { unpackLand } from '../../../src/ui/map/land.ts';
import { actorPlaces, extent, flashpointPlaces, frame, unplaced, type Point } from '../../../src/ui/map/places.ts';

interface LandJson {
  readonly unit: number;
  readonly frame: { readonly width: number; readonly height: number };
  readonly extent: readonly number[];
  readonly rings: readonly (readonly number[])[];
}

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const landText = read('assets/map/land.json');
const land = JSON.parse(landText) as LandJson;
const rings = unpackLand(land);

function actor(id: string): Point {
  const place = actorPlaces.get(id);
  if (!place) throw new Error(`no place for ${id}`);
  return place.at;
}

/** Even–odd, over all rings: the rule by which the land is not filled with lakes. */
function onLand({ x, y }: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const [ax, ay, bx, by] = [ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

describe('the coastline', () => {
  test('is small enough to load late without being felt', () => {
    expect(gzipSync(landText, { level: 9 }).length).toBeLessThan(60_000);
  });

  test('holds whole numbers only, in rings of at least three points', () => {
    for (const ring of land.rings) {
      expect(ring.length).toBeGreaterThanOrEqual(6);
      expect(ring.length % 2).toBe(0);
      expect(ring.every(Number.isInteger)).toBe(true);
    }
  });

  test('stays near the extent: nothing wraps around the globe', () => {
    const slack = 31;
    for (const ring of rings) {
      for (let i = 0; i < ring.length; i += 2) {
        expect(ring[i]).toBeGreaterThanOrEqual(extent.left - slack);
        expect(ring[i]).toBeLessThanOrEqual(extent.right + slack);
        expect(ring[i + 1]).toBeGreaterThanOrEqual(extent.top - slack);
        expect(ring[i + 1]).toBeLessThanOrEqual(extent.bottom + slack);
      }
    }
  });

  test('agrees with the places about frame and extent', () => {
    expect(land.frame).toEqual(frame);
    expect(land.extent).toEqual([extent.left, extent.top, extent.right, extent.bottom]);
  });

  test('is land where there is land and sea where there is sea', () => {
    for (const id of ['AUS', 'CHN', 'IND', 'KOR', 'MNG', 'RUS', 'LAO', 'MMR'])
      expect([id, onLand(actor(id))]).toEqual([id, true]);
    for (const id of ['SCS', 'ECS', 'CORAL', 'BENGAL', 'NPAC', 'WPAC']) {
      expect([id, onLand(flashpointPlaces.get(id)!.at)]).toEqual([id, false]);
    }
  });

  test('has no feature at all in the hatched waters', () => {
    const centre = flashpointPlaces.get('SCS')!.at;
    const ring = flashpointPlaces.get('SCS')!.overlap!;
    for (const part of [0.15, 0.35, 0.55, 0.75]) {
      for (const rim of ring) {
        const at = { x: centre.x + (rim.x - centre.x) * part, y: centre.y + (rim.y - centre.y) * part };
        expect(onLand(at)).toBe(false);
      }
    }
  });
});

describe('the places', () => {
  test.each([
    // [a, b, eastward, northward]: a lies that way from b
    ['JPN', 'VNM', 1, 1],
    ['AUS', 'JPN', 1, -1],
    ['IND', 'CHN', -1, -1],
    ['RUS', 'KOR', 1, 1],
    ['PRK', 'KOR', -1, 1],
    ['USA', 'JPN', 1, -1],
    ['ASEAN', 'AUS', -1, 1],
    ['VNM', 'CHN', -1, -1],
  ])('%s lies where it should from %s', (a, b, eastward, northward) => {
    expect(Math.sign(actor(a).x - actor(b).x)).toBe(eastward);
    expect(Math.sign(actor(b).y - actor(a).y)).toBe(northward);
  });

  test('have ids and slugs that are unique across actors and places', () => {
    const source = JSON.parse(read('assets/map/places.json')) as { places: Record<string, { slug: string }> };
    const slugs = Object.values(source.places).map((place) => place.slug);
    const all = [...actorPlaces.keys(), ...flashpointPlaces.keys(), ...slugs];
    expect(new Set(all).size).toBe(all.length);
  });

  test('stand on spots of their own', () => {
    const spots = [...actorPlaces.values(), ...flashpointPlaces.values()].map(({ at }) => `${at.x} ${at.y}`);
    expect(new Set(spots).size).toBe(spots.length);
  });

  test('all lie in the frame', () => {
    for (const { at } of [...actorPlaces.values(), ...flashpointPlaces.values()]) {
      expect(at.x).toBeGreaterThan(0);
      expect(at.x).toBeLessThan(frame.width);
      expect(at.y).toBeGreaterThan(0);
      expect(at.y).toBeLessThan(frame.height);
    }
  });

  test('name those that are missing instead of dropping them silently', () => {
    expect(unplaced(['JPN', 'ATLANTIS'], ['SCS', 'MOON'])).toEqual(['ATLANTIS', 'MOON']);
  });
});
