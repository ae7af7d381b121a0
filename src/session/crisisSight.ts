import { openMoves } from '../rules/crisis/moves.ts';
import type { MoveKind } from '../rules/crisis/moveKinds.ts';
import { resolveWindow } from '../rules/crisis/window.ts';
import { LIKELY } from '../rules/menu/specs.ts';
import { pictureOf } from '../rules/sight/forecast.ts';
import type { Move } from '../rules/input.ts';
import type { Observation } from '../rules/sight/observe.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import type { Situation } from '../rules/state/situation.ts';
import type { Crisis } from '../rules/state/state.ts';
import type { BasisPoints, Points } from '../rules/types.ts';

/** What a move in a window may lead to, over everything that the other side may do at the same time. */
export interface MoveSight {
  readonly move: MoveKind;
  readonly riskLow: BasisPoints;
  readonly riskHigh: BasisPoints;
  readonly rungLow: number;
  readonly rungHigh: number;
  /** What it costs at home, whatever the other side does. */
  readonly support: Points;
  readonly capital: number;
}

const choice = (move: MoveKind, acceptOffRamp: boolean): Move => ({
  move,
  call: false,
  otherwise: 'hold',
  acceptOffRamp,
});

/** The moves open to a lead, each resolved against every move of the other by the rules that will decide. */
export function moveSights(scenario: Scenario, view: Observation, crisis: Crisis): readonly MoveSight[] {
  const here = pictureOf(scenario, view);
  const side = crisis.leads[0] === view.me ? 0 : 1;
  const theirs = openMoves(here, crisis, crisis.leads[side === 0 ? 1 : 0]);
  return openMoves(here, crisis, view.me).map((move) => {
    const windows = theirs.flatMap((other) =>
      [false, true].map((accept) => outcome(here, crisis, view.me, side, choice(move, accept), choice(other, accept))),
    );
    const risks = windows.map(({ risk }) => risk);
    const rungs = windows.map(({ rung }) => rung);
    const [first] = windows;
    return {
      move,
      riskLow: Math.min(...risks),
      riskHigh: Math.max(...risks),
      rungLow: Math.min(...rungs),
      rungHigh: Math.max(...rungs),
      support: first?.support ?? 0,
      capital: first?.capital ?? 0,
    };
  });
}

function outcome(here: Situation, crisis: Crisis, me: number, side: number, mine: Move, theirs: Move) {
  const moves: readonly [Move, Move] = side === 0 ? [mine, theirs] : [theirs, mine];
  const { effects } = resolveWindow(here, crisis, moves, LIKELY);
  let [rung, risk, support, capital] = [0, 0, 0, 0];
  for (const effect of effects) {
    if (effect.kind === 'tell' && effect.telling.kind === 'windowClosed') {
      rung = effect.telling.rung;
      risk = effect.telling.warRisk;
    } else if (effect.kind === 'shift' && effect.at === me && effect.score === 'support') support -= effect.delta;
    else if (effect.kind === 'shift' && effect.at === me && effect.score === 'capital') capital -= effect.delta;
  }
  return { rung, risk, support, capital };
}
