import { describe, expect, test } from 'vitest';
import { homeCamera } from '../../../src/ui/map/camera.ts';
import { distance } from '../../../src/ui/map/curve.ts';
import type { MapModel } from '../../../src/ui/map/mapModel.ts';
import { networkPlaces } from '../../../src/ui/map/network.ts';
import { leastApart } from '../../../src/ui/map/spread.ts';
import { fullSea, ten } from './crowdedSea.ts';
import { laidOut } from './laidOut.ts';

const model: MapModel = { ...fullSea(ten, 'KOR', ['SCS']), layer: 'network' };

describe('the network', () => {
  test('lies the same every time, whatever the order in which things are listed', () => {
    const turned = { actors: [...model.actors].reverse(), pairs: [...model.pairs].reverse() };
    const sorted = (of: typeof turned | MapModel) => [...networkPlaces(of)].sort(([a], [b]) => (a < b ? -1 : 1));
    expect(sorted(turned)).toEqual(sorted(model));
    expect(sorted(model)).toEqual(sorted(structuredClone(model)));
  });

  test.each([
    { width: 720, height: 780 },
    { width: 390, height: 240 },
    { width: 1024, height: 500 },
  ])('leaves every pin room of its own in a window of $width by $height, and all of them inside', (size) => {
    const { pins } = laidOut(model, homeCamera(size), size);
    pins.forEach((pin, i) => {
      expect(pin.at.x > 10 && pin.at.x < size.width - 10 && pin.at.y > 10 && pin.at.y < size.height - 10).toBe(true);
      for (const other of pins.slice(i + 1)) expect(distance(pin.at, other.at)).toBeGreaterThan(leastApart - 1);
    });
  });

  test('puts those who trust each other nearer than those who are tense', () => {
    const ids = ['A', 'B', 'C'];
    const actors = ids.map((id) => ({ id, name: id, mine: false, selected: false }));
    const pull = (level: number) => ({ level, margin: 0, text: '' });
    const [base] = model.pairs;
    const pairs = [
      { ...base!, a: 'A', b: 'B', pull: pull(50) },
      { ...base!, a: 'A', b: 'C', pull: pull(-50) },
      { ...base!, a: 'B', b: 'C', pull: pull(-50) },
    ];
    const at = networkPlaces({ actors, pairs });
    expect(distance(at.get('A')!, at.get('B')!)).toBeLessThan(distance(at.get('A')!, at.get('C')!));
  });

  test('keeps my own seat near the middle', () => {
    const at = networkPlaces(model);
    const mine = at.get('KOR')!;
    expect(Math.max(Math.abs(mine.x - 0.5), Math.abs(mine.y - 0.5))).toBeLessThan(0.35);
  });

  test('has no land, no flashpoints and nobody missing', () => {
    const sheet = laidOut(model, homeCamera({ width: 700, height: 700 }), { width: 700, height: 700 });
    expect(sheet.flashpoints).toEqual([]);
    expect(sheet.pins).toHaveLength(10);
  });
});
