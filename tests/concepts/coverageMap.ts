import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** How many concepts the article was read to have. */
export const ROWS = 133;
/** What stands before the first heading of the article. */
export const OPENING = 'Opening';

const word = z.string().min(1);
const pointer = z.union([
  z.strictObject({ clause: word }),
  z.strictObject({ scenario: word, path: word, says: word.optional() }),
  z.strictObject({ case: word }),
  z.strictObject({ words: word, says: word.optional() }),
]);
const head = { row: z.int(), concept: word, section: word };
const row = z.union([
  z.strictObject({ ...head, by: z.array(pointer).min(1), how: word }),
  z.strictObject({ ...head, wrong: word }),
  z.strictObject({ ...head, missing: word }),
]);
const coverageMap = z.strictObject({ rows: z.array(row) });

/** One thing in the game that serves a concept. */
export type Pointer = z.infer<typeof pointer>;
/** One concept of the article: what serves it and how, or why nothing has to, or what is wanting. */
export type Row = z.infer<typeof row>;

/** The map as it was written. @throws where the file has another shape. */
export const readCoverage = (): readonly Row[] =>
  coverageMap.parse(parse(readFileSync('docs/coverage.yaml', 'utf8'))).rows;
