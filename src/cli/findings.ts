import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../lint/finding.ts';
import { lintScenario } from '../lint/lintScenario.ts';
import { neverLegal } from '../lint/neverLegal.ts';
import { readReference, type Reference } from '../lint/reference.ts';
import type { Setup } from '../rules/scenario/setup.ts';
import type { ScenarioNotes } from '../scenario/notes.ts';

const REFERENCE = path.join('scenarios', 'reference.yaml');

let reference: Reference | undefined;

/** What its author should know of a sound scenario, beside the public figures that are shipped. */
export function findingsOf(setup: Setup, notes: ScenarioNotes): readonly Finding[] {
  reference ??= shippedReference();
  return [...lintScenario(setup, notes, reference), ...neverLegal(setup)];
}

function shippedReference(): Reference {
  const read = readReference(readFileSync(REFERENCE, 'utf8'));
  if (!read.ok) throw new Error(`${REFERENCE}: ${read.error}`);
  return read.value;
}
