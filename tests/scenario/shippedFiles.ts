import { readdirSync, readFileSync } from 'node:fs';
import { formatProblem, inspectScenario } from '../../src/scenario/loadScenario.ts';
import type { ScenarioNotes } from '../../src/scenario/notes.ts';
import type { Setup } from '../../src/rules/scenario/setup.ts';

export interface ShippedFile {
  readonly name: string;
  readonly text: string;
  readonly setup: Setup;
  readonly notes: ScenarioNotes;
}

/** Every scenario that is shipped, with its notes. */
export const FILES: readonly ShippedFile[] = readdirSync('scenarios')
  .filter((file) => file.endsWith('.yaml') && file !== 'reference.yaml')
  .map((file) => {
    const text = readFileSync(`scenarios/${file}`, 'utf8');
    const { setup, notes, problems } = inspectScenario(text, file);
    if (setup === undefined || notes === undefined) throw new Error(problems.map(formatProblem).join('\n'));
    return { name: file.slice(0, -'.yaml'.length), text, setup, notes };
  });
