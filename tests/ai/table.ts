import { readFileSync } from 'node:fs';
import { seenBy, type Seen } from '../../src/ai/seen.ts';
import { thinkingLuck, POLICIES, type PolicyName } from '../../src/ai/policies.ts';
import { initialState } from '../../src/rules/state/initialState.ts';
import { fixedLuck, seededLuck } from '../../src/rules/base/luck.ts';
import { observe } from '../../src/rules/sight/observe.ts';
import { actorNamed, compileScenario, tieIx, type Scenario } from '../../src/rules/scenario/scenario.ts';
import { situation, type Situation } from '../../src/rules/state/situation.ts';
import type { Preset } from '../../src/rules/params/params.ts';
import type { Input } from '../../src/rules/input.ts';
import type { AgreementType } from '../../src/rules/scenario/setup.ts';
import type { Agreement, State } from '../../src/rules/state/state.ts';
import { loadScenario } from '../../src/scenario/loadScenario.ts';
import { frozenSea } from '../frozen/frozenSea.ts';

export function scenarioOf(name: string, preset?: Preset): Scenario {
  const loaded = loadScenario(readFileSync(`scenarios/${name}.yaml`, 'utf8'));
  if (!loaded.ok) throw new Error(`${name} does not load`);
  return compileScenario(loaded.value, preset);
}

/** Crowded Sea as the worked examples know it, not as it is shipped. */
export const crowdedSea = compileScenario(frozenSea);
export const channels = scenarioOf('channels');

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? Writable<E>[] : T[K] };

/** The opening of Crowded Sea with changes: its numbers are those of the worked examples. */
export function opening(change: (state: Writable<State>) => void = () => {}): State {
  const state = structuredClone(initialState(crowdedSea, fixedLuck({}, 0))) as unknown as Writable<State>;
  change(state);
  return state as unknown as State;
}

export const ix = (id: string): number => actorNamed(crowdedSea, id);
export const tie = (from: string, to: string): number => tieIx(crowdedSea, ix(from), ix(to));
export const exactly = (state: State): Situation => situation(crowdedSea, state, false);

/** A seat that happens to believe the truth, for examples by hand. */
export function clearSighted(state: State, id: string): Seen {
  const control = observe(crowdedSea, state, [], 'control', fixedLuck({}, 0));
  const view = {
    ...control,
    me: ix(id),
    motive: state.actors[ix(id)]!.opportunist ? 'opportunist' : 'seeker',
  } as const;
  return { scenario: crowdedSea, view, here: exactly(state), me: ix(id), id };
}

/** A seat as it really sees. */
export const seat = (state: State, id: string, seed = 'seed'): Seen =>
  seenBy(crowdedSea, observe(crowdedSea, state, [], id, seededLuck(seed)));

/** What a policy does in a state, by a seat's own fogged view. */
export function inputsOf(policy: PolicyName, state: State, id: string, seed = 'seed'): readonly Input[] {
  const luck = seededLuck(seed);
  return POLICIES[policy](crowdedSea, observe(crowdedSea, state, [], id, luck), thinkingLuck(luck, id));
}

/** An agreement in force since the first turn, or as `more` says. */
export const agreement = (type: AgreementType, parties: readonly string[], more: Partial<Agreement> = {}): never =>
  ({
    id: `${type}/${parties.join('-')}`, type, parties: parties.map(ix), at: -1, since: 1, until: 0, verification: 0,
    secret: false, ends: 0, leaving: [], suspendedBy: [], suspendedSince: 0, terms: null, ...more,
  }) satisfies Agreement as never; // prettier-ignore
