import { describe, expect, it } from 'vitest';
import {
  CONTROLS,
  PAIRINGS,
  PLAYED,
  playContest,
  seedOf,
  TESTED,
  type Contest,
  type Played,
} from '../../src/measure/balance.ts';
import { fieldsBySeat, fieldsOf } from '../../src/measure/balanceCells.ts';
import type { Looking } from '../../src/measure/balanceLooking.ts';
import { criteriaOf } from '../../src/measure/balanceCriteria.ts';
import { jobsOf } from '../../src/measure/balancePlan.ts';
import { playTable, usesOf } from '../../src/measure/balanceTables.ts';
import { MOTIVES, withMotive, type Motive } from '../../src/measure/forcedMotive.ts';
import { playGame } from '../../src/replay/selfPlay.ts';
import { deviationOf, medianOf, shareOf } from '../../src/lint/statistics.ts';
import { pairedOf } from '../../src/measure/estimate.ts';
import { seededLuck, tracedLuck, type Draw } from '../../src/rules/base/luck.ts';
import { initialState } from '../../src/rules/state/initialState.ts';
import { crowdedSea, scenarioOf } from '../ai/table.ts';
import { madeUpGames, measuring } from './madeUpGames.ts';

const peninsula = scenarioOf('peninsula');
const contest = (change: Partial<Contest> = {}): Contest => ({
  scenario: 'peninsula', preset: 'balanced', pairing: { seat: 'KOR', rival: 'PRK' }, motive: 'seeker', policy: 'passive',
  players: { rival: 'quick', others: 'passive' }, first: 1, games: 3, ...change,
}); // prettier-ignore

describe('a forced motive', { timeout: 60_000 }, () => {
  const drawsOf = (motive: Motive, seed: string): readonly Draw[] => {
    const draws: Draw[] = [];
    const luck = tracedLuck(withMotive(peninsula, seededLuck(seed), 'PRK', motive), (draw) => draws.push(draw));
    initialState(peninsula, luck);
    return draws;
  };

  it('comes out as wanted, and moves no other draw of the start', () => {
    const own = new Set(['0/motive/PRK', '0/ambition/PRK']);
    for (const seed of ['a', 'b', 'c', 'd']) {
      const [seeker, opportunist] = MOTIVES.map((motive) => drawsOf(motive, seed));
      expect(seeker!.find(({ key }) => key === '0/motive/PRK')?.value).toBe(0);
      expect(opportunist!.find(({ key }) => key === '0/motive/PRK')?.value).toBe(1);
      const rest = (draws: readonly Draw[]) => draws.filter(({ key }) => !own.has(key));
      expect(rest(seeker!).length).toBeGreaterThan(5);
      expect(rest(opportunist!)).toEqual(rest(seeker!));
    }
  });

  it('is the game of the seed where the draw would have come out so by itself', () => {
    for (const seed of [1, 2, 3, 4].map(seedOf)) {
      const plain = playGame(peninsula, seed, 'passive').state;
      const drawn = plain.actors[peninsula.actorIx.get('PRK')!]!.opportunist ? 'opportunist' : 'seeker';
      const forced = playGame(peninsula, seed, 'passive', {
        bend: (luck) => withMotive(peninsula, luck, 'PRK', drawn),
      });
      expect(forced.state).toEqual(plain);
    }
  });

  it('is refused for a seat whose motive is in the open', () => {
    expect(() => withMotive(peninsula, seededLuck('a'), 'KOR', 'seeker')).toThrow();
  });
});

describe('contests', { timeout: 60_000 }, () => {
  it('are paired: the same seeds whatever the policy, one game after the other', () => {
    const whole = playContest(peninsula, contest());
    expect(whole.finals).toHaveLength(3);
    expect(playContest(peninsula, contest({ first: 2, games: 2 })).finals).toEqual(whole.finals.slice(1));
    for (const policy of ['passive', 'pressure'] as const) {
      const seating = {
        ...Object.fromEntries(peninsula.actors.map(({ id }) => [id, 'passive' as const])),
        PRK: 'quick' as const,
        KOR: policy,
      };
      const { outcome } = playGame(peninsula, 'balance/1', seating, {
        bend: (luck) => withMotive(peninsula, luck, 'PRK', 'seeker'),
      }).state;
      expect(playContest(peninsula, contest({ policy })).finals[0]).toBe(outcome?.seats[0]?.final);
    }
    const seeds = jobsOf(measuring).flatMap((job) => (job.kind === 'contest' ? [job.contest] : []));
    const those = (policy: string) =>
      seeds.filter((one) => one.policy === policy).map(({ first, games }) => `${first}+${games}`);
    for (const policy of PLAYED) expect(those(policy)).toEqual(those('passive'));
    expect(those('passive').slice(0, 2)).toEqual(['5+20', '25+10']);
  });

  it('test seats that face a drawn motive, more than one in each scenario', () => {
    for (const scenario of [crowdedSea, peninsula]) {
      const pairings = PAIRINGS[scenario.setup.id]!;
      expect(pairings.length).toBeGreaterThan(1);
      for (const { seat, rival } of pairings) {
        expect(scenario.actorIx.has(seat)).toBe(true);
        expect(scenario.setup.actors.find(({ id }) => id === rival)?.motive).toBe('drawn');
      }
    }
  });
});

describe('what is made of them', () => {
  /** Policy n scores n points more than passive, whatever the motive; the controls stand last and score most. */
  const measured = madeUpGames((policy) => 100 * PLAYED.indexOf(policy));

  it('compares policies game by game', () => {
    const [field, ...more] = fieldsOf(measured);
    expect(more).toEqual([]);
    expect(field?.rows.map(({ overPassive }) => overPassive)).toMatchObject(
      TESTED.map((_, n) => ({ mean: 100 * n, error: 0, games: 30 })),
    );
    // Seeds 5 to 34: 4,195 on the mean. Of each seat's 30 games, played in two parts, the first of a part was made a war.
    expect(field?.rows[0]).toMatchObject({ even: 4_195, against: { seeker: { war: { came: 4, games: 60 } } } });
    expect(field).toMatchObject({ contingent: 'testMotive', unconditional: 'quiet', margin: { mean: 200, error: 0 } });
    expect(fieldsBySeat(measured)).toHaveLength(2);
  });

  it('counts no control in what is best, but shows each', () => {
    const [field] = fieldsOf(measured);
    expect(field?.best).toEqual({ seeker: 'testMotive', opportunist: 'testMotive' });
    expect(field?.lead).toMatchObject({ seeker: { mean: 200 }, opportunist: { mean: 200 } });
    expect(field?.controls.map(({ policy, overPassive }) => [policy, overPassive.mean])).toEqual([
      ['conciliate', 600],
      ['standFirm', 700],
    ]);
  });

  describe('what looking itself brings', () => {
    const lookingIf = (worth: (policy: Played, motive: Motive) => number): Looking | undefined =>
      fieldsOf(madeUpGames(worth))[0]?.looking;

    it('is told against each motive and both, game by game', () => {
      // Easing is right about seekers, firmness about opportunists; looking comes near the better of them.
      const looking = lookingIf((policy, motive) => {
        const right = motive === 'seeker' ? 'conciliate' : 'standFirm';
        return policy === right ? 300 : policy === 'testMotive' ? 200 : policy === 'quiet' ? 250 : 0;
      });
      expect(looking).toMatchObject({
        over: CONTROLS.map((half) => ({
          half,
          against: {
            seeker: { mean: half === 'conciliate' ? -100 : 200, error: 0, games: 30 },
            opportunist: { mean: half === 'conciliate' ? 200 : -100, error: 0, games: 30 },
          },
          even: { mean: 50, error: 0 },
        })),
        best: { seeker: 'conciliate', opportunist: 'standFirm' },
      });
      expect(looking).not.toHaveProperty('enough');
    });

    it('is nothing where one half is best against both motives', () => {
      expect(lookingIf((policy) => 100 * PLAYED.indexOf(policy))?.enough).toBe('standFirm');
      // As good as a half is no worse than it; and another policy may be better than all three.
      const level = lookingIf((policy) => (policy === 'testMotive' || policy === 'conciliate' ? 100 : 0));
      expect(level).not.toHaveProperty('enough');
      const beaten = lookingIf((policy) => (policy === 'quiet' ? 200 : policy === 'conciliate' ? 100 : 0));
      expect(beaten).toMatchObject({ enough: 'conciliate', best: { seeker: 'quiet', opportunist: 'quiet' } });
    });
  });

  it('says what holds: no best trick, and looking pays', () => {
    const criteria = criteriaOf(fieldsOf(measured), measured);
    expect(criteria.map(({ of, passed }) => [of, passed])).toEqual([
      ['noBestTrick', true],
      ['lookingPays', true],
    ]);
    const field = fieldsOf(measured)[0]!;
    const trick = {
      ...field,
      best: { seeker: 'quiet', opportunist: 'quiet' },
      margin: { ...field.margin, mean: 49 },
    } as const;
    expect(criteriaOf([trick], measured).map(({ passed }) => passed)).toEqual([false, false]);
    const noisy = { ...field, margin: { ...field.margin, mean: 200, error: 67 } };
    expect(criteriaOf([noisy], measured).map(({ passed }) => passed)).toEqual([true, false]);
  });
});

describe('tables', { timeout: 60_000 }, () => {
  it('tell finals, wars and what was ordered', () => {
    const games = playTable(peninsula, {
      scenario: 'peninsula',
      preset: 'balanced',
      policy: 'pressure',
      first: 1,
      games: 3,
    });
    expect(games.map(({ finals }) => finals.length)).toEqual([7, 7, 7]);
    const uses = usesOf(games);
    expect(uses.find(({ kind }) => kind === 'posture')?.games).toBe(3);
    expect(uses.find(({ kind }) => kind === 'hotline')).toEqual({ kind: 'hotline', given: 0, games: 0 });
  });
});

describe('figures', () => {
  it('are those of the textbooks', () => {
    // Wilson's interval for 5 of 100 and for nothing in 40.
    expect(shareOf(5, 100)).toMatchObject({
      rate: 0.05,
      low: expect.closeTo(0.0215, 4),
      high: expect.closeTo(0.1118, 4),
    });
    expect(shareOf(0, 40)).toMatchObject({ low: expect.closeTo(0, 6), high: expect.closeTo(0.0876, 4) });
    expect(deviationOf([200, 400, 400, 400, 500, 500, 700, 900])).toBeCloseTo(213.8, 1);
    expect([medianOf([3, 1, 2]), medianOf([4, 1, 2, 3])]).toEqual([2, 2.5]);
    expect(pairedOf([300, 500, 100], [100, 200, 0])).toMatchObject({ mean: 200, error: expect.closeTo(57.7, 1) });
  });
});
