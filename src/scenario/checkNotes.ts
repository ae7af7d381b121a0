import { known, once, problem, seat, type World } from './checkParts.ts';
import { at, items, textOf, type Field } from './field.ts';
import { didYouMean, oneOf, quoted } from './nearest.ts';
import { PATH_PATTERN } from './notesSchema.ts';
import { valuesIn } from './startingValues.ts';
import { canonicalPath, namedIn, pathTree } from './valuePath.ts';

/** Sources are known and used, and each path of provenance names something and stands once. */
export function checkNotes(here: World, root: Field): void {
  const stated = at(root, 'citations');
  const citations = keysOf(stated);
  const used = new Set<string>();
  const entries = items(at(root, 'provenance'));
  // One fault, and not one for each entry.
  if (entries.length > 0 && stated.value === undefined)
    problem(here, stated, 'missing', 'citations is missing: it lists the sources that provenance names');
  for (const entry of entries) {
    const sources = sourcesOf(at(entry, 'source'));
    once(here, sources, 'source');
    for (const source of sources) {
      if (stated.value !== undefined) known(here, source, citations, 'source');
      used.add(textOf(source) ?? '');
    }
  }
  for (const key of citations)
    if (!used.has(key))
      problem(here, at(stated, key), 'noEffect', `no entry of provenance names the source ${quoted(key)}`, 'warning');
  checkPaths(here, root, entries);
  for (const key of keysOf(at(at(root, 'teaching'), 'seats'))) {
    const field = at(at(at(root, 'teaching'), 'seats'), key);
    seat(here, { value: key, path: field.path });
  }
}

function checkPaths(here: World, root: Field, entries: readonly Field[]): void {
  const paths = entries.flatMap((entry) => items(at(entry, 'of')));
  if (paths.length === 0) return;
  const tree = pathTree(valuesIn(root).map(({ path }) => path));
  const seen = new Set<string>();
  for (const field of paths) {
    const path = textOf(field);
    // Of what is no path the schema has spoken.
    if (path === undefined || !PATH_PATTERN.test(path)) continue;
    const canonical = canonicalPath(path);
    if (seen.has(canonical)) {
      problem(
        here,
        field,
        'duplicate',
        `the path ${quoted(path)} stands here a second time, so it is open which entry counts`,
      );
      continue;
    }
    seen.add(canonical);
    const named = namedIn(tree, path);
    if (named.ok) continue;
    const say = (): string => {
      const instead = didYouMean(named.part, named.known);
      const list = named.known.length === 0 ? '' : `; known here: ${oneOf(named.known)}`;
      return `${quoted(path)} names nothing in this file: there is no ${quoted(named.part)}${instead === '' ? list : instead}`;
    };
    here.drafts.push({ path: field.path, code: 'unknownId', say });
  }
}

/** One key, or each of a list of them. */
export const sourcesOf = (field: Field): readonly Field[] => (typeof field.value === 'string' ? [field] : items(field));

function keysOf({ value }: Field): readonly string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}
