import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { homeCamera, widest, zoomAt, type Camera, type Size } from '../../../src/ui/map/camera.ts';
import { distance, distanceToLine, pointAt } from '../../../src/ui/map/curve.ts';
import { pickAt } from '../../../src/ui/map/hit.ts';
import { overlaps } from '../../../src/ui/map/labels.ts';
import { actorPlaces, flashpointPlaces } from '../../../src/ui/map/places.ts';
import { layers } from '../../../src/ui/map/layers/index.ts';
import type { MapModel } from '../../../src/ui/map/mapModel.ts';
import type { Sheet } from '../../../src/ui/map/marks.ts';
import { lineTargets, pointTargets } from '../../../src/ui/map/sheet.ts';
import { boxOf } from '../../../src/ui/map/spots.ts';
import { crowdedSea, eight, fullSea, ten } from './crowdedSea.ts';
import { laidOut } from './laidOut.ts';

const windows: readonly Size[] = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 420 },
  { width: 390, height: 844 },
];
const tables = [
  { name: 'eight actors', model: fullSea(eight, 'JPN', ['SCS']) },
  { name: 'ten actors', model: fullSea(ten, 'KOR', ['SCS', 'ECS', 'PEN', 'HIM']) },
];

function camerasFor(size: Size): readonly Camera[] {
  const home = homeCamera(size);
  const middle = { x: size.width / 2, y: size.height / 2 };
  return [{ ...home, k: widest(size) }, home, zoomAt(home, size, 2.5, middle), zoomAt(home, size, 8, middle)];
}

const namesOn = (sheet: Sheet): string[] =>
  sheet.labels.map(({ key }) => key).filter((key) => key.startsWith('actor '));

/** Every table in every window, at every zoom, on every layer: laid out once for all tests. */
const sheets = windows.flatMap((size) =>
  tables.flatMap(({ model }) =>
    camerasFor(size).flatMap((camera) =>
      Object.values(layers).map(({ name: layer }) => ({
        sheet: laidOut({ ...model, layer }, camera, size),
        camera,
        size,
      })),
    ),
  ),
);

function everySheet(visit: (sheet: Sheet, camera: Camera, size: Size) => void): void {
  for (const { sheet, camera, size } of sheets) visit(sheet, camera, size);
}

describe('picking', () => {
  test('the middle of every symbol picks that symbol, at every zoom and window', () => {
    everySheet((sheet) => {
      for (const [id, spot] of sheet.spots) {
        const kind = actorPlaces.has(id) ? 'actor' : 'flashpoint';
        expect(pickAt(spot.at, pointTargets(sheet), lineTargets(sheet), 7)).toEqual({ kind, id });
      }
    });
  });

  test('so does anywhere within 12 px of it: targets of 24 px never share a point', () => {
    everySheet((sheet) => {
      for (const [id, { at }] of sheet.spots) {
        for (let turn = 0; turn < 8; turn += 1) {
          const near = { x: at.x + 11.9 * Math.cos(turn), y: at.y + 11.9 * Math.sin(turn) };
          expect(pickAt(near, pointTargets(sheet), [], 0)).toHaveProperty('id', id);
        }
      }
    });
  });

  test('the symbol that is picked stands at, or is led from, the true place and not a neighbour’s', () => {
    everySheet((sheet, camera, size) => {
      // Without land, a place is worked out and not looked up.
      if (sheet.flashpoints.length === 0) return;
      for (const { actor, anchor, at } of sheet.pins) {
        const place = actorPlaces.get(actor.id)!.at;
        expect(anchor.x).toBeCloseTo((place.x - camera.x) * camera.k + size.width / 2, 6);
        expect(anchor.y).toBeCloseTo((place.y - camera.y) * camera.k + size.height / 2, 6);
        expect(distance(anchor, at)).toBeLessThan(48);
      }
    });
  });

  test('an arc is picked at its middle unless a symbol or a nearer arc lies there', () => {
    const { model } = tables[0]!;
    const size = windows[0]!;
    const sheet = laidOut(model, homeCamera(size), size);
    for (const { wish: arc, curve, points } of sheet.lines) {
      const middle = pointAt(curve, 0.5);
      const pick = pickAt(middle, pointTargets(sheet), lineTargets(sheet), 7);
      if (pick.kind !== 'dyad' || pick.a !== arc.a || pick.b !== arc.b) {
        const rival = sheet.lines.find(
          (other) => pick.kind === 'dyad' && other.wish.a === pick.a && other.wish.b === pick.b,
        );
        const nearer = rival && distanceToLine(middle, rival.points) <= distanceToLine(middle, points);
        expect(nearer === true || pick.kind === 'actor' || pick.kind === 'flashpoint').toBe(true);
      }
    }
    expect(pickAt({ x: 5, y: 880 }, pointTargets(sheet), lineTargets(sheet), 7)).toEqual({ kind: 'nothing' });
  });

  test('does not depend on the order in which the model lists things', () => {
    const { model } = tables[1]!;
    const size = windows[2]!;
    const camera = homeCamera(size);
    const turned: MapModel = {
      ...model,
      actors: [...model.actors].reverse(),
      pairs: [...model.pairs].reverse(),
      flashpoints: [...model.flashpoints].reverse(),
    };
    const [a, b] = [laidOut(model, camera, size), laidOut(turned, camera, size)];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 390 }), fc.integer({ min: 0, max: 420 }), (x, y) => {
        expect(pickAt({ x, y }, pointTargets(a), lineTargets(a), 7)).toEqual(
          pickAt({ x, y }, pointTargets(b), lineTargets(b), 7),
        );
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('the picture', () => {
  test('no two labels overlap, at any zoom and window', () => {
    everySheet((sheet) => {
      sheet.labels.forEach((a, i) => {
        for (const b of sheet.labels.slice(i + 1))
          expect([a.key, b.key, overlaps(a.box, b.box)]).toEqual([a.key, b.key, false]);
      });
    });
  });

  test('my own name is always shown when my pin is in the window', () => {
    everySheet((sheet, _camera, size) => {
      const mine = sheet.pins.find(({ actor }) => actor.mine)!;
      const inside = mine.at.x > 70 && mine.at.x < size.width - 70 && mine.at.y > 40 && mine.at.y < size.height - 40;
      if (inside) expect(sheet.labels.map(({ key }) => key)).toContain(`actor ${mine.actor.id}`);
    });
  });

  test('every pin has its name on a desk-sized window at home', () => {
    for (const { model } of tables) {
      const size = windows[0]!;
      const sheet = laidOut(model, homeCamera(size), size);
      const named = namesOn(sheet);
      expect(named.sort()).toEqual(model.actors.map(({ id }) => `actor ${id}`).sort());
    }
  });

  test('every pin has its name on a telephone, on every layer, as the game first shows it', () => {
    const size = { width: 390, height: 240 };
    const model = fullSea(eight, 'VNM', ['SCS']);
    for (const { name: layer } of Object.values(layers)) {
      const sheet = laidOut({ ...model, layer, deeds: [] }, homeCamera(size, boxOf(model)), size);
      expect([layer, ...namesOn(sheet).sort()]).toEqual([layer, ...model.actors.map(({ id }) => `actor ${id}`).sort()]);
    }
  });

  test('nothing is written where the page has its own buttons', () => {
    const size = windows[2]!;
    const corner = { left: 280, top: 380, right: 390, bottom: 420 };
    const camera = { x: 900, y: 900, k: 1 };
    const model = fullSea(ten, 'KOR', ['SCS', 'ECS']);
    for (const { box } of laidOut(model, camera, size, [corner]).labels) expect(overlaps(box, corner)).toBe(false);
  });

  test('arcs keep clear of the pins between their ends on a desk-sized window', () => {
    const size = windows[0]!;
    for (const { model } of tables) {
      const sheet = laidOut(model, homeCamera(size), size);
      const covered = sheet.lines.flatMap(({ wish: arc, points }) =>
        sheet.pins
          .filter(({ actor }) => actor.id !== arc.a && actor.id !== arc.b)
          .filter((pin) => distanceToLine(pin.at, points) < pin.radius)
          .map(({ actor }) => `${arc.a}|${arc.b} over ${actor.id}`),
      );
      expect(covered).toEqual([]);
    }
  });

  test('an arc is the same line whichever end is named first', () => {
    const size = windows[0]!;
    const { model } = tables[0]!;
    const turned = { ...model, pairs: model.pairs.map((pair) => ({ ...pair, a: pair.b, b: pair.a })) };
    const there = laidOut(model, homeCamera(size), size);
    const back = laidOut(turned, homeCamera(size), size);
    for (const { wish: arc, curve } of there.lines) {
      const other = back.lines.find((mark) => mark.wish.a === arc.b && mark.wish.b === arc.a)!;
      expect(other.curve.control.x).toBeCloseTo(curve.control.x, 6);
      expect(other.curve.control.y).toBeCloseTo(curve.control.y, 6);
    }
  });

  test('an actor or an arc without a place is left out and breaks nothing', () => {
    const model = crowdedSea(['JPN', 'ATLANTIS'], 'JPN', ['SCS', 'MOON']);
    const size = windows[0]!;
    const sheet = laidOut(model, homeCamera(size), size);
    expect([...sheet.spots.keys()]).toEqual(['JPN', 'SCS']);
    expect(sheet.lines).toEqual([]);
    expect(flashpointPlaces.has('SCS')).toBe(true);
  });
});
