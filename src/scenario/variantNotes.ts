import { at, items, textOf, type Field } from './field.ts';
import { sourcesOf } from './checkNotes.ts';
import { valuesIn } from './startingValues.ts';
import { canonicalPath, covers, namedIn, pathTree } from './valuePath.ts';

/** How many paths one entry may hold. */
const CHUNK = 60;

/** The source that is named for values that a variant changes without saying why. */
const UNSAID = { kind: 'play', cite: 'Value of this variant' };

/**
 * What base and variant together say about where values come from. Entries of the variant count before those of its base, and what
 * the base says of a value counts no longer where the variant gives another value.
 */
export function variantNotes(base: unknown, variant: unknown, whole: unknown): object {
  const own = items(at({ value: variant, path: [] }, 'provenance'));
  const inherited = items(at({ value: base, path: [] }, 'provenance'));
  // A provenance that is no list is left to the schema.
  const stated = at({ value: variant, path: [] }, 'provenance').value;
  if (inherited.length === 0 || (stated !== undefined && !Array.isArray(stated))) return {};
  const changed = changedPaths(base, whole);
  const ownPaths = pathsOf(own);
  const unsaid = changed.filter((path) => !ownPaths.some((pattern) => covers(pattern, path)));
  const kept = keptEntries(inherited, new Set([...ownPaths, ...changed].map(canonicalPath)), whole);
  const entries = [...own.map(({ value }) => value), ...kept, ...unsaidEntries(unsaid, keyFor(whole))];
  return { provenance: entries, citations: usedCitations(variant, whole, entries, unsaid.length > 0) };
}

const pathsOf = (entries: readonly Field[]): readonly string[] =>
  entries.flatMap((entry) => items(at(entry, 'of')).flatMap((path) => textOf(path) ?? []));

/** Values that are others than in the base, or that the base has not. */
function changedPaths(base: unknown, whole: unknown): readonly string[] {
  const before = new Map(valuesIn({ value: base, path: [] }).map(({ path, value }) => [canonicalPath(path), value]));
  return valuesIn({ value: whole, path: [] })
    .filter(({ path, value }) => JSON.stringify(before.get(canonicalPath(path))) !== JSON.stringify(value))
    .map(({ path }) => path);
}

/** Entries of the base without the paths of which others now speak, and without those that name nothing any more. */
function keptEntries(entries: readonly Field[], spoken: ReadonlySet<string>, whole: unknown): readonly unknown[] {
  const tree = pathTree(valuesIn({ value: whole, path: [] }).map(({ path }) => path));
  return entries.flatMap((entry) => {
    const of = pathsOf([entry]).filter((path) => !spoken.has(canonicalPath(path)) && namedIn(tree, path).ok);
    return of.length === 0 ? [] : [{ ...(entry.value as object), of }];
  });
}

function unsaidEntries(paths: readonly string[], source: string): readonly unknown[] {
  const entries: unknown[] = [];
  for (let from = 0; from < paths.length; from += CHUNK)
    entries.push({
      of: paths.slice(from, from + CHUNK),
      source,
      note: 'Changed by this variant, which gives no source.',
    });
  return entries;
}

/** A key that nobody has used. */
function keyFor(whole: unknown): string {
  const taken = keysOf(at({ value: whole, path: [] }, 'citations').value);
  let key = 'variant';
  while (taken.includes(key)) key += '_';
  return key;
}

/** Sources that somebody still names, and those that the variant brings, so that it is told of one that nobody names. */
function usedCitations(variant: unknown, whole: unknown, entries: readonly unknown[], hasUnsaid: boolean): object {
  const all = at({ value: whole, path: [] }, 'citations').value;
  const own = keysOf(at({ value: variant, path: [] }, 'citations').value);
  const named = new Set(
    entries.flatMap((value) => sourcesOf(at({ value, path: [] }, 'source')).flatMap((source) => textOf(source) ?? [])),
  );
  const used = Object.entries(all ?? {}).filter(([key]) => named.has(key) || own.includes(key));
  return { ...Object.fromEntries(used), ...(hasUnsaid ? { [keyFor(whole)]: UNSAID } : {}) };
}

const keysOf = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
