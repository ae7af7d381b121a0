import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SCENARIO_CAPS } from '../scenario/caps.ts';
import { formatProblem, inspectScenario, scenarioSchema } from '../scenario/loadScenario.ts';
import { LISTED } from '../scenario/problem.ts';

const FOLDER = 'scenarios';
const SCHEMA = path.join(FOLDER, 'scenario.schema.json');

/**
 * `npm run scenarios [-- FILE …]`: checks the named files, or every scenario that is shipped, and says one line for each or all
 * that is wrong with it. Without names it also writes the JSON Schema that editors use. Status 1 if anything is wrong.
 */
export async function run(args: string[]): Promise<number> {
  const files = args.length > 0 ? args : await shipped();
  let broken = 0;
  for (const file of files) if (!(await isSound(file))) broken += 1;
  if (args.length === 0) {
    await writeFile(SCHEMA, `${JSON.stringify(scenarioSchema(), undefined, 2)}\n`);
    console.log(`${SCHEMA}: written`);
  }
  if (files.length === 0) console.error(`no scenario files in ${FOLDER}`);
  return broken === 0 && files.length > 0 ? 0 : 1;
}

async function shipped(): Promise<string[]> {
  const names = await readdir(FOLDER);
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => path.join(FOLDER, name));
}

async function isSound(file: string): Promise<boolean> {
  const text = await textOf(file);
  if (typeof text !== 'string') {
    console.error(`${file}: ${text.why}`);
    return false;
  }
  const { setup, problems, total } = inspectScenario(text, file);
  for (const problem of problems) console.error(formatProblem(problem));
  if (total > LISTED) console.error(`${file}: ${total} problems in all; these are the first ${LISTED}`);
  if (setup === undefined) return false;
  const { actors, places, calendar, injects } = setup;
  console.log(
    `${file}: sound: ${setup.title}, ${actors.length} seats, ${places.length} flashpoint${places.length === 1 ? '' : 's'}, ` +
      `${calendar.turns} turns${calendar.hiddenEnd ? ' (hidden end)' : ''}, ${injects.length} injects`,
  );
  return true;
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
