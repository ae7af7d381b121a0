import type { Problem } from '../../scenario/problem.ts';
import type { ImportedScenario } from './imported.ts';
import type { WholeScenario } from './wholeScenario.ts';

/** A scenario file that somebody wants to bring in: what is wrong with it, or what it is. */
export type BroughtIn = Refused | Sound;

export interface Refused {
  readonly ok: false;
  readonly file: string;
  readonly problems: readonly Problem[];
  /** How many there are, listed or not. */
  readonly total: number;
}

export interface Sound {
  readonly ok: true;
  readonly whole: WholeScenario;
  /** What would be kept, and what of the same id is kept already. */
  readonly scenario: ImportedScenario;
  readonly before: ImportedScenario | undefined;
  /** What the reader of the file warns of. */
  readonly warnings: readonly Problem[];
}
