import { agreementKey } from './agreementKey.ts';
import { valueAt } from './schemaProblems.ts';
import { nameOf, pathText, type Draft, type Path } from './problem.ts';
import { quoted } from './nearest.ts';

/** A base and a variant as one scenario, and what stands where. */
export interface Merged {
  readonly value: unknown;
  readonly drafts: readonly Draft[];
  /** Where in the variant a path of the whole is written, or its nearest owner; undefined if the variant does not touch it. */
  readonly writtenAt: (path: Path) => Path | undefined;
  /** What a path of the variant is in the whole. */
  readonly wholeAt: (path: Path) => Path;
}

type Group = Readonly<Record<string, unknown>>;
const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (item: unknown, key: string): string | undefined => {
  const found = valueAt(item, [key]);
  return typeof found === 'string' ? found : undefined;
};
const texts = (list: unknown): readonly string[] =>
  Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : [];

const byField =
  (field: string) =>
  (item: unknown): string | undefined =>
    text(item, field);

/** Lists that are merged item by item, and what tells their items apart. All other lists are replaced. */
export const KEYED_LISTS: Readonly<Record<string, (item: unknown) => string | undefined>> = {
  actors: byField('id'),
  objectives: byField('id'),
  secrets: byField('id'),
  places: byField('id'),
  seats: byField('actor'),
  backing: byField('backer'),
  forums: byField('id'),
  composites: byField('id'),
  dependence: byField('on'),
  injects: byField('id'),
  pairs: (item) => {
    const ends = texts(valueAt(item, ['between']));
    return ends.length === 2 ? [...ends].sort().join(' ') : undefined;
  },
  agreements: (item) => {
    const type = text(item, 'type');
    return type === undefined ? undefined : agreementKey(type, text(item, 'at'), texts(valueAt(item, ['parties'])));
  },
};

interface Merging {
  readonly drafts: Draft[];
  readonly written: Map<string, Path>;
  readonly whole: Map<string, Path>;
}

/** Where a merge has come to: in the whole, and in the variant. */
interface Here {
  readonly whole: Path;
  readonly written: Path;
}

const inside = ({ whole, written }: Here, step: string | number, other: string | number = step): Here => ({
  whole: [...whole, step],
  written: [...written, other],
});

/** The base with all that the variant says in place of it. */
export function mergeVariant(base: unknown, variant: unknown): Merged {
  const merging: Merging = { drafts: [], written: new Map(), whole: new Map() };
  const value = merge(merging, base, variant, { whole: [], written: [] });
  return {
    value,
    drafts: merging.drafts,
    writtenAt: (path) => {
      const written = translated(merging.written, path);
      return written === undefined || written.length === 0 ? undefined : written;
    },
    wholeAt: (path) => translated(merging.whole, path) ?? path,
  };
}

/** The longest known beginning of a path, translated, with the rest of it. */
function translated(known: ReadonlyMap<string, Path>, path: Path): Path | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const found = known.get(pathText(path.slice(0, length)));
    // What only the root knows of stands nowhere.
    if (found !== undefined) return length === 0 ? undefined : [...found, ...path.slice(length)];
  }
  return undefined;
}

function merge(merging: Merging, base: unknown, variant: unknown, here: Here): unknown {
  merging.written.set(pathText(here.whole), here.written);
  merging.whole.set(pathText(here.written), here.whole);
  const name = here.written.at(-1);
  if (isGroup(base) && isGroup(variant)) {
    // What a measure of another kind needs is another matter.
    if (name === 'measure' && 'of' in variant && variant['of'] !== base['of']) return variant;
    return mergeGroup(merging, base, variant, here);
  }
  const keyOf = typeof name === 'string' && Object.hasOwn(KEYED_LISTS, name) ? KEYED_LISTS[name] : undefined;
  if (keyOf === undefined || !Array.isArray(base) || !Array.isArray(variant)) return variant;
  if (base.some((item) => keyOf(item) === undefined)) return variant;
  return mergeList(merging, base, variant, here, keyOf);
}

function mergeGroup(merging: Merging, base: Group, variant: Group, here: Here): Group {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(variant))
    merged[key] = merge(merging, Object.hasOwn(base, key) ? base[key] : undefined, value, inside(here, key));
  return merged;
}

function mergeList(
  merging: Merging,
  base: readonly unknown[],
  variant: readonly unknown[],
  here: Here,
  keyOf: (item: unknown) => string | undefined,
): readonly unknown[] {
  const removed = removals(merging, base, variant, here, keyOf);
  const merged = base.filter((item) => !removed.has(keyOf(item)));
  const seen = new Set<string>();
  for (const [written, item] of variant.entries()) {
    const key = keyOf(item);
    if (isRemoval(item)) continue;
    const found = key === undefined || seen.has(key) ? -1 : merged.findIndex((one) => keyOf(one) === key);
    if (key !== undefined) seen.add(key);
    const at = found === -1 ? merged.length : found;
    merged[at] = merge(
      merging,
      found === -1 ? undefined : meant(here, merged[at], item),
      item,
      inside(here, at, written),
    );
  }
  return merged;
}

const isRemoval = (item: unknown): boolean => valueAt(item, ['remove']) === true;

/** Keys of the items that the variant takes out. */
function removals(
  merging: Merging,
  base: readonly unknown[],
  variant: readonly unknown[],
  here: Here,
  keyOf: (item: unknown) => string | undefined,
): ReadonlySet<string | undefined> {
  const known = new Set(base.map(keyOf));
  const removed = new Set<string | undefined>();
  for (const [written, item] of variant.entries()) {
    if (!isRemoval(item)) continue;
    const key = keyOf(item);
    const path = [...here.written, written];
    const say = (): string =>
      `${nameOf(here.whole)} of the base hold nothing called ${quoted(key ?? '?')} that could be removed`;
    if (key === undefined || !known.has(key)) merging.drafts.push({ path, code: 'unknownId', say });
    removed.add(key);
  }
  return removed;
}

/** The item of the base that a variant's item is put upon: a pair in the sequence of the variant, an event only if it is of the same kind. */
function meant(here: Here, base: unknown, variant: unknown): unknown {
  const list = here.written.at(-1);
  if (list === 'injects' && text(variant, 'kind') !== undefined && text(variant, 'kind') !== text(base, 'kind'))
    return undefined;
  if (list !== 'pairs' || !isGroup(base)) return base;
  const turned = texts(valueAt(base, ['between']))[0] !== texts(valueAt(variant, ['between']))[0];
  if (!turned) return base;
  return Object.fromEntries(
    Object.entries(base).map(([key, value]) => [
      key,
      Array.isArray(value) ? [...(value as unknown[])].reverse() : value,
    ]),
  );
}
