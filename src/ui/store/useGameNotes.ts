import { useEffect, useState } from 'react';
import type { Setup } from '../../rules/scenario/setup.ts';
import type { ScenarioNotes } from '../../scenario/notes.ts';
import { readImported } from './imported.ts';
import { isShipped, takeOff } from './shelf.ts';
import { shippedScenario } from './library.ts';

/** What stands beside a setup of this id and hash, if this device has it. */
async function notesOf({ id, hash }: Named): Promise<ScenarioNotes | undefined> {
  if (isShipped(hash)) return (await shippedScenario(id))?.notes;
  const imported = (await readImported()).find(({ card }) => card.digest === hash);
  if (!imported) return undefined;
  const taken = await takeOff({ ...imported.card, imported });
  return taken.ok ? taken.whole.notes : undefined;
}

interface Named {
  readonly id: Setup['id'];
  readonly hash: string;
}

/** The notes of the scenario on the table: a record embeds none. Undefined until they are read, 'missing' where they are not here. */
export function useGameNotes({ id, hash }: Named): ScenarioNotes | 'missing' | undefined {
  const [notes, setNotes] = useState<ScenarioNotes | 'missing'>();
  useEffect(() => {
    let here = true;
    void notesOf({ id, hash }).then((found) => {
      if (here) setNotes(found ?? 'missing');
    });
    return () => {
      here = false;
    };
  }, [id, hash]);
  return notes;
}
