import type { ShelfCard } from './shelf.ts';

/** How long a scenario takes, by its author's word, or by its quarters where there is none. */
export const LENGTHS = ['short', 'middle', 'long'] as const;
export type Length = (typeof LENGTHS)[number];

export function lengthOf({ minutes, turns }: ShelfCard): Length {
  const [short, middle] = minutes === undefined ? [turns <= 4, turns <= 8] : [minutes <= 30, minutes <= 90];
  return short ? 'short' : middle ? 'middle' : 'long';
}

/** How many people it takes, if a person sits in each seat. */
export const SIZES = ['few', 'some', 'many'] as const;
export type Size = (typeof SIZES)[number];

export const sizeOf = ({ actors: { length } }: ShelfCard): Size =>
  length <= 4 ? 'few' : length <= 7 ? 'some' : 'many';

/** What is looked for on the shelf. Empty texts leave nothing out. */
export interface Wanted {
  readonly difficulty: string;
  readonly length: string;
  readonly size: string;
  readonly words: string;
}

export const anyCard: Wanted = { difficulty: '', length: '', size: '', words: '' };

/** Small letters without their marks, so that nobody has to type them. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Whether a card fits; `told` is what the screen says of it, in the language of the screen. */
export function fits(card: ShelfCard, { difficulty, length, size, words }: Wanted, told: string): boolean {
  const text = plain([card.title, card.summary, card.teaches, told, ...namesOf(card)].join(' '));
  return (
    (difficulty === '' || card.difficulty === difficulty) &&
    (length === '' || lengthOf(card) === length) &&
    (size === '' || sizeOf(card) === size) &&
    plain(words)
      .split(/\s+/)
      .every((word) => text.includes(word))
  );
}

const namesOf = ({ actors, places }: ShelfCard): readonly string[] => [...actors, ...places].map(({ name }) => name);
