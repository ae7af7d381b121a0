import type { ShelfCard } from '../store/shelf.ts';
import { say } from '../words/index.ts';

/** What a card says in short, in the language of the screen: by these words it is found too. */
export interface CardFacts {
  readonly minutes: string | undefined;
  readonly turns: string;
  readonly seats: string;
  readonly level: string;
}

export function cardFacts({ minutes, turns, hiddenEnd, actors, difficulty }: ShelfCard): CardFacts {
  return {
    minutes: minutes === undefined ? undefined : say('library.minutes', { count: minutes }),
    turns: say(hiddenEnd ? 'title.aboutTurns' : 'title.turns', { count: turns }),
    seats: say('title.seats', { count: actors.length }),
    level: say(`library.level.${difficulty}`),
  };
}

export function toldOf(card: ShelfCard): string {
  const told = Object.values(cardFacts(card)).join(' ');
  return card.imported ? `${told} ${say('library.thirdParty')}` : told;
}
