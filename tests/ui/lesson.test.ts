import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { lesson as words } from '../../src/ui/words/english/lesson.ts';
import { learnedOf } from '../../src/ui/lesson/learned.ts';
import { alarmForeseen, sightOf, stageOf, trioOf, type LessonSight } from '../../src/ui/lesson/lessonSight.ts';
import { stepNow, STEPS } from '../../src/ui/lesson/steps.ts';
import { gistOf } from '../../src/ui/store/forecastGroups.ts';
import { createAppStore, type AppStore } from '../../src/ui/store.ts';
import { FIRST_GAME } from '../../src/ui/store/firstGame.ts';
import { openSaves } from '../../src/ui/store/saves.ts';
import { setupOf } from './table.ts';

const { seat, seed, preset } = FIRST_GAME;
let count = 0;

async function seated(): Promise<AppStore> {
  const store = createAppStore(openSaves(`lesson-${(count += 1)}`));
  await store.begin({ setup: setupOf('channels'), seed, preset, seats: { [seat]: 'human' } });
  store.closeDialog();
  return store;
}

function seen(store: AppStore): LessonSight {
  const state = store.getState();
  const { game, view } = state;
  const trio = game && view && trioOf(game.scenario, view.me);
  if (!game || !view || !trio) throw new Error('a lesson is on the table');
  return sightOf(game.host, view, trio, state);
}

const textAt = (at: number, sight: LessonSight): string | undefined =>
  STEPS[at]?.text(sight).replace('lesson.step.', '');
const offerTo = (kind: 'dialogue' | 'hotline') =>
  ({
    order: kind === 'dialogue' ? { kind, by: seat, with: 'CHN', testHotline: false } : { kind, by: seat, with: 'CHN' },
    sweetener: 0,
    offer: true,
    capital: kind === 'dialogue' ? 1 : 2,
    slots: 1,
  }) as const;

/** Follows the lesson: `next` where nothing has to be done. Returns what it said, in sequence. */
function follower(store: AppStore) {
  const said: string[] = [];
  let at = 0;
  const look = (): void => {
    const sight = seen(store);
    at = stepNow(at, sight);
    const text = textAt(at, sight);
    if (text !== undefined && said.at(-1) !== text) said.push(text);
  };
  return {
    said,
    look,
    next: () => {
      at += 1;
      look();
    },
    go: () => {
      store.submit();
      look();
    },
    read: () => {
      store.closeDialog();
      look();
    },
  };
}

describe('the lesson', () => {
  test('says one thing after the other to whoever follows it', async () => {
    const store = await seated();
    const { said, look, next, go, read } = follower(store);
    look();
    next();
    next();
    go();
    next();
    const { offer } = seen(store);
    if (offer?.order.kind !== 'jointExercise') throw new Error('Australia offers an exercise');
    store.counter(offer.id, { ...offer.order, notify: true });
    look();
    go();
    go();
    read();
    next();
    store.addDraft(offerTo('dialogue'));
    look();
    store.addDraft(offerTo('hotline'));
    look();
    for (let step = 0; step < 4 && seen(store).stage < 29; step += 1) go();
    read();
    for (let step = 0; step < 4 && seen(store).stage < 35; step += 1) go();
    read();
    store.chooseMove('ECS', { move: 'hold', call: false, otherwise: 'hold', acceptOffRamp: true });
    go();
    read();
    expect(said.filter((text) => text !== 'goOn' && text !== 'answers')).toEqual([
      'welcome', 'arcs', 'listen', 'offer', 'terms', 'closeTerms', 'paperHeld',
      'signal', 'dialogue', 'hotline', 'send', 'paperLine',
      'quiet', 'windowLine', 'window2',
    ]); // prettier-ignore
  });

  test('goes along with whoever does nothing it says', async () => {
    const store = await seated();
    const { said, look, go } = follower(store);
    look();
    for (let step = 0; step < 30 && seen(store).stage !== 99; step += 1) {
      go();
      while (store.getState().dialogs.length > 0) {
        look();
        store.closeDialog();
      }
    }
    look();
    expect(said[0]).toBe('welcome');
    expect(said).toContain('paperNotHeld');
    expect(said).toContain('paperSilent');
    expect(stepNow(STEPS.length, seen(store))).toBe(STEPS.length);
  });

  test('an offer that does not come is spoken of as such', async () => {
    const store = await seated();
    store.submit();
    const sight = { ...seen(store), offer: undefined, terms: undefined };
    const offered = STEPS.findIndex((step) => step.picture === 'foreseen');
    expect(textAt(offered, sight)).toBe('noOffer');
    expect(textAt(stepNow(offered + 1, sight), sight)).toBe('goOn');
  });

  test('a place that is ahead of the game belongs to an earlier play of it', async () => {
    const sight = seen(await seated());
    expect(stepNow(STEPS.length, sight)).toBe(0);
    expect(stepNow(9, sight)).toBe(0);
    expect(stepNow(2, sight)).toBe(2);
  });

  test('puts its steps in the sequence of the game', () => {
    const stages = STEPS.map(({ from }) => from);
    expect(stages).toEqual([...stages].sort((a, b) => a - b));
    for (const { from, to } of STEPS) expect(to).toBeGreaterThanOrEqual(from);
  });

  test('says each thing in forty words', () => {
    for (const [name, text] of Object.entries(words.step))
      expect(text.split(/\s+/).length, name).toBeLessThanOrEqual(40);
  });
});

test('what was foreseen and what came are read off the forecast and the ledger', async () => {
  const store = await seated();
  store.submit();
  const { offer, trio } = seen(store);
  const { game, view } = store.getState();
  if (!game || !view || offer?.order.kind !== 'jointExercise') throw new Error('Australia offers an exercise');
  const plain = alarmForeseen(game.host, view, trio, offer.order);
  const announced = alarmForeseen(game.host, view, trio, { ...offer.order, notify: true });
  expect(announced.high).toBeLessThan(plain.high);
  expect(plain.low).toBeLessThanOrEqual(plain.mid);
  // The coach, the offer’s card and the map tell one figure.
  const { alarmed } = gistOf(game.scenario, view.seat, offer.order, game.host.forecast(seat, offer.order));
  expect(alarmed.find(({ actor }) => actor === trio.other)).toMatchObject({ low: plain.low, high: plain.high });
  expect(learnedOf(game.host, seat, trio)).toEqual({ trust: 0, crews: 0, mine: 0, theirs: 0, calmed: 0 });
  store.submit();
  store.answer([offer.id], true);
  store.submit();
  const { trust, crews, mine, theirs } = learnedOf(game.host, seat, trio);
  expect(Math.min(trust, crews, mine, theirs)).toBeGreaterThan(0);
  expect(mine + theirs).toBeGreaterThan(plain.mid / 2);
  expect(mine + theirs).toBeLessThan(plain.mid * 2);
  const rows = game.host.ledger(seat, 'tension', 1)?.rows ?? [];
  expect(rows.find(({ cause }) => cause.clause === 'R3.1')?.delta).toBe(mine);
});

test('a paper that lies on the table belongs to the quarter it tells of', async () => {
  const store = await seated();
  store.submit();
  store.submit();
  store.submit();
  const { view, dialogs } = store.getState();
  if (!view) throw new Error('a game is on the table');
  expect(stageOf(view, dialogs)).toBe(19);
  expect(stageOf(view, [])).toBe(20);
});
