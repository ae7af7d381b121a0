import type { z } from 'zod';
import { err, ok, type Result } from '../rules/base/result.ts';
import type { Setup } from '../rules/scenario/setup.ts';
import { RECORD_CAPS, SCENARIO_CAPS } from './caps.ts';
import { meaningDrafts } from './checks.ts';
import { plainCopy } from './plainData.ts';
import { LISTED, report, type Draft, type Problem, type Report } from './problem.ts';
import { fileSchema, recordSchema, type Form } from './schema.ts';
import { keysAt, schemaDrafts } from './schemaProblems.ts';
import { setupOf } from './setupOf.ts';
import { yamlData } from './yamlData.ts';

export { scenarioSchema } from './schema.ts';
export { formatProblem, type Problem } from './problem.ts';

/** What a text says: the setup if nothing is wrong with it, and everything worth saying about it, warnings included. */
export interface Inspection extends Report {
  readonly setup: Setup | undefined;
}

/** Reads a scenario file. Whatever the text is, this returns: a setup, or all that is wrong with it. */
export function inspectScenario(text: string, fileName?: string): Inspection {
  const data = yamlData(text, SCENARIO_CAPS);
  const checked = data.unreadable ? { drafts: [], form: undefined } : check(data.value, fileSchema, true);
  const told = report([...data.drafts, ...checked.drafts], fileName, data.offsetOf, data.spotOf);
  return { ...told, setup: told.errors === 0 && checked.form !== undefined ? setupOf(checked.form, true) : undefined };
}

/** A scenario file as a setup, or the first hundred problems by line; a last entry says how many there are in all. */
export function loadScenario(text: string, fileName?: string): Result<Setup, readonly Problem[]> {
  const inspection = inspectScenario(text, fileName);
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

function check(
  value: unknown,
  schema: z.ZodType<Form>,
  isFile: boolean,
): { readonly drafts: readonly Draft[]; readonly form: Form | undefined } {
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
