import { z } from 'zod';
import { CITATION_KINDS, DIFFICULTIES } from './notes.ts';
import { FILE, id, listOf, phrase, whole } from './schemaParts.ts';

/** How much the notes of a file may hold: about four times what the longest shipped one needs. */
const MOST_NOTED = { citations: 80, entries: 400, paths: 60 } as const;

/** Parts of letters, digits, _ and -, parted by dots; `*` is any one part. */
export const PATH_PATTERN = /^(\*|[A-Za-z][A-Za-z0-9_-]*)(\.(\*|[A-Za-z][A-Za-z0-9_-]*)){0,7}$/;

const path = z
  .string()
  .max(200, { error: 'must have at most 200 characters' })
  .regex(PATH_PATTERN, { error: 'must be a path such as actors.USA.capability or dyads.*.tension' });

const citation = z.strictObject({
  kind: z
    .enum(CITATION_KINDS)
    .describe('article: a section of the source article. data: a public data set. play: a designer’s judgement.'),
  cite: phrase(400).describe(
    'The section heading, or the data set as its authors ask to be named. Names, not addresses.',
  ),
  licence: phrase(300).optional().describe('Under which terms the data may be used.'),
  mind: phrase(600).optional().describe('What to mind when reading values that come from here.'),
});

const citations = z
  .record(id, citation)
  .refine((all) => Object.keys(all).length <= MOST_NOTED.citations, {
    error: `must hold at most ${MOST_NOTED.citations} sources`,
  })
  .describe('Sources by a short key of your own, which entries of `provenance` name.');

const entry = z.strictObject({
  of: listOf(path, 1, MOST_NOTED.paths, '1 to 60 paths').describe(
    'The starting values that this is about, such as dyads.USA-CHN.tension; * stands for any one part. The most specific entry counts.',
  ),
  source: z
    .union([id, listOf(id, 1, 8, '1 to 8 keys of citations')])
    .describe('A key of `citations`, or a list of them.'),
  note: phrase(1_200).describe('The step from the source to the value; for a play value, the reason.'),
  figure: FILE.points(0, 100)
    .optional()
    .describe('What the rule of the data gives, where the value is another one and the note says why.'),
});

const provenance = listOf(entry, 0, MOST_NOTED.entries, `at most ${MOST_NOTED.entries} entries`).describe(
  'Where every starting value comes from.',
);

const teaching = z
  .strictObject({
    minutes: whole(5, 1_200).describe('How long a class needs, debrief included.'),
    difficulty: z.enum(DIFFICULTIES).describe('How much a class should know before it plays this.'),
    teaches: phrase(200).describe('What it teaches, in one sentence.'),
    goals: listOf(phrase(300), 3, 5, '3 to 5 goals').describe('What a student can do afterwards.'),
    questions: listOf(phrase(300), 3, 5, '3 to 5 questions').describe('Questions for the discussion after the game.'),
    note: phrase(4_000).describe(
      'A page for whoever runs the class: what it is about, what usually happens, where to stop.',
    ),
    seats: z
      .record(id, phrase(400))
      .optional()
      .describe('Seats whose usual score lies far from that of the others, and why.'),
  })
  .describe('For the lesson: cards in the library and the teacher’s page show it.');

/** What a file may say beside the game itself. Records have none of it. */
export const notesFields = {
  citations: citations.optional(),
  provenance: provenance.optional(),
  teaching: teaching.optional(),
};
