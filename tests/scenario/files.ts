import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { formatProblem, loadScenario, type Problem } from '../../src/scenario/loadScenario.ts';
import type { Setup } from '../../src/rules/scenario/setup.ts';

export const SHIPPED = ['channels', 'crowded-sea'] as const;

export const textOf = (name: string): string => readFileSync(`scenarios/${name}.yaml`, 'utf8');

/** The plain data of a shipped file, for tests that break it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const dataOf = (name: string): any => parse(textOf(name), { version: '1.2' });

export function setupFrom(text: string): Setup {
  const loaded = loadScenario(text);
  if (!loaded.ok) throw new Error(loaded.error.map(formatProblem).join('\n'));
  return loaded.value;
}

export function problemsOf(text: string, fileName?: string): readonly Problem[] {
  const loaded = loadScenario(text, fileName);
  return loaded.ok ? [] : loaded.error;
}
