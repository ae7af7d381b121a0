import { describe, expect, it } from 'vitest';
import { actsToConsider, offersToConsider } from '../../src/ai/candidates.ts';
import { probeChance, wantAt } from '../../src/ai/appetite.ts';
import { afraid, reflexes } from '../../src/ai/reflexes.ts';
import { guard } from '../../src/rules/readings/guard.ts';
import { fixedLuck } from '../../src/rules/base/luck.ts';
import { compileScenario } from '../../src/rules/scenario/scenario.ts';
import { situation } from '../../src/rules/state/situation.ts';
import { playGame } from '../../src/replay/selfPlay.ts';
import { frozenSea } from '../frozen/frozenSea.ts';
import { agreement, clearSighted, crowdedSea, exactly, ix, opening, seat, tie } from './table.ts';

const CHN = ix('CHN');
const [always, never] = [fixedLuck({}, 0), fixedLuck({}, 9_999)];

const ambitious = (ambition: number, guarded = false) =>
  opening((state) => {
    state.actors[CHN]!.ambition = ambition;
    if (!guarded) return;
    // A fresh line between the claimants, 25, and a code of 10.
    state.agreements.push(agreement('hotline', ['CHN', 'VNM']));
    state.places[0]!.code = 1_000;
  });

describe('WANT', () => {
  it('is 84.24 at an ambition of 75 against deterrence of 40.38, and 29.24 at one of 20', () => {
    expect(wantAt(exactly(ambitious(7_500)), CHN, 0)).toMatchObject({ want: 8_424, victim: ix('VNM') });
    expect(wantAt(exactly(ambitious(2_000)), CHN, 0).want).toBe(2_924);
  });

  it('grows by a fifth of the guard for the ambitious only', () => {
    expect(guard(exactly(ambitious(7_500, true)), 0)).toBe(3_500);
    expect(wantAt(exactly(ambitious(7_500, true)), CHN, 0).want).toBe(9_124);
    expect(wantAt(exactly(ambitious(2_000, true)), CHN, 0).want).toBe(2_924);
  });

  it('falls by 0.4 for each point of fatigue', () => {
    const tired = opening((state) => {
      state.actors[CHN]!.ambition = 7_500;
      state.fatigue.push({ key: 'greyZoneProbe/CHN/SCS', level: 40 });
    });
    expect(wantAt(exactly(tired), CHN, 0).want).toBe(8_424 - 1_600);
  });

  it('grows by 4 where an ally has reassured it this turn or last, and falls by 8 where one has held it back', () => {
    const told = (kind: string, turn: number) =>
      exactly(
        opening((state) => {
          state.turn = 3;
          state.actors[CHN]!.ambition = 7_500;
          state.marks.push({ kind, turn, by: ix('RUS'), to: CHN, at: -1, value: 0 } as never);
        }),
      );
    const wants = (kind: string, turn: number) => wantAt(told(kind, turn), CHN, 0).want;
    expect([wants('emboldened', 3), wants('emboldened', 2), wants('emboldened', 1)]).toEqual([8_824, 8_824, 8_424]);
    expect([wants('restrained', 2), wants('restrained', 1)]).toEqual([7_624, 8_424]);
  });

  describe('of the ambitious', () => {
    const CALM = { kind: 'restraint', turn: 4, by: 'VNM', to: 'CHN', at: -1 };
    const after = (ambition: number, marks: readonly (typeof CALM)[]) =>
      opening((state) => {
        state.turn = 5;
        state.actors[CHN]!.ambition = ambition;
        for (const { by, to, ...mark } of marks)
          state.marks.push({ ...mark, by: ix(by), to: to === '' ? -1 : ix(to), value: 0 } as never);
      });
    const want = (ambition: number, ...marks: readonly (typeof CALM)[]) =>
      wantAt(exactly(after(ambition, marks)), CHN, 0).want;
    const RESOLVE = { ...CALM, kind: 'resolved', at: 0 };
    const HOME_AGAIN = { ...CALM, kind: 'standDown', to: '', at: 0 };

    it('grows by 30 where its victim or who backs it holds back, for two turns', () => {
      expect([want(7_500, CALM), want(7_500, { ...CALM, by: 'USA' }), want(7_500, HOME_AGAIN)]).toEqual([
        11_424, 11_424, 11_424,
      ]);
      expect([want(7_500, { ...CALM, turn: 3 }), want(7_500, { ...CALM, turn: 2 })]).toEqual([11_424, 8_424]);
    });

    it('falls by 30 where its victim or who backs it has stated its resolve there', () => {
      expect([want(7_500, RESOLVE), want(7_500, { ...RESOLVE, by: 'USA' })]).toEqual([5_424, 5_424]);
      expect([want(7_500, RESOLVE, CALM), want(7_500, { ...RESOLVE, turn: 2 })]).toEqual([8_424, 8_424]);
    });

    it('minds neither what seats without a part in it do, nor what was said or done toward others', () => {
      const marks = [
        { ...CALM, by: 'JPN' },
        { ...CALM, to: 'RUS' },
        { ...RESOLVE, by: 'JPN' },
        { ...RESOLVE, to: 'RUS' },
      ];
      expect(marks.map((mark) => want(7_500, mark))).toEqual([8_424, 8_424, 8_424, 8_424]);
    });

    it('leaves who is not ambitious as it was', () => {
      expect([want(2_000, CALM), want(2_000, RESOLVE), want(2_000, HOME_AGAIN)]).toEqual([2_924, 2_924, 2_924]);
    });

    it('weighs both as the preset weighs deterrence', () => {
      const deterrence = compileScenario(frozenSea, 'deterrence');
      const [calm = 0, resolve = 0] = [CALM, RESOLVE].map(
        (mark) => wantAt(situation(deterrence, after(7_500, [mark])), CHN, 0).want,
      );
      expect(calm - resolve).toBe(9_000);
    });
  });

  it('turns into the chances of C42: 77, 18 and 82 %', () => {
    const here = exactly(opening());
    expect([8_424, 2_924, 9_124].map((want) => probeChance(here, want))).toEqual([77, 18, 82]);
  });

  it('gives a probe by its own luck, at most one a turn', () => {
    const at = seat(ambitious(7_500), 'CHN');
    expect(reflexes(at, always).map(({ order }) => order)).toEqual([
      { kind: 'greyZoneProbe', by: 'CHN', at: 'SCS', against: 'VNM' },
    ]);
    expect(reflexes(at, never)).toEqual([]);
  });

  it('is the only way to a probe: the considered orders hold none', () => {
    const at = seat(ambitious(7_500), 'CHN');
    expect([...actsToConsider(at), ...offersToConsider(at)].filter(({ kind }) => kind === 'greyZoneProbe')).toEqual([]);
    const probes = playGame(crowdedSea, 'probes', 'standard').inputs.map((inputs) => {
      const those = inputs.filter((input) => input.kind === 'order' && input.order.kind === 'greyZoneProbe');
      return those.length - new Set(those.map((input) => input.seat)).size;
    });
    expect(new Set(probes)).toEqual(new Set([0]));
  });
});

describe('FEAR', () => {
  const after = (kind: string, change: Parameters<typeof opening>[0] = () => {}) =>
    opening((state) => {
      state.turn = 2;
      state.marks.push({ kind, turn: 1, by: CHN, to: -1, at: 0, value: 0 } as never);
      change(state);
    });

  const wanting = (ambition: number, change: Parameters<typeof opening>[0] = () => {}) =>
    after('surge', (state) => {
      state.actors[ix('VNM')]!.ambition = ambition;
      change(state);
    });

  it('needs a threat above 50 + 0.35 · ambition, and force that was shown in the turn before', () => {
    // Viet Nam sees a threat of 65.93 in China: more than 50 + 15.75, less than 50 + 16.10.
    expect(afraid(exactly(wanting(4_500)), ix('VNM'))).toBe(true);
    expect(afraid(exactly(wanting(4_600)), ix('VNM'))).toBe(false);
    expect(afraid(exactly(opening()), ix('VNM'))).toBe(false);
  });

  it('is of whom the seat fears most: what others do is not laid at its door', () => {
    const others = opening((state) => {
      state.turn = 2;
      state.marks.push({ kind: 'surge', turn: 1, by: ix('USA'), to: -1, at: 0, value: 0 } as never);
    });
    expect(afraid(exactly(others), ix('VNM'))).toBe(false);
  });

  it('is eased by a tenth of the guard: 50 + 14 + 3.5 is more than 65.93', () => {
    const guarded = wanting(4_000, (state) => {
      state.agreements.push(agreement('hotline', ['CHN', 'VNM']));
      state.places[0]!.code = 1_000;
    });
    expect([afraid(exactly(wanting(4_000)), ix('VNM')), afraid(exactly(guarded), ix('VNM'))]).toEqual([true, false]);
  });

  it('is answered by a surge where the seat has a stake and reach', () => {
    const [answer] = reflexes(clearSighted(after('patrol'), 'VNM'), never);
    expect(answer?.order).toEqual({ kind: 'posture', by: 'VNM', at: 'SCS', stance: 'surge', notify: false });
  });

  it('is answered by a medium exercise with the most trusted ally elsewhere', () => {
    // Posture 90 toward Japan: 15.26 + 10.50 + 27.00 + 16.50 = 69.26. Japan has no stake in the sea.
    const frightened = after('surge', (state) => {
      state.ties[tie('CHN', 'JPN')]!.posture = 9_000;
    });
    const [answer] = reflexes(clearSighted(frightened, 'JPN'), never);
    expect(answer?.order).toMatchObject({ kind: 'jointExercise', by: 'JPN', with: 'USA', scale: 'medium', at: 'HOME' });
  });
});
