import type { Order } from '../rules/order.ts';
import { fatigueOf } from '../rules/orders/terms.ts';
import { entrapment } from '../rules/readings/alliances.ts';
import { tieIx } from '../rules/scenario/scenario.ts';
import { element } from '../rules/base/invariant.ts';
import { dyadAt, idOf, marked, tieAt } from '../rules/state/situation.ts';
import { ALONE, HOME, type ActorIx, type Points } from '../rules/types.ts';
import { resolve, stands } from './bonds.ts';
import { signalsToConsider } from './brokenWords.ts';
import type { Rates } from './rates.ts';
import { alliesOf, named, othersOf, sidesOf, tensestRivals, unwelcome } from './rosters.ts';
import type { Seen } from './seen.ts';
import { worthLeaving } from './leaving.ts';

/** Of each sort of target only the best few are thought about. */
const FEW = 2;
/** From here on a seat thinks about holding an ally back: no more than what worries the most anxious (R11.4). */
const DRAWN_IN: Points = 1_000;

/** Words, hints and notices that a seat gives alone: of each kind a few sensible forms. `rates` say whose trust is worth most. */
export function gesturesToConsider(at: Seen, rates: Rates): readonly Order[] {
  return [
    ...statements(at, rates),
    ...soundings(at),
    ...counsels(at),
    ...slights(at),
    ...worthLeaving(at),
    ...signalsToConsider(at),
  ];
}

function statements(at: Seen, rates: Rates): readonly Order[] {
  const { id: by, scenario, me } = at;
  const wanted = (other: ActorIx): number => element(rates.trust, tieIx(scenario, other, me));
  const spokenFor = [...othersOf(at)].sort((a, b) => wanted(b) - wanted(a) || a - b).slice(0, FEW);
  return [
    ...sidesOf(at).flatMap(({ place, challenger }) =>
      stands(at, place, challenger) ? [] : [resolve(at, place, challenger, ALONE)],
    ),
    // Kind words lose their weight when they are said all the time (R3.6); words against a wrong do not wait.
    ...named(at, spokenFor)
      .map((other): Order => said(by, 'support', other))
      .filter((word) => fatigueOf(at.here, word) === 0),
    ...named(at, offenders(at)).map((other): Order => said(by, 'censure', other)),
  ];
}

/** A word for somebody, or against. */
export const said = (by: string, stance: 'support' | 'censure', other: string): Order => ({
  kind: 'publicStatement',
  by,
  with: ALONE,
  stance,
  named: other,
  at: HOME,
});

/** Who has openly probed against the seat in the turn before. */
export function offenders({ here, me, scenario }: Seen): readonly ActorIx[] {
  const last = here.state.turn - 1;
  // The marks are gone through once, not once for each seat.
  const probed = here.state.marks.filter(
    ({ kind, turn, to, value }) => kind === 'probe' && turn === last && to === me && value === 0,
  );
  return scenario.armed.filter((other) => other !== me && probed.some(({ by }) => by === other));
}

/** Rivals whose motive was drawn and is still in doubt, the most doubtful first, if nobody was sent lately. */
function soundings(at: Seen): readonly Order[] {
  const { here, id: by, me, scenario } = at;
  const doubt = (other: ActorIx): Points => Math.abs(tieAt(here, me, other).belief);
  return tensestRivals(at)
    .filter((other) => element(scenario.actors, other).motive === 'drawn' && !marked(here, 'quiet', me, other, FEW))
    .sort((a, b) => doubt(a) - doubt(b) || a - b)
    .slice(0, FEW)
    .map((other): Order => ({ kind: 'quietDiplomacy', by, toward: idOf(here, other) }));
}

/** A guest with whom it has come to such tension is struck off the list, where the seat has one. */
const slights = (at: Seen): readonly Order[] =>
  named(at, unwelcome(at)).map((other): Order => ({
    kind: 'crossBlocExercise', by: at.id, with: other, invitation: 'disinvite',
  })); // prettier-ignore

/** Allies are reassured; one whose quarrels may become the seat's own, or who is tense with others, is asked to hold back. */
function counsels(at: Seen): readonly Order[] {
  const { here, id: by, me, scenario } = at;
  const quarrels = (ally: ActorIx): boolean =>
    entrapment(here, me, ally) > DRAWN_IN ||
    scenario.armed.some((other) => other !== ally && dyadAt(here, ally, other).tension > 5_000);
  return alliesOf(at).flatMap((ally): readonly Order[] => {
    const toward = idOf(here, ally);
    const reassured: Order = { kind: 'allyCounsel', by, toward, purpose: 'reassure' };
    return quarrels(ally) ? [reassured, { kind: 'allyCounsel', by, toward, purpose: 'restrain' }] : [reassured];
  });
}
