import { checkInvariants } from '../rules/state/checkInvariants.ts';
import { scoreOf } from '../rules/effects/draft.ts';
import type { GameEvent } from '../rules/effects/events.ts';
import { canonicalJson } from '../rules/base/hash.ts';
import { seededLuck, tracedLuck } from '../rules/base/luck.ts';
import { step } from '../rules/resolve.ts';
import type { Step } from '../rules/effects/applyEffects.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import { SCORE_NAMES } from '../rules/state/scores.ts';
import type { State } from '../rules/state/state.ts';
import { countOf } from '../session/ledger.ts';

/** Freezes a value and everything in it. Without recursion: garbage may be deeper than the stack. */
export function frozen<T>(value: T): T {
  const left: unknown[] = [value];
  for (let one = left.pop(); left.length > 0 || one !== undefined; one = left.pop()) {
    if (typeof one !== 'object' || one === null || Object.isFrozen(one)) continue;
    Object.freeze(one);
    left.push(...(Object.values(one) as unknown[]).filter((inside) => typeof inside === 'object' && inside !== null));
  }
  return value;
}

export interface WatchedStep extends Step {
  /** Draw keys that were used a second time in the step. */
  readonly twice: readonly string[];
}

/** A step with its luck watched. */
export function watchedStep(scenario: Scenario, state: State, inputs: readonly unknown[], seed: string): WatchedStep {
  const keys = new Set<string>();
  const twice: string[] = [];
  const luck = tracedLuck(seededLuck(seed), ({ key }) => {
    if (keys.has(key)) twice.push(key);
    keys.add(key);
  });
  return { ...step(scenario, state, inputs, luck), twice };
}

/** Every law that one step has broken, as sentences. A state out of its ranges has no canonical form: that is said alone. */
export function brokenLaws(
  scenario: Scenario,
  before: State,
  { state, events, twice }: WatchedStep,
): readonly string[] {
  const invariants = checkInvariants(scenario, state);
  if (invariants.length > 0) return invariants;
  const inPlace = before.phase !== 'over' && before.phase === state.phase && before.turn === state.turn;
  const still = inPlace && canonicalJson(before) === canonicalJson(state);
  return [
    ...twice.map((key) => `the draw ${key} is used twice`),
    ...books(scenario, before, state, events),
    ...(still ? ['the step moves nothing: the game stands still'] : []),
  ];
}

/** Factors sum to rows, rows to changes, changes to the difference between the states, for every score. */
function books(scenario: Scenario, before: State, after: State, events: readonly GameEvent[]): string[] {
  const wrong: string[] = [];
  const running = new Map<string, number>();
  for (const event of events) {
    if (event.kind !== 'scoreChanged') continue;
    const { score, at, rows } = event;
    const name = `${score}[${String(at)}]`;
    const stood = running.get(name) ?? scoreOf(before, score, at);
    if (stood !== event.before) wrong.push(`${name} stood at ${String(stood)}, the event says ${String(event.before)}`);
    running.set(name, event.after);
    if (event.before + sum(rows.map(({ delta }) => delta)) !== event.after) wrong.push(`rows of ${name} do not add up`);
    for (const { delta, cause } of rows) {
      if (sum(cause.factors.map(({ points }) => points)) !== delta)
        wrong.push(`factors of ${name} by ${cause.clause} do not add up to ${String(delta)}`);
    }
  }
  for (const score of SCORE_NAMES) {
    for (let at = 0; at < countOf(scenario, score); at += 1) {
      const told = running.get(`${score}[${String(at)}]`) ?? scoreOf(before, score, at);
      if (told !== scoreOf(after, score, at)) wrong.push(`${score}[${String(at)}] has changed and no event says so`);
    }
  }
  return wrong;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
