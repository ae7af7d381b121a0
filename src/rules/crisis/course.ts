import type { Luck } from '../base/luck.ts';
import type { Move } from '../input.ts';
import { idOf, placeIdOf, type Situation } from '../state/situation.ts';
import type { Crisis } from '../state/state.ts';
import type { ActorIx } from '../types.ts';
import { answersTo, type Answer } from './calls.ts';
import type { Decisions } from './decisions.ts';
import type { MoveKind } from './moveKinds.ts';

/** What a lead that says nothing does. */
const SILENCE: Move = { move: 'hold', call: false, otherwise: 'hold', acceptOffRamp: false };

/** What came of the moves of both sides: `side` is the place of a lead in `crisis.leads`. */
export interface Course {
  readonly chosen: readonly [MoveKind, MoveKind];
  /** Which ally undid a lead's raise; −1 for none. */
  readonly restrainedBy: readonly [ActorIx, ActorIx];
  /** Whether anybody of the side raises. */
  readonly raises: readonly [boolean, boolean];
  readonly accepted: readonly [boolean, boolean];
  /** undefined without a hotline call, else whether it reached somebody who may decide. */
  readonly calls: readonly [boolean | undefined, boolean | undefined];
  readonly answers: readonly Answer[];
}

type Side = 0 | 1;
export const across = (side: Side): Side => (side === 0 ? 1 : 0);
export const both = <T>(of: (side: Side) => T): readonly [T, T] => [of(0), of(1)];

/** The name of a window, which all its draws begin with. */
export const keyOf = (here: Situation, crisis: Crisis): string =>
  `${String(here.state.turn)}/crisis/${placeIdOf(here, crisis.at)}/${String(crisis.window)}`;

/** What a principal does: silence holds. */
export const moveOf = ({ moves }: Decisions, actor: ActorIx): Move => moves.get(actor) ?? SILENCE;

/** R7.2, R7.3, R7.8 What both sides come to: calls first, then the moves, then what an ally holds back, then ways out. */
export function courseOf(here: Situation, crisis: Crisis, decisions: Decisions, luck: Luck): Course {
  const answers = answersTo(crisis, decisions.replies);
  const moves = both((side) => moveOf(decisions, crisis.leads[side]));
  const joined = both((side) =>
    crisis.supporters.some(({ actor, of }) => of === crisis.leads[side] && moveOf(decisions, actor).move === 'raise'),
  );
  const calls = both((side) => callOf(here, crisis, moves[side], side, luck));
  const meant = both((side): MoveKind => {
    const theyRaise = moves[across(side)].move === 'raise' || joined[across(side)];
    return calls[side] === true && !theyRaise ? moves[side].otherwise : moves[side].move;
  });
  const restrainedBy = both((side) =>
    meant[side] === 'raise' ? restrainer(here, crisis, answers, crisis.leads[side], luck) : -1,
  );
  const chosen = both((side): MoveKind => (restrainedBy[side] >= 0 ? 'hold' : meant[side]));
  const raises = both((side) => chosen[side] === 'raise' || joined[side]);
  const accepted = both(
    (side) => chosen[side] === 'offRamp' && !raises[0] && !raises[1] && moves[across(side)].acceptOffRamp,
  );
  return { chosen, restrainedBy, raises, accepted, calls, answers };
}

/** undefined without a call, else whether it reached somebody who may decide. */
function callOf(here: Situation, crisis: Crisis, move: Move, side: Side, luck: Luck): boolean | undefined {
  if (!move.call) return undefined;
  return luck.chance(`${keyOf(here, crisis)}/call/${idOf(here, crisis.leads[side])}`, here.params.hotlineCallWorks);
}

/** The first ally whose restraint a caller listens to; −1 if it listens to none. R7.8 */
function restrainer(here: Situation, crisis: Crisis, answers: readonly Answer[], lead: ActorIx, luck: Luck): ActorIx {
  const heard = answers.find(
    ({ from, to, reply }) =>
      to === lead &&
      reply === 'restrain' &&
      luck.chance(`${keyOf(here, crisis)}/restrain/${idOf(here, from)}/${idOf(here, lead)}`, here.params.restrainWorks),
  );
  return heard?.from ?? -1;
}

/**
 * A side's step: up if anybody of it raises, unless the other lead backs down; else what its lead does. An off-ramp steps down only
 * where it is taken. R7.2
 */
export function stepOf({ chosen, raises, accepted }: Course, side: Side): number {
  if (raises[side] && chosen[across(side)] !== 'backDown') return 1;
  if (chosen[side] === 'offRamp') return accepted[side] ? -1 : 0;
  return chosen[side] === 'backUp' || chosen[side] === 'backDown' ? -1 : 0;
}
