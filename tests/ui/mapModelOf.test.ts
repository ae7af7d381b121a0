import { describe, expect, test } from 'vitest';
import { stepsBetween, ripplesOf } from '../../src/ui/store/happened.ts';
import { nothingPicked } from '../../src/ui/store/dialogs.ts';
import { mapModelOf } from '../../src/ui/mapModelOf.ts';
import { tableOf } from './table.ts';

describe('the map of what a seat sees', () => {
  const host = tableOf('crowded-sea', 'VNM');
  const view = host.view('VNM');
  const model = mapModelOf(host.scenario, view, { picked: nothingPicked });

  test('has every seat, every dyad with forces and every flashpoint', () => {
    expect(model.actors.map(({ id }) => id)).toEqual(host.scenario.actors.map(({ id }) => id));
    expect(model.actors.filter(({ mine }) => mine).map(({ name }) => name)).toEqual(['Viet Nam']);
    expect(model.arcs).toHaveLength(21);
    expect(model.arcs.find(({ a, b }) => a === 'CHN' && b === 'VNM')).toMatchObject({ tension: 52, allied: false });
    expect(model.arcs.filter(({ allied }) => allied)).toHaveLength(2);
    expect(model.flashpoints).toEqual([
      { id: 'SCS', name: 'South China Sea (East Sea)', heat: 48, presence: 50, rung: 0, selected: false },
    ]);
    expect(model.reveal).toBeUndefined();
  });

  test('marks what was picked and where offers wait', () => {
    const offers = new Map([['IND', 2]]);
    const picked = mapModelOf(host.scenario, view, { picked: { kind: 'dyad', a: 0, b: 1 }, offers });
    expect(picked.arcs.filter(({ selected }) => selected).map(({ a, b }) => [a, b])).toEqual([['CHN', 'VNM']]);
    expect(picked.actors.find(({ id }) => id === 'IND')?.badge).toBe('2');
    expect(mapModelOf(host.scenario, view, { picked: { kind: 'actor', actor: 3 } }).actors[3]?.selected).toBe(true);
    expect(mapModelOf(host.scenario, view, { picked: { kind: 'place', place: 0 } }).flashpoints[0]?.selected).toBe(
      true,
    );
  });

  test('draws a deed from who acted to who was touched, and on to who was not asked', () => {
    const sea = tableOf('crowded-sea', 'VNM', 'surge');
    const order = { kind: 'posture', by: 'VNM', at: 'SCS', stance: 'surge', notify: false } as const;
    while (sea.view('VNM').phase !== 'commit') sea.submit('VNM', []);
    sea.submit('VNM', [{ kind: 'order', seat: 'VNM', order }]);
    const ripples = ripplesOf(stepsBetween(sea, 'VNM', 0, 99)).filter(({ order: { by } }) => by === 'VNM');
    const { reveal = [] } = mapModelOf(sea.scenario, sea.view('VNM'), { picked: nothingPicked, ripples });
    const [deed] = reveal;
    expect(deed).toMatchObject({ from: 'VNM', to: 'SCS', tone: 'alarm' });
    expect(deed?.bystanders).toContain('CHN');
    expect(deed?.bystanders).not.toContain('VNM');
  });
});
