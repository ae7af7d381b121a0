/** What the lesson counts on has to come about whatever the person answers: its scenario and seed are held to it here. */
import { expect, test } from 'vitest';
import type { GameEvent } from '../../src/rules/effects/events.ts';
import type { Input } from '../../src/rules/input.ts';
import type { Observation } from '../../src/rules/sight/observe.ts';
import type { Host } from '../../src/session/host.ts';
import { createHost } from '../../src/session/localHost.ts';
import { FIRST_GAME } from '../../src/ui/store/firstGame.ts';
import { setupOf } from './table.ts';

const { seat, seed, preset, file } = FIRST_GAME;
const setup = setupOf(file.replace('.yaml', ''));
const begun = (): Host => createHost({ setup, seed, preset, seats: { [seat]: 'human' } });

/** The ways through the lesson: what is done about the offer, what is said to China, which move is made. */
interface Way {
  readonly offer: 'announce' | 'observers' | 'accept' | 'leave';
  readonly say: readonly ('dialogue' | 'hotline')[];
  readonly move: 'hold' | 'backUp' | 'raise';
}

const exerciseIn = ({ picture }: Observation) =>
  picture.proposals.find(({ order }) => order.kind === 'jointExercise' && order.by === 'AUS');

function inputsOf(view: Observation, way: Way): readonly Input[] {
  const offer = view.turn === 1 ? exerciseIn(view) : undefined;
  if (view.phase === 'propose' && view.turn === 2)
    return way.say.map((kind) => ({
      kind: 'propose',
      seat,
      sweetener: 0,
      order:
        kind === 'dialogue'
          ? { kind, by: seat, with: 'CHN', testHotline: false }
          : { kind: 'hotline', by: seat, with: 'CHN' },
    }));
  if (view.phase === 'counter' && offer?.order.kind === 'jointExercise' && way.offer !== 'leave') {
    const change = way.offer === 'announce' ? { notify: true } : { observers: true };
    const order = { ...offer.order, ...change };
    return way.offer === 'accept' ? [] : [{ kind: 'counter', seat, proposal: offer.id, order }];
  }
  if (view.phase === 'commit' && offer && way.offer === 'accept')
    return [{ kind: 'answer', seat, proposal: offer.id, accept: true, because: [] }];
  if (view.phase === 'crisis')
    return view.crises.map(({ at }) => ({
      kind: 'move',
      seat,
      at,
      move: way.move,
      call: false,
      otherwise: 'backUp',
      acceptOffRamp: true,
    }));
  return [];
}

function eventsOf(way: Way): readonly { readonly turn: number; readonly event: GameEvent }[] {
  const host = begun();
  for (let step = 0; step < 40 && host.view(seat).phase !== 'over'; step += 1)
    expect(host.submit(seat, inputsOf(host.view(seat), way))).toEqual({ ok: true });
  return host.history('control').flatMap(({ turn, events }) => events.map((event) => ({ turn, event })));
}

const ways: readonly Way[] = (['announce', 'observers', 'accept', 'leave'] as const).flatMap((offer) =>
  ([['dialogue', 'hotline'], ['hotline'], []] as const).flatMap((words) =>
    (['hold', 'backUp', 'raise'] as const).map((move) => ({ offer, say: words, move })),
  ),
);

test('Australia asks for a joint exercise that is not announced, once the talks are over', () => {
  const host = begun();
  host.submit(seat, []);
  expect(host.view(seat).phase).toBe('counter');
  expect(exerciseIn(host.view(seat))?.order).toMatchObject({ notify: false, observers: false });
});

test('announcing it spares China and costs Australia a little of what it wanted', () => {
  const host = begun();
  host.submit(seat, []);
  const order = exerciseIn(host.view(seat))?.order;
  if (order?.kind !== 'jointExercise') throw new Error('Australia offers an exercise');
  const china = host.scenario.actorIx.get('CHN') ?? -1;
  const rise = (notify: boolean, score: string): number =>
    host
      .forecast(seat, { ...order, notify })
      .rows.filter((row) => row.score === score)
      .filter(
        ({ at }) => score !== 'tension' || [host.scenario.dyads[at]?.a, host.scenario.dyads[at]?.b].includes(china),
      )
      .reduce((sum, { mid }) => sum + mid, 0);
  expect(rise(false, 'tension')).toBeGreaterThan(400);
  expect(rise(true, 'tension')).toBeLessThan(rise(false, 'tension') - 100);
  expect(rise(true, 'credibility')).toBeLessThan(rise(false, 'credibility'));
});

test.each(ways)('offer: $offer, said: $say, in the crisis: $move', (way) => {
  const events = eventsOf(way);
  const mine = events.filter(({ event }) => event.kind === 'orderDone' && event.order.kind === 'jointExercise');
  if (way.offer !== 'leave') expect(mine.map(({ turn }) => turn)).toContain(1);
  const begins = events.filter(({ event }) => event.kind === 'crisisBegan');
  expect(begins).toMatchObject([{ turn: 3, event: { at: 'ECS', rung: 3 } }]);
  const windows = events.filter(({ event }) => event.kind === 'windowClosed').length;
  expect(windows).toBeGreaterThan(0);
  expect(windows).toBeLessThanOrEqual(2);
  if (way.move === 'hold') expect(windows).toBe(2);
  const end = events.map(({ event }) => event).find(({ kind }) => kind === 'gameOver');
  expect(end).toMatchObject({ outcome: { war: false } });
});

test.each(['announce', 'observers', 'accept', 'leave'] as const)(
  'China says yes to what it is asked; offer: %s',
  (offer) => {
    const mine = eventsOf({ offer, say: ['dialogue', 'hotline'], move: 'hold' }).flatMap(({ turn, event }) =>
      turn === 2 && event.kind === 'orderDone' && event.order.by === seat ? [event.order.kind] : [],
    );
    expect(mine).toEqual(expect.arrayContaining(['dialogue', 'hotline']));
  },
);
