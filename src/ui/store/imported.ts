import type { IDBPDatabase } from 'idb';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ScenarioCard } from '../../scenario/scenarioCard.ts';
import { keysUnder, openKept, STORE, sumOf } from './saves.ts';

/** A scenario that somebody brought in: the text of its file, and a card of what it says. */
export interface ImportedScenario {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  /** The text that it extends, as it was then: what it is a variant of may be another one later, or gone. */
  readonly base?: { readonly id: string; readonly text: string };
  readonly card: ScenarioCard;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
}

interface Kept extends ImportedScenario {
  readonly sum: number;
}

const PREFIX = 'scenario/';

interface OnDevice {
  /** What this device keeps beside the shipped scenarios, by title; undefined until it has been read. */
  readonly found: readonly ImportedScenario[] | undefined;
  /** The one that was deleted last, for whoever did not mean it. */
  readonly deleted: ImportedScenario | undefined;
}

const list = createStore<OnDevice>(() => ({ found: undefined, deleted: undefined }));

let database: Promise<IDBPDatabase> | undefined;

/** Opens where scenarios are kept; after a failure it is tried anew. */
function kept(): Promise<IDBPDatabase> {
  database ??= openKept('entente');
  return database;
}

const isWhole = (value: unknown): value is Kept => {
  const one = value as Partial<Kept> | undefined;
  return typeof one?.text === 'string' && one.card !== undefined && one.sum === sumOf(one.text);
};

/** Reads what is kept on this device. A browser that keeps nothing has none; nothing here throws. */
export async function readImported(): Promise<readonly ImportedScenario[]> {
  try {
    const values: unknown[] = await (await kept()).getAll(STORE, keysUnder(PREFIX));
    const found = values.filter(isWhole).sort((a, b) => a.card.title.localeCompare(b.card.title));
    list.setState({ found });
    return found;
  } catch {
    database = undefined;
    list.setState({ found: [] });
    return [];
  }
}

/** Keeps a scenario in place of one of the same id. Whether it was written. */
export function keepImported(scenario: ImportedScenario): Promise<boolean> {
  return changed(async (db) => {
    const value: Kept = { ...scenario, sum: sumOf(scenario.text) };
    await db.put(STORE, value, PREFIX + scenario.id);
    list.setState({ deleted: undefined });
  });
}

export function deleteImported(scenario: ImportedScenario): Promise<boolean> {
  return changed(async (db) => {
    await db.delete(STORE, PREFIX + scenario.id);
    list.setState({ deleted: scenario });
  });
}

async function changed(change: (db: IDBPDatabase) => Promise<void>): Promise<boolean> {
  try {
    await change(await kept());
    await readImported();
    return true;
  } catch {
    database = undefined;
    return false;
  }
}

/** What is kept on this device, as it changes; undefined until it has been read. */
export const useImported = (): readonly ImportedScenario[] | undefined => useStore(list, ({ found }) => found);

/** What was deleted last, until something is kept or the page is left. */
export const useDeleted = (): ImportedScenario | undefined => useStore(list, ({ deleted }) => deleted);
