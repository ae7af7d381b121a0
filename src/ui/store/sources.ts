import { provenanceOf, startingValues, type Origin, type StartingValue } from '../../scenario/startingValues.ts';
import type { CitationKind } from '../../scenario/notes.ts';
import { START_GROUPS, say, startName, startValue, type StartGroup } from '../words/index.ts';
import type { WholeScenario } from './wholeScenario.ts';

/** A starting value as it is told: whose, which, how much, and where it comes from, if anybody says so. */
export interface SourceRow {
  readonly path: string;
  readonly group: StartGroup;
  readonly of: string;
  readonly what: string;
  readonly value: string;
  readonly origin: Origin | undefined;
  /** All that a search looks through, in small letters. */
  readonly text: string;
}

/** Every starting value of a scenario, group by group. */
export function sourceRows({ setup, notes }: WholeScenario): readonly SourceRow[] {
  const rows = startingValues(setup)
    .filter(told(setup))
    .map(({ path, value }): SourceRow => {
      const { group, of, what } = startName(setup, path);
      const origin = provenanceOf(notes, path);
      const shown = startValue(setup, path, value);
      const cited = origin?.citations.flatMap(({ kind, cite }) => [say(`sourced.kinds.${kind}`), cite]) ?? [];
      const text = [of, what, shown, origin?.entry.note ?? '', ...cited].join(' ').toLowerCase();
      return { path, group, of, what, value: shown, origin, text };
    });
  return START_GROUPS.flatMap((group) => rows.filter((row) => row.group === group));
}

/** The chance of a motive says nothing where none is drawn. */
const told =
  ({ actors }: WholeScenario['setup']) =>
  ({ path }: StartingValue): boolean =>
    actors.every(({ id, motive }) => motive === 'drawn' || path !== `actors.${id}.prior`);

/** What is looked for among them. Empty texts leave nothing out. */
export interface SourceWanted {
  readonly group: string;
  readonly kind: string;
  readonly words: string;
}

export const anySource: SourceWanted = { group: '', kind: '', words: '' };
/** Values of which nobody says where they come from. */
export const NO_SOURCE = 'none';

export const wantedRows = (rows: readonly SourceRow[], { group, kind, words }: SourceWanted): readonly SourceRow[] =>
  rows.filter(
    (row) =>
      (group === '' || row.group === group) &&
      (kind === '' || (kind === NO_SOURCE ? row.origin === undefined : kindsOf(row).includes(kind as CitationKind))) &&
      words
        .toLowerCase()
        .split(/\s+/)
        .every((word) => row.text.includes(word)),
  );

export const kindsOf = ({ origin }: SourceRow): readonly CitationKind[] => [
  ...new Set(origin?.citations.map(({ kind }) => kind) ?? []),
];
