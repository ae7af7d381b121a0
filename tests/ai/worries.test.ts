import { describe, expect, it } from 'vitest';
import { offersToConsider, actsToConsider } from '../../src/ai/candidates.ts';
import { concern, concernsOf } from '../../src/ai/concerns.ts';
import { leaned, weightsOf, DOCTRINE_WEIGHTS } from '../../src/ai/doctrine.ts';
import { worthLeaving } from '../../src/ai/leaving.ts';
import { reflexes } from '../../src/ai/reflexes.ts';
import { ALONE, HOME } from '../../src/rules/types.ts';
import { ORDER_KINDS, type Order } from '../../src/rules/order.ts';
import type { Cap } from '../../src/rules/treatyTerms.ts';
import { abandonment } from '../../src/rules/readings/alliances.ts';
import { upkeepOf } from '../../src/rules/readings/upkeep.ts';
import { AGREEMENT_TYPES } from '../../src/rules/scenario/setup.ts';
import { fixedLuck } from '../../src/rules/base/luck.ts';
import { dyadIx, tieIx } from '../../src/rules/scenario/scenario.ts';
import type { Seen } from '../../src/ai/seen.ts';
import { agreement, clearSighted, crowdedSea, ix, opening, tie } from './table.ts';

type Change = Parameters<typeof opening>[0];

const exercise = (by: string, partner: string): Order => ({
  kind: 'jointExercise', by, with: partner, at: HOME, scale: 'small', notify: true, observers: false,
}); // prettier-ignore
describe('a doctrine', () => {
  it('is what the state says now, and an election moves weight from calm to deterrence', () => {
    const changed = opening((state) => {
      state.actors[ix('AUS')]!.doctrine = 'hedger';
      state.actors[ix('AUS')]!.lean = 3;
    });
    expect(weightsOf(clearSighted(changed, 'AUS'))).toEqual({ ...DOCTRINE_WEIGHTS.hedger, DET: 8, STA: 12 });
    expect(leaned(DOCTRINE_WEIGHTS.insulated, 5)).toEqual(DOCTRINE_WEIGHTS.insulated);
    expect(leaned(DOCTRINE_WEIGHTS.hedger, -5)).toEqual({ ...DOCTRINE_WEIGHTS.hedger, DET: 0, STA: 20 });
  });
});

describe('who fears to be left alone', () => {
  // Japan sees its highest threat in China or Russia; a word worth little makes the fear.
  const believed = (credibility: number) =>
    clearSighted(
      opening((state) => {
        state.ties[tie('USA', 'JPN')]!.credibility = credibility;
      }),
      'JPN',
    );

  it('thinks more of its own arms, of other friends, and of peace with whom it fears', () => {
    const [sure, alone] = [believed(6_500), believed(2_000)];
    expect(abandonment(sure.here, sure.me, ix('USA'))).toBeLessThan(3_500);
    expect(abandonment(alone.here, alone.me, ix('USA'))).toBeGreaterThan(3_500);
    const feared = alone.scenario.actors[concernsOf(alone).alone]!.id;
    const orders: readonly Order[] = [
      { kind: 'modernisation', by: 'JPN', publish: false },
      exercise('JPN', 'IND'),
      { kind: 'dialogue', by: 'JPN', with: feared, testHotline: false },
      exercise('JPN', 'USA'),
      exercise('JPN', feared),
    ];
    expect(orders.map((order) => concern(alone, order) > 0)).toEqual([true, true, true, false, false]);
    expect(orders.map((order) => concern(sure, order))).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('who sees the greatest threat grow', () => {
  const after = (surged: boolean) =>
    clearSighted(
      opening((state) => {
        state.turn = 2;
        if (surged) state.marks.push({ kind: 'surge', turn: 1, by: ix('CHN'), to: -1, at: 0, value: 0 } as never);
      }),
      'IND',
    );

  it('leans on the strongest whom it trusts with 50', () => {
    const change: Change = (state) => {
      state.turn = 2;
      state.marks.push({ kind: 'surge', turn: 1, by: ix('CHN'), to: -1, at: 0, value: 0 } as never);
      for (const friend of ['JPN', 'AUS']) state.ties[tie('IND', friend)]!.trust = 5_000;
      state.ties[tie('IND', 'USA')]!.trust = 4_999;
    };
    const at = clearSighted(opening(change), 'IND');
    // Japan, 55 at a readiness of 55, is stronger than Australia, 45 at 50; the United States are not trusted enough.
    expect(concernsOf(at).pillar).toBe(ix('JPN'));
    expect(concern(at, exercise('IND', 'JPN'))).toBeGreaterThan(0);
    expect(concern(at, exercise('IND', 'AUS'))).toBe(0);
    expect(concernsOf(after(false)).pillar).toBe(-1);
  });
});

describe('who was openly probed', () => {
  it('speaks against the prober, not against one that nobody can name', () => {
    const probed = (hidden: 0 | 1) =>
      clearSighted(
        opening((state) => {
          state.turn = 2;
          state.phase = 'commit';
          state.marks.push({ kind: 'probe', turn: 1, by: ix('CHN'), to: ix('VNM'), at: 0, value: hidden } as never);
        }),
        'VNM',
      );
    const censure: Order = {
      kind: 'publicStatement', by: 'VNM', with: ALONE, stance: 'censure', named: 'CHN', at: HOME,
    }; // prettier-ignore
    expect([concern(probed(0), censure) > 0, concern(probed(1), censure) > 0]).toEqual([true, false]);
    const censures = (at: ReturnType<typeof probed>) =>
      actsToConsider(at).filter((order) => order.kind === 'publicStatement' && order.stance === 'censure');
    expect([censures(probed(0)), censures(probed(1))]).toEqual([[censure], []]);
  });
});

describe('a promise not to surge', () => {
  const capped = (suspendedBy: readonly number[], frightened: boolean, cap: Cap = 'surge', resumed = false) =>
    clearSighted(
      opening((state) => {
        state.turn = 2;
        state.phase = 'commit';
        state.agreements.push(
          agreement('armsLimitation', ['CHN', 'VNM'], {
            suspendedBy,
            suspendedSince: suspendedBy.length,
            terms: { of: 'armsLimitation', cap },
          }),
        );
        const back = 2 * AGREEMENT_TYPES.indexOf('armsLimitation') + 1;
        if (resumed)
          state.marks.push({ kind: 'resumed', turn: 1, by: ix('VNM'), to: ix('CHN'), at: -1, value: back } as never);
        if (frightened) state.marks.push({ kind: 'surge', turn: 1, by: ix('CHN'), to: -1, at: 0, value: 0 } as never);
      }),
      'VNM',
    );
  const answers = (at: ReturnType<typeof capped>) =>
    reflexes(at, fixedLuck({}, 9_999)).map(({ order }) => ('manner' in order ? order.manner : order.kind));

  it('is suspended in fear before it would be broken, and taken up again', () => {
    // Viet Nam sees a threat of 65.93 in China, and has no ally to exercise with instead.
    expect(answers(capped([], true))).toEqual(['suspend']);
    expect(answers(capped([ix('VNM')], true))).toEqual(['posture']);
    expect(answers(capped([ix('VNM')], false))).toEqual(['resume']);
  });

  it('is kept for a while once it was taken up again, and another promise is not put aside for it', () => {
    expect(answers(capped([], true, 'surge', true))).toEqual([]);
    expect(answers(capped([], true, 'modernisation'))).toEqual(['posture']);
  });
});

describe('too many agreements', () => {
  const holding = (lines: readonly string[], turn = 6) =>
    clearSighted(
      opening((state) => {
        state.turn = turn;
        state.phase = 'commit';
        for (const other of lines) state.agreements.push(agreement('hotline', [other, 'USA']));
      }),
      'USA',
    );

  it('are thinned out where one less saves capital, a year after they were signed', () => {
    // Two alliances and two pacts on intelligence are free; with three lines the United States pay 1, with two nothing.
    const lines = ['CHN', 'RUS', 'IND'];
    expect(upkeepOf(holding(lines).here, ix('USA'))).toBe(1);
    expect(worthLeaving(holding(lines))).toMatchObject([{ kind: 'withdrawal', agreement: 'hotline', manner: 'exit' }]);
    expect(worthLeaving(holding(['CHN', 'RUS']))).toEqual([]);
    expect(worthLeaving(holding(lines, 4))).toEqual([]);
  });
});

describe('what a seat thinks about', () => {
  it('holds every kind but the probe somewhere at the table, and few forms of each', () => {
    const kinds = new Set<string>();
    for (const phase of ['propose', 'commit'] as const) {
      for (const id of ['USA', 'CHN', 'VNM', 'ASEAN']) {
        const at = clearSighted(
          opening((state) => {
            state.phase = phase;
            state.turn = 6;
            state.disasters.push({
              id: 'typhoon', nature: 'typhoon', host: ix('VNM'), severity: 6_000, near: 0, turn: 6, until: 6,
            } as never); // prettier-ignore
            state.ties[tie('USA', 'VNM')]!.trust = 6_000;
            for (const other of ['CHN', 'RUS', 'IND']) state.agreements.push(agreement('hotline', [other, 'USA']));
          }),
          id,
        );
        for (const { kind } of [...actsToConsider(at), ...offersToConsider(at)]) kinds.add(kind);
      }
    }
    const missing = ORDER_KINDS.filter((kind) => !kinds.has(kind));
    expect(missing).toEqual(['greyZoneProbe']);
  });
});

describe('who has an ally that may draw it in, or a guest that it quarrels with', () => {
  const restrain: Order = { kind: 'allyCounsel', by: 'USA', toward: 'JPN', purpose: 'restrain' };
  const counsel = (change: Change) => concern(clearSighted(opening(change), 'USA'), restrain);

  it('asks the ally to hold back beyond 12, or after a probe where it is hot, and not twice running', () => {
    // Credibility 65, posture 40, heat 48 is 12.48; a posture of 38 is 11.86.
    const drawn = (posture: number, more: Change = () => {}) =>
      counsel((state) => {
        state.ties[tie('USA', 'JPN')]!.credibility = 6_500;
        for (const other of crowdedSea.armed) state.ties[tieIx(crowdedSea, ix('JPN'), other)]!.posture = posture;
        for (const place of state.places) place.heat = 4_800;
        more(state);
      });
    expect([drawn(4_000) > 0, drawn(3_800) > 0]).toEqual([true, false]);
    const mark = (kind: string, by: string, at: number) =>
      ({ kind, turn: 1, by: ix(by), to: -1, at, value: 0 }) as never;
    expect(
      drawn(4_000, (state) =>
        state.marks.push({ ...(mark('restrained', 'USA', -1) as object), to: ix('JPN') } as never),
      ),
    ).toBe(0);
    const probed = (heat: number) =>
      drawn(0, (state) => {
        state.places[0]!.heat = heat;
        state.marks.push(mark('probe', 'JPN', 0));
      });
    expect([probed(6_001) > 0, probed(6_000) > 0]).toEqual([true, false]);
  });

  it('strikes a guest of late off the list beyond 70, invites none such, and has nobody to strike off otherwise', () => {
    const tense = (tension: number, hosted: boolean) =>
      clearSighted(
        opening((state) => {
          state.dyads[dyadIx(crowdedSea, ix('USA'), ix('CHN'))]!.tension = tension;
          if (hosted)
            state.marks.push({ kind: 'hosted', turn: 1, by: ix('USA'), to: ix('CHN'), at: -1, value: 0 } as never);
        }),
        'USA',
      );
    const considered = (at: Seen, invitation: string) =>
      [...actsToConsider(at), ...offersToConsider(at)].filter(
        (order) => order.kind === 'crossBlocExercise' && order.with === 'CHN' && order.invitation === invitation,
      ).length;
    expect(considered(tense(7_001, true), 'disinvite')).toBe(1);
    expect(considered(tense(7_000, true), 'disinvite')).toBe(0);
    expect(considered(tense(7_001, false), 'disinvite')).toBe(0);
    expect(considered(tense(7_001, true), 'invite')).toBe(0);
  });
});
