import { EDITION } from '../rules/index.ts';
import { canonicalJson, hashOf } from '../rules/base/hash.ts';
import { begin } from '../rules/state/initialState.ts';
import { readInput, type Input } from '../rules/input.ts';
import { seededLuck } from '../rules/base/luck.ts';
import { observe } from '../rules/sight/observe.ts';
import { PRESETS, type Assumptions, type Preset } from '../rules/params/params.ts';
import { compileScenario, type Scenario } from '../rules/scenario/scenario.ts';
import type { Setup } from '../rules/scenario/setup.ts';
import type { State } from '../rules/state/state.ts';
import type { Step } from '../rules/effects/applyEffects.ts';
import { canonicalInputs } from '../replay/canonicalInputs.ts';
import type { GameRecord, RecordedStep } from '../replay/gameRecord.ts';
import { readRecord } from '../replay/readRecord.ts';
import type { Remark } from '../replay/remark.ts';
import { replay } from '../replay/replay.ts';
import { stated, writeRecord } from '../replay/writeRecord.ts';
import { RECORD_CAPS } from '../scenario/caps.ts';
import { plainCopy } from '../scenario/plainData.ts';
import { formatProblem } from '../scenario/problem.ts';
import { Dice } from './dice.ts';
import { garbage } from './garbage.ts';
import { brokenLaws, frozen, watchedStep } from './laws.ts';
import { noteAgreements, noteEvents, type Occurrences } from './occurrences.ts';
import { wildPlay } from './wildPlay.ts';
import { remarksUnderstood, wildRemarks, type SaidBy } from './wildRemarks.ts';

/** What became of one game: everything that went wrong, and its record. */
export interface Fuzzed {
  readonly failures: readonly string[];
  readonly record: GameRecord;
}

/** Asks for what the rules refuse, in so many of a hundred lists of orders. */
const WILD = 20;

/** A game that should be over by now and is not has a dead end: a turn takes three steps and a crisis at most a few more. */
const mostSteps = (scenario: Scenario): number =>
  (scenario.setup.calendar.turns + 1) * (3 + scenario.params.crisisWindows);

/**
 * One game of random play with garbage among it, every law checked after every step. The seed alone decides all of it. What happens
 * in it is counted in `seen`. `assumptions` may be any inside their ranges.
 */
export function fuzzGame(
  setups: readonly Setup[],
  seed: number,
  seen: Occurrences = new Map(),
  assumptions: Assumptions = {},
): Fuzzed {
  const dice = new Dice(seededLuck(`fuzz ${String(seed)}`));
  const setup = setups[seed % setups.length];
  // Every scenario meets every preset, whatever their numbers are.
  const preset = PRESETS[Math.trunc(seed / setups.length) % PRESETS.length];
  if (!setup || !preset) throw new Error('there is no scenario to play');
  const scenario = compiledOnce(setup, preset, assumptions);
  const name = `fuzz-${String(seed)}`;
  let now: Step = begin(scenario, seededLuck(name));
  noteAgreements(seen, now.state.agreements);
  noteEvents(seen, scenario, now.events);
  const steps: RecordedStep[] = [];
  const failures: string[] = [];
  const record = (): GameRecord => ({
    format: 1, edition: EDITION, scenario: { id: setup.id, hash: hashOf(setup), setup }, preset, ...stated(assumptions),
    seed: name, seats: {},
    start: hashOf(begin(scenario, seededLuck(name)).state), steps,
  }); // prettier-ignore
  while (now.state.phase !== 'over' && failures.length === 0) {
    if (steps.length > mostSteps(scenario))
      return { failures: [`no end after ${String(steps.length)} steps`], record: record() };
    const sent = soundOf(scenario, now, name, dice);
    const inputs = frozen(inputsOf(scenario, sent, dice));
    const said = wildRemarks(scenario, sent, dice);
    const where = `step ${String(steps.length + 1)} (turn ${String(now.state.turn)}, ${now.state.phase})`;
    const taken = attempt(() => checkedStep(scenario, frozen(now.state), inputs, said, name, dice));
    failures.push(...taken.failures.map((failure) => `${where}: ${failure}`));
    const sound = taken.next !== undefined && taken.failures.length === 0;
    if (sound) now = taken.next;
    noteEvents(seen, scenario, taken.next?.events ?? []);
    const { remarks = [] } = taken;
    steps.push({
      inputs: understood(scenario, inputs),
      ...(remarks.length > 0 ? { remarks } : {}),
      hash: sound ? hashOf(now.state) : '0'.repeat(64),
    });
  }
  if (failures.length === 0) failures.push(...recordFailures(record(), now.state));
  return { failures, record: record() };
}

const compiled = new WeakMap<Setup, Map<Preset, Scenario>>();

/** The same scenario for every game that is played of it with the usual numbers: its menus hold thousands of orders, and are made once. */
function compiledOnce(setup: Setup, preset: Preset, assumptions: Assumptions): Scenario {
  if (Object.keys(assumptions).length > 0) return compileScenario(setup, preset, assumptions);
  const presets = compiled.get(setup) ?? new Map<Preset, Scenario>();
  compiled.set(setup, presets);
  const scenario = presets.get(preset) ?? compileScenario(setup, preset);
  presets.set(preset, scenario);
  return scenario;
}

/** What all seats would send without garbage: random play. */
function soundOf(scenario: Scenario, { state, events }: Step, seed: string, dice: Dice): readonly Input[] {
  const luck = seededLuck(seed);
  return scenario.actors.flatMap(({ id }) =>
    wildPlay(scenario, observe(scenario, state, events, id, luck), dice, WILD),
  );
}

/** What arrives: some of it twice, and garbage near it. */
function inputsOf(scenario: Scenario, sound: readonly Input[], dice: Dice): readonly unknown[] {
  const again = sound.filter(() => dice.percent(5));
  return dice.shuffled<unknown>([...sound, ...again, ...garbage(scenario, sound, dice)]);
}

/**
 * What a record keeps: what the scenario understands, as plain data. An answer may name an offer in signs that no file may hold; there
 * is no such offer, so leaving it out changes no state.
 */
const understood = (scenario: Scenario, inputs: readonly unknown[]): readonly Input[] =>
  canonicalInputs(
    inputs.flatMap((input) => {
      const read = readInput(scenario, input);
      const plain = read && (JSON.parse(JSON.stringify(read)) as Input);
      return plain && plainCopy(plain, RECORD_CAPS).ok ? [plain] : [];
    }),
  );

interface Taken {
  readonly failures: readonly string[];
  readonly next?: Step;
  readonly remarks?: readonly Remark[];
}

function checkedStep(
  scenario: Scenario,
  state: State,
  inputs: readonly unknown[],
  said: readonly SaidBy[],
  seed: string,
  dice: Dice,
): Taken {
  const remarks = remarksUnderstood(scenario, said);
  const next = watchedStep(scenario, state, inputs, seed);
  const broken = brokenLaws(scenario, state, next);
  if (broken.length > 0) return { next, failures: broken };
  // The shadow goes on from a saved copy, with the inputs in another sequence.
  const saved = JSON.parse(JSON.stringify(state)) as State;
  const shadow = watchedStep(scenario, saved, dice.shuffled(inputs), seed);
  const told = isSame(next.events, shadow.events);
  const same = isSame(next.state, shadow.state);
  for (const seat of ['control', 'public']) observe(scenario, next.state, next.events, seat, seededLuck(seed));
  return {
    next,
    remarks,
    failures: [
      ...(same ? [] : ['saved, loaded and shuffled, the step comes out otherwise']),
      ...(told ? [] : ['saved, loaded and shuffled, the step is told otherwise']),
    ],
  };
}

/** Equal data. The canonical text, which costs ten times as much, is made only where the plain one differs. */
const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other) || canonicalJson(one) === canonicalJson(other);

/** The one place that catches everything: that a step never throws is what is being tested. */
function attempt(take: () => Taken): Taken {
  try {
    return take();
  } catch (thrown) {
    return { failures: [`it throws ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`] };
  }
}

/** The record as a file, read again and run to its hashes. */
function recordFailures(record: GameRecord, end: State): readonly string[] {
  const read = readRecord(writeRecord(record));
  if (!read.ok) return read.error.map((problem) => `the record is refused: ${formatProblem(problem)}`);
  if (!isSame(read.value, record)) return ['the record comes back otherwise'];
  const run = replay(read.value);
  if (!run.ok) return [run.error.message];
  return hashOf(run.value.state) === hashOf(end) ? [] : ['the record ends otherwise than the game'];
}
