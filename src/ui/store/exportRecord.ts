import { app } from '../store.ts';
import { recordText } from './library.ts';

/** Hands the record of the game to the browser as a file. */
export async function exportRecord(): Promise<void> {
  const { game, view } = app().getState();
  if (!game || !view) return;
  exportText(await recordText(game.host.record()), `${game.scenario.setup.id}-turn-${view.turn}.entente.json`);
}

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
