import { app } from '../store.ts';
import { say } from '../words/index.ts';
import { recordText } from './library.ts';

/** Hands the record of the game to the browser as a file. */
export async function exportRecord(): Promise<void> {
  const { game, view } = app().getState();
  if (!game || !view) return;
  const changed = Object.keys(game.scenario.assumptions).length > 0;
  const text = await recordText(game.host.record());
  exportText(text, recordName(`${game.scenario.setup.id}-turn-${view.turn}`, changed));
}

/** What the file of a record is called: a game under changed assumptions says so. */
export const recordName = (name: string, changed: boolean | undefined): string =>
  `${changed === true ? `${name}-${say('assume.file')}` : name}.entente.json`;

/** Hands the text of a record to the browser as a file. */
export function exportText(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
