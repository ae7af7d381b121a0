import { describe, expect, it } from 'vitest';
import { inclined, offRampWorth, resolve } from '../../src/ai/crisis.ts';
import { movesOf } from '../../src/ai/crisis.ts';
import { fixedLuck } from '../../src/rules/base/luck.ts';
import type { State } from '../../src/rules/state/state.ts';
import { observe } from '../../src/rules/sight/observe.ts';
import { seenBy } from '../../src/ai/seen.ts';
import { clearSighted, crowdedSea, ix, opening } from './table.ts';

const [CHN, VNM] = [ix('CHN'), ix('VNM')];

const crisisAt = (rung: number, change: Parameters<typeof opening>[0] = () => {}): State =>
  opening((state) => {
    state.phase = 'crisis';
    state.places[0]!.rung = rung;
    state.crises.push({ at: 0, window: 1, highest: rung, leads: [CHN, VNM], last: [], called: [] });
    state.actors[VNM]!.ambition = 2_000;
    change(state);
  });

const withLine: Parameters<typeof opening>[0] = (state) => {
  state.agreements.push({
    id: 'hotline/CHN-VNM',
    type: 'hotline',
    parties: [CHN, VNM],
    at: -1,
    since: 1,
    until: 0,
  } as never);
};

/** What Viet Nam does when its own luck moves its resolve by `shaken`. */
function moves(state: State, shaken: number) {
  const luck = fixedLuck({ '1/resolve/VNM/SCS/1': shaken, '1/offRamp/VNM/SCS/1': 0 }, 0);
  return movesOf(seenBy(crowdedSea, observe(crowdedSea, state, [], 'VNM', fixedLuck({}, 0))), luck);
}

describe('resolve', () => {
  it('is 0.35·85 + 0.15·(32.67 + 35 + 68) + 0.20·20 = 54.10 for Viet Nam against China', () => {
    // Weights 22.46 and 57.12: balance 50 − 17.33; the United States are believed 35; trust 32.
    expect(resolve(clearSighted(crisisAt(2), 'VNM'), 0, CHN)).toBe(5_410);
  });

  it('raises above 48 + 7·rung, holds above 26 + 6·rung, backs up above 14 + 6·rung, else backs down', () => {
    expect([0, 1, 2, 4, 5].map((rung) => inclined(5_410, rung))).toEqual(['raise', 'hold', 'hold', 'hold', 'backUp']);
    expect(inclined(6_200, 2)).toBe('hold');
    expect(inclined(6_201, 2)).toBe('raise');
    expect(inclined(2_600, 2)).toBe('backDown');
    expect(inclined(2_601, 2)).toBe('backUp');
  });
});

describe('a window', () => {
  it('is decided by resolve and up to 12 points of the seat’s own luck', () => {
    expect(moves(crisisAt(2), 0)).toEqual([
      { kind: 'move', seat: 'VNM', at: 'SCS', move: 'hold', call: false, otherwise: 'hold', acceptOffRamp: true },
    ]);
    expect(moves(crisisAt(2), 1_200)[0]).toMatchObject({ move: 'raise' });
    expect(moves(crisisAt(4), -1_200)[0]).toMatchObject({ move: 'backUp' });
  });

  it('begins with a call where there is a line and the seat would hold or back up', () => {
    expect(moves(crisisAt(2, withLine), 0)[0]).toMatchObject({ move: 'hold', call: true, otherwise: 'offRamp' });
    expect(moves(crisisAt(2, withLine), 1_200)[0]).toMatchObject({ move: 'raise', call: false });
  });

  it('offers a way out instead of standing there, where words were found', () => {
    const worded = crisisAt(2, (state) => {
      state.marks.push({ kind: 'text', turn: 1, by: ix('ASEAN'), to: -1, at: 0, value: 2 } as never);
    });
    expect(moves(worded, 0)[0]).toMatchObject({ move: 'offRamp', call: false });
  });

  it('weighs a way out as −15 + 0.3·guard, and 6 more where words were found', () => {
    const worth = (state: State) => offRampWorth(clearSighted(state, 'VNM'), state.crises[0]!);
    expect(worth(crisisAt(2))).toBe(-1_500);
    expect(worth(crisisAt(2, withLine))).toBe(-750);
    const both = crisisAt(2, (state) => {
      withLine(state);
      state.marks.push({ kind: 'text', turn: 1, by: ix('ASEAN'), to: -1, at: 0, value: 2 } as never);
    });
    expect(worth(both)).toBe(-150);
  });
});
