import { clamp } from '../base/arithmetic.ts';
import { inFull, mark, tell, type Because, type Effect } from '../effects/effects.ts';
import { warRisk } from '../readings/guard.ts';
import type { Luck } from '../base/luck.ts';
import { tieIx } from '../scenario/scenario.ts';
import { idOf, placeAt, placeIdOf, type Situation } from '../state/situation.ts';
import type { Crisis } from '../state/state.ts';
import type { ActorIx } from '../types.ts';
import { coveredAllies, replyEffects } from './calls.ts';
import { costs, supporterCosts } from './costs.ts';
import { across, both, courseOf, keyOf, moveOf, stepOf, type Course } from './course.ts';
import type { Decisions } from './decisions.ts';
import { mediating } from './mediation.ts';
import { next } from './next.ts';

export interface Window {
  readonly effects: readonly Effect[];
  readonly war: boolean;
}

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
      ...lineUsed(here, crisis, lead, crisis.leads[across(side)], calls[side]),
      ...(chosen[side] === 'offRamp' ? [tell('all', { kind: 'offRamp', at, by, accepted: accepted[side] })] : []),
      ...(allies.length > 0
        ? [tell('all', { kind: 'treatyInvoked', at, by, allies: allies.map((ally) => idOf(here, ally)) })]
        : []),
    ];
  }).flat();
}

/** A call is a test of the line; a line that is answered speaks for a frightened seat (R2.7). */
function lineUsed(
  here: Situation,
  crisis: Crisis,
  actor: ActorIx,
  other: ActorIx,
  works: boolean | undefined,
): Effect[] {
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
