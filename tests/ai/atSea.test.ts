import { describe, expect, it } from 'vitest';
import { hostsOf, stands } from '../../src/ai/bonds.ts';
import { invitations, isQuiet } from '../../src/ai/invitations.ts';
import { patrolsAlone, patrolsTogether } from '../../src/ai/patrols.ts';
import { noRates } from '../../src/ai/rates.ts';
import { shieldWorth } from '../../src/ai/shieldWorth.ts';
import { footholdIx } from '../../src/rules/scenario/scenario.ts';
import { clearSighted, crowdedSea, ix, opening, tie } from './table.ts';

type Change = Parameters<typeof opening>[0];
const foothold = (id: string): number => footholdIx(crowdedSea, 0, ix(id));

/** What a patrol at the only flashpoint saves a seat that wants a point of its claim as much as a point of the result. */
function saved(change: Change, holds = 'VNM'): number {
  const at = clearSighted(opening(change), holds);
  const rates = noRates(crowdedSea);
  rates.claim[foothold(holds)] = 10_000;
  return shieldWorth(at, rates, { kind: 'presencePatrol', by: holds, at: 'SCS', notify: true });
}

describe('what a patrol saves', () => {
  it('is half of each probe that is reckoned with, for each turn that the shield holds longer', () => {
    const [first, second] = [0, 500].map((interest) =>
      saved((state) => (state.footholds[foothold('VNM')]!.interest = interest)),
    );
    expect(first).toBeGreaterThan(0);
    // One patrol shields for a turn, the second for five more.
    expect(Math.abs(second! - 5 * first!)).toBeLessThanOrEqual(5);
    expect(saved((state) => (state.footholds[foothold('VNM')]!.interest = 2_000))).toBe(0);
  });

  it('is more against whom the seat takes for an opportunist', () => {
    const believed = (belief: number) => saved((state) => (state.ties[tie('VNM', 'CHN')]!.belief = belief));
    expect(believed(2_000)).toBeGreaterThan(believed(0));
    expect(believed(0)).toBeGreaterThan(believed(-2_000));
  });

  it('is nothing to who claims nothing, nor in the last turn', () => {
    expect(saved(() => {}, 'AUS')).toBe(0);
    expect(saved((state) => (state.turn = crowdedSea.setup.calendar.turns))).toBe(0);
  });
});

describe('patrols', () => {
  it('are thought about where a seat has something at stake, and together with who stands on its side', () => {
    expect(patrolsAlone(clearSighted(opening(), 'IND'))).toEqual([]);
    expect(patrolsAlone(clearSighted(opening(), 'AUS')).map(({ kind }) => kind)).toEqual([
      'presencePatrol',
      'presencePatrol',
    ]);
    const partners = (id: string) =>
      patrolsTogether(clearSighted(opening(), id)).map((order) => ('with' in order ? order.with : ''));
    expect(partners('IND')).toEqual([]);
    expect([...partners('USA')].sort()).toEqual(['AUS', 'VNM']);
    expect(partners('VNM')).not.toContain('CHN');
  });
});

describe('invitations to exercises that take no side', () => {
  it('go to the two strongest from who has no ally, and to nobody with whom it is tenser than 70', () => {
    const guests = (change: Change) =>
      invitations(clearSighted(opening(change), 'IND')).map((order) => ('with' in order ? order.with : ''));
    expect(guests(() => {})).toEqual(expect.arrayContaining(['USA', 'CHN']));
    const tense: Change = (state) => {
      const dyad = crowdedSea.dyads.findIndex(({ a, b }) => [a, b].includes(ix('IND')) && [a, b].includes(ix('CHN')));
      state.dyads[dyad]!.tension = 7_001;
    };
    expect(guests(tense)).not.toContain('CHN');
  });

  it('are for quiet times: no flashpoint above routine', () => {
    expect(isQuiet(clearSighted(opening(), 'IND'))).toBe(true);
    expect(
      isQuiet(
        clearSighted(
          opening((state) => (state.places[0]!.rung = 1)),
          'IND',
        ),
      ),
    ).toBe(false);
  });
});

describe('harbours', () => {
  it('are asked for of friends that are nearer to a flashpoint where the seat has a stake', () => {
    const trusting = (id: string, host: string, trust: number) =>
      hostsOf(
        clearSighted(
          opening((state) => (state.ties[tie(id, host)]!.trust = trust)),
          id,
        ),
      );
    expect(trusting('USA', 'VNM', 5_000)).toContain(ix('VNM'));
    expect(trusting('USA', 'VNM', 4_999)).not.toContain(ix('VNM'));
    expect(trusting('VNM', 'USA', 9_000)).not.toContain(ix('USA'));
    expect(trusting('IND', 'VNM', 9_000)).toEqual([]);
  });
});

describe('a word of resolve', () => {
  it('stands for the turn it is said in and the two after', () => {
    const after = (turns: number) =>
      stands(
        clearSighted(
          opening((state) => {
            state.turn = 2 + turns;
            state.marks.push({ kind: 'resolved', turn: 2, by: ix('USA'), to: ix('CHN'), at: 0, value: 0 } as never);
          }),
          'USA',
        ),
        0,
        ix('CHN'),
      );
    expect([after(0), after(2), after(3)]).toEqual([true, true, false]);
  });
});
