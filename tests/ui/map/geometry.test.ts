import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  between,
  clampCamera,
  deepest,
  homeCamera,
  pan,
  toScreen,
  toSheet,
  widest,
  world,
  zoomAt,
  type Camera,
  type Size,
} from '../../../src/ui/map/camera.ts';
import {
  bend,
  beside,
  chooseBow,
  distance,
  distanceToLine,
  jagged,
  lengthOf,
  pointAt,
  sample,
} from '../../../src/ui/map/curve.ts';
import { pickAt } from '../../../src/ui/map/hit.ts';
import {
  boxAround,
  eightAround,
  overlaps,
  placeLabels,
  within,
  type LabelRequest,
} from '../../../src/ui/map/labels.ts';
import { chooseRenderer } from '../../../src/ui/map/renderer.ts';
import { leastApart, spread } from '../../../src/ui/map/spread.ts';

const runs = { seed: 20, numRuns: 300 };
const coordinate = fc.double({ min: -5000, max: 5000, noNaN: true });
const point = fc.record({ x: coordinate, y: coordinate });
const anySize = fc.record({ width: fc.integer({ min: 64, max: 3000 }), height: fc.integer({ min: 64, max: 2000 }) });
const anyCamera = fc.record({ x: coordinate, y: coordinate, k: fc.double({ min: 0.001, max: 100, noNaN: true }) });

function shown(camera: Camera, size: Size) {
  const from = toSheet(camera, size, { x: 0, y: 0 });
  const to = toSheet(camera, size, { x: size.width, y: size.height });
  return { left: from.x, top: from.y, right: to.x, bottom: to.y };
}

const slack = 1e-6;
const roomier = {
  left: world.left - slack,
  top: world.top - slack,
  right: world.right + slack,
  bottom: world.bottom + slack,
};

describe('the camera', () => {
  test('never shows anything beyond the sheet unless the window is wider than all of it, whatever is asked', () => {
    fc.assert(
      fc.property(
        anyCamera,
        anySize,
        coordinate,
        coordinate,
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        point,
        (camera, size, dx, dy, factor, at) => {
          const first = clampCamera(camera, size);
          for (const view of [first, pan(first, size, dx, dy), zoomAt(first, size, factor, at), homeCamera(size)]) {
            const seen = shown(view, size);
            const [flat, tall] = [
              { ...seen, left: 0, right: 0 },
              { ...seen, top: 0, bottom: 0 },
            ];
            if (seen.bottom - seen.top <= world.bottom - world.top) expect(within(flat, roomier)).toBe(true);
            else expect((seen.top + seen.bottom) / 2).toBeCloseTo((world.top + world.bottom) / 2, 4);
            if (seen.right - seen.left <= world.right - world.left) expect(within(tall, roomier)).toBe(true);
            else expect((seen.left + seen.right) / 2).toBeCloseTo((world.left + world.right) / 2, 4);
            expect(view.k).toBeGreaterThanOrEqual(widest(size));
            expect(view.k).toBeLessThanOrEqual(Math.max(deepest, widest(size)));
          }
        },
      ),
      runs,
    );
  });

  test('first shows all that it is asked to show, where a window is not too flat or too narrow', () => {
    const box = { left: 170, top: 154, right: 1191, bottom: 1074 };
    for (const size of [
      { width: 720, height: 780 },
      { width: 390, height: 240 },
      { width: 640, height: 560 },
    ]) {
      expect([size.width, within(box, shown(homeCamera(size, box), size))]).toEqual([size.width, true]);
    }
  });

  test('there and back again is where it was', () => {
    fc.assert(
      fc.property(anyCamera, anySize, point, (camera, size, at) => {
        const back = toSheet(camera, size, toScreen(camera, size, at));
        expect(distance(back, at)).toBeLessThan(1e-6);
      }),
      runs,
    );
  });

  test('zooming holds still what lies under the pointer, away from the edge', () => {
    const size = { width: 800, height: 600 };
    const from = clampCamera({ x: 700, y: 600, k: 1.5 }, size);
    const at = { x: 250, y: 410 };
    const to = zoomAt(from, size, 1.7, at);
    expect(distance(toSheet(from, size, at), toSheet(to, size, at))).toBeLessThan(1e-9);
  });

  test('a drag moves the sheet as far as the finger', () => {
    const size = { width: 800, height: 600 };
    const from = clampCamera({ x: 700, y: 600, k: 2 }, size);
    expect(pan(from, size, 30, -20)).toEqual({ x: 685, y: 610, k: 2 });
  });

  test('a flight begins and ends where it should', () => {
    const [from, to] = [
      { x: 1, y: 2, k: 1 },
      { x: 5, y: 4, k: 4 },
    ];
    expect(between(from, to, 0)).toEqual(from);
    expect(between(from, to, 1)).toEqual(to);
    expect(between(from, to, 0.5).k).toBeCloseTo(2);
  });
});

describe('curves', () => {
  test('start and end at their ends and bow by the part asked for', () => {
    const curve = bend({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.2);
    expect(pointAt(curve, 0)).toEqual({ x: 0, y: 0 });
    expect(pointAt(curve, 1)).toEqual({ x: 100, y: 0 });
    expect(pointAt(curve, 0.5)).toEqual({ x: 50, y: -20 });
  });

  test('bend away from what stands in the way', () => {
    const [from, to] = [
      { x: 0, y: 0 },
      { x: 400, y: 0 },
    ];
    const flat = pointAt(bend(from, to, chooseBow(from, to, [], 30)), 0.5);
    const bow = chooseBow(from, to, [flat], 30);
    expect(distanceToLine(flat, sample(bend(from, to, bow), 40))).toBeGreaterThan(25);
  });

  test('teeth and side lines keep to the line', () => {
    const line = sample(bend({ x: 0, y: 0 }, { x: 300, y: 40 }, 0.2), 40);
    for (const at of jagged(line, 5, 3)) expect(distanceToLine(at, line)).toBeLessThanOrEqual(3.001);
    for (const at of beside(line, 8, 5)) expect(distanceToLine(at, line)).toBeLessThanOrEqual(5.001);
    expect(lengthOf(line)).toBeGreaterThan(300);
  });

  test('of no length are no trouble', () => {
    const still = sample(bend({ x: 4, y: 4 }, { x: 4, y: 4 }, 0.2), 10);
    expect(jagged(still, 5, 3).length).toBeLessThanOrEqual(1);
    expect(lengthOf(still)).toBeLessThan(1e-9);
  });
});

describe('labels', () => {
  const bounds = { left: 0, top: 0, right: 800, bottom: 600 };
  const request = fc
    .record({
      id: fc.string({ minLength: 1, maxLength: 4 }),
      rank: fc.integer({ min: 0, max: 3 }),
      at: fc.record({ x: fc.integer({ min: -20, max: 820 }), y: fc.integer({ min: -20, max: 620 }) }),
      width: fc.integer({ min: 5, max: 180 }),
      insist: fc.boolean(),
    })
    .map(({ id, rank, at, width, insist }): LabelRequest => ({
      id,
      rank,
      insist,
      candidates: eightAround(at, 8, width, 16),
    }));

  test('never overlap and never leave the window', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 60 }), fc.array(point, { maxLength: 10 }), (requests, pins) => {
        const placed = placeLabels(
          requests,
          pins.map((at) => boxAround(at, 16, 16)),
          bounds,
        ).map(([, box]) => box);
        placed.forEach((a, i) => {
          expect(within(a, bounds)).toBe(true);
          for (const b of placed.slice(i + 1)) expect(overlaps(a, b)).toBe(false);
        });
      }),
      runs,
    );
  });

  test('lie where they lie whatever order they come in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(request, { maxLength: 30, selector: ({ id }) => id }), (requests) => {
        const boxes = (asked: readonly LabelRequest[]) =>
          new Map(placeLabels(asked, [], bounds).map(([{ id }, box]) => [id, box]));
        expect(boxes([...requests].reverse())).toEqual(boxes(requests));
      }),
      runs,
    );
  });

  test('the more important one gets the place', () => {
    const candidates = [boxAround({ x: 100, y: 100 }, 40, 16)];
    const placed = placeLabels(
      [
        { id: 'other', rank: 2, insist: false, candidates },
        { id: 'mine', rank: 0, insist: true, candidates },
      ],
      [],
      bounds,
    );
    expect(placed.map(([{ id }]) => id)).toEqual(['mine']);
  });
});

describe('spreading', () => {
  test('leaves every symbol a fingertip of its own', () => {
    const symbol = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) });
    fc.assert(
      fc.property(fc.array(symbol, { maxLength: 16 }), (spots) => {
        const placed = [
          ...spread(
            spots.map((at, i) => ({ id: `s${i}`, at, radius: 7 })),
            6,
          ).values(),
        ];
        placed.forEach((a, i) => {
          for (const b of placed.slice(i + 1)) expect(distance(a, b)).toBeGreaterThan(leastApart - 1);
        });
      }),
      runs,
    );
  });
});

describe('hits', () => {
  const at = { x: 0, y: 0 };
  test('nearest first; of equals actors before flashpoints, then the smaller id', () => {
    const actor = (id: string, x: number) => ({ kind: 'actor' as const, id, at: { x, y: 0 }, radius: 8 });
    const place = (id: string, x: number) => ({ kind: 'flashpoint' as const, id, at: { x, y: 0 }, radius: 17 });
    expect(pickAt(at, [actor('B', 5), actor('A', 6)], [], 7)).toEqual({ kind: 'actor', id: 'B' });
    expect(pickAt(at, [actor('B', 5), actor('A', -5)], [], 7)).toEqual({ kind: 'actor', id: 'A' });
    expect(pickAt(at, [place('A', 5), actor('B', -5)], [], 7)).toEqual({ kind: 'actor', id: 'B' });
    expect(pickAt(at, [place('A', 16)], [], 7)).toEqual({ kind: 'flashpoint', id: 'A' });
    expect(pickAt(at, [actor('A', 13)], [], 7)).toEqual({ kind: 'nothing' });
  });

  test('a symbol wins over a line under it, and of two lines the nearer', () => {
    const line = (a: string, y: number) => ({
      a,
      b: 'Z',
      points: [
        { x: -50, y },
        { x: 50, y },
      ],
    });
    expect(pickAt(at, [{ kind: 'actor', id: 'A', at: { x: 10, y: 0 }, radius: 6 }], [line('L', 0)], 7)).toEqual({
      kind: 'actor',
      id: 'A',
    });
    expect(pickAt(at, [], [line('L', 5), line('M', -4)], 7)).toEqual({ kind: 'dyad', a: 'M', b: 'Z' });
    expect(pickAt(at, [], [line('L', 9)], 7)).toEqual({ kind: 'nothing' });
    expect(pickAt(at, [], [line('L', 9)], 12)).toEqual({ kind: 'dyad', a: 'L', b: 'Z' });
  });
});

describe('the renderer', () => {
  test.each([
    ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)', 'canvas'],
    ['llvmpipe (LLVM 15.0.6, 256 bits)', 'canvas'],
    ['ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11)', 'canvas'],
    ['ANGLE (Intel, Mesa Intel(R) UHD Graphics 620)', 'webgl'],
    ['Apple GPU', 'webgl'],
    ['', 'webgl'],
    [undefined, 'canvas'],
  ])('%s draws with %s', (name, renderer) => {
    expect(chooseRenderer(name)).toBe(renderer);
  });
});
