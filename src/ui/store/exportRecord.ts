import { app } from '../store.ts';
import { recordText } from './library.ts';

/** Hands the record of the game to the browser as a file. */
export async function exportRecord(): Promise<void> {
  const { game, view } = app().getState();
  if (!game || !view) return;
  const text = await recordText(game.host.record());
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${game.scenario.setup.id}-turn-${view.turn}.entente.json`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
