import { describe, expect, it } from 'vitest';
import { signalsToConsider } from '../../src/ai/brokenWords.ts';
import { affirmed, armed, capReason, told } from '../../src/ai/paperReasons.ts';
import { betterTerms, treatiesWith } from '../../src/ai/treatyTerms.ts';
import { exposure } from '../../src/rules/readings/alliances.ts';
import { commonThreat, highestThreat } from '../../src/rules/readings/threat.ts';
import { ORDER_KINDS, type OrderOf } from '../../src/rules/order.ts';
import type { Mark } from '../../src/rules/state/state.ts';
import { HOME } from '../../src/rules/types.ts';
import { agreement, clearSighted, ix, opening, tie } from './table.ts';

type Treaty = OrderOf<'allianceTreaty'>;
const mark = (kind: Mark['kind'], by: string, to: string, more: Partial<Mark> = {}): never =>
  ({ kind, turn: 1, by: ix(by), to: to === '' ? -1 : ix(to), at: 0, value: 0, ...more }) as never;

const offered = (more: Partial<Treaty>): Treaty => ({
  kind: 'allianceTreaty', by: 'USA', with: 'JPN', trigger: 'crisis', scope: HOME, consultation: true, bases: 'none',
  burden: 'even', term: 8, ...more,
}); // prettier-ignore

/** Japan with a posture of China toward it that makes it feel so threatened, or not; and an ally that is menacing, or not. */
const japan = (menace: number, ally: number) =>
  clearSighted(
    opening((state) => {
      for (const other of ['CHN', 'RUS', 'VNM', 'IND']) state.ties[tie(other, 'JPN')]!.posture = menace;
      for (const other of ['CHN', 'RUS', 'VNM', 'IND', 'AUS']) state.ties[tie('USA', other)]!.posture = ally;
    }),
    'JPN',
  );

describe('terms of a treaty', () => {
  it('are asked for by who is threatened and by who may be drawn in', () => {
    const [calm, afraid, shy] = [japan(0, 0), japan(10_000, 0), japan(0, 10_000)];
    expect(highestThreat(calm.here, calm.me).points).toBeLessThan(5_200);
    expect(highestThreat(afraid.here, afraid.me).points).toBeGreaterThan(5_200);
    expect(exposure(shy.here, shy.me, ix('USA'))).toBeGreaterThan(750);
    const terms = (at: typeof calm) => treatiesWith(at, ix('USA'))[0];
    expect(terms(calm)).toMatchObject({ trigger: 'clash', consultation: false, term: 0 });
    expect(terms(afraid)).toMatchObject({ trigger: 'crisis', consultation: false, term: 0 });
    expect(terms(shy)).toMatchObject({ trigger: 'clash', consultation: true, term: 8 });
  });

  it('are countered where they are unfair, and left alone where they are not', () => {
    const [calm, afraid, shy] = [japan(0, 0), japan(10_000, 0), japan(0, 10_000)];
    expect(betterTerms(calm, offered({}))).toBeUndefined();
    expect(betterTerms(calm, offered({ burden: 'partner' }))).toEqual(offered({}));
    expect(betterTerms(calm, offered({ burden: 'proposer' }))).toBeUndefined();
    expect(betterTerms(calm, offered({ bases: 'proposer', consultation: false }))).toEqual(
      offered({ bases: 'proposer' }),
    );
    expect(betterTerms(calm, offered({ bases: 'partner', consultation: false }))).toBeUndefined();
    expect(betterTerms(afraid, offered({ trigger: 'clash' }))).toEqual(offered({}));
    expect(betterTerms(shy, offered({ consultation: false }))).toEqual(offered({ trigger: 'clash' }));
  });
});

describe('a paper', () => {
  it('is wanted with a friend that looks at the same threat', () => {
    const [calm, afraid] = [0, 10_000].map((menace) =>
      clearSighted(
        opening((state) => {
          for (const one of ['JPN', 'AUS']) state.ties[tie('CHN', one)]!.posture = menace;
        }),
        'JPN',
      ),
    );
    expect(commonThreat(afraid!.here, ix('JPN'), ix('AUS'))).toBeGreaterThan(4_500);
    expect(told(afraid!, ix('AUS'))).toBeGreaterThan(0);
    expect(armed(afraid!, ix('AUS'))).toBeGreaterThan(0);
    expect(told(calm!, ix('IND'))).toBe(0);
  });

  it('caps what a rival has just done, for three turns', () => {
    const at = (turn: number) =>
      clearSighted(
        opening((state) => {
          state.turn = turn;
          state.marks = [
            mark('surge', 'CHN', ''),
            mark('done', 'CHN', '', { at: -1, value: ORDER_KINDS.indexOf('modernisation') }),
          ];
        }),
        'VNM',
      );
    const cap = (order: Partial<OrderOf<'armsLimitation'>>): OrderOf<'armsLimitation'> => ({
      kind: 'armsLimitation', by: 'VNM', with: 'CHN', cap: 'surge', verification: 1, ...order,
    }); // prettier-ignore
    expect(capReason(at(4), cap({}))).toBeGreaterThan(0);
    expect(capReason(at(4), cap({ cap: 'modernisation' }))).toBeGreaterThan(0);
    expect(capReason(at(4), cap({ cap: 'largeExercise' }))).toBe(0);
    expect(capReason(at(4), cap({ with: 'RUS' }))).toBe(0);
    expect(capReason(at(5), cap({}))).toBe(0);
  });

  it('is written anew where an ally is doubted', () => {
    const believed = (credibility: number) =>
      clearSighted(
        opening((state) => {
          state.ties[tie('USA', 'JPN')]!.credibility = credibility;
        }),
        'JPN',
      );
    const again = offered({ by: 'JPN', with: 'USA', consultation: false });
    expect(affirmed(believed(1_000), again)).toBeGreaterThan(0);
    expect(affirmed(believed(9_000), again)).toBe(0);
    expect(affirmed(believed(1_000), offered({ by: 'JPN', with: 'IND' }))).toBe(0);
  });
});

describe('a paper put aside', () => {
  const training = agreement('training', ['CHN', 'VNM']);
  const signals = (id: string, marks: readonly never[], more: object = {}) =>
    signalsToConsider(
      clearSighted(
        opening((state) => {
          state.turn = 3;
          state.marks = [...marks];
          state.agreements = [...state.agreements, { ...(training as object), ...more } as never];
        }),
        id,
      ),
    ).map((order) => (order.kind === 'withdrawal' ? `${order.manner} ${order.agreement} ${order.from}` : ''));

  it('answers an open probe, not one that nobody can name', () => {
    expect(signals('VNM', [mark('probe', 'CHN', 'VNM')])).toEqual(['suspend training CHN']);
    expect(signals('VNM', [mark('probe', 'CHN', 'VNM', { value: 1 })])).toEqual([]);
    expect(signals('CHN', [mark('probe', 'CHN', 'VNM')])).toEqual([]);
    expect(signals('VNM', [])).toEqual([]);
  });

  it('is one sign, and is taken up again when the other has kept quiet', () => {
    const aside = { suspendedBy: [ix('VNM')], suspendedSince: 1 };
    // In turn 3 an act of turn 1 is still news, one of the turn before it is not.
    expect(signals('VNM', [mark('probe', 'CHN', 'VNM')], aside)).toEqual([]);
    expect(signals('VNM', [mark('probe', 'CHN', 'VNM', { turn: 0 })], aside)).toEqual(['resume training CHN']);
  });
});
