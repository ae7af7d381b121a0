import { clamp } from '../base/arithmetic.ts';
import { inFull, mark, tell, type Because, type Effect } from '../effects/effects.ts';
import { warRisk } from '../readings/guard.ts';
import type { Luck } from '../base/luck.ts';
import type { Move } from '../input.ts';
import { tieIx } from '../scenario/scenario.ts';
import { idOf, placeAt, placeIdOf, type Situation } from '../state/situation.ts';
import type { Crisis } from '../state/state.ts';
import type { ActorIx } from '../types.ts';
import { coveredAllies, answersTo, replyEffects, type Answer } from './calls.ts';
import { costs, supporterCosts } from './costs.ts';
import type { Decisions } from './decisions.ts';
import { mediating } from './mediation.ts';
import type { MoveKind } from './moveKinds.ts';
import { next } from './next.ts';

/** What a lead that says nothing does. */
export const SILENCE: Move = { move: 'hold', call: false, otherwise: 'hold', acceptOffRamp: false };

export interface Window {
  readonly effects: readonly Effect[];
  readonly war: boolean;
}

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
const across = (side: Side): Side => (side === 0 ? 1 : 0);
const both = <T>(of: (side: Side) => T): readonly [T, T] => [of(0), of(1)];

/** R7 One window of one crisis: all have decided at once; the rung follows, then war is drawn at the new rung. */
export function resolveWindow(here: Situation, crisis: Crisis, decisions: Decisions, luck: Luck): Window {
  const course = courseOf(here, crisis, decisions, luck);
  const before = placeAt(here, crisis.at).rung;
  const rung = clamp(before + stepOf(course, 0) + stepOf(course, 1), 0, 7);
  const risk = warRisk(here, crisis.at, rung, crisis.leads);
  const war = rung >= 7 || luck.chance(`${keyOf(here, crisis)}/war`, risk);
  const because: Because = { clause: 'R7.4', source: { kind: 'crisis', at: placeIdOf(here, crisis.at) } };
  const principals = [...crisis.leads, ...crisis.supporters.map(({ actor }) => actor)];
  const effects = [
    ...priced(here, crisis, decisions, course, before),
    ...told(here, crisis, decisions, course),
    ...course.answers.flatMap((answer) => replyEffects(here, crisis, answer)),
    ...mediating(here, crisis, decisions.mediator),
    inFull(here, because, 'rung', crisis.at, rung - before),
    ...principals.map((actor): Effect => ({ kind: 'principal', actor, rung, began: false })),
    closed(here, crisis, decisions, course, before, rung, risk),
    ...next(here, crisis, decisions, course, rung, war),
  ];
  return { effects, war };
}

const keyOf = (here: Situation, crisis: Crisis): string =>
  `${String(here.state.turn)}/crisis/${placeIdOf(here, crisis.at)}/${String(crisis.window)}`;

const moveOf = ({ moves }: Decisions, actor: ActorIx): Move => moves.get(actor) ?? SILENCE;

/** R7.2, R7.3, R7.8 What both sides come to: calls first, then the moves, then what an ally holds back, then ways out. */
function courseOf(here: Situation, crisis: Crisis, decisions: Decisions, luck: Luck): Course {
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
      luck.chance(`${keyOf(here, crisis)}/restrain/${idOf(here, from)}`, here.params.restrainWorks),
  );
  return heard?.from ?? -1;
}

/**
 * A side's step: up if anybody of it raises, unless the other lead backs down; else what its lead does. An off-ramp steps down only
 * where it is taken. R7.2
 */
function stepOf({ chosen, raises, accepted }: Course, side: Side): number {
  if (raises[side] && chosen[across(side)] !== 'backDown') return 1;
  if (chosen[side] === 'offRamp') return accepted[side] ? -1 : 0;
  return chosen[side] === 'backUp' || chosen[side] === 'backDown' ? -1 : 0;
}

function priced(here: Situation, crisis: Crisis, decisions: Decisions, { chosen }: Course, rung: number): Effect[] {
  return [
    ...both((side) => costs(here, crisis, crisis.leads[side], chosen[side], rung)).flat(),
    ...crisis.supporters.flatMap((one) => supporterCosts(here, crisis, one, moveOf(decisions, one.actor).move, rung)),
  ];
}

/** Hotline calls, ways out and treaties that were invoked, as everybody hears of them. */
function told(here: Situation, crisis: Crisis, decisions: Decisions, { chosen, accepted, calls }: Course): Effect[] {
  const at = placeIdOf(here, crisis.at);
  return both((side): Effect[] => {
    const lead = crisis.leads[side];
    const by = idOf(here, lead);
    const allies = moveOf(decisions, lead).invoke ? coveredAllies(here, crisis, lead) : [];
    return [
      ...called(here, crisis, lead, crisis.leads[across(side)], calls[side]),
      ...(chosen[side] === 'offRamp' ? [tell('all', { kind: 'offRamp', at, by, accepted: accepted[side] })] : []),
      ...(allies.length > 0
        ? [tell('all', { kind: 'treatyInvoked', at, by, allies: allies.map((ally) => idOf(here, ally)) })]
        : []),
    ];
  }).flat();
}

/** A call is a test of the line; a line that is answered speaks for a frightened seat (R2.7). */
function called(here: Situation, crisis: Crisis, actor: ActorIx, other: ActorIx, works: boolean | undefined): Effect[] {
  if (works === undefined) return [];
  const at = placeIdOf(here, crisis.at);
  const why: Because = { clause: 'R2.7', source: { kind: 'crisis', at, by: idOf(here, actor) } };
  return [
    mark(here, 'lineTested', actor, other, crisis.at),
    tell('all', { kind: 'hotlineCalled', at, by: idOf(here, actor), worked: works }),
    ...(works ? [inFull(here, why, 'belief', tieIx(here.scenario, actor, other), -here.params.hotlineAnswered)] : []),
  ];
}

function closed(
  here: Situation,
  crisis: Crisis,
  decisions: Decisions,
  { chosen, restrainedBy }: Course,
  before: number,
  rung: number,
  risk: number,
): Effect {
  const leads = both((side) => {
    const held = restrainedBy[side];
    const move = { by: idOf(here, crisis.leads[side]), move: chosen[side] };
    return held < 0 ? move : { ...move, restrainedBy: idOf(here, held) };
  });
  const supporters = crisis.supporters.map(({ actor }) => ({
    by: idOf(here, actor),
    move: moveOf(decisions, actor).move,
  }));
  return tell('all', {
    kind: 'windowClosed',
    at: placeIdOf(here, crisis.at),
    window: crisis.window,
    moves: [...leads, ...supporters],
    before,
    rung,
    warRisk: risk,
  });
}
