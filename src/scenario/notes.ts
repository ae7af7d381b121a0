import type { Points } from '../rules/types.ts';

/**
 * What a scenario file says beside the game itself: where its values come from, and how it is taught. The rules never read it and no
 * record embeds it.
 */
export interface ScenarioNotes {
  /** By the short key under which entries of provenance name them. */
  readonly citations: Readonly<Record<string, Citation>>;
  readonly provenance: readonly Provenance[];
  readonly teaching?: Teaching;
}

export const CITATION_KINDS = ['article', 'data', 'play'] as const;
/** A section of the article, a public data set, or a designer's judgement. */
export type CitationKind = (typeof CITATION_KINDS)[number];

export interface Citation {
  readonly kind: CitationKind;
  /** A section heading, or a data set as its authors ask to be named. */
  readonly cite: string;
  readonly licence?: string;
  /** What to mind when reading values that come from here. */
  readonly mind?: string;
}

/** Where some starting values come from. */
export interface Provenance {
  /** Paths such as `dyads.USA-CHN.tension`; `*` stands for any one part. */
  readonly of: readonly string[];
  /** Keys of citations, at least one. */
  readonly source: readonly string[];
  /** The step from the source to the value. */
  readonly note: string;
  /** In hundredths: what the rule of the data gives, where the value is another one. */
  readonly figure?: Points;
}

export const DIFFICULTIES = ['easy', 'middle', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

export interface Teaching {
  readonly minutes: number;
  readonly difficulty: Difficulty;
  /** What the scenario teaches, in a sentence. */
  readonly teaches: string;
  readonly goals: readonly string[];
  readonly questions: readonly string[];
  /** The page for whoever runs the class; paragraphs are parted by an empty line. */
  readonly note: string;
  /** Why the usual score of a seat lies far from the others', by seat. */
  readonly seats?: Readonly<Record<string, string>>;
}

export const NO_NOTES: ScenarioNotes = { citations: {}, provenance: [] };
