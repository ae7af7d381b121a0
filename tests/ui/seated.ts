import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { writeRecord } from '../../src/replay/writeRecord.ts';
import type { Setup } from '../../src/rules/scenario/setup.ts';
import type { Observation } from '../../src/rules/sight/observe.ts';
import { loadScenario } from '../../src/scenario/loadScenario.ts';
import { createHost } from '../../src/session/localHost.ts';
import { createAppStore, setTable, type AppStore, type Game } from '../../src/ui/store.ts';
import { setupOf } from './table.ts';

/** A small scenario of the tests. */
export function smallSetup(file: string): Setup {
  const from = path.resolve(import.meta.dirname, `../scenarios/${file}.yaml`);
  const loaded = loadScenario(readFileSync(from, 'utf8'), file);
  if (!loaded.ok) throw new Error(`${file} does not load`);
  return loaded.value;
}

export interface Seated {
  readonly store: AppStore;
  readonly game: Game;
  /** The view now: it changes as the game moves. */
  readonly view: () => Observation;
  /** Changes what the seat sees of the picture. */
  readonly picture: (change: Partial<Observation['picture']>, view?: Partial<Observation>) => void;
}

/** A screen with one person at a game of a scenario, shipped or small, and quick company. */
export async function seatedAt(setup: Setup | string, seat: string): Promise<Seated> {
  const scenario = typeof setup === 'string' ? setupOf(setup) : setup;
  const players = scenario.actors.map(({ id }) => [id, id === seat ? ('human' as const) : ('quick' as const)]);
  const seats = Object.fromEntries(players) as Readonly<Record<string, 'human' | 'quick'>>;
  const host = createHost({ setup: scenario, seed: 'seated', preset: 'balanced', seats });
  const store = createAppStore(Promise.resolve(undefined));
  setTable(store);
  expect((await store.open(writeRecord(host.record()))).ok).toBe(true);
  const { game } = store.getState();
  if (!game) throw new Error('a game is on the table');
  const view = (): Observation => {
    const { view: now } = store.getState();
    if (!now) throw new Error('a game is on the table');
    return now;
  };
  return {
    store,
    game,
    view,
    picture(change, more = {}) {
      const before = view();
      store.setState({ view: { ...before, ...more, picture: { ...before.picture, ...change } } });
    },
  };
}
