import { readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { smallSetups } from '../../src/cli/files.ts';
import { fuzzGame } from '../../src/cli/fuzzGame.ts';
import { brokenLaws, watchedStep } from '../../src/cli/laws.ts';
import { noteAgreements, noteEvents, type Occurrences } from '../../src/cli/occurrences.ts';
import { playGame } from '../../src/replay/selfPlay.ts';
import { seededLuck } from '../../src/rules/base/luck.ts';
import { compileScenario } from '../../src/rules/scenario/scenario.ts';
import { initialState } from '../../src/rules/state/initialState.ts';
import type { Setup } from '../../src/rules/scenario/setup.ts';
import { all, FOR } from './purposes.ts';

// Many games take a while, and a busy machine longer.
vi.setConfig({ testTimeout: 300_000 });

/** How many games of each policy are played of each file. */
const GAMES = { standard: 2, random: 20 } as const;
/** Games in which seats also ask for what the rules refuse, and garbage arrives. They are part of the thousand of fuzzMany.test.ts. */
const WILD = 60;

/** Plays one game to its end, every law checked after every step, and counts what happens in it. */
function played(setup: Setup, policy: keyof typeof GAMES, seed: string, seen: Occurrences): void {
  const scenario = compileScenario(setup);
  noteAgreements(seen, initialState(scenario, seededLuck(seed)).agreements);
  const { state, events: told } = playGame(scenario, seed, policy, {
    explain: true,
    watch: (before, inputs) => {
      expect(brokenLaws(scenario, before, watchedStep(scenario, before, inputs, seed))).toEqual([]);
    },
  });
  for (const step of told) noteEvents(seen, scenario, step);
  expect(state.phase).toBe('over');
  expect(state.outcome?.seats).toHaveLength(setup.actors.length);
}

describe.each(smallSetups())('$id', (setup) => {
  const seen: Occurrences = new Map();

  it.each(['standard', 'random'] as const)('comes to an end among %s players, and breaks no law', (policy) => {
    for (let game = 1; game <= GAMES[policy]; game += 1) played(setup, policy, `${setup.id} ${game}`, seen);
  });

  it('comes to an end among seats without any plan, and breaks no law', () => {
    for (let seed = 1; seed <= WILD; seed += 1) expect(fuzzGame([setup], seed, seen).failures, `seed ${seed}`).toEqual([]);
  });

  it('brings about what it is for', () => {
    expect((FOR[setup.id] ?? []).filter((name) => !seen.has(name))).toEqual([]);
  });
});

it('between them the files are for every body, threat, agreement, term, event and decision', () => {
  const files = readdirSync('tests/scenarios').filter((name) => name.endsWith('.yaml'));
  expect(files.map((name) => name.replace('.yaml', '')).sort()).toEqual(Object.keys(FOR).sort());
  const covered = new Set(Object.values(FOR).flat());
  const asked = all(
    ...['text', 'nature', 'agreement', 'signed', 'ended', 'alliance', 'access', 'cap', 'verification', 'secret'],
    ...['reply', 'move', 'dilemma'],
  );
  expect(asked.filter((name) => !covered.has(name))).toEqual([]);
  // Events that threaten or ask somebody are covered by what they bring about.
  const asking = ['disaster', 'cyber', 'attack', 'burdenDemand', 'invitation', 'armsBid'].map((kind) => `inject ${kind}`);
  expect(all('inject').filter((name) => !covered.has(name) && !asking.includes(name))).toEqual([]);
});
