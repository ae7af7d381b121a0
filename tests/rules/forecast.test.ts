import { describe, expect, it } from 'vitest';
import { fixedLuck } from '../../src/rules/base/luck.ts';
import type { Order } from '../../src/rules/order.ts';
import { actorNamed, compileScenario, dyadIx, tieIx } from '../../src/rules/scenario/scenario.ts';
import { forecast } from '../../src/rules/sight/forecast.ts';
import { observe, type Observation } from '../../src/rules/sight/observe.ts';
import { initialState } from '../../src/rules/state/initialState.ts';
import type { TieState } from '../../src/rules/state/state.ts';
import { agreementOf } from '../../src/rules/standing/agreements.ts';
import { FIXTURES } from '../cases/fixture.ts';

const scenario = compileScenario(FIXTURES.base);
const luck = fixedLuck({}, 0);
const [A, B, h] = ['A', 'B', 'h'].map((id) => actorNamed(scenario, id)) as [number, number, number];
/** What a seat sees through fog that happens to be nowhere wrong. */
const seenBy = (seat: string): Observation => observe(scenario, initialState(scenario, luck), [], seat, luck);

const withTie = (view: Observation, from: number, to: number, change: Partial<TieState>): Observation => {
  const at = tieIx(scenario, from, to);
  const ties = view.picture.ties.map((tie, ix) => (ix === at ? { ...tie, ...change } : tie));
  return { ...view, margins: view.margins.map(() => 1_600), picture: { ...view.picture, ties } };
};
const dialogue: Order = { kind: 'dialogue', by: 'A', with: 'h', testHotline: false };

describe('the chance of a yes on a card (R9.3)', () => {
  const answer = (trust: number, own: number) => {
    const view = withTie(withTie(seenBy('A'), h, A, { trust }), A, h, { trust: own });
    return forecast(scenario, view, dialogue).answers[0]!;
  };

  it('reads the trust of another as near to one’s own: 40 + 20 % · 10 = 42, so 0.4 · −8', () => {
    const { terms } = answer(5_000, 4_000).weighing;
    expect(terms.find(({ name }) => name === 'trust')?.points).toBe(-320);
  });

  it('never reads it outside the margin: 90 ± 16 is 74 at least', () => {
    const { terms } = answer(9_000, 4_000).weighing;
    expect(terms.find(({ name }) => name === 'trust')?.points).toBe(960);
  });

  it('takes off what a full desk costs, and lies within its range', () => {
    const { low, mid, high, weighing } = answer(6_500, 6_500);
    const { chance } = weighing;
    // 16 % · chance · (100 − chance) %: 3.84 of 60, 2.56 of 80.
    expect(mid).toBe(chance - Math.round((16 * chance * (100 - chance)) / 10_000));
    expect(weighing.terms.reduce((sum, { points }) => sum + points, 0)).toBe(weighing.points);
    expect(low).toBeLessThan(mid);
    expect(high).toBeGreaterThan(mid);
  });

  it('is that of the whole package where the offer is in one', () => {
    const exercise: Order = {
      kind: 'jointExercise', by: 'A', with: 'h', at: 'SEA', scale: 'large', notify: false, observers: false,
    }; // prettier-ignore
    const view = seenBy('A');
    const [alone] = forecast(scenario, view, dialogue).answers;
    const [bound] = forecast(scenario, view, dialogue, 0, [{ order: exercise, sweetener: 0 }]).answers;
    const [other] = forecast(scenario, view, exercise, 0, [{ order: dialogue, sweetener: 0 }]).answers;
    expect(bound).toEqual(other);
    expect(bound!.mid).toBeLessThan(alone!.mid);
  });
});

describe('the ranges on a card', () => {
  const probe: Order = { kind: 'greyZoneProbe', by: 'B', at: 'SEA', against: 'h' };

  it('hold both faces of a probe: what falls to the prober, and half of it', () => {
    const view = { ...seenBy('B'), margins: scenario.actors.map(() => 0) };
    const row = forecast(scenario, view, probe).rows.find(
      ({ score, at }) => score === 'trust' && at === tieIx(scenario, h, B),
    );
    // Trust of 32: 6 · 32/75 = 2.56, and 3 · 32/75 = 1.28 where nobody can say who it was.
    expect(row).toMatchObject({ low: -256, mid: -256, high: -128 });
    const tension = forecast(scenario, view, probe).rows.find(
      ({ score, at }) => score === 'tension' && at === dyadIx(scenario, B, h),
    );
    expect(tension!.high).toBeGreaterThan(tension!.low);
  });

  it('hold the turn of a gain that saturates: trust of 25 gains most from talks', () => {
    const view = withTie(seenBy('A'), h, A, { trust: 2_500 });
    const row = forecast(scenario, view, dialogue).rows.find(
      ({ score, at }) => score === 'trust' && at === tieIx(scenario, h, A),
    );
    // 3 · 55 % = 1.65 at 25; at 41 it is 3 · 64.6 % · 59/75 = 1.53, at 9 it is 3 · 45.4 % = 1.36.
    expect(row).toMatchObject({ mid: 165, high: 165, low: 136 });
  });

  it('end one bias lower where a distrustful eye sees more', () => {
    const exercise: Order = {
      kind: 'jointExercise', by: 'A', with: 'h', at: 'HOME', scale: 'small', notify: false, observers: false,
    }; // prettier-ignore
    const readiness = (own: number) => {
      const view = withTie(seenBy('A'), A, h, { trust: own });
      return forecast(scenario, view, exercise).rows.find(({ score, at }) => score === 'readiness' && at === h)!;
    };
    // Readiness 45 ± 16 gains 1 · (100 − 29)/75, at most 1; ten points of distrust reach one point lower still.
    expect(readiness(5_000).low).toBe(readiness(4_000).low);
    expect(readiness(5_000)).toMatchObject({ low: 52, mid: 73, high: 95 });
    expect(readiness(4_000).high).toBe(96);
  });
});

describe('agreements that an order would break (R8.3)', () => {
  const probe: Order = { kind: 'greyZoneProbe', by: 'A', against: 'B', at: 'SEA' };
  const bound = (type: 'code' | 'restraint', parties: readonly number[], transparency: number): Observation => {
    const view = seenBy('A');
    const place = scenario.placeIx.get('SEA') ?? -1;
    const signed = agreementOf(scenario, type, parties, type === 'code' ? place : -1, 1, 9);
    const agreement = { ...signed, verification: type === 'code' ? 1 : 2 };
    const pair = dyadIx(scenario, A, B);
    const dyads = view.picture.dyads.map((dyad, ix) => (ix === pair ? { ...dyad, transparency } : dyad));
    return { ...view, picture: { ...view.picture, dyads, agreements: [agreement] } };
  };

  it('are named with the chance that it is proved: 30 + 20 · 2 + 0.3 · 40 = 82 %, of 70 % that it cannot be denied', () => {
    const { breaches } = forecast(scenario, bound('restraint', [A, B], 4_000), probe);
    expect(breaches.map(({ agreement }) => agreement.type)).toEqual(['restraint']);
    expect(breaches[0]?.chance).toBe(5_740);
  });

  it('cost 8 reputation, and trust and 5 of grievance with each who was promised otherwise', () => {
    const [{ costs } = { costs: [] }] = forecast(scenario, bound('code', [A, B], 0), probe).breaches;
    expect(costs.map(({ score }) => score)).toEqual(['reputation', 'trust', 'grievance']);
    expect(costs.find(({ score }) => score === 'reputation')?.delta).toBe(-800);
    expect(costs.find(({ score }) => score === 'grievance')?.delta).toBe(500);
    // Trust of 40 falls by 12 · 1.3 · 40 %.
    const lost = costs.find(({ score, at }) => score === 'trust' && at === tieIx(scenario, B, A));
    expect(lost?.delta).toBe(-624);
  });

  it('are none where the promise was the other side’s, or the order is another', () => {
    expect(forecast(scenario, bound('restraint', [B, A], 0), probe).breaches).toEqual([]);
    expect(forecast(scenario, bound('code', [A, B], 0), dialogue).breaches).toEqual([]);
    expect(forecast(scenario, seenBy('A'), probe).breaches).toEqual([]);
  });
});
