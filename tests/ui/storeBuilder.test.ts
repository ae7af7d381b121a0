import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createAppStore, type AppStore } from '../../src/ui/store.ts';
import { openSaves } from '../../src/ui/store/saves.ts';
import { setupOf } from './table.ts';

let count = 0;

async function seated(name = `builder-${(count += 1)}`): Promise<AppStore> {
  const store = createAppStore(openSaves(name));
  const setup = setupOf('crowded-sea');
  const seats = Object.fromEntries(
    setup.actors.map(({ id }) => [id, id === 'VNM' ? ('human' as const) : ('quick' as const)]),
  );
  await store.begin({ setup, seed: 'builder', preset: 'balanced', seats });
  return store;
}

const said = { intent: 'reassure', warmer: ['CHN'], colder: [], chance: 55 } as const;
const talk = {
  order: { kind: 'dialogue', by: 'VNM', with: 'CHN', testHotline: false },
  sweetener: 0,
  offer: true,
  capital: 1,
  slots: 1,
  said,
} as const;

test('what was said of an order goes into the record with it', async () => {
  const store = await seated();
  store.addDraft(talk);
  store.submit();
  const { game } = store.getState();
  expect(game?.host.remarks('VNM')).toMatchObject([{ ...said, order: 'dialogue/VNM/CHN/false', turn: 1 }]);
});

test('a quarter that is begun again empties the plan and the form, and undo brings the plan back', async () => {
  const store = await seated();
  store.addDraft(talk);
  store.setForm({ kind: 'dialogue', values: {}, sweetener: 0 });
  store.restartTurn();
  expect(store.getState().planning.now.drafts).toEqual([]);
  expect(store.getState().form).toBeUndefined();
  store.undo();
  expect(store.getState().planning.now.drafts).toHaveLength(1);
});

test('the form that was open comes back with what was said in it', async () => {
  const name = `builder-${(count += 1)}`;
  const store = await seated(name);
  const form = { kind: 'dialogue', values: { with: 'CHN', testHotline: false }, sweetener: 2, said } as const;
  store.setForm(form);
  await store.keepDrafts();
  store.toTitle();
  const again = createAppStore(openSaves(name));
  expect((await again.open((await (await again.saves)?.latest())?.save?.text ?? '')).ok).toBe(true);
  expect(again.getState().form).toEqual(form);
});
