import type { ClauseId } from '../../rules/effects/events.ts';

/** A run of words of one look; a clause that is named is a way to it. */
export type Run =
  | { readonly look: 'plain'; readonly text: string }
  | { readonly look: 'bold'; readonly text: string }
  | { readonly look: 'italic'; readonly text: string }
  | { readonly look: 'code'; readonly text: string }
  | { readonly look: 'clause'; readonly text: string; readonly clause: ClauseId };
export type Paragraph = readonly Run[];

export interface Clause {
  readonly id: ClauseId;
  readonly name: string;
  readonly paragraphs: readonly Paragraph[];
  /** All of its words in small letters, for a search. */
  readonly words: string;
}

export interface Chapter {
  readonly id: ClauseId;
  readonly name: string;
  readonly paragraphs: readonly Paragraph[];
  readonly clauses: readonly Clause[];
}

export interface Rulebook {
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
  readonly chapters: readonly Chapter[];
}

const isClause = (text: string): text is ClauseId => /^R\d+(\.\d+)?$/.test(text);

/**
 * The rulebook as it is written in RULES.md: a title, chapters that begin with `## R4 Orders`, and clauses that begin with
 * `**R4.6 Joint exercise**`. Of the marks of Markdown it knows bold, italic and code; all else is text.
 */
export function parseRulebook(source: string): Rulebook {
  const book: Writing = { title: '', paragraphs: [], chapters: [] };
  for (const block of source.split(/\n\s*\n/)) write(book, block.split('\n').join(' ').trim());
  return book;
}

interface Writing {
  title: string;
  readonly paragraphs: Paragraph[];
  readonly chapters: WritingChapter[];
}
type WritingChapter = Omit<Chapter, 'paragraphs' | 'clauses'> & {
  readonly paragraphs: Paragraph[];
  readonly clauses: WritingClause[];
};
type WritingClause = Omit<Clause, 'paragraphs' | 'words'> & { words: string; readonly paragraphs: Paragraph[] };

/** Writes one block of the source into the book: a book is written a block at a time. */
function write(book: Writing, block: string): void {
  const title = /^# (.*)$/.exec(block)?.[1];
  const [, id = '', name = ''] = /^## (R\d+) (.*)$/.exec(block) ?? [];
  const [, number = '', called = '', text = ''] = /^\*\*(R\d+\.\d+) (.+?)\*\*(.*)$/.exec(block) ?? [];
  const chapter = book.chapters.at(-1);
  const clause = chapter?.clauses.at(-1);
  if (block === '') return;
  if (title !== undefined) book.title = title;
  else if (isClause(id)) book.chapters.push({ id, name, paragraphs: [], clauses: [] });
  else if (chapter && isClause(number)) {
    const words = plain(block).toLowerCase();
    const name = called.replace(/[.,:]$/, '');
    // A title without a full stop is the beginning of the sentence: "**R3.1 The Brief** opens a turn".
    const whole = name === called ? [{ look: 'bold' as const, text: name }, ...runsOf(text)] : runsOf(text.trim());
    chapter.clauses.push({ id: number, name, paragraphs: [whole], words });
  } else if (clause) {
    clause.paragraphs.push(runsOf(block));
    clause.words = `${clause.words} ${plain(block).toLowerCase()}`;
  } else (chapter ?? book).paragraphs.push(runsOf(block));
}

const plain = (text: string): string => text.replace(/[*`]/g, '');

const MARKS = /\*\*(?<bold>.+?)\*\*|\*(?<italic>.+?)\*|`(?<code>.+?)`|\b(?<clause>R\d+(?:\.\d+)?)\b/g;

/** A paragraph as runs of one look each. */
function runsOf(text: string): Paragraph {
  const runs: Run[] = [];
  let from = 0;
  for (const match of text.matchAll(MARKS)) {
    if (match.index > from) runs.push({ look: 'plain', text: text.slice(from, match.index) });
    from = match.index + match[0].length;
    runs.push(runOf(match));
  }
  if (from < text.length) runs.push({ look: 'plain', text: text.slice(from) });
  return runs;
}

function runOf({ 0: whole, groups }: RegExpMatchArray): Run {
  const { bold, italic, code, clause } = groups ?? {};
  if (bold !== undefined) return { look: 'bold', text: bold };
  if (italic !== undefined) return { look: 'italic', text: italic };
  if (code !== undefined) return { look: 'code', text: code };
  return clause !== undefined && isClause(clause)
    ? { look: 'clause', text: clause, clause }
    : { look: 'plain', text: whole };
}

/** Chapters with the clauses that hold every word that is searched for; those without any are left out. */
export function searched({ chapters }: Rulebook, wanted: string): readonly Chapter[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return chapters;
  return chapters
    .map((chapter) => ({
      ...chapter,
      paragraphs: [],
      clauses: chapter.clauses.filter((clause) => words.every((word) => clause.words.includes(word))),
    }))
    .filter(({ clauses }) => clauses.length > 0);
}

const source = import.meta.glob<string>('../../../RULES.md', { query: '?raw', import: 'default' });
let book: Promise<Rulebook> | undefined;

/** The rulebook of this edition. It is fetched when it is first opened. */
export function readRulebook(): Promise<Rulebook> {
  const [fetch] = Object.values(source);
  if (!fetch) throw new Error('RULES.md is built into the page');
  const reading = (book ??= fetch().then(parseRulebook));
  reading.catch(() => {
    book = undefined;
  });
  return reading;
}
