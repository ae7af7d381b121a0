import { openDB, type IDBPDatabase } from 'idb';
import type { ActorId, Turn } from '../../rules/types.ts';
import type { Form, Plan } from './plan.ts';

/** A saved game: its record as text, and what a list says of it without reading it. */
export interface Save {
  /** Grows with each save on this device. */
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly text: string;
  readonly sum: number;
  readonly about: SaveAbout;
  /** The line of play that it belongs to: going back to an earlier turn begins a new one. A named save has none. */
  readonly line?: string;
  /** It was deleted: a slot is never emptied, so that its number stays the highest. */
  readonly gone?: boolean;
  /** The name that the player gave it; what is saved by itself has none. */
  readonly name?: string;
}

/** A save with where it lies. */
export interface KeptSave extends Save {
  readonly key: string;
}

export interface SaveAbout {
  readonly scenario: string;
  /** Absent in saves of earlier versions, which are known by their title alone. */
  readonly scenarioId?: string;
  readonly seat: string;
  readonly seatId: ActorId;
  readonly turn: Turn;
  readonly over: boolean;
  /** Whether a step has been taken: what has only been opened is no loss. */
  readonly begun?: boolean;
  /** It is played under changed assumptions. */
  readonly changed?: boolean;
}

/** What lies on the table until it is read. */
export type Unread =
  | { readonly kind: 'report'; readonly from: number; readonly to: number }
  | { readonly kind: 'brief'; readonly actor: ActorId };

/** Drafts of one step of one game. */
export interface SavedDrafts {
  readonly game: string;
  readonly steps: number;
  readonly plan: Plan;
  /** The form that was open. */
  readonly form?: Form | undefined;
  /** What lay on the table and had not been read: the brief, or the report of these steps. */
  readonly unread?: Unread | undefined;
}

export interface Latest {
  readonly save: Save | undefined;
  /** A slot was damaged, so that this may be the save before the last. */
  readonly damaged: boolean;
}

/** Where games are kept between visits. Nothing here throws: what cannot be kept is told by its answer. */
export interface Saves {
  /** Saves by itself. Whether it was written and reads back as it was written. */
  write(text: string, about: SaveAbout, line: string): Promise<boolean>;
  latest(): Promise<Latest>;
  /** Every whole save, the newest first. */
  list(): Promise<readonly KeptSave[]>;
  /** Writes a save under a name; `key` is that of a named one to write over. */
  writeNamed(name: string, text: string, about: SaveAbout, key?: string): Promise<boolean>;
  /** Puts a save where it says that it lies: to rename it, or to undo that it was deleted. */
  put(save: KeptSave): Promise<boolean>;
  remove(key: string): Promise<boolean>;
  writeDrafts(drafts: SavedDrafts, line: string): Promise<boolean>;
  drafts(line: string): Promise<SavedDrafts | undefined>;
  /** Lets go of the data; nothing is written from then on. */
  close(): void;
}

/** The one store of the one database that this program has on a device. */
export const STORE = 'kept';
const slotOf = (number: number): string => `auto/${number % 2}`;
const turnsOf = (line: string): string => `turn/${line}/`;
const draftsOf = (line: string): string => `drafts/${line}`;
const TURNS_KEPT = 12;
const LINES_KEPT = 4;
export const keysUnder = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/** A small sum over a text: enough to tell a whole save from half of one. */
export function sumOf(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}

const isWhole = (value: unknown): value is Save => {
  const save = value as Partial<Save> | undefined;
  return (
    typeof save?.text === 'string' &&
    typeof save.number === 'number' &&
    save.about !== undefined &&
    save.sum === sumOf(save.text)
  );
};

const newestFirst = (a: Save, b: Save): number => b.number - a.number || b.savedAt - a.savedAt;

/** Opens the database, or throws where the browser keeps nothing. */
export const openKept = (name: string): Promise<IDBPDatabase> =>
  openDB(name, 1, {
    upgrade: (made) => void made.createObjectStore(STORE),
    // Whoever deletes everything need not wait for this tab.
    blocking: (_now, _next, event) => (event.target as IDBDatabase).close(),
  });

/**
 * Two slots, written in turn and read back: at every moment one of them holds a whole game, wherever the tab is killed. Beside
 * them a ring of turns, to go back to, and saves with names. undefined where the browser keeps nothing.
 */
export async function openSaves(name = 'entente'): Promise<Saves | undefined> {
  try {
    return new IndexedSaves(await openKept(name));
  } catch {
    return undefined;
  }
}

class IndexedSaves implements Saves {
  /** One write at a time, in the sequence asked for. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly db: IDBPDatabase) {}

  write(text: string, about: SaveAbout, line: string): Promise<boolean> {
    return this.#inTurn(async () => {
      const save = await this.#writeSlot(text, about, line).catch(async () => {
        // The device may be full: what can be spared are the turns of other games.
        await this.#prune(line, TURNS_KEPT, 1);
        return this.#writeSlot(text, about, line);
      });
      if (!save) return false;
      // The game is kept by now. A ring that does not fit is shortened, and no reason for alarm.
      await this.db.put(STORE, save, `${turnsOf(line)}${about.turn}`).catch(() => undefined);
      await this.#prune(line, TURNS_KEPT, LINES_KEPT).catch(() => undefined);
      return true;
    });
  }

  /** Another tab may write too: the older slot is chosen in the same transaction as it is written over. */
  async #writeSlot(text: string, about: SaveAbout, line: string): Promise<Save | undefined> {
    const { store, done } = this.db.transaction(STORE, 'readwrite');
    const found: unknown[] = await Promise.all([0, 1].map((slot) => store.get(slotOf(slot)) as Promise<unknown>));
    const number = 1 + Math.max(0, ...found.filter(isWhole).map((one) => one.number));
    const save: Save = { number, savedAt: Date.now(), text, sum: sumOf(text), about, line };
    await Promise.all([store.put(save, slotOf(number)), done]);
    const back: unknown = await this.db.get(STORE, slotOf(number));
    return isWhole(back) && back.text === text ? save : undefined;
  }

  /** Keeps the last turns of this line, and of a few lines beside it. */
  async #prune(line: string, turns: number, lines: number): Promise<void> {
    const kept = (await this.#at('turn/')).sort(newestFirst);
    const order = [...new Set([line, ...kept.map((save) => save.line ?? '')])];
    const spare = order.flatMap((one, ix) => {
      const mine = kept.filter((save) => save.line === one);
      return ix < lines ? mine.slice(turns) : mine;
    });
    const gone = order.slice(lines).map(draftsOf);
    await Promise.all([...spare.map(({ key }) => key), ...gone].map((key) => this.db.delete(STORE, key)));
  }

  async #at(prefix: string): Promise<KeptSave[]> {
    const [keys, values] = await Promise.all([
      this.db.getAllKeys(STORE, keysUnder(prefix)),
      this.db.getAll(STORE, keysUnder(prefix)) as Promise<unknown[]>,
    ]);
    return values.flatMap((value, ix) => (isWhole(value) ? [{ ...value, key: keys[ix] as string }] : []));
  }

  async latest(): Promise<Latest> {
    try {
      const found: unknown[] = await Promise.all(
        [0, 1].map((slot) => this.db.get(STORE, slotOf(slot)) as Promise<unknown>),
      );
      const whole = found.filter(isWhole).filter(({ gone }) => !gone);
      // Where the newest turns were deleted, the game goes on from the last one that is left.
      const [save] = (whole.length > 0 ? whole : await this.#at('turn/')).sort(newestFirst);
      return { save, damaged: found.some((one) => one !== undefined && !isWhole(one)) };
    } catch {
      return { save: undefined, damaged: false };
    }
  }

  async list(): Promise<readonly KeptSave[]> {
    try {
      const [turns, named, slots] = await Promise.all([this.#at('turn/'), this.#at('named/'), this.#at('auto/')]);
      // A slot is the newest turn once more, unless the ring had no room.
      const alone = slots.filter(
        ({ line, about, gone }) => !gone && !turns.some((save) => save.line === line && save.about.turn === about.turn),
      );
      return [...turns, ...named, ...alone].sort((a, b) => b.savedAt - a.savedAt || newestFirst(a, b));
    } catch {
      return [];
    }
  }

  writeNamed(name: string, text: string, about: SaveAbout, key?: string): Promise<boolean> {
    const savedAt = Date.now();
    const place = key ?? `named/${savedAt.toString(36)}-${sumOf(`${name}${Math.random()}`).toString(36)}`;
    return this.put({ number: 0, savedAt, text, sum: sumOf(text), about, name, key: place });
  }

  put({ key, ...save }: KeptSave): Promise<boolean> {
    return this.#inTurn(async () => {
      await this.db.put(STORE, save, key);
      await this.#inSlots(save, false);
      return isWhole(await this.db.get(STORE, key));
    });
  }

  remove(key: string): Promise<boolean> {
    return this.#inTurn(async () => {
      const save: unknown = await this.db.get(STORE, key);
      if (isWhole(save)) await this.#inSlots(save, true);
      if (!key.startsWith('auto/')) await this.db.delete(STORE, key);
      return true;
    });
  }

  /** A slot holds the newest turn once more: with the turn it is gone, and back. */
  async #inSlots({ line, about }: Save, gone: boolean): Promise<void> {
    if (line === undefined) return;
    for (const slot of await this.#at('auto/'))
      if (slot.line === line && slot.about.turn === about.turn) {
        const { key, ...save } = slot;
        await this.db.put(STORE, { ...save, gone }, key);
      }
  }

  writeDrafts(drafts: SavedDrafts, line: string): Promise<boolean> {
    return this.#inTurn(async () => {
      await this.db.put(STORE, drafts, draftsOf(line));
      return true;
    });
  }

  async drafts(line: string): Promise<SavedDrafts | undefined> {
    try {
      return (await this.db.get(STORE, draftsOf(line))) as SavedDrafts | undefined;
    } catch {
      return undefined;
    }
  }

  close(): void {
    this.db.close();
  }

  #inTurn(write: () => Promise<boolean>): Promise<boolean> {
    const done = this.#queue.then(write).catch(() => false);
    this.#queue = done;
    return done;
  }
}
