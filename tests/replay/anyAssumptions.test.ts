import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fuzzGame } from '../../src/cli/fuzzGame.ts';
import { wildAssumptions } from '../../src/cli/wildAssumptions.ts';
import { differenceOf } from '../../src/replay/difference.ts';
import { readRecord } from '../../src/replay/readRecord.ts';
import { replay } from '../../src/replay/replay.ts';
import { writeRecord } from '../../src/replay/writeRecord.ts';
import { PARAM_NAMES, PRESETS, REGISTER, type Assumptions } from '../../src/rules/params/params.ts';
import { checkInvariants } from '../../src/rules/state/checkInvariants.ts';
import { createHost, resumeHost } from '../../src/session/localHost.ts';
import { FIXED, MANY } from '../laws/play.ts';
import { again, setups } from './wildGames.ts';

// Many games take a while, and a busy machine longer.
vi.setConfig({ testTimeout: 120_000 * MANY });

/** Any assumptions inside their ranges, a few of them at an end. */
const assumptions: fc.Arbitrary<Assumptions> = fc.oneof(
  fc.nat().map((seed) => wildAssumptions(String(seed))),
  fc
    .subarray([...PARAM_NAMES], { minLength: 1, maxLength: 4 })
    .chain((names) =>
      fc.record(
        Object.fromEntries(
          names.map((name) => [name, fc.integer({ min: REGISTER[name].low, max: REGISTER[name].high })]),
        ),
      ),
    ),
);
const about = { numbers: assumptions, seed: fc.nat(100_000), preset: fc.constantFrom(...PRESETS) };

describe('a game under any assumptions', () => {
  it('breaks no law, comes to its end, and its record to the same hash', () => {
    fc.assert(
      fc.property(fc.record(about), ({ numbers, seed }) => {
        expect(fuzzGame(setups, seed, new Map(), numbers).failures).toEqual([]);
      }),
      { ...FIXED, numRuns: 40 * MANY },
    );
  });

  it.each(['standard', 'quick', 'random'] as const)('can be played by %s', (policy) => {
    fc.assert(
      fc.property(fc.record({ ...about, setup: fc.constantFrom(...setups) }), ({ numbers, seed, preset, setup }) => {
        const seats = Object.fromEntries(setup.actors.map(({ id }) => [id, policy]));
        const host = createHost({ setup, seed: String(seed), preset, assumptions: numbers, seats });
        while (host.view('control').phase !== 'over' && !host.broken()) host.advance();
        expect(host.broken()?.message).toBeUndefined();
        const read = readRecord(writeRecord(host.record()));
        expect(read).toEqual({ ok: true, value: host.record() });
        expect(read.ok && resumeHost(read.value).ok).toBe(true);
      }),
      { ...FIXED, numRuns: 6 * MANY },
    );
  });

  it.each(['standard', 'random'] as const)(
    'in which nothing may be put on top of an offer is played so by %s',
    (policy) => {
      for (const setup of setups)
        for (const seed of policy === 'random' ? ['1', '2', '3', '4'] : ['1']) {
          const seats = Object.fromEntries(setup.actors.map(({ id }) => [id, policy]));
          const host = createHost({ setup, seed, preset: 'balanced', assumptions: { sweetenerCap: 0 }, seats });
          while (host.view('control').phase !== 'over' && !host.broken()) host.advance();
          expect(host.broken()?.message).toBeUndefined();
        }
    },
  );

  it('can be had for the orders of any other', () => {
    fc.assert(
      fc.property(fc.record({ ...about, others: assumptions }), ({ numbers, seed, preset, others }) => {
        const { record } = fuzzGame(setups, seed, new Map(), numbers);
        const same = again(record, { preset, assumptions: others });
        for (const { state } of same.after.moments) expect(checkInvariants(same.after.scenario, state)).toEqual([]);
        expect(same.after.state.phase).toBe('over');
        const fed = same.after.moments.flatMap(({ inputs }) => inputs).length;
        const unread = same.refused.filter(({ why }) => why.code === 'sweetenerCap').length;
        expect(fed + same.unused + unread).toBe(record.steps.flatMap(({ inputs }) => inputs).length);
        const { finals, turns } = differenceOf(same);
        expect(finals).toHaveLength(record.scenario.setup.actors.length);
        expect(turns.length).toBeGreaterThan(1);
        // The other game is a game as well: what went in leads there again.
        const steps = same.after.moments.slice(1).map(({ inputs, hash }) => ({ inputs, hash }));
        const start = same.after.moments[0]?.hash ?? '';
        expect(replay({ ...record, preset, assumptions: others, start, steps }).ok).toBe(true);
      }),
      { ...FIXED, numRuns: 15 * MANY },
    );
  });
});
