import { describe, expect, it } from 'vitest';
import { inclined, offRampWorth, resolve } from '../../src/ai/crisis.ts';
import { movesOf } from '../../src/ai/crisis.ts';
import { fixedLuck } from '../../src/rules/base/luck.ts';
import type { AgreementTerms, State } from '../../src/rules/state/state.ts';
import { observe } from '../../src/rules/sight/observe.ts';
import { seenBy } from '../../src/ai/seen.ts';
import { callWorth, repliesOf } from '../../src/ai/replies.ts';
import { dyadIx, tieIx } from '../../src/rules/scenario/scenario.ts';
import { agreement, clearSighted, crowdedSea, exactly, ix, opening, seat, tie } from './table.ts';

const [CHN, VNM] = [ix('CHN'), ix('VNM')];

const crisisAt = (rung: number, change: Parameters<typeof opening>[0] = () => {}): State =>
  opening((state) => {
    state.phase = 'crisis';
    state.places[0]!.rung = rung;
    state.crises.push({
      at: 0,
      window: 1,
      highest: rung,
      leads: [CHN, VNM],
      last: [],
      called: [],
      calls: [],
      supporters: [],
      mediator: -1,
    });
    state.actors[VNM]!.ambition = 2_000;
    change(state);
  });

const withLine: Parameters<typeof opening>[0] = (state) => {
  state.agreements.push(agreement('hotline', ['CHN', 'VNM']));
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
    const here = exactly(crisisAt(2));
    expect([0, 1, 2, 4, 5].map((rung) => inclined(here, 5_410, rung))).toEqual([
      'raise',
      'hold',
      'hold',
      'hold',
      'backUp',
    ]);
    expect(inclined(here, 6_200, 2)).toBe('hold');
    expect(inclined(here, 6_201, 2)).toBe('raise');
    expect(inclined(here, 2_600, 2)).toBe('backDown');
    expect(inclined(here, 2_601, 2)).toBe('backUp');
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

describe('a treaty', () => {
  const allied: Parameters<typeof opening>[0] = (state) => {
    const terms: AgreementTerms = {
      of: 'alliance',
      trigger: 'crisis',
      scope: -1,
      consultation: false,
      bases: 'none',
      burden: 'even',
      proposedBy: ix('USA'),
    };
    state.agreements.push(agreement('alliance', ['USA', 'VNM'], { terms }));
  };

  it('is invoked by a lead that stands firm while the balance is against it, from the trigger on', () => {
    expect(moves(crisisAt(3, allied), 0)[0]).toMatchObject({ move: 'hold', invoke: true });
    expect(moves(crisisAt(2, allied), 0)[0]).not.toHaveProperty('invoke');
    expect(moves(crisisAt(3), 0)[0]).not.toHaveProperty('invoke');
    // 54.10 − 12 = 42.10 is below 26 + 6 · 3 = 44: it backs up, and asks nobody for that.
    expect(moves(crisisAt(3, allied), -1_200)[0]).toMatchObject({ move: 'backUp' });
    expect(moves(crisisAt(3, allied), -1_200)[0]).not.toHaveProperty('invoke');
    const strong = crisisAt(3, (state) => {
      allied(state);
      state.actors[CHN]!.capability = 100;
    });
    expect(moves(strong, 0)[0]).not.toHaveProperty('invoke');
  });

  const called = (rung: number, change: Parameters<typeof opening>[0] = () => {}): State =>
    crisisAt(rung, (state) => {
      allied(state);
      const crisis = state.crises[0]!;
      crisis.window = 2;
      crisis.calls = [{ by: VNM, to: ix('USA'), window: 1, reply: null }];
      change(state);
    });

  it('is worth 0.5·(CRD − 45) + 0.2·stake − 0.2·entrapment + (cohesion − 50)/10', () => {
    const state = called(3, (one) => {
      one.ties[tie('USA', 'VNM')]!.credibility = 6_500;
      one.ties[tie('VNM', 'USA')]!.credibility = 6_500;
      one.dyads[dyadIx(crowdedSea, ix('USA'), VNM)]!.interoperability = 5_000;
      // Viet Nam menaces nobody more than with 40; the hottest place is at 48.
      for (const other of crowdedSea.armed) one.ties[tieIx(crowdedSea, VNM, other)]!.posture = 4_000;
      for (const place of one.places) place.heat = 4_800;
    });
    // 10 + 9 (stake 45) − 2.50 + 1 (cohesion 60)
    expect(callWorth(clearSighted(state, 'USA'), 0, VNM).points).toBe(1_750);
  });

  const answer = (state: State, drawn: number): unknown => {
    const luck = fixedLuck({ '1/honour/USA/VNM/0': drawn }, 0);
    return repliesOf(clearSighted(state, 'USA'), luck, {
      at: 'SCS',
      calledBy: [VNM],
    } as never).map((input) => input.kind === 'reply' && input.reply);
  };
  /** Nothing pledged, nothing at stake, a partner that quarrels: far below −20. */
  const unwilling: Parameters<typeof opening>[0] = (state) => {
    state.ties[tie('USA', 'VNM')]!.credibility = 0;
    state.ties[tie('VNM', 'USA')]!.credibility = 10_000;
  };

  it('is honoured with that chance, else with limited support', () => {
    // CRD 35 and stake 45: −5 + 9, and what cohesion takes off: above −10 in any case.
    expect(answer(called(3), 0)).toEqual(['support']);
    expect(answer(called(3), 9_999)).toEqual(['limited']);
  });

  it('leaves alone whom it owes nothing, restrains whoever began it, and neither where it is grave', () => {
    const worth = callWorth(clearSighted(called(3, unwilling), 'USA'), 0, VNM).points;
    // −22.50 + 9 + (cohesion of 100, 0 and little) : between −20 and −10.
    expect(worth).toBeLessThan(-1_000);
    expect(worth).toBeGreaterThan(-2_000);
    expect(answer(called(3, unwilling), 9_999)).toEqual(['limited']);
    const begun = called(3, (state) => {
      unwilling(state);
      state.marks.push({ kind: 'probe', turn: 1, by: VNM, to: CHN, at: 0, value: 0 });
    });
    expect(answer(begun, 9_999)).toEqual(['restrain']);
    const grave = called(5, (state) => {
      unwilling(state);
      state.marks.push({ kind: 'probe', turn: 1, by: VNM, to: CHN, at: 0, value: 0 });
    });
    expect(answer(grave, 9_999)).toEqual(['limited']);
  });

  it('stands with one side at most: of two that call, with whom it would rather', () => {
    const both = (chinaFirst: boolean): unknown => {
      const state = called(3, (one) => {
        one.ties[tie('USA', 'VNM')]!.credibility = 6_000;
        one.ties[tie('USA', 'CHN')]!.credibility = 2_000;
      });
      const calledBy = chinaFirst ? [CHN, VNM] : [VNM, CHN];
      const view = { at: 'SCS', calledBy, role: 'called' } as never;
      return Object.fromEntries(
        repliesOf(clearSighted(state, 'USA'), fixedLuck({}, 0), view).map((one) =>
          one.kind === 'reply' ? [one.to, one.reply] : [],
        ),
      );
    };
    expect(both(true)).toMatchObject({ VNM: 'support' });
    expect(both(true)).not.toMatchObject({ CHN: 'support' });
    expect(both(false)).toEqual(both(true));
  });

  it('is answered by the seat that was called, in its own view', () => {
    const inputs = movesOf(seat(called(3), 'USA'), fixedLuck({}, 0));
    expect(inputs).toEqual([{ kind: 'reply', seat: 'USA', at: 'SCS', to: 'VNM', reply: 'support' }]);
  });

  it('makes an ally that stands with its caller raise, stay or leave', () => {
    const standing = (rung: number, ambition: number): State =>
      called(rung, (state) => {
        state.crises[0]!.calls[0]!.reply = 'support';
        state.crises[0]!.supporters = [{ actor: ix('USA'), of: VNM }];
        state.actors[ix('USA')]!.ambition = ambition;
      });
    const move = (rung: number, ambition: number) =>
      movesOf(seat(standing(rung, ambition), 'USA'), fixedLuck({}, 0))[0];
    // Stake 45, balance 58.40 at least, nobody behind it, trust of 40 or so: between 30 and 40, and 20 more where it is ambitious.
    expect(move(0, 10_000)).toMatchObject({ kind: 'move', move: 'raise', call: false });
    expect(move(3, 10_000)).toMatchObject({ move: 'hold' });
    expect(move(5, 10_000)).toMatchObject({ move: 'hold' });
    expect(move(6, 0)).toMatchObject({ move: 'backDown' });
  });
});

describe('good offices', () => {
  it('are offered by a chair from rung 3 on, out of plenty', () => {
    const chair = (rung: number, capital: number) =>
      movesOf(
        seat(
          crisisAt(rung, (state) => {
            state.actors[ix('ASEAN')]!.capital = capital;
          }),
          'ASEAN',
        ),
        fixedLuck({}, 0),
      );
    expect(chair(3, 3)).toEqual([{ kind: 'mediate', seat: 'ASEAN', at: 'SCS' }]);
    expect(chair(2, 3)).toEqual([]);
    expect(chair(3, 2)).toEqual([]);
  });

  it('make a way out worth 6 more, and quiet talks of one’s own 4', () => {
    const worth = (state: State) => offRampWorth(clearSighted(state, 'VNM'), state.crises[0]!);
    const mediated = crisisAt(2, (state) => {
      state.crises[0]!.mediator = ix('ASEAN');
    });
    expect(worth(mediated)).toBe(-900);
    const quiet = crisisAt(2, (state) => {
      state.marks.push({ kind: 'quiet', turn: 1, by: VNM, to: CHN, at: -1, value: 0 });
    });
    expect(worth(quiet)).toBe(-1_100);
    const theirs = crisisAt(2, (state) => {
      state.marks.push({ kind: 'quiet', turn: 1, by: CHN, to: VNM, at: -1, value: 0 });
    });
    expect(worth(theirs)).toBe(-1_500);
  });
});
