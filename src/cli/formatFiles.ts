import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { scenarioSchema, variantSchema } from '../scenario/loadScenario.ts';
import { formatPage } from './formatPage.ts';

const FOLDER = 'scenarios';
const PAGE = path.join('docs', 'scenario-format.md');
const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** Writes what follows from the format: the schemas that editors use, and the tables of its page. The paths of what was written. */
export async function writeFormat(): Promise<readonly string[]> {
  const texts = [
    [path.join(FOLDER, 'scenario.schema.json'), json(scenarioSchema())],
    [path.join(FOLDER, 'variant.schema.json'), json(variantSchema())],
    [PAGE, formatPage(await readFile(PAGE, 'utf8'))],
  ] as const;
  for (const [file, text] of texts) await writeFile(file, text);
  return texts.map(([file]) => file);
}
