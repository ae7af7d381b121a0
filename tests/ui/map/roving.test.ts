import { describe, expect, test } from 'vitest';
import { homeCamera } from '../../../src/ui/map/camera.ts';
import { layers } from '../../../src/ui/map/layers/index.ts';
import { nothing, type MapPick } from '../../../src/ui/map/mapModel.ts';
import { nextPick, samePick, walkOf } from '../../../src/ui/map/roving.ts';
import { fullSea, ten } from './crowdedSea.ts';
import { laidOut } from './laidOut.ts';

const size = { width: 900, height: 800 };
const full = fullSea(ten, 'KOR', ['SCS', 'ECS']);

describe('walking over the map by keyboard', () => {
  test.each(Object.keys(layers) as (keyof typeof layers)[])('visits every mark of %s once and comes round', (layer) => {
    const model = { ...full, layer };
    const sheet = laidOut(model, homeCamera(size), size);
    const walk = walkOf(model, sheet);
    let at: MapPick = nothing;
    const seen: MapPick[] = [];
    for (const _ of walk) {
      at = nextPick(walk, at, 1);
      expect(seen.some((pick) => samePick(pick, at))).toBe(false);
      seen.push(at);
    }
    expect(nextPick(walk, at, 1)).toEqual(walk[0]);
    expect(nextPick(walk, nothing, -1)).toEqual(walk.at(-1));
    expect(walk.filter(({ kind }) => kind === 'actor')).toHaveLength(10);
    expect(walk[0]).toEqual({ kind: 'actor', id: 'KOR' });
  });

  test('does not depend on the order in which the model lists things', () => {
    const turned = {
      ...full,
      actors: [...full.actors].reverse(),
      pairs: [...full.pairs].reverse(),
      flashpoints: [...full.flashpoints].reverse(),
    };
    const walk = (model: typeof full) => walkOf(model, laidOut(model, homeCamera(size), size));
    expect(walk(turned)).toEqual(walk(full));
  });

  test('goes from pins to places to lines, the gravest first', () => {
    const walk = walkOf(full, laidOut(full, homeCamera(size), size));
    const kinds = walk.map(({ kind }) => kind);
    expect(walk[12]).toEqual({ kind: 'dyad', a: 'KOR', b: 'PRK' });
    expect(kinds.lastIndexOf('flashpoint')).toBe(11);
    expect(kinds.indexOf('flashpoint')).toBe(10);
    expect(kinds.indexOf('dyad')).toBe(12);
  });

  test('has nowhere to go on an empty map', () => {
    expect(nextPick([], nothing, 1)).toEqual(nothing);
  });
});
