import { describe, expect, it } from 'vitest';
import { POLICIES, POLICY_NAMES, thinkingLuck, type PolicyName } from '../../src/ai/policies.ts';
import type { Policy } from '../../src/ai/policy.ts';
import { seededLuck } from '../../src/rules/base/luck.ts';
import { observe } from '../../src/rules/sight/observe.ts';
import { ORDER_KINDS } from '../../src/rules/order.ts';
import { hashOf } from '../../src/rules/base/hash.ts';
import type { Input } from '../../src/rules/input.ts';
import { playGame } from '../../src/replay/selfPlay.ts';
import { channels, crowdedSea, inputsOf, ix, opening } from './table.ts';

const ordersOf = (inputs: readonly Input[]) => inputs.flatMap((input) => ('order' in input ? [input.order] : []));
const given = (policy: PolicyName, seed: string) => ordersOf(playGame(crowdedSea, seed, policy).inputs.flat());

describe('random', { timeout: 60_000 }, () => {
  it('comes to every kind of order sooner or later', () => {
    const kinds = new Set(['a', 'b', 'c', 'd', 'e'].flatMap((seed) => given('random', seed)).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([...ORDER_KINDS].sort());
  });
});

describe('passive', () => {
  it('orders nothing, but answers and moves', () => {
    const inputs = playGame(crowdedSea, 'passive', { CHN: 'passive', VNM: 'passive' }).inputs.flat();
    const kinds = new Set(inputs.filter(({ seat }) => seat === 'CHN' || seat === 'VNM').map(({ kind }) => kind));
    expect(kinds).toContain('answer');
    expect([...kinds].every((kind) => kind !== 'propose' && kind !== 'order')).toBe(true);
  });
});

describe('pressure', () => {
  it('surges in every turn that it can pay for', () => {
    const commit = opening((state) => {
      state.phase = 'commit';
    });
    expect(ordersOf(inputsOf('pressure', commit, 'CHN'))).toContainEqual({
      kind: 'posture', by: 'CHN', at: 'SCS', stance: 'surge', notify: false,
    }); // prettier-ignore
  });
});

describe('reassure', () => {
  it('holds back toward whom it is tensest with, and shows no force', () => {
    const orders = given('reassure', 'calm');
    expect(
      orders.some((order) => order.kind === 'announcedRestraint' && order.by === 'USA' && order.toward === 'RUS'),
    ).toBe(true);
    expect(
      orders.filter(
        (order) => order.kind === 'presencePatrol' || (order.kind === 'posture' && order.stance === 'surge'),
      ),
    ).toEqual([]);
  });
});

describe('titForTat', () => {
  /** What Viet Nam does in turn 3, after one mark. */
  const after = (mark?: { kind: 'surge' | 'probe'; turn?: number; by?: string; to?: string; value?: number }) => {
    const { kind = 'probe', turn = 2, by = 'CHN', to = 'VNM', value = 0 } = mark ?? {};
    const state = opening((changed) => {
      changed.turn = 3;
      changed.phase = 'commit';
      if (mark) changed.marks.push({ kind, turn, by: ix(by), to: to === '' ? -1 : ix(to), at: 0, value });
    });
    return ordersOf(inputsOf('titForTat', state, 'VNM')).map((order) =>
      'stance' in order ? order.stance : order.kind,
    );
  };

  it('reassures, and answers an open probe of the turn before with force', () => {
    expect(after()).toContain('announcedRestraint');
    expect(after({ kind: 'probe' })).toContain('surge');
    expect(after({ kind: 'probe' })).not.toContain('announcedRestraint');
  });

  it.each([
    ['ships that pass', { kind: 'surge', to: '' }],
    ['what is long past', { kind: 'probe', turn: 1 }],
    ['what was done to somebody else', { kind: 'probe', to: 'JPN' }],
    ['a probe that nobody can lay at a door', { kind: 'probe', value: 1 }],
    ['a probe by somebody whom it doubts less', { kind: 'probe', by: 'USA' }],
  ] as const)('is not provoked by %s', (_, mark) => {
    expect(after(mark)).toEqual(after());
  });
});

describe('quick', () => {
  it('follows its doctrine: a convenor tables a text in season, a network leader exercises with its allies', () => {
    const commit = opening((state) => {
      state.phase = 'commit';
    });
    expect(ordersOf(inputsOf('quick', commit, 'ASEAN')).map(({ kind }) => kind)).toContain('forumText');
    const offers = ordersOf(inputsOf('quick', opening(), 'USA'));
    expect(offers.filter(({ kind }) => kind === 'jointExercise').length).toBeGreaterThan(0);
  });
});

describe('standard', () => {
  it('works at its secret objective: a seat that wants two lines offers both', () => {
    // The first secret of the United States is a hotline with China and one with Russia.
    const offers = ordersOf(inputsOf('standard', opening(), 'USA'));
    const lines = offers.flatMap((order) => (order.kind === 'hotline' ? [order.with] : []));
    expect(lines).toEqual(expect.arrayContaining(['CHN', 'RUS']));
  });

  it('leaves alone what it wants no more of', () => {
    const ready = opening((state) => {
      state.phase = 'commit';
      state.actors[ix('VNM')]!.readiness = 9_000;
      state.footholds[ix('VNM')]!.interest = 2_000;
    });
    const kinds = ordersOf(inputsOf('standard', ready, 'VNM')).map(({ kind }) => kind);
    expect(kinds).not.toContain('modernisation');
    expect(kinds).not.toContain('presencePatrol');
  });
});

describe.each(POLICY_NAMES)('%s', { timeout: 60_000 }, (name) => {
  it('does the same when it sees the same', () => {
    const luck = seededLuck('twice');
    const { inputs } = playGame(crowdedSea, 'twice', name);
    expect(playGame(crowdedSea, 'twice', name).inputs).toEqual(inputs);
    const once = () =>
      POLICIES[name](crowdedSea, observe(crowdedSea, opening(), [], 'CHN', luck), thinkingLuck(luck, 'CHN'));
    expect(once()).toEqual(once());
  });

  it('thinks the same whether or not the game is explained', () => {
    const [plain, explained] = [false, true].map((explain) => playGame(crowdedSea, 'told', name, { explain }));
    expect(hashOf(explained!.state)).toBe(hashOf(plain!.state));
  });

  it('has nothing to do for those who only watch', () => {
    const luck = seededLuck('watch');
    for (const watcher of ['control', 'public']) {
      expect(POLICIES[name](crowdedSea, observe(crowdedSea, opening(), [], watcher, luck), luck)).toEqual([]);
    }
  });

  it('plays any scenario to its end', () => {
    expect(playGame(channels, 'end', name).state.phase).toBe('over');
  });
});

describe('whatever AI seats give', { timeout: 60_000 }, () => {
  it('is allowed by the rules, in fifty games of all policies among each other', () => {
    const refused = Array.from({ length: 50 }, (_, game) => {
      const scenario = game % 5 === 0 ? channels : crowdedSea;
      const seats = scenario.actors.map(
        ({ id }, seat) => [id, POLICY_NAMES[(game + seat) % POLICY_NAMES.length]!] as const,
      );
      const { events } = playGame(scenario, `allowed/${String(game)}`, Object.fromEntries(seats), { explain: true });
      return events.flat().filter(({ kind }) => kind === 'inputRejected');
    });
    expect(refused.flat()).toEqual([]);
  });
});

describe('a policy', () => {
  it('cannot be given the state of the game (checked by tsc)', () => {
    const policy: Policy = POLICIES.standard;
    const state = opening();
    const luck = seededLuck('types');
    const viewOf = (truth: typeof state) => observe(crowdedSea, truth, [], 'VNM', luck);
    // @ts-expect-error A policy takes an Observation; State is not one.
    const cheat = () => policy(crowdedSea, state, luck);
    // @ts-expect-error Nor is the truth a picture: it lacks the brand.
    const swapped = () => policy(crowdedSea, { ...viewOf(state), picture: state }, luck);
    // @ts-expect-error Nor may a policy ask for State.
    const peeking: Policy = (_scenario, view: typeof state) => [view.end];
    expect([typeof cheat, typeof swapped, typeof peeking]).toEqual(['function', 'function', 'function']);
  });
});
