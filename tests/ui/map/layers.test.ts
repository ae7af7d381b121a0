import { describe, expect, test } from 'vitest';
import { homeCamera } from '../../../src/ui/map/camera.ts';
import { layers } from '../../../src/ui/map/layers/index.ts';
import { badgesOf, legendOf } from '../../../src/ui/map/layers/legend.ts';
import { revealLength, stage } from '../../../src/ui/map/layers/deeds.ts';
import type { Pen } from '../../../src/ui/map/layers/pen.ts';
import { lettering } from '../../../src/ui/map/lettering.ts';
import { nothing, type MapLayerName, type MapModel } from '../../../src/ui/map/mapModel.ts';
import { mapThemes } from '../../../src/ui/map/mapTheme.ts';
import { paint } from '../../../src/ui/map/paint.ts';
import { svgPen } from '../../../src/ui/map/svgPen.ts';
import { Thinning } from '../../../src/ui/map/thinning.ts';
import { fullSea, ten } from './crowdedSea.ts';
import { laidOut, measure } from './laidOut.ts';

const size = { width: 900, height: 800 };
const full = fullSea(ten, 'VNM', ['SCS', 'ECS', 'PEN']);
const names = Object.keys(layers) as MapLayerName[];

/** Draws a model without a screen and says which kinds of marks were drawn, and how many strokes. */
function drawn(model: MapModel, elapsed = Infinity): { readonly kinds: ReadonlySet<string>; readonly strokes: number } {
  const kinds = new Set<string>();
  let strokes = 0;
  const still = (): void => undefined;
  const pen: Pen = {
    lineStyle: still,
    fillStyle: still,
    beginPath: still,
    moveTo: still,
    lineTo: still,
    arc: still,
    closePath: still,
    fillPath: still,
    strokePath: () => (strokes += 1),
    mark: (kind) => kinds.add(kind),
  };
  const layer = layers[model.layer];
  const sheet = laidOut(model, homeCamera(size), size);
  const words = lettering(sheet, measure, elapsed);
  paint(pen, {
    layer,
    model,
    theme: mapThemes.light,
    sheet,
    words,
    elapsed,
    cursor: nothing,
    riseOf: (_, rise) => rise,
  });
  if (words.plates.length > 0) kinds.add('clause');
  return { kinds, strokes };
}

describe.each(names)('the layer of %s', (name) => {
  const model: MapModel = { ...full, layer: name };

  test('has an entry in its legend for every kind of mark that it draws, and draws all that its legend claims', () => {
    const claimed = [...legendOf(model), ...badgesOf(model)].map(({ mark }) => mark);
    const { kinds } = drawn(model);
    // Numbers and their signs are written, and the sea is painted with the land.
    const written = claimed.filter((mark) => !['rung', 'about', 'whose', 'overlap', 'past'].includes(mark));
    expect([...kinds].sort()).toEqual(written.sort());
    expect(new Set(claimed).size).toBe(claimed.length);
  });

  test('keeps every pin, my seat and the offers to me', () => {
    const sheet = laidOut(model, homeCamera(size), size);
    expect(sheet.pins.map(({ actor }) => actor.id)).toEqual(model.actors.map(({ id }) => id));
    expect(drawn(model).kinds).toContain('offer');
  });

  test('draws a legend that stays in its box', () => {
    for (const entry of [...legendOf(model), ...badgesOf(model)]) {
      const { pen, paths } = svgPen();
      entry.draw(pen, mapThemes.dark);
      expect([entry.mark, paths.length > 0]).toEqual([entry.mark, true]);
      for (const { d } of paths) {
        const numbers = (/^M(-?[\d.]+) (-?[\d.]+)/.exec(d) ?? []).slice(1).map(Number);
        expect(numbers.every((value) => value >= -1 && value <= 35)).toBe(true);
      }
    }
  });
});

describe('an act', () => {
  const model: MapModel = { ...full, layer: 'tension' };
  const written = (elapsed: number): string[] => {
    const sheet = laidOut(model, homeCamera(size), size);
    return lettering(sheet, measure, elapsed).letters.map(({ text }) => text);
  };

  test('grows first to who was touched, then to who was not asked, and then says how much', () => {
    expect(drawn(model, 0).kinds).not.toContain('deed');
    expect(drawn(model, stage / 2).kinds).toContain('deed');
    expect(drawn(model, stage / 2).kinds).not.toContain('notAsked');
    expect(drawn(model, stage * 1.5).kinds).toContain('notAsked');
    expect(written(stage * 1.5)).not.toContain('+2.8');
    expect(written(stage * 2)).toContain('+2.8');
    expect(written(Infinity)).toEqual(expect.arrayContaining(['+2.8', '+1.1', '−1.2']));
    expect(revealLength(1)).toBeLessThan(2_500);
  });

  test('that is only planned stands in front of what was done', () => {
    const planned = {
      from: 'VNM',
      to: 'IND',
      at: undefined,
      text: undefined,
      bystanders: [{ id: 'CHN', rise: 1, text: '+0.8 to +1.2' }],
    };
    const sheet = laidOut({ ...model, planned }, homeCamera(size), size);
    expect(sheet.deeds).toEqual([]);
    expect(sheet.planned?.deed).toBe(planned);
    expect(lettering(sheet, measure, 0).letters.map(({ text }) => text)).toContain('+0.8 to +1.2');
  });

  test('with somebody who has no place on the map is told of the others', () => {
    const deed = {
      ...full.deeds[0]!,
      to: 'ATLANTIS',
      bystanders: [
        { id: 'MOON', rise: 1, text: '+1' },
        { id: 'CHN', rise: 1, text: '+1.0' },
      ],
    };
    const sheet = laidOut({ ...model, deeds: [deed] }, homeCamera(size), size);
    expect(sheet.deeds[0]?.bystanders.map(({ who }) => who.id)).toEqual(['CHN']);
  });
});

describe('the arcs of a plan', () => {
  const plan = (rise: number) => ({ ...full.deeds[0]!, bystanders: [{ id: 'CHN', rise, text: '' }] });

  test('grow thin under one’s eyes when a rise falls, and rest when they are there', () => {
    const thinning = new Thinning();
    thinning.toward(plan(4), 0);
    expect(thinning.at(1_000)('CHN', 4)).toBe(4);
    expect(thinning.running).toBe(false);
    thinning.toward(plan(2), 2_000);
    expect(thinning.at(2_000)('CHN', 2)).toBe(4);
    const half = thinning.at(2_100)('CHN', 2);
    expect(half).toBeGreaterThan(2);
    expect(half).toBeLessThan(4);
    expect(thinning.running).toBe(true);
    expect(thinning.at(2_400)('CHN', 2)).toBe(2);
    expect(thinning.running).toBe(false);
  });

  test('are there at once under reduced motion, and when nothing has changed', () => {
    const thinning = new Thinning();
    thinning.toward(plan(4), -Infinity);
    expect(thinning.running).toBe(false);
    expect(thinning.at(5)('CHN', 4)).toBe(4);
    thinning.toward(plan(4), 10);
    expect(thinning.running).toBe(false);
  });
});
