import { readFileSync } from 'node:fs';
import { parseRulebook, type Clause } from '../../src/ui/store/rulebook.ts';

/** Every numbered clause of the rulebook, in its sequence. */
export const allClauses = (): readonly Clause[] =>
  parseRulebook(readFileSync('RULES.md', 'utf8')).chapters.flatMap(({ clauses }) => clauses);
