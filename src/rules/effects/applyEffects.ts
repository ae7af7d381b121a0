import { clamp, divide, WHOLE } from '../base/arithmetic.ts';
import { Draft, scoreOf } from './draft.ts';
import type { Effect, Shift } from './effects.ts';
import type { Audience, GameEvent, LedgerRow } from './events.ts';
import { element } from '../base/invariant.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { SCORES, SCORE_NAMES, type ScoreName } from '../state/scores.ts';
import { seers } from '../sight/sight.ts';
import type { Situation } from '../state/situation.ts';
import type { ActorState, State } from '../state/state.ts';
import { withThings } from './things.ts';

/** A new state and what happened on the way. */
export interface Step {
  readonly state: State;
  readonly events: readonly GameEvent[];
}

const SCORE_IX = new Map(SCORE_NAMES.map((name, ix) => [name, ix]));

/**
 * The only writer of a new State. Shifts are grouped by score, summed, clamped once and reported once, so the sequence in which
 * effects arrive can never matter; what the clamp cuts is a ledger row of its own.
 */
export function applyEffects(here: Situation, effects: readonly Effect[]): Step {
  if (effects.length === 0) return { state: here.state, events: [] };
  const draft = new Draft(here.state);
  const events: GameEvent[] = [];
  for (const group of grouped(effects)) applyGroup(here, draft, group, events);
  for (const effect of effects) {
    if (effect.kind === 'shift') continue;
    applyToActor(here, draft, effect);
    if (effect.kind === 'tell' && here.explain) events.push({ ...effect.telling, audience: effect.audience });
  }
  return { state: withThings(here.state, draft, effects), events };
}

/** The shifts of each score, in the sequence of scores and of their places. */
function grouped(effects: readonly Effect[]): readonly (readonly Shift[])[] {
  const scores: Shift[][][] = SCORE_NAMES.map(() => []);
  for (const effect of effects) {
    if (effect.kind !== 'shift' || effect.delta === 0) continue;
    const groups = scores[SCORE_IX.get(effect.score) ?? 0];
    const group = groups?.[effect.at];
    if (group) group.push(effect);
    else if (groups) groups[effect.at] = [effect];
  }
  // flat() leaves out the places where nothing moved.
  return scores.flat();
}

function applyGroup(here: Situation, draft: Draft, shifts: readonly Shift[], events: GameEvent[]): void {
  const { score, at } = element(shifts, 0);
  const before = scoreOf(here.state, score, at);
  let sum = 0;
  let flare = 0;
  for (const shift of shifts) {
    sum += shift.delta;
    if (shift.flare > 0) flare += divide(shift.delta * shift.flare, WHOLE);
  }
  const after = clamp(before + sum, SCORES[score].low, SCORES[score].high);
  const cut = after - before - sum;
  draft.set(score, at, after, flare + cut);
  if (here.explain)
    events.push({
      kind: 'scoreChanged',
      audience: audienceOf(here.scenario, score, at),
      score,
      at,
      before,
      after,
      rows: rowsOf(shifts, cut),
    });
}

function rowsOf(group: readonly Shift[], cut: number): LedgerRow[] {
  const rows: LedgerRow[] = group.map(({ delta, cause }) => ({ delta, cause }));
  if (cut !== 0)
    rows.push({
      delta: cut,
      cause: { clause: 'R1.3', source: { kind: 'drift' }, factors: [{ name: 'limit', points: cut }] },
    });
  return rows;
}

/** Who may read a score's ledger: those who see it exactly (R9.1). */
export function audienceOf(scenario: Scenario, score: ScoreName, at: number): Audience {
  const exact = seers(scenario, score, at);
  return exact === 'all' ? exact : exact.map((actor) => element(scenario.actors, actor).id);
}

function applyToActor(here: Situation, draft: Draft, effect: Effect): void {
  if (effect.kind === 'slots') {
    const actor = draft.actor(effect.actor);
    actor.slotsSpent += effect.spent;
    actor.slotsLost += effect.lost;
  } else if (effect.kind === 'principal') {
    const actor = draft.actor(effect.actor);
    actor.highestRung = Math.max(actor.highestRung, effect.rung);
    if (effect.began) actor.crises += 1;
  } else if (effect.kind === 'unmet') {
    draft.actor(effect.actor).unmet += effect.points;
  } else if (effect.kind === 'doctrine') {
    const actor = draft.actor(effect.actor);
    actor.doctrine = effect.doctrine;
    actor.lean = effect.lean;
  } else if (effect.kind === 'newTurn') {
    draft.from.actors.forEach((_, ix) => {
      beginTurn(draft.actor(ix), here.scenario.actors[ix]?.slots ?? 0);
    });
  }
}

/** A lost slot counts as spent in the turn after the disaster; one always stays. */
function beginTurn(actor: { -readonly [K in keyof ActorState]: ActorState[K] }, slots: number): void {
  actor.slotsSpent = Math.min(actor.slotsLost, Math.max(0, slots - 1));
  actor.slotsLost = 0;
}
