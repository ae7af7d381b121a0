import { describe, expect, it } from 'vitest';
import { doubtfulRival, evidence, verdictOn } from '../../src/ai/motiveReading.ts';
import type { PolicyName } from '../../src/ai/policies.ts';
import { quietWork } from '../../src/ai/quiet.ts';
import { firmness } from '../../src/ai/standFirm.ts';
import { seenBy } from '../../src/ai/seen.ts';
import { seededLuck } from '../../src/rules/base/luck.ts';
import type { Input } from '../../src/rules/input.ts';
import { compileScenario } from '../../src/rules/scenario/scenario.ts';
import { observe } from '../../src/rules/sight/observe.ts';
import type { State } from '../../src/rules/state/state.ts';
import { playGame } from '../../src/replay/selfPlay.ts';
import { agreement, crowdedSea, inputsOf, ix, opening, seat, tie } from './table.ts';

const ordersOf = (inputs: readonly Input[]) => inputs.flatMap((input) => ('order' in input ? [input.order] : []));
const kindsOf = (policy: PolicyName, state: State, id: string) =>
  ordersOf(inputsOf(policy, state, id)).map((order) => ('stance' in order ? order.stance : order.kind));

/** The commit window of turn 5, with what has happened before it, and what Viet Nam believes of China. */
const after = (happened: readonly (readonly [kind: string, turn: number, by: string, to: string])[], belief = 0) =>
  opening((state) => {
    state.turn = 5;
    state.phase = 'commit';
    state.ties[tie('VNM', 'CHN')]!.belief = belief;
    for (const [kind, turn, by, to] of happened)
      state.marks.push({ kind, turn, by: ix(by), to: to === '' ? -1 : ix(to), at: 0, value: 0 } as never);
  });
const read = (state: State, id = 'VNM') => evidence(seat(state, id), ix('CHN'));
/** Four turns without a probe by one who could have. */
const STILL = -1_600;

describe('quiet', { timeout: 60_000 }, () => {
  it('keeps all that it does small, announced and watched, and sends no ships', () => {
    const orders = ordersOf(['a', 'b'].flatMap((seed) => playGame(crowdedSea, seed, 'quiet').inputs.flat()));
    const exercises = orders.filter((order) => order.kind === 'jointExercise');
    expect(exercises.length).toBeGreaterThan(0);
    expect(exercises.every(({ scale, notify, observers }) => scale === 'small' && notify && observers)).toBe(true);
    const hulls = orders.filter((order) => order.kind === 'modernisation');
    expect(hulls.length).toBeGreaterThan(0);
    expect(hulls.every(({ publish }) => publish)).toBe(true);
    expect(orders.filter(({ kind }) => ['posture', 'presencePatrol', 'greyZoneProbe'].includes(kind))).toEqual([]);
  });

  it('opens a line with whom it is tensest, and tests one that it has', () => {
    const offers = (lined: boolean) =>
      ordersOf(
        inputsOf(
          'quiet',
          opening((state) => {
            if (!lined) return;
            const parties = [ix('CHN'), ix('VNM')];
            state.agreements.push({
              id: 'hotline/CHN/VNM', type: 'hotline', parties, at: -1, since: 1, until: 0, verification: 0, secret: false,
              ends: 0, leaving: [], suspendedBy: [], suspendedSince: 0, terms: null,
            }); // prettier-ignore
          }),
          'VNM',
        ),
      );
    expect(offers(false)).toContainEqual({ kind: 'hotline', by: 'VNM', with: 'CHN' });
    expect(offers(true)).toContainEqual({ kind: 'dialogue', by: 'VNM', with: 'CHN', testHotline: true });
  });
});

describe('what a seat may know of a motive', () => {
  it('asks about the tensest stranger whose motive was drawn', () => {
    // Russia is tenser to the United States, 55 against 52, but what it wants is in the open.
    expect(doubtfulRival(seat(opening(), 'USA'))).toBe(ix('CHN'));
    expect(doubtfulRival(seat(opening(), 'VNM'))).toBe(ix('CHN'));
  });

  it('begins in doubt', () => {
    expect(evidence(seat(opening(), 'VNM'), ix('CHN'))).toBe(0);
    expect(verdictOn(seat(opening(), 'VNM'), ix('CHN'))).toBe('inDoubt');
  });

  it('adds its own belief to turns without a probe', () => {
    expect(read(after([]))).toBe(STILL);
    expect(read(after([], 700))).toBe(STILL + 700);
  });

  it('counts a turn with an open probe, whoever the victim was', () => {
    const probed = after([['probe', 3, 'CHN', 'VNM']]);
    expect(read(probed)).toBe(1_000 - 1_200);
    expect(read(probed, 'JPN')).toBe(1_000 - 1_200);
  });

  it('does not see a probe that nobody can lay at a door', () => {
    const hidden = opening((state) => {
      state.turn = 5;
      state.marks.push({ kind: 'probe', turn: 3, by: ix('CHN'), to: ix('VNM'), at: 0, value: 1 });
    });
    expect(read(hidden)).toBe(STILL);
  });

  it('takes a surge against it while it holds back for what it is', () => {
    const held = ['restraint', 3, 'VNM', 'CHN'] as const;
    expect(read(after([held, ['surge', 4, 'CHN', '']]))).toBe(STILL + 600);
    expect(read(after([['surge', 4, 'CHN', '']]))).toBe(STILL);
    expect(read(after([held, ['surge', 2, 'CHN', '']]))).toBe(STILL);
  });
});

describe('testMotive', () => {
  const probesIn = (...turns: readonly number[]) => turns.map((turn) => ['probe', turn, 'CHN', 'VNM'] as const);
  /** One open probe among quiet turns, and a belief of 4: doubt. Two: ambition. */
  const [doubted, probed] = [after(probesIn(4), 400), after(probesIn(3, 4))];
  /** The talks of a seat that can pay for all it wants. */
  const talks = (policy: PolicyName, { actors, ...rest }: State, id: string) => {
    const rich = { ...rest, actors: actors.map((actor) => ({ ...actor, capital: 12 })), phase: 'propose' as const };
    return ordersOf(inputsOf(policy, rich, id));
  };

  it('begins with what can be taken back', () => {
    const first = opening((state) => {
      state.phase = 'commit';
    });
    const kinds = kindsOf('testMotive', first, 'VNM');
    expect(kinds).toContain('announcedRestraint');
    expect(kinds).not.toContain('resolve');
  });

  it.each([
    ['in doubt', doubted, 'inDoubt'],
    ['frightened', after([]), 'frightened'],
  ] as const)('eases toward a rival that is %s, as one does who never looks', (_, state, verdict) => {
    expect(verdictOn(seat(state, 'VNM'), ix('CHN'))).toBe(verdict);
    expect(inputsOf('testMotive', state, 'VNM')).toEqual(inputsOf('conciliate', state, 'VNM'));
    const kinds = kindsOf('testMotive', state, 'VNM');
    expect(kinds).toContain('announcedRestraint');
    expect(kinds).not.toContain('resolve');
  });

  it('stands firm against an ambitious one, as one does who never looks', () => {
    expect(verdictOn(seat(probed, 'VNM'), ix('CHN'))).toBe('ambitious');
    expect(inputsOf('testMotive', probed, 'VNM')).toEqual(inputsOf('standFirm', probed, 'VNM'));
    const kinds = kindsOf('testMotive', probed, 'VNM');
    expect(kinds).toContain('resolve');
    expect(kinds).not.toContain('announcedRestraint');
    expect(kinds).not.toContain('surge');
  });

  it('shows who stands beside it, and keeps lines open where there is room for more', () => {
    const exercise = expect.objectContaining({ kind: 'jointExercise', with: 'USA', notify: true });
    expect(talks('testMotive', probed, 'VNM')).toContainEqual(exercise);
    const wishes = firmness(seat(probed, 'VNM'), ix('CHN')).map(({ order }) => order);
    expect(wishes).toEqual(expect.arrayContaining([{ kind: 'hotline', by: 'VNM', with: 'CHN' }]));
    expect(wishes.slice(-quietWork(seat(probed, 'VNM')).length)).toEqual(
      quietWork(seat(probed, 'VNM')).map(({ order }) => order),
    );
  });

  it('is seen there itself where it claims and no ally stands beside it, with notice', () => {
    const patrols = (state: State, id: string) =>
      ordersOf(inputsOf('standFirm', state, id)).filter(({ kind }) => kind === 'presencePatrol');
    const alone = [{ kind: 'presencePatrol', by: 'VNM', at: 'SCS', notify: true }];
    expect(patrols(probed, 'VNM')).toEqual(alone);
    const allied = { ...probed, agreements: [...probed.agreements, agreement('alliance', ['VNM', 'USA'])] };
    expect(patrols(allied, 'VNM')).toEqual([]);
    // The United States backs a claimant, and claims nothing.
    expect(patrols(probed, 'USA')).toEqual([]);
    const far = { ...probed, footholds: probed.footholds.map((one) => ({ ...one, reach: 0 })) };
    expect(patrols(far, 'VNM')).toEqual([]);
  });

  it('has nothing to hold where it stands on no side against the rival, though others there back each other', () => {
    // Japan claims there too, but China is the stronger challenger of those whom the United States backs.
    const { setup } = crowdedSea;
    const places = setup.places.map((place) => ({ ...place, claimants: [...place.claimants, 'JPN'] }));
    const three = compileScenario({ ...setup, places });
    const at = seenBy(three, observe(three, probed, [], 'USA', seededLuck('three')));
    expect(firmness(at, ix('JPN'))).toEqual(quietWork(at));
    expect(firmness(at, ix('CHN'))).not.toEqual(quietWork(at));
  });
});

describe('the halves of testMotive', () => {
  it('never look: what the rival does changes nothing of what they want', () => {
    const probes = (turn: number) => ['probe', turn, 'CHN', 'VNM'] as const;
    for (const state of [after([]), after([probes(2), probes(3)])]) {
      expect(kindsOf('conciliate', state, 'VNM')).toContain('announcedRestraint');
      expect(kindsOf('conciliate', state, 'VNM')).not.toContain('resolve');
      expect(kindsOf('standFirm', state, 'VNM')).toContain('resolve');
      expect(kindsOf('standFirm', state, 'VNM')).not.toContain('announcedRestraint');
    }
  });
});
