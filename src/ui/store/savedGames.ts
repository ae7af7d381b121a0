import { useCallback, useEffect, useState } from 'react';
import { app } from '../store.ts';
import type { KeptSave } from './saves.ts';

export interface SavedGames {
  /** undefined until it has been read. */
  readonly named: readonly KeptSave[] | undefined;
  /** What was kept by itself, by line of play; the newest line and the newest turn first. */
  readonly lines: readonly (readonly KeptSave[])[];
  /** Reads the list again, after something was written. */
  readonly again: () => void;
}

const lineOf = ({ line, key }: KeptSave): string => line ?? key;

/** What is saved on this device. */
export function useSavedGames(): SavedGames {
  const [list, setList] = useState<readonly KeptSave[]>();
  const again = useCallback(() => {
    void app().saves.then(async (saves) => {
      setList((await saves?.list()) ?? []);
    });
  }, []);
  useEffect(again, [again]);
  const byItself = list?.filter(({ name }) => name === undefined) ?? [];
  const lines = [...new Set(byItself.map(lineOf))].map((line) => byItself.filter((save) => lineOf(save) === line));
  return { named: list?.filter(({ name }) => name !== undefined), lines, again };
}

export interface Room {
  /** Millions of bytes, the copy of the program that works offline among them. */
  readonly used: number;
  /** Whether the browser has promised not to clear it by itself. */
  readonly lasting: boolean;
}

/** How much room the browser gives; undefined where it does not say, as on a plain http address. */
export async function storageRoom(): Promise<Room | undefined> {
  const storage = storageManager();
  try {
    const [estimate, lasting] = await Promise.all([storage?.estimate(), storage?.persisted()]);
    return estimate?.usage === undefined ? undefined : { used: estimate.usage / 1e6, lasting: lasting === true };
  } catch {
    return undefined;
  }
}

/** Asks the browser not to clear what is kept here. Whether it promised. */
export async function askLasting(): Promise<boolean> {
  try {
    return (await storageManager()?.persist()) === true;
  } catch {
    return false;
  }
}

/** Missing outside a secure context, whatever the types say. */
const storageManager = (): StorageManager | undefined => ('storage' in navigator ? navigator.storage : undefined);
