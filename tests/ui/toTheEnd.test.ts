import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/scenario/loadScenario.ts';
import { oneStep, playOrPause, toEnd } from '../../src/ui/keys/commands.ts';
import { createAppStore, setTable, type AppStore } from '../../src/ui/store.ts';

const loaded = loadScenario(readFileSync('scenarios/channels.yaml', 'utf8'), 'channels.yaml');
if (!loaded.ok) throw new Error('channels.yaml is sound');
const setup = loaded.value;

const watched = async (): Promise<AppStore> => {
  const store = createAppStore(Promise.resolve(undefined));
  setTable(store);
  const seats = Object.fromEntries(setup.actors.map(({ id }) => [id, 'standard'] as const));
  await store.begin({ setup, seed: 'rush', preset: 'balanced', seats });
  return store;
};
const hashes = (store: AppStore): readonly string[] =>
  store
    .getState()
    .game!.host.record()
    .steps.map(({ hash }) => hash);

describe('a watched game is played to its end', () => {
  let store: AppStore;
  beforeEach(async () => {
    store = await watched();
  });
  afterEach(() => {
    store.toTitle();
  });

  it('step for step as it would have gone by itself, and tells of the last step alone', async () => {
    await store.rush();
    const { view, steps, watch, lastReport } = store.getState();
    expect(view?.phase).toBe('over');
    expect(steps).toBeGreaterThan(6);
    expect(lastReport).toEqual({ from: steps, to: steps });
    expect(watch).toMatchObject({ playing: false, rush: undefined });
    const other = await watched();
    while (other.getState().view?.phase !== 'over') oneStep();
    expect(hashes(store)).toEqual(hashes(other));
  });

  it('and says which turn it is meanwhile', async () => {
    const turns: (number | undefined)[] = [];
    const stop = store.subscribe(
      ({ watch }) => watch.rush,
      (rush) => turns.push(rush),
    );
    await store.rush();
    stop();
    expect(turns[0]).toBe(1);
    expect(turns.at(-1)).toBeUndefined();
  });

  it('or until somebody stops it, where it then stands', async () => {
    const rushing = store.rush();
    expect(store.getState().watch.rush).toBe(1);
    playOrPause();
    await rushing;
    const { view, steps, watch, game } = store.getState();
    expect(watch).toMatchObject({ playing: false, rush: undefined });
    expect(view?.phase).not.toBe('over');
    expect(steps).toBe(game?.host.record().steps.length);
  });

  it('or until one step is asked for, which it has taken already', async () => {
    const rushing = store.rush();
    oneStep();
    await rushing;
    expect(store.getState().view?.phase).not.toBe('over');
    expect(store.getState().steps).toBe(store.getState().game?.host.record().steps.length);
  });

  it('and no screen hears of it any more once the table is left', async () => {
    const rushing = store.rush();
    store.toTitle();
    await rushing;
    expect(store.getState()).toMatchObject({ screen: 'title', steps: -1, game: undefined });
  });

  it('once: while it runs and when it is over there is nothing more to do', async () => {
    const rushing = store.rush();
    toEnd();
    await rushing;
    const { steps } = store.getState();
    await store.rush();
    expect(store.getState().steps).toBe(steps);
  });
});
