import { describe, expect, it, vi } from 'vitest';
import type { Compared } from '../../src/measure/carriedOut.ts';
import { measureChances, measureRanges } from '../../src/measure/honesty.ts';
import { fixedLuck } from '../../src/rules/base/luck.ts';
import { orderKey } from '../../src/rules/menu/orderKey.ts';
import { askedBy, specEffects } from '../../src/rules/menu/specs.ts';
import type { Order } from '../../src/rules/order.ts';
import { forecast } from '../../src/rules/sight/forecast.ts';
import type { Observation } from '../../src/rules/sight/observe.ts';
import type { Scenario } from '../../src/rules/scenario/scenario.ts';
import { situation } from '../../src/rules/state/situation.ts';
import type { State } from '../../src/rules/state/state.ts';
import { channels, crowdedSea } from '../session/table.ts';
import { MANY } from './play.ts';

// Many games take a while, and a busy machine longer.
vi.setConfig({ testTimeout: 120_000 * MANY });

const SETUPS = [channels, crowdedSea];

/** A foggy input of a picture: what it may lie between, and the picture with another value in its place. */
interface Foggy {
  readonly low: number;
  readonly high: number;
  readonly set: (state: State, value: number) => State;
}

const replaced = <T>(list: readonly T[], at: number, change: Partial<T>): readonly T[] =>
  list.map((one, ix) => (ix === at ? { ...one, ...change } : one));

/** Everything that R9.1 does not show to the seat, written out from the rulebook, each with the margin of R9.2. */
function foggyInputs({ actors, dyads }: Scenario, { picture, me, margins }: Observation): readonly Foggy[] {
  const all: Foggy[] = [];
  const add = (value: number, margin: number, set: Foggy['set'], bias = 0): void => {
    all.push({ low: Math.max(0, value - margin - bias), high: Math.min(10_000, value + margin), set });
  };
  for (const of of actors.keys()) {
    if (of === me) continue;
    const margin = margins[of]!;
    const bias = Math.max(0, Math.round((5_000 - picture.ties[me * actors.length + of]!.trust) / 10));
    for (const name of ['capability', 'readiness', 'support', 'reputation', 'resilience'] as const) {
      if (name === 'capability' && !actors[of]!.armed) continue;
      const set: Foggy['set'] = (state, value) => ({ ...state, actors: replaced(state.actors, of, { [name]: value }) });
      add(picture.actors[of]![name], margin, set, name === 'capability' || name === 'readiness' ? bias : 0);
    }
    for (const to of actors.keys()) {
      if (of === to) continue;
      const at = of * actors.length + to;
      const tie = picture.ties[at]!;
      const setter = (name: keyof typeof tie): Foggy['set'] => (state, value) => ({ ...state, ties: replaced(state.ties, at, { [name]: value }) }); // prettier-ignore
      add(tie.trust, margin, setter('trust'));
      add(tie.dependence, margin, setter('dependence'));
      add(tie.armsDependence, margin, setter('armsDependence'));
      if (to !== me) add(tie.credibility, margin, setter('credibility'));
      // How menacing somebody looks is known to whom it looks so: the fog is that of the one who is looked at by.
      if (to !== me) add(tie.posture, margins[to]!, setter('posture'));
    }
    // The menace of the seat itself, in the eyes of the other.
    const mine = me * actors.length + of;
    add(picture.ties[mine]!.posture, margin, (state, value) => ({ ...state, ties: replaced(state.ties, mine, { posture: value }) })); // prettier-ignore
  }
  for (const [at, { a, b }] of dyads.entries()) {
    if (a === me || b === me) continue;
    const margin = Math.max(margins[a]!, margins[b]!);
    for (const name of ['interoperability', 'transparency'] as const)
      add(picture.dyads[at]![name], margin, (state, value) => ({ ...state, dyads: replaced(state.dyads, at, { [name]: value }) })); // prettier-ignore
  }
  return all;
}

/** What an order does to each score on a picture, by every face of its dice. */
function sums(scenario: Scenario, state: State, order: Order): readonly Map<string, number>[] {
  return [5_000, 0, 9_999].map((face) => {
    const luck = fixedLuck({}, face);
    const here = situation(scenario, state, false);
    const consenting = askedBy(here, order);
    const deed = { order, key: orderKey(order), ordinal: 0, consenting, company: consenting };
    const effects = specEffects(here, deed, 'effects', luck);
    const marks = effects.flatMap((effect) => (effect.kind === 'mark' ? [effect.mark] : []));
    const after = situation(scenario, { ...state, marks: [...state.marks, ...marks] }, false);
    const found = new Map<string, number>();
    for (const effect of [...effects, ...specEffects(after, deed, 'reactions', luck)]) {
      if (effect.kind !== 'shift') continue;
      const name = `${effect.score}@${effect.at}`;
      found.set(name, (found.get(name) ?? 0) + effect.delta);
    }
    return found;
  });
}

/**
 * The foggy inputs that move each score of an order, tried one at a time from end to end: on the picture, or on one where every other
 * input is at one end. A text that two members hold back is moved by neither alone on the picture.
 */
function movers(
  { scenario, view, order }: Compared,
  inputs: readonly Foggy[],
  end?: 'low' | 'high',
): ReadonlyMap<string, readonly Foggy[]> {
  const base =
    end === undefined ? view.picture : inputs.reduce<State>((state, one) => one.set(state, one[end]), view.picture);
  const plain = sums(scenario, base, order);
  const names = new Set(plain.flatMap((one) => [...one.keys()]));
  const moves = new Map([...names].map((name): [string, Foggy[]] => [name, []]));
  for (const input of inputs) {
    const ends = [input.low, input.high].map((value) => sums(scenario, input.set(base, value), order));
    for (const name of new Set([...names, ...ends.flat().flatMap((one) => [...one.keys()])])) {
      if (!ends.some((end) => plain.some((one, ix) => end[ix]!.get(name) !== one.get(name)))) continue;
      moves.set(name, [...(moves.get(name) ?? []), input]);
    }
  }
  return moves;
}

/** The foggy inputs that move a score only where others stand at their ends too. */
function jointMovers(compared: Compared, inputs: readonly Foggy[], name: string): readonly Foggy[] {
  const moving = (['low', 'high'] as const).flatMap((end) => movers(compared, inputs, end).get(name) ?? []);
  return inputs.filter((one) => moving.includes(one));
}

/** Every combination of low, high, believed and, where it lies between, 25 (where saturation sets in): the pure edges first. */
function* combinations(picture: State, inputs: readonly Foggy[]): Generator<State> {
  const choices = inputs.map(({ low, high }) => [
    low,
    high,
    undefined,
    ...(low < 2_500 && high > 2_500 ? [2_500] : []),
  ]);
  const made = (digits: readonly number[]): State =>
    inputs.reduce((state, { set }, ix) => {
      const value = choices[ix]![digits[ix]!];
      return value === undefined ? state : set(state, value);
    }, picture);
  for (const edge of [2, 0, 1]) yield made(inputs.map(() => edge));
  const digits = inputs.map(() => 0);
  for (let at = 0; at < digits.length;) {
    yield made(digits);
    for (at = 0; at < digits.length && digits[at] === choices[at]!.length - 1; at += 1) digits[at] = 0;
    if (at < digits.length) digits[at]! += 1;
  }
}

/**
 * The range that the fog allows for a score (model §2.14): the rules on every combination of what its foggy inputs may be. The search
 * ends as soon as it has found as much as the card shows, so only a range that is too wide costs all of it.
 */
function allowed({ scenario, view, order }: Compared, name: string, inputs: readonly Foggy[], shown: number): number {
  let [least, most] = [Infinity, -Infinity];
  for (const state of combinations(view.picture, inputs)) {
    for (const one of sums(scenario, state, order)) {
      const value = one.get(name) ?? 0;
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    if (most - least >= shown) break;
  }
  return most - least;
}

describe('what a forecast shows', () => {
  it('holds what comes, nine times in ten at least, for random orders among everybody else’s', () => {
    const { all, orders } = measureRanges(SETUPS, 200 * MANY, 'law');
    expect(orders).toBe(200 * MANY);
    expect((100 * all.inside) / all.changes).toBeGreaterThanOrEqual(90);
  });

  it('is no wider than the fog makes it', () => {
    let rows = 0;
    let wide = 0;
    measureRanges(SETUPS, 200 * MANY, 'wide', (compared) => {
      const inputs = foggyInputs(compared.scenario, compared.view);
      const moves = movers(compared, inputs);
      for (const { score, at, low, high } of forecast(compared.scenario, compared.view, compared.order).rows) {
        const name = `${score}@${at}`;
        const shown = high - low;
        // A hundredth is rounding: the card adds up what is rounded change by change.
        const alone = allowed(compared, name, moves.get(name) ?? [], shown) + 1;
        const most = alone >= shown ? alone : allowed(compared, name, jointMovers(compared, inputs, name), shown) + 1;
        expect(shown, `${orderKey(compared.order)} ${name}`).toBeLessThanOrEqual(most);
        rows += 1;
        if (high > low) wide += 1;
      }
    });
    expect(wide).toBeGreaterThan(rows / 10);
  });

  it('names chances that come true: within five points in each ten', () => {
    const deciles = measureChances(SETUPS, 20 * MANY, 'law');
    const told = deciles.filter(({ draws }) => draws >= 200 * MANY);
    expect(told.length).toBeGreaterThanOrEqual(4);
    for (const { decile, offers, shown, came } of told) {
      // A tenth of the draws scatters: one standard error of as many offers is allowed beside the five points.
      const scatter = MANY >= 10 ? 0 : 50 / Math.sqrt(offers);
      expect(Math.abs(came - shown), `${decile * 10} %: shown ${shown}, came ${came}`).toBeLessThanOrEqual(5 + scatter);
    }
  });
});
