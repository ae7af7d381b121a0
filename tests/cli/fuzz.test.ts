import { describe, expect, it, vi } from 'vitest';
import { fuzzGame } from '../../src/cli/fuzzGame.ts';
import { brokenLaws, watchedStep } from '../../src/cli/laws.ts';
import { readRecord } from '../../src/replay/readRecord.ts';
import { timeline } from '../../src/replay/replay.ts';
import { writeRecord } from '../../src/replay/writeRecord.ts';
import type { step } from '../../src/rules/resolve.ts';
import { begin, compileScenario, seededLuck, type State } from '../../src/rules/index.ts';
import { channels, crowdedSea } from '../session/table.ts';

type StepOf = typeof step;
/** What a planted fault does to one step; undefined plants none. */
const fault = vi.hoisted(() => ({ plant: undefined as undefined | ((take: StepOf) => StepOf) }));

vi.mock('../../src/rules/resolve.ts', async (original) => {
  const real = await original<{ readonly step: StepOf }>();
  const faulty: StepOf = (...args) => (fault.plant ? fault.plant(real.step) : real.step)(...args);
  return { ...real, step: faulty };
});

const setups = [channels, crowdedSea];

describe('fuzzed games', () => {
  it('hold packages, counter-offers and remarks, and end in records that run to their hashes', () => {
    fault.plant = undefined;
    const done = new Set<string>();
    for (let seed = 1; seed <= 12; seed += 1) {
      const { failures, record } = fuzzGame(setups, seed);
      expect(failures, `seed ${seed}`).toEqual([]);
      if (record.steps.some(({ remarks }) => remarks?.some(({ colder }) => colder.length > 0))) done.add('remark');
      const played = timeline(record);
      const events = played.ok ? played.value.moments.flatMap((moment) => moment.events) : [];
      for (const event of events) done.add(event.kind);
      for (const event of events) if (event.kind === 'proposed' && event.bundle !== undefined) done.add('package');
    }
    for (const kind of ['windowClosed', 'countered', 'gameOver', 'package', 'remark']) expect(done).toContain(kind);
  }, 60_000);

  it('are the same games again under the same seed', () => {
    fault.plant = undefined;
    expect(fuzzGame(setups, 6).record).toEqual(fuzzGame(setups, 6).record);
    expect(fuzzGame(setups, 6).record).not.toEqual(fuzzGame(setups, 8).record);
  });
});

/** Steps of the real rules with something wrong: each must turn the fuzzer red. */
const FAULTS: readonly (readonly [what: string, plant: (take: StepOf) => StepOf, says: RegExp])[] = [
  ['a score out of its range', bent((state) => withHeat(state, 10_001)), /heat\[0\] is 10001/],
  ['a change that no event tells', bent((state) => withHeat(state, 77)), /heat\[0\] has changed and no event says so/],
  ['half a point', bent((state) => withHeat(state, 0.5)), /heat\[0\] is 0\.5/],
  ['a game that stands still', () => (_, state) => ({ state, events: [] }), /stands still/],
  [
    'luck that is drawn twice',
    (take) => (scenario, state, inputs, luck, explain) => {
      luck.chance('twice', 1);
      luck.chance('twice', 1);
      return take(scenario, state, inputs, luck, explain);
    },
    /the draw twice is used twice/,
  ],
  [
    'inputs that are written to',
    (take) => (scenario, state, inputs, luck, explain) => {
      (inputs as unknown[]).push(1);
      return take(scenario, state, inputs, luck, explain);
    },
    /it throws TypeError/,
  ],
  [
    'a step to which the sequence matters',
    (take) => (scenario, state, inputs, luck, explain) => take(scenario, state, inputs.slice(1), luck, explain),
    /saved, loaded and shuffled/,
  ],
  [
    'books that do not balance',
    (take) =>
      (...args) => {
        const { state, events } = take(...args);
        return {
          state,
          events: events.map((event) =>
            event.kind === 'scoreChanged'
              ? { ...event, rows: event.rows.map((row) => ({ ...row, cause: { ...row.cause, factors: [] } })) }
              : event,
          ),
        };
      },
    /factors of .* do not add up/,
  ],
];

function bent(bend: (state: State) => State): (take: StepOf) => StepOf {
  return (take) =>
    (...args) => {
      const { state, events } = take(...args);
      return { state: bend(state), events };
    };
}

const withHeat = (state: State, heat: number): State => ({
  ...state,
  places: state.places.map((place, ix) => (ix === 0 ? { ...place, heat } : place)),
});

describe('planted faults turn the fuzzer red', () => {
  it.each(FAULTS)('%s', (_, plant, says) => {
    fault.plant = plant;
    const { failures, record } = fuzzGame(setups, 7);
    expect(failures.join('\n')).toMatch(says);
    // The dump opens again, so that it can be run while the fault is looked for.
    expect(readRecord(writeRecord(record)).ok).toBe(true);
    fault.plant = undefined;
  });

  it('and a sound step breaks none', () => {
    const scenario = compileScenario(crowdedSea);
    const { state } = begin(scenario, seededLuck('1'));
    expect(brokenLaws(scenario, state, watchedStep(scenario, state, [], '1'))).toEqual([]);
  });
});
