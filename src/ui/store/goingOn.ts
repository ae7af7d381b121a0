import { useEffect, useState } from 'react';
import { app, useApp } from '../store.ts';
import type { KeptSave } from './saves.ts';

/** Whether a save is of this scenario. Saves of earlier versions name it by its title alone. */
export const isOf = ({ about }: KeptSave, { id, title }: { readonly id: string; readonly title: string }): boolean =>
  about.scenarioId === undefined ? about.scenario === title : about.scenarioId === id;

/** Games that are saved and not over, the newest first; none until they have been read. */
export function useGoing(): readonly KeptSave[] {
  const storage = useApp((state) => state.storage);
  const [going, setGoing] = useState<readonly KeptSave[]>([]);
  useEffect(() => {
    let here = true;
    void app().saves.then(async (saves) => {
      const list = (await saves?.list()) ?? [];
      if (here) setGoing(newestOfLines(list).filter(({ about }) => !about.over));
    });
    return () => {
      here = false;
    };
  }, [storage]);
  return going;
}

/** Of each line of play its newest turn: an earlier one of a game that is over is nothing to go on with. */
function newestOfLines(list: readonly KeptSave[]): readonly KeptSave[] {
  const seen = new Set<string>();
  return list.filter(({ line, key }) => {
    const of = line ?? key;
    if (seen.has(of)) return false;
    seen.add(of);
    return true;
  });
}

/** Goes on with a saved game, or says what is wrong with it. */
export async function goOnWith({ text }: { readonly text: string }): Promise<void> {
  const opened = await app().open(text);
  if (!opened.ok) app().openDialog({ kind: 'problems', problems: opened.problems });
}
