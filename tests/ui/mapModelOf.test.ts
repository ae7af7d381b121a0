import { describe, expect, test } from 'vitest';
import { layers } from '../../src/ui/map/layers/index.ts';
import { nothing, type MapNumber } from '../../src/ui/map/mapModel.ts';
import { mapModelOf, type MapExtras } from '../../src/ui/mapModelOf.ts';
import { clauseName, spoken } from '../../src/ui/mapParts/spoken.ts';
import { LAYERS, nothingPicked } from '../../src/ui/store/dialogs.ts';
import { actsDone } from '../../src/ui/store/acts.ts';
import { stepsBetween } from '../../src/ui/store/happened.ts';
import type { StepView } from '../../src/session/host.ts';
import { playedOut, tableOf } from './table.ts';

const plain: MapExtras = {
  layer: 'tension',
  picked: nothingPicked,
  highlighted: nothingPicked,
  threatEyes: -1,
  history: [],
  offers: new Map(),
  done: [],
  planned: undefined,
};

describe('the map of what a seat sees', () => {
  const host = tableOf('crowded-sea', 'VNM');
  const view = host.view('VNM');
  const model = mapModelOf(host.scenario, view, plain);

  test('has every seat, every two of them and every flashpoint', () => {
    expect(model.actors.map(({ id }) => id)).toEqual(host.scenario.actors.map(({ id }) => id));
    expect(model.actors.filter(({ mine }) => mine).map(({ name }) => name)).toEqual(['Viet Nam']);
    expect(model.pairs).toHaveLength(28);
    expect(model.pairs.filter(({ tension }) => tension)).toHaveLength(21);
    expect(model.pairs.find(({ a, b }) => a === 'CHN' && b === 'VNM')?.tension?.text).toBe('52');
    expect(model.pairs.filter(({ bond }) => bond === 'alliance')).toHaveLength(2);
    expect(model.flashpoints).toEqual([
      {
        id: 'SCS',
        name: 'South China Sea (East Sea)',
        heat: { level: 48, margin: 0, text: '48' },
        presence: { level: 50, margin: 0, text: '50' },
        rung: 0,
        claimants: ['CHN', 'VNM'],
        clauses: [],
        selected: false,
      },
    ]);
    expect(model.deeds).toEqual([]);
  });

  test('marks what was picked, what is pointed at, and where offers wait', () => {
    const picked = mapModelOf(host.scenario, view, {
      ...plain,
      picked: { kind: 'dyad', a: 0, b: 1 },
      highlighted: { kind: 'place', place: 0 },
      offers: new Map([['IND', 2]]),
    });
    expect(picked.pairs.filter(({ selected }) => selected).map(({ a, b }) => [a, b])).toEqual([['CHN', 'VNM']]);
    expect(picked.highlighted).toEqual({ kind: 'flashpoint', id: 'SCS' });
    expect(picked.actors.find(({ id }) => id === 'IND')?.badge).toBe('2');
    const actor = mapModelOf(host.scenario, view, { ...plain, picked: { kind: 'actor', actor: 3 } });
    expect(actor.actors[3]?.selected).toBe(true);
    const place = mapModelOf(host.scenario, view, { ...plain, picked: { kind: 'place', place: 0 } });
    expect(place.flashpoints[0]?.selected).toBe(true);
  });

  test('never writes a hard number where the seat has only an estimate', () => {
    const soft = ({ margin, text }: MapNumber): boolean => (margin === 0 ? /^[−+]?\d+$/ : /^[~≈]/).test(text);
    for (const { a, b, there, back, pull } of model.pairs) {
      expect([a, b, soft(there), soft(back), soft(pull)]).toEqual([a, b, true, true, true]);
      expect(there.margin === 0).toBe(a === 'VNM');
      expect(back.margin === 0).toBe(b === 'VNM');
    }
    for (const eyes of host.scenario.armed) {
      for (const { low, high, text } of mapModelOf(host.scenario, view, { ...plain, threatEyes: eyes }).threats) {
        expect(low).toBeLessThanOrEqual(high);
        expect(low === high || /^~|–/.test(text)).toBe(true);
      }
    }
  });

  test('looks through my own eyes first, and through anybody’s with forces when asked', () => {
    expect([model.eyes, model.threats.length]).toEqual(['VNM', 6]);
    expect(mapModelOf(host.scenario, view, { ...plain, threatEyes: 0 }).eyes).toBe('CHN');
    const chair = tableOf('crowded-sea', 'ASEAN');
    const seen = mapModelOf(chair.scenario, chair.view('ASEAN'), plain);
    expect(chair.scenario.armed.map((ix) => chair.scenario.actors[ix]?.id)).toContain(seen.eyes);
  });

  test('draws every layer that there is a key for', () => {
    expect(Object.keys(layers)).toEqual([...LAYERS]);
  });
});

describe('what was done', () => {
  const sea = tableOf('crowded-sea', 'VNM', 'surge');
  const order = { kind: 'posture', by: 'VNM', at: 'SCS', stance: 'surge', notify: false } as const;
  for (let step = 0; step < 9 && sea.view('VNM').phase !== 'commit'; step += 1) sea.submit('VNM', []);
  const before = sea.view('VNM');
  const forecast = sea.forecast('VNM', order);
  sea.submit('VNM', [{ kind: 'order', seat: 'VNM', order }]);
  const steps = stepsBetween(sea, 'VNM', 0, 99);
  const done = actsDone(sea.scenario, steps).filter(({ order }) => order?.by === 'VNM');
  const after = mapModelOf(sea.scenario, sea.view('VNM'), { ...plain, done, history: sea.history('VNM') });

  test('goes from who acted to who was touched, and on to who was not asked, with the rise', () => {
    const [deed] = after.deeds;
    expect(deed).toMatchObject({ from: 'VNM', to: 'SCS' });
    const china = deed?.bystanders.find(({ id }) => id === 'CHN');
    expect(china?.rise).toBeGreaterThan(0.1);
    expect(china?.text).toMatch(/^\+\d+\.\d$/);
    expect(deed?.bystanders.some(({ id }) => id === 'VNM')).toBe(false);
    const rises = deed?.bystanders.map(({ rise }) => rise) ?? [];
    expect(rises).toEqual([...rises].sort((a, b) => b - a));
  });

  test('is drawn beforehand as far as the seat can tell, and falls when it is announced', () => {
    const planned = mapModelOf(sea.scenario, before, { ...plain, planned: { order, forecast } }).planned;
    expect(planned?.to).toBe('SCS');
    const told = { ...order, notify: true };
    const announced = mapModelOf(sea.scenario, before, {
      ...plain,
      planned: { order: told, forecast: sea.forecast('VNM', told) },
    }).planned;
    const china = (deed: typeof planned): number => deed?.bystanders.find(({ id }) => id === 'CHN')?.rise ?? 0;
    expect(china(announced)).toBeLessThan(china(planned));
    expect(china(announced)).toBeGreaterThan(0);
  });

  test('is not drawn beforehand where it may not be ordered', () => {
    const barred = { ...forecast, objection: { code: 'noSlot' as const } };
    expect(
      mapModelOf(sea.scenario, before, { ...plain, planned: { order, forecast: barred } }).planned,
    ).toBeUndefined();
  });

  test('stands on the map for two quarters, at its place', () => {
    expect(after.acts.find(({ kind }) => kind === 'surge')).toMatchObject({
      at: 'SCS',
      who: ['VNM'],
      notified: false,
      past: false,
      caption: 'Viet Nam',
    });
    const kinds = new Set<string>();
    const game = playedOut(tableOf('crowded-sea', 'VNM', 'acts'), 'VNM');
    const end = game.view('VNM');
    for (let turn = 1; turn <= end.turn; turn += 1) {
      const history = game.history('VNM').filter((step) => step.turn <= turn);
      const acts = mapModelOf(game.scenario, { ...end, turn }, { ...plain, history }).acts;
      for (const { kind, at, who } of acts) {
        kinds.add(kind);
        expect(game.scenario.actorIx.has(at) || game.scenario.placeIx.has(at)).toBe(true);
        if (kind === 'exercise' && at !== 'SCS') expect(who[0]).toBe(at);
      }
    }
    expect(kinds.size).toBeGreaterThan(1);
  });
});

describe('what is said of a mark', () => {
  const host = tableOf('crowded-sea', 'VNM');
  const model = mapModelOf(host.scenario, host.view('VNM'), {
    ...plain,
    layer: 'threat',
    offers: new Map([['IND', 2]]),
  });

  test('is what the picture shows, and no harder', () => {
    expect(spoken(model, { kind: 'actor', id: 'VNM' })).toBe('Viet Nam, your seat.');
    expect(spoken(model, { kind: 'actor', id: 'IND' })).toMatch(/^India\. 2 offers to you\. Threat: \d+–\d+\.$/);
    expect(spoken(model, { kind: 'flashpoint', id: 'SCS' })).toBe(
      'South China Sea (East Sea): heat 48, ships 50, rung 0.',
    );
    expect(spoken(model, { kind: 'dyad', a: 'VNM', b: 'CHN' })).toMatch(
      /^China and Viet Nam: tension 52\. China trusts Viet Nam: ~\d+\. Viet Nam trusts China: \d+\./,
    );
    expect(spoken(model, nothing)).not.toBe('');
  });
});

describe('threats on the map', () => {
  const host = tableOf('crowded-sea', 'VNM');
  const view = { ...host.view('VNM'), turn: 2 };
  const relief = { kind: 'disasterRelief', by: 'JPN', disaster: 'storm', pledge: 1 };
  const history = [
    {
      step: 1,
      turn: 1,
      phase: 'commit',
      events: [
        { kind: 'turnBegan', audience: 'all', turn: 2, quarter: 2 },
        { kind: 'disasterStruck', audience: 'all', disaster: 'storm', nature: 'typhoon', host: 'IND', severity: 7_000 },
      ],
    },
    {
      step: 2,
      turn: 2,
      phase: 'commit',
      events: [
        { kind: 'orderDone', audience: 'all', order: relief, with: [] },
        { kind: 'reliefGiven', audience: 'all', disaster: 'storm', host: 'IND', unmet: 3_600 },
      ],
    },
  ] as unknown as readonly StepView[];
  const on = (turn: number) =>
    mapModelOf(host.scenario, { ...view, turn }, { ...plain, layer: 'threats', history }).disasters;

  test('say what they are, what is still needed and who helped, in the turn that they struck and in the next', () => {
    expect(on(3)).toMatchObject([
      { host: 'IND', nature: 'Typhoon', responders: ['JPN'], unmet: { level: 36, text: 'needs 36' }, past: true },
    ]);
    expect(on(4)).toEqual([]);
  });

  test('that last stay until they are over', () => {
    const india = host.scenario.actorIx.get('IND') ?? -1;
    const lasting = {
      id: 'storm',
      nature: 'typhoon',
      host: india,
      severity: 5_000,
      near: -1,
      turn: 2,
      until: 5,
    } as const;
    const picture = { ...view.picture, disasters: [lasting] };
    const model = mapModelOf(host.scenario, { ...view, turn: 4, picture }, { ...plain, layer: 'threats', history });
    expect(model.disasters).toMatchObject([{ severity: { level: 50 }, past: false }]);
    expect(spoken(model, { kind: 'actor', id: 'IND' })).toContain('Typhoon: severity 50, needs 36. Helped by Japan.');
  });

  test('letters of all kinds of agreement have a name', () => {
    expect(['L', 'T', 'B', 'F', 'S'].map(clauseName)).not.toEqual(['L', 'T', 'B', 'F', 'S']);
    expect(['L', 'T', 'B', 'F', 'S'].map(clauseName).filter((name) => name.length < 3)).toEqual([]);
  });
});
