import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Setup } from '../../src/rules/scenario/setup.ts';
import { setupFrom } from '../scenario/files.ts';

/** Crowded Sea with the values that hand-reckoned numbers rest on. The shipped file is tuned, this one is not. */
export const frozenSea: Setup = setupFrom(readFileSync(path.resolve(import.meta.dirname, 'crowded-sea.yaml'), 'utf8'));
