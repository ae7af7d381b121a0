import { freshSeed } from '../../session/catalogue.ts';
import { app } from '../store.ts';
import { beginChosen, playFirst } from './begin.ts';
import { FIRST_GAME } from './firstGame.ts';
import { takeOff, type ShelfCard } from './shelf.ts';

export const isLesson = ({ id, imported }: ShelfCard): boolean => !imported && `${id}.yaml` === FIRST_GAME.file;

/** Plays a scenario from its card: the seat that is offered first, and everything else as usual. */
export async function playCard(card: ShelfCard): Promise<void> {
  if (isLesson(card)) return playFirst();
  const taken = await takeOff(card);
  if (!taken.ok) {
    app().openDialog({ kind: 'problems', problems: taken.problems });
    return;
  }
  const { preset } = app().getState().settings;
  const { setup } = taken.whole;
  await beginChosen({ setup, seat: card.seat, company: 'standard', seed: freshSeed(), preset, assumptions: {} });
}
