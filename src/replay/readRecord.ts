import { EDITION } from '../rules/index.ts';
import { hashOf } from '../rules/base/hash.ts';
import { readInput, type Input } from '../rules/input.ts';
import { readAssumptions } from '../rules/params/assumptions.ts';
import { PRESETS, type Assumptions } from '../rules/params/params.ts';
import { err, ok, type Result } from '../rules/base/result.ts';
import { compileScenario, type Scenario } from '../rules/scenario/scenario.ts';
import type { Setup } from '../rules/scenario/setup.ts';
import { RECORD_CAPS } from '../scenario/caps.ts';
import { checkSetup } from '../scenario/loadScenario.ts';
import { checkedJson } from '../scenario/plainData.ts';
import { LISTED, type Problem, type ProblemCode } from '../scenario/problem.ts';
import { assumptionProblems } from './assumptionProblems.ts';
import type { GameRecord, RecordedStep } from './gameRecord.ts';
import { remarkProblems } from './readRemarks.ts';
import { textProblems } from './recordText.ts';
import type { Remark } from './remark.ts';
import { headSeal, stepSeal } from './writeRecord.ts';

type Fields = Readonly<Record<string, unknown>>;

const HEAD = ['format', 'edition', 'scenario', 'preset', 'seed', 'seats', 'start', 'seal', 'steps'] as const;
const HEAD_MAY = ['assumptions'] as const;
const SCENARIO = ['id', 'hash', 'setup'] as const;
const STEP = ['inputs', 'hash', 'seal'] as const;
const STEP_MAY = ['remarks'] as const;
const HASH = /^[0-9a-f]{64}$/;
const SEAL = /^[0-9a-f]{16}$/;

/** What a reading has found so far. */
interface Reading {
  readonly file: string | undefined;
  readonly problems: Problem[];
  total: number;
}

/**
 * Reads a game record from anywhere: the record, or every problem in it (the first hundred). Whether its steps come out as it says
 * is for `replay` to find; whether anything in it was changed since it was written is found here, by its seals.
 */
export function readRecord(text: string, file?: string): Result<GameRecord, readonly Problem[]> {
  const data = checkedJson(text, RECORD_CAPS, file);
  if (!data.ok) return err(textProblems(text, data.error, file));
  const reading: Reading = { file, problems: [], total: 0 };
  const record = kindOf(reading, data.value) ? recordFrom(reading, data.value) : undefined;
  if (reading.total > LISTED) {
    const message = `there are ${String(reading.total)} problems in all; these are the first ${String(LISTED)}`;
    reading.problems.push(problem(reading, '', 'moreProblems', message));
  }
  return record && reading.total === 0 ? ok(record) : err(reading.problems);
}

const problem = ({ file }: Reading, path: string, code: ProblemCode, message: string): Problem => ({
  path,
  code,
  severity: 'error',
  message,
  ...(file === undefined ? {} : { file }),
});

function say(reading: Reading, path: string, code: ProblemCode, message: string): void {
  reading.total += 1;
  if (reading.total > LISTED) return;
  // People count steps from 1, paths from 0.
  const at = /^steps\[(\d+)\]/.exec(path)?.[1];
  const named = at === undefined ? message : `step ${String(Number(at) + 1)}: ${message}`;
  reading.problems.push(problem(reading, path, code, named));
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether this is a record of ours at all: what is wrong here is said alone, since all else would follow from it. */
function kindOf(reading: Reading, value: unknown): value is Fields {
  const missing = isFields(value)
    ? ['format', 'edition', 'steps'].filter((key) => !Object.hasOwn(value, key))
    : undefined;
  if (missing === undefined || !isFields(value)) {
    say(reading, '', 'notARecord', 'this is not a game record: it holds no fields');
    return false;
  }
  if (missing.length > 0) {
    say(reading, '', 'notARecord', `this is not a game record: it has no ${missing.join(' and no ')}`);
    return false;
  }
  const { format, edition } = value;
  if (format !== 1) {
    say(reading, 'format', 'otherFormat', `made in record format ${shown(format)}; this program reads format 1`);
    return false;
  }
  if (edition !== EDITION) {
    say(reading, 'edition', 'otherEdition', `made with rules edition ${shown(edition)}; this is edition ${EDITION}`);
    return false;
  }
  return true;
}

/** A value of a file in a sentence, never longer than a few words. */
function shown(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, 40);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'nobody knows which';
}

function recordFrom(reading: Reading, value: Fields): GameRecord | undefined {
  keysOf(reading, '', value, HEAD, HEAD_MAY);
  const setup = setupFrom(reading, value['scenario']);
  const { preset, seed } = value;
  if (!PRESETS.some((name) => name === preset))
    say(reading, 'preset', 'notAllowed', `preset must be one of ${PRESETS.join(', ')}`);
  const assumed = assumptionsFrom(reading, value);
  if (typeof seed !== 'string' || seed === '') say(reading, 'seed', 'wrongType', 'seed must be a text');
  matched(reading, 'start', value['start'], HASH, 'a hash of 64 hexadecimal digits');
  matched(reading, 'seal', value['seal'], SEAL, 'a seal of 16 hexadecimal digits');
  if (!Array.isArray(value['steps'])) say(reading, 'steps', 'wrongType', 'steps must be a list');
  if (setup) seatsOf(reading, value['seats'], setup);
  if (reading.total > 0 || !setup) return undefined;
  const head = value as unknown as Omit<GameRecord, 'steps'> & { readonly seal: string };
  if (headSeal(head) !== head.seal)
    say(
      reading,
      'seal',
      'changed',
      'the head of the record (scenario, preset, assumptions, seed, seats or start) has been changed since it was written',
    );
  const scenario = compileScenario(setup, head.preset, assumed.assumptions);
  const steps = stepsFrom(reading, scenario, value['steps'] as readonly unknown[], head.seal);
  const { format, edition, seats, start } = head;
  const named = { id: setup.id, hash: head.scenario.hash, setup };
  const played = { scenario: named, preset: head.preset, ...assumed, seed: head.seed, seats };
  return { format, edition, ...played, start, steps };
}

/** What was changed by hand, if anything was; what is wrong with it has been said. */
function assumptionsFrom(reading: Reading, value: Fields): { readonly assumptions?: Assumptions } {
  if (!Object.hasOwn(value, 'assumptions')) return {};
  for (const one of assumptionProblems(value['assumptions']))
    say(reading, under('assumptions', one.path), one.code, one.message);
  const read = readAssumptions(value['assumptions']);
  return read.ok ? { assumptions: read.value } : {};
}

/** Says what is missing and what is too much. */
function keysOf(
  reading: Reading,
  path: string,
  value: Fields,
  names: readonly string[],
  may: readonly string[] = [],
): void {
  for (const name of names) {
    if (!Object.hasOwn(value, name)) say(reading, under(path, name), 'missing', `${name} is missing`);
  }
  for (const name of Object.keys(value)) {
    if (!names.includes(name) && !may.includes(name))
      say(reading, under(path, name.slice(0, 40)), 'unknownKey', 'a record has no such key');
  }
}

const under = (path: string, name: string): string => [path, name].filter((part) => part !== '').join('.');

function matched(reading: Reading, path: string, value: unknown, form: RegExp, what: string): value is string {
  if (typeof value === 'string' && form.test(value)) return true;
  // What is not there at all has been said already.
  if (value !== undefined) say(reading, path, 'wrongType', `this must be ${what}`);
  return false;
}

function setupFrom(reading: Reading, value: unknown): Setup | undefined {
  if (!isFields(value)) {
    if (value !== undefined) say(reading, 'scenario', 'wrongType', 'scenario must hold id, hash and setup');
    return undefined;
  }
  keysOf(reading, 'scenario', value, SCENARIO);
  const checked = checkSetup(value['setup']);
  if (!checked.ok) {
    for (const one of checked.error) say(reading, under('scenario.setup', one.path), one.code, one.message);
    return undefined;
  }
  const setup = checked.value;
  if (value['id'] !== setup.id)
    say(reading, 'scenario.id', 'changed', `the id is not that of the scenario inside, ${setup.id}`);
  if (
    matched(reading, 'scenario.hash', value['hash'], HASH, 'a hash of 64 hexadecimal digits') &&
    value['hash'] !== hashOf(setup)
  )
    say(
      reading,
      'scenario.hash',
      'changed',
      'the scenario inside does not fit its hash: it has been changed since the game was played',
    );
  return setup;
}

function seatsOf(reading: Reading, value: unknown, setup: Setup): void {
  if (!isFields(value)) {
    if (value !== undefined) say(reading, 'seats', 'wrongType', 'seats must name who played each seat');
    return;
  }
  for (const [seat, player] of Object.entries(value)) {
    if (!setup.actors.some(({ id }) => id === seat))
      say(reading, `seats.${seat.slice(0, 40)}`, 'unknownId', 'the scenario has no such seat');
    else if (typeof player !== 'string' || player === '' || player.length > 40)
      say(reading, `seats.${seat}`, 'wrongType', 'this must say in a word who played the seat');
  }
}

function stepsFrom(reading: Reading, scenario: Scenario, steps: readonly unknown[], seal: string): RecordedStep[] {
  let before = seal;
  let broken = false;
  const read: RecordedStep[] = [];
  for (const [ix, value] of steps.entries()) {
    const found = reading.total;
    const step = stepFrom(reading, scenario, value, ix);
    // After the first change every later seal is off as well: that step alone is named.
    if (step && !broken && stepSeal(before, step) !== step.seal) {
      broken = true;
      say(
        reading,
        `steps[${String(ix)}]`,
        'changed',
        'this has been changed since it was recorded: the seal does not fit',
      );
    }
    if (step) {
      before = step.seal;
      const { seal: _, ...rest } = step;
      read.push(rest);
    } else broken ||= reading.total > found;
  }
  return read;
}

function stepFrom(
  reading: Reading,
  scenario: Scenario,
  value: unknown,
  ix: number,
): (RecordedStep & { readonly seal: string }) | undefined {
  const path = `steps[${String(ix)}]`;
  const found = reading.total;
  if (!isFields(value)) {
    say(reading, path, 'wrongType', 'this must hold inputs, hash and seal');
    return undefined;
  }
  keysOf(reading, path, value, STEP, STEP_MAY);
  const { inputs, hash, seal } = value;
  matched(reading, `${path}.hash`, hash, HASH, 'a hash of 64 hexadecimal digits');
  matched(reading, `${path}.seal`, seal, SEAL, 'a seal of 16 hexadecimal digits');
  if (!Array.isArray(inputs)) {
    if (inputs !== undefined) say(reading, `${path}.inputs`, 'wrongType', 'inputs must be a list');
    return undefined;
  }
  inputs.forEach((input: unknown, at) => {
    if (readInput(scenario, input) === undefined)
      say(reading, `${path}.inputs[${String(at)}]`, 'notUnderstood', 'this scenario knows no such input');
  });
  const told = remarksFrom(reading, scenario, path, value);
  if (reading.total > found) return undefined;
  return { inputs: inputs as readonly Input[], ...told, hash: hash as string, seal: seal as string };
}

/** The remarks of a step, if it has any; what is wrong with them has been said. */
function remarksFrom(
  reading: Reading,
  scenario: Scenario,
  path: string,
  value: Fields,
): { readonly remarks?: readonly Remark[] } {
  if (!Object.hasOwn(value, 'remarks')) return {};
  for (const one of remarkProblems(scenario, value['remarks']))
    say(reading, `${path}.remarks${one.path}`, one.code, one.message);
  return { remarks: value['remarks'] as readonly Remark[] };
}
