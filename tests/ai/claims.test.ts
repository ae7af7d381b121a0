import { describe, expect, it } from 'vitest';
import { goalsOf } from '../../src/ai/goals.ts';
import { helped } from '../../src/ai/helps.ts';
import { noRates } from '../../src/ai/rates.ts';
import { addMeasure } from '../../src/ai/slopes.ts';
import { footholdIx } from '../../src/rules/scenario/scenario.ts';
import type { Order } from '../../src/rules/order.ts';
import { clearSighted, crowdedSea, ix, opening, seat } from './table.ts';

/** The South China Sea is the only flashpoint of Crowded Sea. */
const foothold = (id: string): number => footholdIx(crowdedSea, 0, ix(id));

const patrol = (by: string): Order => ({ kind: 'presencePatrol', by, at: 'SCS', notify: true });
const arms = (by: string, to: string): Order => ({ kind: 'armsTransfer', by, with: to, secret: false });

describe('an objective about a claim', () => {
  it("is read as it stands, the seat's own or another's", () => {
    const state = opening((draft) => {
      draft.footholds[foothold('VNM')]!.claim = 4_700;
      draft.footholds[foothold('CHN')]!.claim = 5_300;
    });
    const valueOf = (id: string, objective: string) =>
      goalsOf(seat(state, id)).find((goal) => goal.objective.id === objective)?.value;
    expect([valueOf('VNM', 'claim'), valueOf('USA', 'order'), valueOf('CHN', 'claim')]).toEqual([4_700, 4_700, 5_300]);
  });

  it.each([
    ['the own one', 'VNM', {}],
    ['the own one by name', 'VNM', { claimant: 'VNM' }],
    ["another's", 'USA', { claimant: 'VNM' }],
  ])('makes points of that claim worth having, and of no other: %s', (_whose, id, claimant) => {
    const at = clearSighted(opening(), id);
    const rates = noRates(crowdedSea);
    addMeasure(at.here, at.me, { of: 'claim', at: 'SCS', ...claimant }, 500, rates);
    const expected = crowdedSea.actors.map((_, actor) => (actor === ix('VNM') ? 500 : 0));
    expect(rates.claim).toEqual(expected);
    expect(Object.values(rates).flat().filter(Boolean)).toEqual([500]);
  });

  it('is served by being there where it is the own one, and by strength behind it where it is not', () => {
    const state = opening((draft) => {
      // No other objective of these seats asks for arms or patrols.
      draft.actors[ix('VNM')]!.secret = -1;
      draft.actors[ix('USA')]!.secret = -1;
      draft.ties.forEach((tie) => (tie.credibility = 9_000));
    });
    const [own, friend] = [helped(clearSighted(state, 'VNM')), helped(clearSighted(state, 'USA'))];
    expect([own(patrol('VNM')), own(arms('VNM', 'IND'))]).toEqual([1, 0]);
    expect([friend(patrol('USA')), friend(arms('USA', 'VNM')), friend(arms('USA', 'IND'))]).toEqual([0, 1, 0]);
  });
});
