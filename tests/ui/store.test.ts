import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { createAppStore, type AppStore } from '../../src/ui/store.ts';
import { budgetOf, crowded } from '../../src/ui/store/budget.ts';
import { openSaves } from '../../src/ui/store/saves.ts';
import { setupOf } from './table.ts';

let count = 0;
const waiting: (() => void)[] = [];
afterEach(() => {
  for (const stop of waiting.splice(0)) stop();
});

async function seated(name = `store-${(count += 1)}`): Promise<AppStore> {
  const store = createAppStore(openSaves(name));
  const seats = {
    VNM: 'human',
    CHN: 'quick',
    USA: 'quick',
    JPN: 'quick',
    AUS: 'quick',
    ASEAN: 'quick',
    IND: 'quick',
    RUS: 'quick',
  } as const;
  await store.begin({ setup: setupOf('crowded-sea'), seed: 'store', preset: 'balanced', seats });
  return store;
}

const patrol = {
  order: { kind: 'presencePatrol', by: 'VNM', at: 'SCS', notify: true },
  sweetener: 0,
  offer: false,
  capital: 1,
  slots: 1,
} as const;
const talk = {
  order: { kind: 'dialogue', by: 'VNM', with: 'CHN', testHotline: false },
  sweetener: 0,
  offer: true,
  capital: 1,
  slots: 1,
} as const;

const latestText = async (store: AppStore): Promise<string> => (await (await store.saves)?.latest())?.save?.text ?? '';

function table(store: AppStore) {
  const { game, view, planning } = store.getState();
  if (!game || !view) throw new Error('a game is on the table');
  return { game, view, plan: planning.now };
}

describe('a game on the table', () => {
  test('begins with a brief and the talks', async () => {
    const store = await seated();
    const { view } = table(store);
    expect(view.phase).toBe('propose');
    expect(store.getState().dialogs).toEqual([{ kind: 'brief', actor: 'VNM' }]);
  });

  test('counts what the plan costs, and says what no longer fits', async () => {
    const store = await seated();
    const before = budgetOf(table(store).game.host, table(store).view, table(store).plan);
    expect([before.capital, before.slots]).toEqual([4, 3]);
    store.addDraft(talk);
    store.addDraft(patrol);
    const { game, view, plan } = table(store);
    const after = budgetOf(game.host, view, plan);
    expect([after.capitalPlanned, after.slotsPlanned, after.fits]).toEqual([2, 2, true]);
    const build = { kind: 'modernisation', by: 'VNM', publish: false } as const;
    expect(crowded(game.host, view, plan, build, 0)).toBeUndefined();
    expect(crowded(game.host, view, plan, build, 1)).toEqual({ kind: 'capital', missing: 1 });
    store.addDraft({ order: build, sweetener: 0, offer: false, capital: 2, slots: 1 });
    expect(crowded(game.host, view, table(store).plan, patrol.order, 0)).toEqual({ kind: 'slots' });
    const restrained = { kind: 'announcedRestraint', by: 'VNM', toward: 'CHN' } as const;
    store.removeDraft(2);
    store.addDraft({ order: restrained, sweetener: 0, offer: false, capital: 0, slots: 0 });
    expect(crowded(game.host, view, table(store).plan, restrained, 0)).toEqual({ kind: 'twice' });
  });

  test('sends offers in the talks and keeps the orders for later', async () => {
    const store = await seated();
    store.addDraft(talk);
    store.addDraft(patrol);
    store.submit();
    const { view, plan } = table(store);
    expect(['counter', 'commit']).toContain(view.phase);
    expect(view.picture.proposals.some(({ order }) => order.by === 'VNM')).toBe(true);
    expect(plan.drafts.map(({ order }) => order.kind)).toEqual(['presencePatrol']);
  });

  test('comes back from its autosave with the drafts of the same step', async () => {
    const name = `store-${(count += 1)}`;
    const store = await seated(name);
    store.addDraft(patrol);
    const { view } = table(store);
    store.toTitle();
    const again = createAppStore(openSaves(name));
    expect((await again.open(await latestText(again))).ok).toBe(true);
    expect(table(again).plan.drafts.map(({ order }) => order.kind)).toEqual(['presencePatrol']);
    expect(table(again).view).toEqual(view);
  });

  test('keeps drafts by itself within a second', async () => {
    const name = `store-${(count += 1)}`;
    const store = await seated(name);
    store.addDraft(patrol);
    await new Promise((resolve) => setTimeout(resolve, 900));
    const saves = await openSaves(name);
    const line = (await saves?.latest())?.save?.line ?? '';
    expect((await saves?.drafts(line))?.plan.drafts).toHaveLength(1);
  });

  test('drops drafts of another step', async () => {
    const name = `store-${(count += 1)}`;
    const store = await seated(name);
    store.addDraft(patrol);
    await store.keepDrafts();
    const { game } = table(store);
    game.host.submit('VNM', []);
    await store.keep();
    store.setForm(undefined);
    const again = createAppStore(openSaves(name));
    await again.open(await latestText(again));
    expect(again.getState().steps).toBeGreaterThan(0);
    expect(table(again).plan.drafts).toEqual([]);
  });

  test('comes back with the report that was not read, and without the one that was', async () => {
    const store = await seated();
    for (let at = 0; at < 3 && store.getState().dialogs.at(-1)?.kind !== 'report'; at += 1) store.submit();
    const report = store.getState().dialogs.at(-1);
    expect(report?.kind).toBe('report');
    const again = async (): Promise<void> => {
      await store.keep();
      store.toTitle();
      await store.open(await latestText(store));
    };
    await again();
    expect(store.getState().dialogs).toEqual([report]);
    store.closeDialog();
    await again();
    expect(store.getState().dialogs).toEqual([]);
  });

  test('keeps nothing in a second tab until it plays there, and goes on as the first one left it', async () => {
    const name = `store-${(count += 1)}`;
    const first = await seated(name);
    const second = createAppStore(openSaves(name));
    await second.open(await latestText(second));
    expect(second.getState().elsewhere).toBe('there');
    second.addDraft(talk);
    second.submit();
    await second.keep();
    first.addDraft(patrol);
    await second.playHere();
    expect([first.getState().elsewhere, second.getState().elsewhere]).toEqual(['taken', 'alone']);
    expect(second.getState().steps).toBe(0);
    expect(table(second).plan.drafts.map(({ order }) => order.kind)).toEqual(['presencePatrol']);
    first.submit();
    await first.keep();
    expect((await (await second.saves)?.list())?.map(({ about }) => about.begun)).toEqual([false]);
  });

  test('going back to an earlier turn begins a new line and leaves the old one whole', async () => {
    const store = await seated();
    const early = await latestText(store);
    for (let at = 0; at < 8 && table(store).view.turn === 1; at += 1) store.submit();
    await store.keep();
    const late = await latestText(store);
    await store.open(early);
    store.submit();
    await store.keep();
    const kept = (await (await store.saves)?.list()) ?? [];
    expect(kept.map(({ text }) => text)).toContain(late);
    expect(new Set(kept.map(({ line }) => line)).size).toBe(2);
  });

  test('asks before a game in progress gives way to another', async () => {
    const store = await seated();
    let taken = 0;
    const go = (): Promise<void> => Promise.resolve(void (taken += 1));
    await store.replacing(go);
    expect(taken, 'nothing has been played yet').toBe(1);
    store.submit();
    await store.keep();
    await store.replacing(go);
    expect(taken, 'asked first').toBe(1);
    const asked = store.getState().dialogs.at(-1);
    expect(asked?.kind === 'replace' && asked.save.about.seat).toBe('Viet Nam');
    if (asked?.kind === 'replace') asked.go();
    expect(taken).toBe(2);
  });

  test('asks before a file takes the place of a game in progress, and resumes its own without asking', async () => {
    const store = await seated();
    store.submit();
    await store.keep();
    const text = (await (await store.saves)?.latest())?.save?.text ?? '';
    const { game } = store.getState();
    store.closeDialog();
    expect((await store.open(text, 'mine.json')).ok).toBe(true);
    expect(store.getState().dialogs.map(({ kind }) => kind)).toContain('replace');
    expect(store.getState().game).toBe(game);
    await store.open(text);
    expect(store.getState().game).not.toBe(game);
  });

  test('is untouched by a record that cannot be read', async () => {
    const store = await seated();
    store.addDraft(patrol);
    const before = store.getState();
    for (const text of ['', '{', '[]', 'actors: 3', '{"format":1,"edition":"x","steps":[]}', '['.repeat(100_000)]) {
      const opened = await store.open(text, 'holiday.json');
      expect(opened.ok).toBe(false);
      if (!opened.ok) expect(opened.problems.join(' ')).toMatch(/\w+ \w+/);
    }
    expect(store.getState()).toEqual(before);
  });

  test('tells what happened and draws it once', async () => {
    const store = await seated();
    store.submit();
    while (table(store).view.phase !== 'commit') store.submit();
    store.submit();
    const { dialogs, lastReport } = store.getState();
    expect(dialogs.at(-1)?.kind).toBe('report');
    expect(lastReport).toBeDefined();
    store.pick({ kind: 'place', place: 0 });
    expect(store.getState().lastReport).toBeUndefined();
  });
});
