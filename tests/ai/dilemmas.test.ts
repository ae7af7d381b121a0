import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../src/ai/dilemmas.ts';
import { POLICIES, thinkingLuck } from '../../src/ai/policies.ts';
import { seenBy } from '../../src/ai/seen.ts';
import { fixedLuck, seededLuck } from '../../src/rules/base/luck.ts';
import { actorNamed, compileScenario, dyadIx, tieIx } from '../../src/rules/scenario/scenario.ts';
import type { SetupInject } from '../../src/rules/scenario/setupInject.ts';
import { observe } from '../../src/rules/sight/observe.ts';
import { initialState } from '../../src/rules/state/initialState.ts';
import type { State } from '../../src/rules/state/state.ts';
import { crowdedSea } from './table.ts';

const event = { text: 'Something is asked.', turn: 1, chance: 100 } as const;
const INJECTS: readonly SetupInject[] = [
  { ...event, id: 'demand', kind: 'burdenDemand', of: 'USA', from: 'JPN', support: 400, credibility: 600 },
  { ...event, id: 'rimlands', kind: 'invitation', host: 'USA', guests: ['CHN', 'RUS', 'AUS'] },
  { ...event, id: 'bid', kind: 'armsBid', buyer: 'VNM', suppliers: ['USA', 'RUS'] },
  { ...event, id: 'accident', kind: 'baseAccident', host: 'JPN', guest: 'USA', support: 600 },
  { ...event, id: 'tender', kind: 'armsBid', buyer: 'AUS', suppliers: ['RUS', 'USA'] },
];
const OPTIONS = {
  burdenDemand: ['pay', 'refuse'],
  armsBid: ['first', 'second', 'neither'],
  baseAccident: ['suspend', 'keep'],
} as const;
const scenario = compileScenario({ ...crowdedSea.setup, injects: INJECTS });
const ix = (id: string): number => actorNamed(scenario, id);
const tie = (from: string, to: string): number => tieIx(scenario, ix(from), ix(to));

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? Writable<E>[] : T[K] };

/** The commit window, in which an event has put something to a seat. */
function asked(id: string, inject: string, change: (state: Writable<State>) => void): State {
  const state = structuredClone(initialState(scenario, fixedLuck({}, 0))) as unknown as Writable<State>;
  const at = INJECTS.findIndex((one) => one.id === inject);
  const { kind } = INJECTS[at]!;
  const options =
    kind === 'invitation'
      ? id === 'USA'
        ? ['proceed', 'disinvite']
        : ['accept', 'decline']
      : OPTIONS[kind as 'armsBid'];
  state.phase = 'commit';
  state.dilemmas.push({ inject: at, seat: ix(id), options: [...options] });
  change(state);
  return state as unknown as State;
}

function chosen(id: string, inject: string, change: (state: Writable<State>) => void = () => {}): string | undefined {
  const view = observe(scenario, asked(id, inject, change), [], id, seededLuck('asked'));
  const [choice, ...more] = choicesOf(seenBy(scenario, view));
  expect(more).toEqual([]);
  expect(choice).toMatchObject({ kind: 'choice', seat: id, inject });
  return choice?.option;
}

describe('asked by an event, a seat', () => {
  it('pays its ally’s demand as long as it is strong at home: at 45, not at 44.99', () => {
    const with_ = (support: number) =>
      chosen('JPN', 'demand', (state) => {
        state.actors[ix('JPN')]!.support = support;
      });
    expect([with_(4_500), with_(4_499)]).toEqual(['pay', 'refuse']);
  });

  it('accepts an invitation at a tension of 60 with the host, not beyond', () => {
    const at = (tension: number) =>
      chosen('CHN', 'rimlands', (state) => {
        state.dyads[dyadIx(scenario, ix('CHN'), ix('USA'))]!.tension = tension;
      });
    expect([at(6_000), at(6_001)]).toEqual(['accept', 'decline']);
  });

  it('strikes a guest off its list beyond a tension of 75', () => {
    const at = (tension: number) =>
      chosen('USA', 'rimlands', (state) => {
        state.dyads[dyadIx(scenario, ix('RUS'), ix('USA'))]!.tension = tension;
      });
    expect([at(7_500), at(7_501)]).toEqual(['proceed', 'disinvite']);
  });

  it('buys arms from whom it trusts more, a hedger from whom it depends on less, nobody from those it distrusts', () => {
    // Australia trusts the United States 76 and Russia 45: the second of the two, however much it depends on it.
    expect(chosen('AUS', 'tender', (state) => {
      state.ties[tie('AUS', 'USA')]!.armsDependence = 3_000;
    })).toBe('second'); // prettier-ignore
    // Viet Nam hedges: it trusts the United States a little more, but here its arms come from there already.
    expect(chosen('VNM', 'bid', (state) => {
      state.ties[tie('VNM', 'USA')]!.armsDependence = 3_000;
      state.ties[tie('VNM', 'RUS')]!.armsDependence = 2_999;
    })).toBe('second'); // prettier-ignore
    expect(chosen('VNM', 'bid', (state) => {
      for (const other of ['USA', 'RUS']) state.ties[tie('VNM', other)]!.trust = 2_999;
    })).toBe('neither'); // prettier-ignore
  });

  it('does not buy what is delivered already', () => {
    const offered = (...options: string[]) =>
      chosen('AUS', 'tender', (state) => {
        state.dilemmas[0]!.options = options;
      });
    expect([offered('first', 'neither'), offered('neither')]).toEqual(['first', 'neither']);
  });

  it('keeps its bases open after an accident as long as it is liked at home: at 40, not at 39.99', () => {
    const with_ = (support: number) =>
      chosen('JPN', 'accident', (state) => {
        state.actors[ix('JPN')]!.support = support;
      });
    expect([with_(4_000), with_(3_999)]).toEqual(['keep', 'suspend']);
  });

  it('answers beside its orders, and at random sooner or later in every way', () => {
    const state = asked('VNM', 'bid', () => {});
    const sent = (policy: 'standard' | 'random', seed: string) => {
      const luck = seededLuck(seed);
      const inputs = POLICIES[policy](scenario, observe(scenario, state, [], 'VNM', luck), thinkingLuck(luck, 'VNM'));
      return inputs.flatMap((input) => (input.kind === 'choice' ? [input.option] : []));
    };
    expect(sent('standard', 'a')).toHaveLength(1);
    const options = Array.from({ length: 20 }, (_, seed) => sent('random', String(seed))).flat();
    expect(new Set(options)).toEqual(new Set(OPTIONS.armsBid));
  });
});
