import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { GameRecord } from '../replay/gameRecord.ts';
import { readRecord } from '../replay/readRecord.ts';
import { err, type Result } from '../rules/base/result.ts';
import type { Setup } from '../rules/scenario/setup.ts';
import { RECORD_CAPS, SCENARIO_CAPS } from '../scenario/caps.ts';
import {
  formatProblem,
  inspectScenario,
  loadScenario,
  type BaseOf,
  type Problem,
  type ScenarioNotes,
} from '../scenario/loadScenario.ts';

const FOLDER = 'scenarios';
/** Small games that exercise every part of the rulebook. */
const SMALL = path.join('tests', 'scenarios');

/** Beside the scenarios: the public figures behind their starting values. */
const REFERENCE = path.join(FOLDER, 'reference.yaml');

/** The scenario files that are shipped, by name. */
export const shipped = (): readonly string[] => filesIn(FOLDER).filter((file) => file !== REFERENCE);

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => path.join(folder, name));

export const readSetup = (file: string): Result<Setup, readonly Problem[]> =>
  read(file, SCENARIO_CAPS.size, (text) => loadScenario(text, file, { base: baseFor(file) }));

/** Finds what a variant extends: a shipped scenario of that id, or a file of that name beside it. An id has no signs that lead elsewhere. */
export const baseFor =
  (file: string): BaseOf =>
  (id) =>
    [FOLDER, path.dirname(file)]
      .map((folder) => path.join(folder, `${id}.yaml`))
      .filter((found) => existsSync(found) && statSync(found).size <= SCENARIO_CAPS.size * 4)
      .map((found) => readFileSync(found, 'utf8'))[0];

export const readGame = (file: string): Result<GameRecord, readonly Problem[]> =>
  read(file, RECORD_CAPS.size, (text) => readRecord(text, file));

/** Every shipped scenario; one that is broken is our mistake. */
export const shippedSetups = (): readonly Setup[] => shipped().map(soundSetup);

/** A shipped scenario with its notes. */
export interface Shipped {
  readonly file: string;
  readonly setup: Setup;
  readonly notes: ScenarioNotes;
}

/** Every shipped scenario with its notes, the smaller ones first. */
export const shippedScenarios = (): readonly Shipped[] =>
  shipped()
    .map(soundScenario)
    .sort((a, b) => a.setup.calendar.turns - b.setup.calendar.turns || a.setup.actors.length - b.setup.actors.length);

/** A file that is sound, with its notes; all that is wrong with it otherwise. */
export function soundScenario(file: string): Shipped {
  const { setup, notes, problems } = inspectScenario(readFileSync(file, 'utf8'), file, { base: baseFor(file) });
  if (setup === undefined || notes === undefined) throw new Error(problems.map(formatProblem).join('\n'));
  return { file, setup, notes };
}

/** The small games of the tests. */
export const smallSetups = (): readonly Setup[] => filesIn(SMALL).map(soundSetup);

/** The setup of a file that is sound; all that is wrong with it otherwise. */
export function soundSetup(file: string): Setup {
  const setup = readSetup(file);
  if (!setup.ok) throw new Error(setup.error.map(formatProblem).join('\n'));
  return setup.value;
}

/** Says all that is wrong with a file. */
export function complain(problems: readonly Problem[]): void {
  for (const problem of problems) console.error(formatProblem(problem));
}

function read<T>(
  file: string,
  most: number,
  reader: (text: string) => Result<T, readonly Problem[]>,
): Result<T, readonly Problem[]> {
  const wrong = (message: string): Result<T, readonly Problem[]> =>
    err([{ path: '', code: 'notData', severity: 'error', message, file }]);
  let bytes: Buffer;
  try {
    // A character takes at most four bytes.
    if (statSync(file).size > most * 4)
      return wrong(`the file is too large: at most ${String(Math.trunc(most / 1_000_000))} MB are read`);
    bytes = readFileSync(file);
  } catch (thrown) {
    return wrong(`cannot be read: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  }
  return isUtf8(bytes) ? reader(bytes.toString('utf8')) : wrong('the file is not UTF-8 text');
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
