/**
 * Paths of starting values, as entries of provenance write them: `actors.CHN.capability`, `dyads.*.tension`. `*` stands for any one
 * part, and a path also covers all that stands below it: `agreements.USA-JPN` covers `agreements.USA-JPN.alliance.trigger`.
 */

const ANY = '*';

/** The two ends of a dyad may stand in either sequence; alphabetical is the one that counts. */
function canonicalParts(path: string): readonly string[] {
  const parts = path.split('.');
  const [list, ends = ANY] = parts;
  if (list !== 'dyads' || ends === ANY) return parts;
  return [list, ends.split('-').sort().join('-'), ...parts.slice(2)];
}

export const canonicalPath = (path: string): string => canonicalParts(path).join('.');

/** Whether what is said of `pattern` is said of `path`. */
export function covers(pattern: string, path: string): boolean {
  const wanted = canonicalParts(pattern);
  const parts = canonicalParts(path);
  return wanted.length <= parts.length && wanted.every((part, ix) => part === ANY || part === parts[ix]);
}

/**
 * Of two paths that cover the same value the one that counts: more parts without a star; then the longer one; then the one that is
 * exact earlier. Two different paths never tie.
 */
export function moreSpecific(one: string, other: string): boolean {
  const [a, b] = [canonicalParts(one), canonicalParts(other)];
  const exact = (parts: readonly string[]): number => parts.filter((part) => part !== ANY).length;
  if (exact(a) !== exact(b)) return exact(a) > exact(b);
  if (a.length !== b.length) return a.length > b.length;
  const first = a.findIndex((part, ix) => part !== b[ix]);
  return first !== -1 && b[first] === ANY;
}

/** Known paths, part by part. */
export interface PathTree {
  readonly below: Map<string, PathTree>;
}

export function pathTree(paths: readonly string[]): PathTree {
  const root: PathTree = { below: new Map() };
  for (const path of paths) {
    let at = root;
    for (const part of canonicalParts(path)) {
      const next = at.below.get(part) ?? { below: new Map() };
      at.below.set(part, next);
      at = next;
    }
  }
  return root;
}

/** Whether a path names anything; if not, the part that does not fit and what might have stood there. */
export type Named =
  { readonly ok: true } | { readonly ok: false; readonly part: string; readonly known: readonly string[] };

export function namedIn(tree: PathTree, path: string): Named {
  return walk([tree], canonicalParts(path));
}

function walk(trees: readonly PathTree[], parts: readonly string[]): Named {
  const [part, ...rest] = parts;
  if (part === undefined) return { ok: true };
  const next = trees.flatMap(({ below }) => (part === ANY ? [...below.values()] : (below.get(part) ?? [])));
  if (next.length > 0) return walk(next, rest);
  return { ok: false, part, known: [...new Set(trees.flatMap(({ below }) => [...below.keys()]))] };
}
