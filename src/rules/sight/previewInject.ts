import { divide } from '../base/arithmetic.ts';
import type { Luck } from '../base/luck.ts';
import type { SetupInject } from '../scenario/setupInject.ts';
import { happenings } from '../standing/injects/happenings.ts';
import { mayEndInIncident } from '../standing/incidents.ts';
import type { Situation } from '../state/situation.ts';
import type { Dilemma, Disaster } from '../state/state.ts';
import type { Doctrine } from '../scenario/doctrine.ts';
import type { PlaceId } from '../types.ts';
import { changeRows, summed, type ChangeRow } from './changeRows.ts';

/** What an event would open, beside what it moves at once. */
export interface Preview {
  readonly rows: readonly ChangeRow[];
  readonly dilemmas: readonly Dilemma[];
  readonly disasters: readonly Disaster[];
  /** The flashpoint where one more incident is drawn, or where a crisis is scheduled. */
  readonly crisisAt: PlaceId | null;
  /** Doctrines that it changes, by actor. */
  readonly doctrines: readonly { readonly actor: number; readonly doctrine: Doctrine }[];
}

/** One face of all dice: where a chance lies within the ten thousand, and which whole number of a range comes. */
const face = (chance: number, pick: (low: number, high: number) => number): Luck => ({
  chance: (_, basisPoints) => chance < basisPoints,
  int: (_, low, high) => pick(low, high),
  sheet: (_, count, low, high) => Array.from({ length: count }, () => pick(low, high)),
  fork: () => face(chance, pick),
});

const LIKELY = face(5_000, (low, high) => divide(low + high, 2));
const FACES: readonly Luck[] = [LIKELY, face(0, (low) => low), face(9_999, (_, high) => high)];

/** R5.3 What an event would do if it came now: the very rules that will decide, at the likely face of its dice and at both others. */
export function previewInject(here: Situation, inject: SetupInject): Preview {
  const quietly = { ...here, explain: false };
  const all = FACES.map((luck) => happenings(quietly, [inject], luck));
  const [likely = []] = all;
  return {
    rows: changeRows(all.map(summed)),
    dilemmas: likely.flatMap((effect) => (effect.kind === 'dilemma' ? [effect.dilemma] : [])),
    disasters: likely.flatMap((effect) => (effect.kind === 'disaster' ? [effect.disaster] : [])),
    crisisAt: 'at' in inject && (mayEndInIncident(inject) || inject.kind === 'pivot') ? inject.at : null,
    doctrines: likely.flatMap((effect) =>
      effect.kind === 'doctrine' && effect.doctrine !== here.state.actors[effect.actor]?.doctrine
        ? [{ actor: effect.actor, doctrine: effect.doctrine }]
        : [],
    ),
  };
}
