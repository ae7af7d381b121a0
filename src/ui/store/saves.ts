import { openDB, type IDBPDatabase } from 'idb';
import type { ActorId, Turn } from '../../rules/types.ts';
import type { Plan } from './plan.ts';

/** A saved game: its record as text, and what a title screen says of it without reading it. */
export interface Save {
  readonly number: number;
  readonly savedAt: number;
  readonly text: string;
  readonly sum: number;
  readonly about: SaveAbout;
}

export interface SaveAbout {
  readonly scenario: string;
  readonly seat: string;
  readonly seatId: ActorId;
  readonly turn: Turn;
  readonly over: boolean;
  /** Whether a step has been taken: what has only been opened is no loss. Saves of before do not say. */
  readonly begun?: boolean;
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
  /** Whether it was written and reads back as it was written. */
  write(text: string, about: SaveAbout): Promise<boolean>;
  latest(): Promise<Latest>;
  writeDrafts(drafts: SavedDrafts): Promise<boolean>;
  drafts(): Promise<SavedDrafts | undefined>;
}

const STORE = 'kept';
const DRAFTS = 'drafts';
const slotOf = (number: number): string => `auto/${number % 2}`;

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

/**
 * Two slots, written in turn and read back: at every moment one of them holds a whole game, wherever the tab is killed.
 * undefined where the browser keeps nothing.
 */
export async function openSaves(name = 'entente'): Promise<Saves | undefined> {
  try {
    const db = await openDB(name, 1, { upgrade: (made) => void made.createObjectStore(STORE) });
    return new IndexedSaves(db);
  } catch {
    return undefined;
  }
}

class IndexedSaves implements Saves {
  #last: number | undefined;
  /** One write at a time, in the sequence asked for. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly db: IDBPDatabase) {}

  write(text: string, about: SaveAbout): Promise<boolean> {
    return this.#inTurn(async () => {
      this.#last ??= (await this.latest()).save?.number ?? 0;
      const save: Save = { number: this.#last + 1, savedAt: Date.now(), text, sum: sumOf(text), about };
      await this.db.put(STORE, save, slotOf(save.number));
      const back: unknown = await this.db.get(STORE, slotOf(save.number));
      if (!isWhole(back) || back.text !== text) return false;
      this.#last = save.number;
      return true;
    });
  }

  async latest(): Promise<Latest> {
    try {
      const found: unknown[] = await Promise.all(
        [0, 1].map((slot) => this.db.get(STORE, slotOf(slot)) as Promise<unknown>),
      );
      const whole = found.filter(isWhole).sort((a, b) => b.number - a.number);
      return { save: whole[0], damaged: found.some((one) => one !== undefined && !isWhole(one)) };
    } catch {
      return { save: undefined, damaged: false };
    }
  }

  writeDrafts(drafts: SavedDrafts): Promise<boolean> {
    return this.#inTurn(async () => {
      await this.db.put(STORE, drafts, DRAFTS);
      return true;
    });
  }

  async drafts(): Promise<SavedDrafts | undefined> {
    try {
      return (await this.db.get(STORE, DRAFTS)) as SavedDrafts | undefined;
    } catch {
      return undefined;
    }
  }

  #inTurn(write: () => Promise<boolean>): Promise<boolean> {
    const done = this.#queue.then(write).catch(() => false);
    this.#queue = done;
    return done;
  }
}
