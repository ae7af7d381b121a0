import { useEffect, useState } from 'react';
import type { Preset } from '../../rules/params/params.ts';
import type { ActorId, Points } from '../../rules/types.ts';
import type { ScenarioCard } from '../../scenario/scenarioCard.ts';

/** What careful computer seats come to in a scenario, measured beforehand: as far as a screen tells it. */
export interface Par {
  /** Hash of the setup that was measured, without its words. */
  readonly digest: string;
  readonly presets: Readonly<Partial<Record<Preset, ParOf>>>;
}

interface ParOf {
  readonly games: number;
  /** Median final in hundredths. */
  readonly seats: Readonly<Record<ActorId, { readonly par: Points }>>;
}

const files = import.meta.glob<Par>('../../../scenarios/par/*.json', { import: 'default' });

/** The usual score of a seat; `seat` is absent where nothing was measured, or another setup than this one. */
export interface UsualScore {
  readonly par: Points;
  readonly games: number;
}

export function usualScore(par: Par | undefined, preset: Preset, seat: ActorId): UsualScore | undefined {
  const measured = par?.presets[preset];
  const points = measured?.seats[seat]?.par;
  return measured === undefined || points === undefined ? undefined : { par: points, games: measured.games };
}

/** What was measured of this very setup; undefined until it has been read, and where there is nothing. */
export function usePar({ id, gameDigest }: ScenarioCard): Par | undefined {
  const [par, setPar] = useState<Par>();
  useEffect(() => {
    let here = true;
    void files[`../../../scenarios/par/${id}.json`]?.().then((found) => {
      if (here && found.digest === gameDigest) setPar(found);
    });
    return () => {
      here = false;
    };
  }, [id, gameDigest]);
  return par;
}
