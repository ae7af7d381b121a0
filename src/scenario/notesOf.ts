import { given } from './given.ts';
import type { Citation, Provenance, ScenarioNotes, Teaching } from './notes.ts';
import type { FileForm } from './schema.ts';
import { fromFile } from './setupOf.ts';

/** The notes of a checked form: every field built afresh, and one source as a list of one. */
export function notesOf({ citations = {}, provenance = [], teaching }: FileForm): ScenarioNotes {
  return {
    citations: Object.fromEntries(Object.entries(citations).map(([key, citation]) => [key, citationOf(citation)])),
    provenance: provenance.map(provenanceOf),
    ...(teaching === undefined ? {} : { teaching: teachingOf(teaching) }),
  };
}

const citationOf = ({ kind, cite, licence, mind }: NonNullable<FileForm['citations']>[string]): Citation => ({
  kind,
  cite,
  ...given({ licence, mind }),
});

const provenanceOf = ({ of, source, note, figure }: NonNullable<FileForm['provenance']>[number]): Provenance => ({
  of,
  source: typeof source === 'string' ? [source] : source,
  note,
  ...(figure === undefined ? {} : { figure: fromFile(figure) }),
});

function teachingOf(teaching: NonNullable<FileForm['teaching']>): Teaching {
  const { minutes, difficulty, teaches, goals, questions, note, seats } = teaching;
  return { minutes, difficulty, teaches, goals, questions, note, ...given({ seats }) };
}
