import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { formatFinding } from '../lint/finding.ts';
import { SCENARIO_CAPS } from '../scenario/caps.ts';
import { formatProblem, inspectScenario } from '../scenario/loadScenario.ts';
import { LISTED } from '../scenario/problem.ts';
import { baseFor } from './files.ts';
import { findingsOf } from './findings.ts';
import { writeFormat } from './formatFiles.ts';

const FOLDER = 'scenarios';
const STRICT = '--strict';

/**
 * `npm run scenarios [-- FILE …] [--strict]`: checks the named files, or every scenario that is shipped, and says one line for each or
 * all that is wrong with it; of a sound one also what its author should know. Without names it also writes the JSON Schema that editors use. Status 1 if anything is wrong, or with
 * `--strict` if there is a warning.
 */
export async function run(args: string[]): Promise<number> {
  const named = args.filter((arg) => arg !== STRICT);
  const files = named.length > 0 ? named : await shipped();
  const most = args.includes(STRICT) ? 0 : Infinity;
  let broken = 0;
  for (const file of files) if (!((await warningsIn(file)) <= most)) broken += 1;
  if (named.length === 0) {
    for (const written of await writeFormat()) console.log(`${written}: written`);
  }
  if (files.length === 0) console.error(`no scenario files in ${FOLDER}`);
  return broken === 0 && files.length > 0 ? 0 : 1;
}

async function shipped(): Promise<string[]> {
  const names = await readdir(FOLDER);
  return names
    .filter((name) => name.endsWith('.yaml') && name !== 'reference.yaml')
    .sort()
    .map((name) => path.join(FOLDER, name));
}

/** How many warnings there are of a sound file; NaN for one that is broken. */
async function warningsIn(file: string): Promise<number> {
  const text = await textOf(file);
  if (typeof text !== 'string') {
    console.error(`${file}: ${text.why}`);
    return NaN;
  }
  const { setup, notes, problems, total } = inspectScenario(text, file, { base: baseFor(file) });
  for (const problem of problems) console.error(formatProblem(problem));
  if (total > LISTED) console.error(`${file}: ${total} problems in all; these are the first ${LISTED}`);
  if (setup === undefined || notes === undefined) return NaN;
  const { actors, places, calendar, injects } = setup;
  console.log(
    `${file}: sound: ${setup.title}, ${actors.length} seats, ${places.length} flashpoint${places.length === 1 ? '' : 's'}, ` +
      `${calendar.turns} turns${calendar.hiddenEnd ? ' (hidden end)' : ''}, ${injects.length} injects`,
  );
  const findings = findingsOf(setup, notes);
  for (const finding of findings) console.log(formatFinding(finding, file));
  return findings.filter(({ severity }) => severity === 'warning').length;
}

/** The text of a file; not that of a file too large to be one, nor of one that is not UTF-8. */
async function textOf(file: string): Promise<string | { readonly why: string }> {
  try {
    // A character takes at most four bytes.
    if ((await stat(file)).size > SCENARIO_CAPS.size * 4) return { why: 'the file is too large to be a scenario' };
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file));
  } catch (error) {
    return { why: error instanceof TypeError ? 'the file is not UTF-8 text' : `cannot be read (${String(error)})` };
  }
}
