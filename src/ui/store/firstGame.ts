import type { Game } from './game.ts';

/**
 * The game that a stranger is offered first: short, guided, with a seat of few means and one neighbour who watches. The seed is
 * chosen so that what the lesson speaks of comes about whatever is answered: the offer in the first talks, no incident before the
 * third quarter, neighbours who mostly say yes. tests/ui/lessonGame.test.ts holds it to that.
 */
export const FIRST_GAME = { file: 'channels.yaml', seat: 'JPN', seed: 'channels-2', preset: 'balanced' } as const;

/** Whether this table is one where the lesson is given. */
export const isFirstGame = ({ scenario, seat, watching }: Game): boolean =>
  `${scenario.setup.id}.yaml` === FIRST_GAME.file && seat === FIRST_GAME.seat && !watching;
