import { z } from 'zod';
import { markupIn } from './plainText.ts';

// Compiling checks at run time needs `eval`, which the content-security policy forbids. Here, since every schema reads this first.
z.config({ jitless: true });

/** The two ways in which a setup is written down: by people in a file, by the program in a record. */
export interface Style {
  /** Hundredths in one unit of the text. */
  readonly scale: 1 | 100;
  readonly points: (low: number, high: number) => z.ZodNumber;
  /** Marks a field that a file may leave out. */
  readonly leavable: <T extends z.ZodType>(schema: T) => z.ZodOptional<T>;
}

/** The complaint about a number is a phrase that ends a sentence: "capability must be between 0 and 100; it is 140". */
const between = (low: number, high: number): { error: string } => ({ error: `must be between ${low} and ${high}` });

/** Whole or with at most two decimals; the reader of the text has seen to the decimals. */
export const bounded = (low: number, high: number): z.ZodNumber =>
  z.number().min(low, between(low, high)).max(high, between(low, high));

export const whole = (low: number, high: number): z.ZodNumber =>
  z.int({ error: 'must be a whole number' }).min(low, between(low, high)).max(high, between(low, high));

export const FILE: Style = { scale: 100, points: bounded, leavable: (schema) => schema.optional() };
export const RECORD: Style = {
  scale: 1,
  points: (low, high) => whole(low * 100, high * 100),
  // The type stays that of the file, which is wider; a record that leaves a field out is refused.
  leavable: <T extends z.ZodType>(schema: T) => schema as unknown as z.ZodOptional<T>,
};

/** Says what a field means, and what it is where a file leaves it out. */
export const usually = <T extends z.ZodType>(schema: T, value: unknown, what: string): T =>
  schema.meta({ description: what, default: value });

/** How much a scenario may hold; far above what a table of seats can play. */
export const MOST = { actors: 40, places: 12, forums: 8, agreements: 400, injects: 200, turns: 60 } as const;

export const ID_PATTERN = /^[A-Za-z][A-Za-z0-9_-]{0,39}$/;
export const id = z
  .string()
  .regex(ID_PATTERN, { error: 'must be a short name: a letter, then up to 39 letters, digits, _ or -' });

/** Two seats. That they differ is checked with the meaning. */
export const dyad = z.tuple([id, id]);

/** Text for people: something, not too much, and nothing in it that a screen could take for more than text. */
export const phrase = (most: number): z.ZodString =>
  z
    .string()
    .regex(/\S/, { error: 'must not be empty' })
    .max(most, { error: `must have at most ${most} characters` })
    .refine((text) => markupIn(text) === undefined, { error: 'must be plain text' });

export const listOf = <T extends z.ZodType>(item: T, least: number, most: number, what: string): z.ZodArray<T> =>
  z
    .array(item)
    .min(least, { error: `must hold ${what}` })
    .max(most, { error: `must hold ${what}` });
