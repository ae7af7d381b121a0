import { useEffect, useMemo, useState } from 'react';
import type { ScenarioCard } from '../../scenario/scenarioCard.ts';
import { problemText } from '../words/index.ts';
import { readImported, useImported, type ImportedScenario } from './imported.ts';
import { inspectFile } from './inspectFile.ts';
import { shippedScenario } from './library.ts';
import type { WholeScenario } from './wholeScenario.ts';
import { shippedCards, type ShippedCard } from './shippedCards.ts';

/** A scenario on the shelf. `imported` is there where somebody brought it in: it is a third party's. */
export interface ShelfCard extends ScenarioCard {
  readonly imported?: ImportedScenario;
}

export interface Shelf {
  /** The shipped ones in their sequence, and then what was brought in. */
  readonly cards: readonly ShelfCard[];
  readonly broken: readonly ShippedCard[];
  /** Whether it is known by now what this device keeps. */
  readonly complete: boolean;
}

/** All scenarios that can be played here. */
export function useShelf(): Shelf {
  const imported = useImported();
  useEffect(() => void readImported(), []);
  return useMemo(
    () => ({
      cards: [...shippedCards.flatMap(({ card }) => card ?? []), ...(imported ?? []).map(cardOf)],
      broken: shippedCards.filter(({ card }) => card === undefined),
      complete: imported !== undefined,
    }),
    [imported],
  );
}

const cardOf = (imported: ImportedScenario): ShelfCard => ({ ...imported.card, imported });

/** Whether a setup of this hash is one that comes with the program. */
export const isShipped = (hash: string): boolean => shippedCards.some(({ card }) => card?.digest === hash);
export const isShippedId = (id: string): boolean => shippedCards.some(({ card }) => card?.id === id);

/** A scenario of the shelf as a game needs it, or why it cannot be read. */
export type OffShelf =
  { readonly ok: true; readonly whole: WholeScenario } | { readonly ok: false; readonly problems: readonly string[] };

export async function takeOff({ id, imported }: ShelfCard): Promise<OffShelf> {
  if (!imported) {
    const whole = await shippedScenario(id);
    return whole ? { ok: true, whole } : { ok: false, problems: [] };
  }
  // A later version of this program may read a file otherwise than the one that kept it.
  const { inspection } = await inspectFile(imported.text, imported.file, imported.base);
  const { setup, notes, problems } = inspection;
  return setup && notes ? { ok: true, whole: { setup, notes } } : { ok: false, problems: problems.map(problemText) };
}

/** The same for a screen: undefined until it has been read. */
export function useWhole(card: ShelfCard): OffShelf | undefined {
  const [found, setFound] = useState<OffShelf>();
  useEffect(() => {
    let here = true;
    void takeOff(card).then((taken) => {
      if (here) setFound(taken);
    });
    return () => {
      here = false;
    };
  }, [card]);
  return found;
}
