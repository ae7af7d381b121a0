/** What can be wrong with a scenario file or an embedded setup. Screens translate codes; `message` is the plain English of it. */
export const PROBLEM_CODES = [
  // The text, before anything is read from it
  'tooLarge',
  'tooDeep',
  'tooManyTokens',
  'tooLongText',
  'badCharacter',
  'notData',
  'syntax',
  // Keys and values
  'duplicateKey',
  'reservedKey',
  'badNumber',
  'unknownKey',
  'missing',
  'wrongType',
  'outOfRange',
  'notAllowed',
  'badId',
  'wrongLength',
  'notPlain',
  // Meaning
  'reservedId',
  'duplicateId',
  'unknownId',
  'selfDyad',
  'duplicate',
  'meaningless',
  'calendar',
  'noForces',
  'noEffect',
  'wrongBase',
  'moreProblems',
  // Game records
  'cutOff',
  'notARecord',
  'otherFormat',
  'otherEdition',
  'changed',
  'notUnderstood',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export type Severity = 'error' | 'warning';

/** One thing that is wrong, where it is, and why, in words a lecturer can act on. */
export interface Problem {
  /** Such as `actors[2].capability`; empty for the file as a whole. */
  readonly path: string;
  /** From 1. A setup inside a record has no lines. */
  readonly line?: number;
  readonly column?: number;
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly message: string;
  readonly file?: string;
}

export type Path = readonly (string | number)[];

/** A problem before it is told. `say` runs only for those that are listed, since naming the nearest word takes time. */
export interface Draft {
  readonly path: Path;
  /** Where the text breaks, if it is known better than by path. */
  readonly offset?: number;
  readonly code: ProblemCode;
  readonly severity?: Severity;
  readonly say: () => string;
}

/** How many problems are listed. */
export const LISTED = 100;

/** `['actors', 2, 'capability']` as `actors[2].capability`. */
export function pathText(path: Path): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else text += text === '' ? step : `.${step}`;
  }
  return text;
}

/** What a path is called in a sentence: `capability`, `item 2 of claimants`. */
export function nameOf(path: Path): string {
  const last = path[path.length - 1];
  if (last === undefined) return 'the scenario';
  if (typeof last === 'string') return last;
  return path.length > 1 ? `item ${last + 1} of ${nameOf(path.slice(0, -1))}` : `item ${last + 1}`;
}

export interface Spot {
  readonly line: number;
  readonly column: number;
}

export interface Report {
  /** The first hundred, by line. */
  readonly problems: readonly Problem[];
  readonly total: number;
  readonly errors: number;
}

/**
 * The drafts as problems: by place, the first hundred in words. `offsetOf` finds a path in the text and `spotOf` its line;
 * without them problems keep the sequence in which they were found.
 */
export function report(
  drafts: readonly Draft[],
  fileName?: string,
  offsetOf?: (path: Path) => number,
  spotOf?: (offset: number) => Spot,
): Report {
  const placed = drafts.map((draft, found) => ({ draft, found, offset: draft.offset ?? offsetOf?.(draft.path) ?? 0 }));
  placed.sort((a, b) => a.offset - b.offset || a.found - b.found);
  const problems = placed.slice(0, LISTED).map(({ draft, offset }): Problem => ({
    path: pathText(draft.path),
    ...spotOf?.(offset),
    code: draft.code,
    severity: draft.severity ?? 'error',
    message: draft.say(),
    ...(fileName === undefined ? {} : { file: fileName }),
  }));
  const errors = drafts.filter(({ severity }) => severity !== 'warning').length;
  return { problems, total: drafts.length, errors };
}

/** `channels.yaml:12:5: error: actors[0].capability: capability must be between 0 and 100; it is 140`. */
export function formatProblem(problem: Problem): string {
  const place = problem.line === undefined ? [] : [`${problem.line}:${problem.column ?? 1}`];
  const parts = [...(problem.file === undefined ? [] : [problem.file]), ...place].join(':');
  const where = problem.path === '' ? '' : `${problem.path}: `;
  return `${parts === '' ? '' : `${parts}: `}${problem.severity}: ${where}${problem.message}`;
}

/** Line and column of offsets in a text, both from 1. Built once per text, found by halving. */
export function spotFinder(text: string): (offset: number) => Spot {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}
