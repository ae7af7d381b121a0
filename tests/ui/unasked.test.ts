import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../src/rules/effects/events.ts';
import { dyadIx, orderKey } from '../../src/session/catalogue.ts';
import type { StepView } from '../../src/session/host.ts';
import { reckoning } from '../../src/ui/debrief/reckoning.ts';
import { toldOf } from '../../src/ui/mapParts/deedsOf.ts';
import { storiesOf } from '../../src/ui/panels/report/stories.ts';
import { printed } from '../../src/ui/panels/report/storyWords.ts';
import { actRows } from '../../src/ui/panels/twin/actRows.tsx';
import { actsDone, deedRows } from '../../src/ui/store/acts.ts';
import { gistOf } from '../../src/ui/store/forecastGroups.ts';
import { playedOut, tableOf } from './table.ts';

const host = tableOf('crowded-sea', 'VNM', 'fog');
const { scenario } = host;
const me = scenario.actorIx.get('VNM') ?? -1;
const idOf = (ix: number): string => scenario.actors[ix]?.id ?? '';
const ix = (id: string): number => scenario.actorIx.get(id) ?? -1;

describe('who was not asked', () => {
  const order = { kind: 'posture', by: 'VNM', at: 'SCS', stance: 'surge', notify: false } as const;
  for (let step = 0; step < 9 && host.view('VNM').phase !== 'commit'; step += 1) host.submit('VNM', []);
  const forecast = host.forecast('VNM', order);
  host.submit('VNM', [{ kind: 'order', seat: 'VNM', order }]);
  const history = host.history('VNM');
  const act = actsDone(scenario, history).find((one) => one.order?.by === 'VNM');
  const named = act?.worries.map(({ actor }) => idOf(actor)) ?? [];

  test('is told alike by the map, its table, the paper, the forecast and the ending', () => {
    expect(named.length).toBeGreaterThan(1);
    expect(act && toldOf(scenario, [act])[0]?.deed.bystanders.map(({ id }) => id)).toEqual(named.slice(0, 5));
    const rows = act ? actRows(scenario, me, act).map(({ id }) => idOf(Number(id.split('>')[1]))) : [];
    expect(rows).toEqual(named);
    const story = storiesOf(scenario, me, history).find(({ event }) => event === act?.event);
    expect(story?.unasked.map(({ actor }) => idOf(actor))).toEqual(named);
    // A forecast is read through fog: the same seats, and where it does not lie thick the same one first.
    const foreseen = gistOf(scenario, 'VNM', order, forecast).alarmed.map(({ actor }) => idOf(actor));
    expect([foreseen[0], [...foreseen].sort()]).toEqual([named[0], [...named].sort()]);
    const reckoned = reckoning(scenario, me, history).filter(({ alarmed }) => alarmed > 0);
    expect(reckoned.sort((a, b) => b.alarmed - a.alarmed).map(({ actor }) => idOf(actor))).toEqual(named);
  });

  test('is never one that had a part, over a whole game', () => {
    const over = playedOut(tableOf('crowded-sea', 'VNM', 'parties'), 'VNM');
    const acts = actsDone(scenario, over.history('VNM'));
    expect(acts.length).toBeGreaterThan(20);
    for (const { event, worries } of acts) {
      const joined = event?.kind === 'orderDone' ? [event.order.by, ...event.with] : [];
      expect(worries.filter(({ actor }) => joined.includes(idOf(actor)))).toEqual([]);
    }
  });
});

describe('rows that a deed wrote', () => {
  const visit = { kind: 'highLevelVisit', by: 'IND', with: 'JPN' } as const;
  const key = orderKey(visit);
  const deed = (): object => ({ kind: 'orderDone', order: visit, with: ['JPN'], audience: 'all' });
  const rose = (one: string, other: string, ...rows: readonly (readonly [number, string])[]): object => ({
    kind: 'scoreChanged',
    score: 'tension',
    audience: 'all',
    at: dyadIx(scenario, ix(one), ix(other)),
    rows: rows.map(([delta, order]) => ({
      delta,
      cause: { clause: 'R3.1', source: { kind: 'order', order, by: 'IND' }, factors: [] },
    })),
  });
  const told = (...events: readonly object[]): readonly StepView[] => [
    { step: 1, turn: 1, phase: 'commit', events: events as unknown as readonly GameEvent[] },
  ];

  test('of like orders of one turn are counted once, each to its own', () => {
    const acts = actsDone(scenario, told(deed(), deed(), rose('IND', 'CHN', [200, key], [50, `${key}#2`])));
    expect(acts.map(({ worries }) => worries[0]?.rise)).toEqual([200, 50]);
  });

  test('that cannot be told apart are counted once', () => {
    const steps = told(deed(), deed(), rose('IND', 'CHN', [200, key]));
    expect(actsDone(scenario, steps).flatMap(({ worries }) => worries.map(({ rise }) => rise))).toEqual([200]);
    const deeds = actsDone(scenario, steps).flatMap(({ event }) => event ?? []);
    expect(deeds.map((one) => deedRows(scenario, steps, one).length)).toEqual([1, 0]);
  });

  test('of a code that several agree to: nobody who agreed is one who was not asked', () => {
    const code = { kind: 'conductCode', by: 'VNM', at: 'SCS' } as const;
    const steps = told(
      { kind: 'orderDone', order: code, with: ['CHN'], audience: 'all' },
      rose('VNM', 'CHN', [300, orderKey(code)]),
      rose('VNM', 'IND', [120, orderKey(code)]),
    );
    const [story] = storiesOf(scenario, me, steps);
    expect(story?.unasked.map(({ actor }) => idOf(actor))).toEqual(['IND']);
  });

  test('of a probe: whoever it was against was not asked', () => {
    const probe = { kind: 'greyZoneProbe', by: 'CHN', at: 'SCS', against: 'VNM' } as const;
    const steps = told(
      { kind: 'probed', by: 'CHN', at: 'SCS', against: 'VNM', audience: 'all' },
      rose('CHN', 'VNM', [150, orderKey(probe)]),
    );
    const [act] = actsDone(scenario, steps);
    expect(act && toldOf(scenario, [act])[0]?.deed).toMatchObject({
      from: 'CHN',
      to: 'SCS',
      bystanders: [{ id: 'VNM' }],
    });
    const [story] = storiesOf(scenario, me, steps);
    expect(story && printed(scenario, story)?.standfirst.join(' ')).toContain('Tension Viet Nam – China rose by 1.5');
  });

  test('of more forces: a seat that only sees more menace is named as well', () => {
    const arms = { kind: 'modernisation', by: 'CHN', publish: false } as const;
    const menace = { ...rose('CHN', 'VNM', [90, orderKey(arms)]), score: 'posture', at: tieOf('CHN', 'VNM') };
    const [story] = storiesOf(
      scenario,
      me,
      told({ kind: 'orderDone', order: arms, with: [], audience: 'all' }, menace),
    );
    expect(story && printed(scenario, story)?.standfirst.at(-1)).toBe(
      'Noticed by those who had no say in it: Viet Nam. The menace that Viet Nam sees in China rose by 0.9.',
    );
  });
});

const tieOf = (from: string, to: string): number => ix(from) * scenario.actors.length + ix(to);
