import type { z } from 'zod';
import { err, ok, type Result } from '../rules/base/result.ts';
import type { Setup } from '../rules/scenario/setup.ts';
import { RECORD_CAPS } from './caps.ts';
import { meaningDrafts } from './checks.ts';
import { readFile, type BaseOf } from './extends.ts';
import type { ScenarioNotes } from './notes.ts';
import { notesOf } from './notesOf.ts';
import { plainCopy } from './plainData.ts';
import { LISTED, report, type Draft, type Problem, type Report } from './problem.ts';
import { fileSchema, recordSchema, type Form } from './schema.ts';
import { keysAt, schemaDrafts } from './schemaProblems.ts';
import { setupOf } from './setupOf.ts';

export type { BaseOf } from './extends.ts';
export type { ScenarioNotes } from './notes.ts';
export { scenarioSchema, variantSchema } from './jsonSchema.ts';
export { formatProblem, type Problem } from './problem.ts';

/** What a text says: the setup if nothing is wrong with it, and everything worth saying about it, warnings included. */
export interface Inspection extends Report {
  readonly setup: Setup | undefined;
  /** What stands beside the game; there is some wherever there is a setup. */
  readonly notes: ScenarioNotes | undefined;
}

export interface Reader {
  /** Finds the scenario that a variant extends; without it a variant is refused. */
  readonly base?: BaseOf;
}

/** Reads a scenario file. Whatever the text is, this returns: a setup with its notes, or all that is wrong with it. */
export function inspectScenario(text: string, fileName?: string, { base }: Reader = {}): Inspection {
  const read = readFile(text, base);
  const checked = read.unreadable ? { drafts: [], form: undefined } : check(read.value, fileSchema, true);
  const told = report([...read.drafts, ...checked.drafts], fileName, read.offsetOf, read.spotOf);
  const form = told.errors === 0 ? checked.form : undefined;
  if (form === undefined) return { ...told, setup: undefined, notes: undefined };
  return { ...told, setup: setupOf(form, true), notes: notesOf(form) };
}

/** A scenario file as a setup, or the first hundred problems by line; a last entry says how many there are in all. */
export function loadScenario(text: string, fileName?: string, reader?: Reader): Result<Setup, readonly Problem[]> {
  const inspection = inspectScenario(text, fileName, reader);
  return inspection.setup === undefined ? err(withTotal(inspection, fileName)) : ok(inspection.setup);
}

/** A setup that came inside a record: the same rules, in hundredths, and with every field present. */
export function checkSetup(value: unknown): Result<Setup, readonly Problem[]> {
  const copied = plainCopy(value, RECORD_CAPS);
  if (!copied.ok) return err(withTotal(report(copied.error)));
  const { drafts, form } = check(copied.value, recordSchema, false);
  const told = report(drafts);
  return told.errors === 0 && form !== undefined ? ok(setupOf(form, false)) : err(withTotal(told));
}

function check<T extends Form>(
  value: unknown,
  schema: z.ZodType<T>,
  isFile: boolean,
): { readonly drafts: readonly Draft[]; readonly form: T | undefined } {
  const parsed = schema.safeParse(value);
  const shape = parsed.success ? [] : schemaDrafts(parsed.error.issues, value, keysAt(schema, value));
  return { drafts: [...shape, ...meaningDrafts(value, isFile)], form: parsed.data };
}

function withTotal({ problems, total }: Report, fileName?: string): readonly Problem[] {
  if (total <= LISTED) return problems;
  const rest: Problem = {
    path: '',
    code: 'moreProblems',
    severity: 'error',
    message: `there are ${total} problems in all; these are the first ${LISTED}`,
    ...(fileName === undefined ? {} : { file: fileName }),
  };
  return [...problems, rest];
}
