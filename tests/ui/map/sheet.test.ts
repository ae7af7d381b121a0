import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { homeCamera, widest, zoomAt, type Camera, type Size } from '../../../src/ui/map/camera.ts';
import { distance, distanceToLine, pointAt } from '../../../src/ui/map/curve.ts';
import { pickAt } from '../../../src/ui/map/hit.ts';
import { overlaps } from '../../../src/ui/map/labels.ts';
import { actorPlaces, flashpointPlaces } from '../../../src/ui/map/places.ts';
import { layOut, lineTargets, pointTargets, type Measure, type Sheet } from '../../../src/ui/map/sheet.ts';
import { crowdedSea, eight, ten } from './crowdedSea.ts';

const measure: Measure = (text) => text.length * 7.2;
const windows: readonly Size[] = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 420 },
  { width: 390, height: 844 },
];
const tables = [
  { name: 'eight actors', model: crowdedSea(eight, 'JPN', ['SCS']) },
  { name: 'ten actors', model: crowdedSea(ten, 'KOR', ['SCS', 'ECS', 'PEN', 'HIM']) },
];

function camerasFor(size: Size): readonly Camera[] {
  const home = homeCamera(size);
  const middle = { x: size.width / 2, y: size.height / 2 };
  return [{ ...home, k: widest(size) }, home, zoomAt(home, size, 2.5, middle), zoomAt(home, size, 8, middle)];
}

function everySheet(visit: (sheet: Sheet, camera: Camera, size: Size) => void): void {
  for (const size of windows) {
    for (const { model } of tables) {
      for (const camera of camerasFor(size)) visit(layOut(model, camera, size, measure, new Map()), camera, size);
    }
  }
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
    const sheet = layOut(model, homeCamera(size), size, measure, new Map());
    for (const { arc, curve, points } of sheet.arcs) {
      const middle = pointAt(curve, 0.5);
      const pick = pickAt(middle, pointTargets(sheet), lineTargets(sheet), 7);
      if (pick.kind !== 'dyad' || pick.a !== arc.a || pick.b !== arc.b) {
        const rival = sheet.arcs.find(
          (other) => pick.kind === 'dyad' && other.arc.a === pick.a && other.arc.b === pick.b,
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
    const turned = {
      actors: [...model.actors].reverse(),
      arcs: [...model.arcs].reverse(),
      flashpoints: [...model.flashpoints].reverse(),
    };
    const [a, b] = [layOut(model, camera, size, measure, new Map()), layOut(turned, camera, size, measure, new Map())];
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
          expect([a.id, b.id, overlaps(a.box, b.box)]).toEqual([a.id, b.id, false]);
      });
    });
  });

  test('my own name is always shown when my pin is in the window', () => {
    everySheet((sheet, _camera, size) => {
      const mine = sheet.pins.find(({ actor }) => actor.mine)!;
      const inside = mine.at.x > 70 && mine.at.x < size.width - 70 && mine.at.y > 40 && mine.at.y < size.height - 40;
      if (inside) expect(sheet.labels.map(({ id }) => id)).toContain(`actor ${mine.actor.id}`);
    });
  });

  test('every pin has its name on a desk-sized window at home', () => {
    for (const { model } of tables) {
      const size = windows[0]!;
      const sheet = layOut(model, homeCamera(size), size, measure, new Map());
      const named = sheet.labels.filter(({ kind }) => kind === 'actor').map(({ id }) => id);
      expect(named.sort()).toEqual(model.actors.map(({ id }) => `actor ${id}`).sort());
    }
  });

  test('arcs keep clear of the pins between their ends on a desk-sized window', () => {
    const size = windows[0]!;
    for (const { model } of tables) {
      const sheet = layOut(model, homeCamera(size), size, measure, new Map());
      const covered = sheet.arcs.flatMap(({ arc, points }) =>
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
    const turned = { ...model, arcs: model.arcs.map((arc) => ({ ...arc, a: arc.b, b: arc.a })) };
    const there = layOut(model, homeCamera(size), size, measure, new Map());
    const back = layOut(turned, homeCamera(size), size, measure, new Map());
    for (const { arc, curve } of there.arcs) {
      const other = back.arcs.find((mark) => mark.arc.a === arc.b && mark.arc.b === arc.a)!;
      expect(other.curve.control.x).toBeCloseTo(curve.control.x, 6);
      expect(other.curve.control.y).toBeCloseTo(curve.control.y, 6);
    }
  });

  test('an actor or an arc without a place is left out and breaks nothing', () => {
    const model = crowdedSea(['JPN', 'ATLANTIS'], 'JPN', ['SCS', 'MOON']);
    const size = windows[0]!;
    const sheet = layOut(model, homeCamera(size), size, measure, new Map());
    expect([...sheet.spots.keys()]).toEqual(['JPN', 'SCS']);
    expect(sheet.arcs).toEqual([]);
    expect(flashpointPlaces.has('SCS')).toBe(true);
  });
});
