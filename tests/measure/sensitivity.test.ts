import { describe, expect, it } from 'vitest';
import { WHOLE } from '../../src/rules/base/arithmetic.ts';
import { playAssumed, playKnown, reads, type Ended } from '../../src/measure/assumedGame.ts';
import { PAIRINGS, TESTED } from '../../src/measure/balance.ts';
import { figureOf, isSure, swapsOf, widthOf, type Block } from '../../src/measure/noiseFloor.ts';
import { playGame } from '../../src/replay/selfPlay.ts';
import {
  contestJobs, playSample, SCENARIOS, seedOf, tableJobs, type SensitivityJob, type Trial,
} from '../../src/measure/sensitivity.ts'; // prettier-ignore
import { rowsOf, worthAgain, type Result } from '../../src/measure/sensitivityRows.ts';
import { REGISTER, type ParamName } from '../../src/rules/params/params.ts';
import { compileScenario } from '../../src/rules/scenario/scenario.ts';
import { channels, scenarioOf } from '../ai/table.ts';

const game = (sample: number) => ({ seed: seedOf(sample), seating: 'quick' as const });
const atEnds = (name: ParamName): Trial => ({ name, low: REGISTER[name].low, high: REGISTER[name].high });
const job = (trials: readonly Trial[], sample = 1): SensitivityJob => ({
  scenario: 'channels', sample, game: game(sample), trials,
}); // prettier-ignore

describe('a game under another number', { timeout: 60_000 }, () => {
  it('is the game that is played from the start under it, though steps that never read it are left out', () => {
    const names = ['trustDrift', 'publicPoints', 'dialogueTrust', 'heatDrift', 'warRung4', 'capitalIncome'] as const;
    const differed = new Set<string>();
    for (const sample of [1, 2]) {
      const known = playKnown(channels, game(sample));
      for (const name of names) {
        for (const value of [REGISTER[name].low, REGISTER[name].high]) {
          const changed = compileScenario(channels.setup, 'balanced', { [name]: value });
          const { outcome } = playGame(changed, seedOf(sample), 'quick').state;
          const finals = outcome?.seats.map(({ final }) => final);
          expect(playAssumed(known, changed, name).finals, `${name} at ${String(value)}`).toEqual(finals);
          if (JSON.stringify(finals) !== JSON.stringify(known.ended.finals)) differed.add(name);
        }
      }
    }
    expect(differed.size).toBeGreaterThan(2);
  });

  it('is the usual game where the number is the usual one', () => {
    const trials = (['trustDrift', 'publicPoints', 'heatDrift'] as const).map((name) => {
      const value = channels.params[name];
      return { name, low: value, high: value };
    });
    const { usual, tried } = playSample(channels, job(trials));
    expect(tried.map(({ met }) => met)).toEqual([true, true, true]);
    for (const { low, high } of tried) expect([low, high]).toEqual([usual, usual]);
  });

  it('adds up the chances of war, whether war came or not', () => {
    const peninsula = scenarioOf('peninsula');
    const rungs = ['warRung2', 'warRung3', 'warRung4', 'warRung5', 'warRung6'] as const;
    const warAt = (risk: number) => {
      const all = Object.fromEntries(rungs.map((name) => [name, risk]));
      const sure = compileScenario(peninsula.setup, 'balanced', { ...all, warGuard: 0 });
      const seats = { seed: 'balance/1', seating: 'passive' } as const;
      const war = playGame(sure, seats.seed, seats.seating).state.outcome?.war;
      return { war, known: playKnown(sure, seats).ended.war };
    };
    // Far beyond what anybody may assume, so that war is certain.
    expect(warAt(WHOLE)).toEqual({ war: true, known: 100 });
    expect(warAt(0)).toEqual({ war: false, known: 0 });
  });

  it('tells what nothing read', () => {
    const known = playKnown(channels, game(1));
    expect(reads(known, 'trustDrift')).toBe(true);
    expect(reads(known, 'treatyNotice')).toBe(false);
  });

  it('is told where the rules break, and the other end is kept', () => {
    const { usual, tried } = playSample(
      channels,
      job([{ name: 'objectiveSpan', low: 0, high: REGISTER.objectiveSpan.value }]),
    );
    expect(tried[0]?.low).toHaveProperty('broken');
    expect(tried[0]?.high).toEqual(usual);
  });
});

const block = (low: number[], usual: number[], high: number[]): Block => ({
  scenario: 'a',
  levels: [low, usual, high],
});

describe('noise', () => {
  const uneven = Array.from({ length: 20 }, (_, ix) => ((ix * 37) % 11) - 5);

  it('is told from what happens in every game', () => {
    const shifted = figureOf(
      uneven.map((one) => block([one], [one], [one + 7])),
      widthOf,
    );
    expect(shifted.value).toBeCloseTo(7);
    expect(isSure(shifted)).toBe(true);
  });

  it('is what one strange game makes, and what falls either way', () => {
    const once = figureOf(
      uneven.map((one, ix) => block([one], [one], [ix === 3 ? 90 : one])),
      widthOf,
    );
    expect(once.value).toBeGreaterThan(3);
    expect(isSure(once)).toBe(false);
    const either = figureOf(
      uneven.map((one, ix) => block([0], [0], [ix % 2 === 0 ? one + 6 : -one - 6])),
      widthOf,
    );
    expect(isSure(either)).toBe(false);
  });

  it('is nothing where nothing moves', () => {
    expect(
      figureOf(
        uneven.map((one) => block([one], [one], [one])),
        widthOf,
      ),
    ).toEqual({ value: 0, noise: 0, floor: 0 });
  });

  it('counts pairs of policies that change places: of three pairs, one', () => {
    expect(swapsOf([[1, 2, 3], [1, 2, 3], [2, 1, 3]])).toBeCloseTo(100 / 3); // prettier-ignore
    expect(swapsOf([[1, 2, 3], [1, 1, 3], [1, 2, 3]])).toBe(0); // prettier-ignore
  });
});

const ended = (final: number, war = 0): Ended => ({ finals: [final], war });
/** Sixteen samples in which each coefficient moves finals and war by so much. */
const made = (moves: Partial<Record<ParamName, readonly [final: number, war: number]>>): readonly Result[] =>
  Array.from({ length: 16 }, (_, sample) => ({
    job: job([], sample),
    came: {
      usual: ended(sample),
      tried: Object.entries(moves).map(([name, [final, war]]) => ({
        name: name as ParamName, met: true, low: ended(sample), high: ended(sample + final, war),
      })),
    },
  })); // prettier-ignore

describe('rows', () => {
  const trials = (['trustDrift', 'heatDrift', 'warRung4', 'capitalCap'] as const).map(atEnds);
  const screen = made({ trustDrift: [200, 0], heatDrift: [400, 5], warRung4: [100, 10], capitalCap: [0, 0] });
  const only = { screen, again: [], ranked: [] };

  it('stand by weight: shares of the largest in each column', () => {
    const rows = rowsOf(trials, only);
    expect(rows.map(({ name }) => name)).toEqual(['heatDrift', 'warRung4', 'trustDrift', 'capitalCap']);
    expect(rows.map(({ weight }) => Math.trunc(weight * 10))).toEqual([500, 416, 166, 0]);
    expect([...worthAgain(rows, 2)]).toEqual(['heatDrift', 'warRung4']);
    expect(worthAgain(rows, 9).has('capitalCap')).toBe(false);
  });

  it('say what the second look says, where there was one', () => {
    const rows = rowsOf(trials, { ...only, again: made({ trustDrift: [900, 0] }) });
    expect(rows.map(({ name }) => name)).toEqual(['warRung4', 'trustDrift', 'heatDrift', 'capitalCap']);
    expect(rows[1]?.finals.value).toBeCloseTo(900);
    expect(rows[1]?.ranking).toBeUndefined();
  });

  it('rank policies by the finals of the seat they were tested in', () => {
    const at = (policy: number, final: number): Ended => ({ finals: [0, final + 10 * policy], war: 0 });
    const ranked: readonly Result[] = screen.flatMap(({ job: { sample } }) =>
      TESTED.map((policy, ix) => ({
        job: { ...job([], sample), tested: { policy, at: 1 } },
        came: {
          usual: at(ix, sample),
          tried: [{ name: 'capitalCap', met: true, low: at(ix, 5), high: at(ix === 0 ? 1.5 : ix, 5) }],
        },
      })),
    );
    const row = rowsOf(trials, { ...only, ranked }).find(({ name }) => name === 'capitalCap');
    expect(row?.ranking?.value).toBeCloseTo(100 / 15);
    expect(row?.weight).toBeCloseTo(100 / 3);
  });

  it('leave out games that broke, and list them', () => {
    const [one] = screen;
    const broken = {
      ...one!,
      came: { ...one!.came, tried: one!.came.tried.map((it) => ({ ...it, low: { broken: 'why' } })) },
    };
    const [row] = rowsOf(trials, { ...only, screen: [broken, ...screen.slice(1)] });
    expect(row?.broken).toEqual(['low end, channels, sensitivity/0: why']);
    expect(row?.finals.value).toBeCloseTo(400);
  });
});

describe('jobs', () => {
  const trials = (Object.keys(REGISTER) as ParamName[]).map(atEnds);

  it('try every coefficient once in each sample and scenario', () => {
    const jobs = tableJobs(trials, 'quick', 5, 2);
    const tried = jobs.flatMap((one) => one.trials.map(({ name }) => `${one.scenario} ${one.game.seed} ${name}`));
    expect(new Set(tried).size).toBe(tried.length);
    expect(tried.length).toBe(2 * SCENARIOS.length * trials.length);
    expect(new Set(jobs.map((one) => one.sample))).toEqual(new Set([5, 6]));
  });

  it('seat each tested policy opposite a rival of either motive', () => {
    const seats = { 'crowded-sea': ['USA', 'CHN', 'JPN'], peninsula: ['KOR', 'PRK'] };
    const jobs = contestJobs(trials.slice(0, 1), seats, 'quick', 1, 2);
    expect(jobs.length).toBe(2 * SCENARIOS.length * TESTED.length);
    expect(new Set(jobs.map((one) => one.game.forced?.motive))).toEqual(new Set(['seeker', 'opportunist']));
    for (const { scenario, tested, game: played } of jobs) {
      const seat = PAIRINGS[scenario]![0]!.seat;
      expect(seats[scenario as keyof typeof seats][tested!.at]).toBe(seat);
      expect(played.seating).toMatchObject({ [seat]: tested!.policy });
    }
  });
});
