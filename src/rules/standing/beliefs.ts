import { inFull, tell, type Because, type Effect } from '../effects/effects.ts';
import { deterrence } from '../readings/deterrence.ts';
import { tieIx } from '../scenario/scenario.ts';
import { idOf, type Situation } from '../state/situation.ts';
import type { Mark } from '../state/state.ts';

const why: Because = { clause: 'R2.7', source: { kind: 'drift' } };

/** R2.7 What this turn's conduct says about motives, to those it was done to. Entries add up. */
export function beliefs(here: Situation): Effect[] {
  const { state } = here;
  return [
    ...state.marks
      .filter(({ kind, turn }) => (kind === 'restraint' || kind === 'standDown') && turn === state.turn - 1)
      .map((mark) => signalBelief(here, mark)),
    ...state.marks
      .filter(({ kind, turn, value }) => kind === 'probe' && turn === state.turn && value === 0)
      .flatMap((mark) => probed(here, mark)),
  ];
}

/** Restraint that was answered by the end of the next turn speaks for a frightened seat; silence speaks for an ambitious one. */
function signalBelief(here: Situation, { by, to, turn }: Mark): Effect {
  const { params, scenario, state } = here;
  const back = state.marks.some((other) => {
    if (other.turn < turn) return false;
    const theirs = (other.kind === 'restraint' || other.kind === 'standDown') && other.by === to && other.to === by;
    const both =
      (other.kind === 'dialogue' || other.kind === 'lineOpened') &&
      ((other.by === to && other.to === by) || (other.by === by && other.to === to));
    return theirs || both;
  });
  return inFull(here, why, 'belief', tieIx(scenario, by, to), back ? -params.beliefAnswered : params.beliefUnanswered);
}

function probed(here: Situation, { by, to, at }: Mark): Effect[] {
  const { params, scenario, state } = here;
  const effects: Effect[] = [];
  const held = state.marks.some(
    (mark) =>
      (mark.kind === 'restraint' || mark.kind === 'standDown') &&
      mark.by === to &&
      mark.to === by &&
      mark.turn >= state.turn - params.beliefWindow,
  );
  if (held) effects.push(inFull(here, why, 'belief', tieIx(scenario, to, by), params.beliefExploited));
  if (deterrence(here, at, by, to) < params.beliefWeakBelow)
    effects.push(inFull(here, why, 'belief', tieIx(scenario, to, by), params.beliefWeak));
  return effects;
}

/** R4.5 Whoever surges or probes against a seat that announced restraint toward it within two turns loses reputation. */
export function exploited(here: Situation): Effect[] {
  const { params, scenario, state } = here;
  return state.marks
    .filter(
      ({ kind, turn }) => kind === 'restraint' && turn < state.turn && turn >= state.turn - params.exploitedWindow,
    )
    .flatMap(({ by, to }) => {
      const taken = state.marks.some(
        (mark) =>
          mark.turn === state.turn &&
          mark.by === to &&
          ((mark.kind === 'probe' && mark.to === by && mark.value === 0) ||
            (mark.kind === 'surge' && (scenario.places[mark.at]?.stake[by] ?? 0) > 0)),
      );
      if (!taken) return [];
      return [
        tell('all', { kind: 'restraintExploited', by: idOf(here, to), of: idOf(here, by) }),
        inFull(here, { clause: 'R4.5', source: { kind: 'drift' } }, 'reputation', to, -params.exploitedReputation),
      ];
    });
}
