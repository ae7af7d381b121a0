import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { middle, noteOf, type Bench, type Measured } from './bench.ts';
import { buildPage, PAGE } from './page.ts';
import { checksumOf } from './games.ts';

/** A chunk of Vite's manifest. */
interface Chunk {
  readonly file: string;
  readonly src?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

/** A browser fetches a font file only for signs that it shows; a page in English needs the Latin ones. */
const UNUSED = /\.woff2$/;
const LATIN = /-latin-wght-/;
/** Named in the page for those who link to it or put it on a home screen; no visit fetches them. */
const ELSEWHERE = /(social|apple-touch-icon)-[\w-]+\.png$/;

/** Everything that comes with these chunks; with the map, also all that is imported later, on the way to it or beside it. */
function reached(
  manifest: Manifest,
  names: readonly string[],
  withMap: boolean,
  seen = new Set<string>(),
): Set<string> {
  for (const name of names) {
    const chunk = manifest[name];
    if (!chunk || seen.has(name)) continue;
    seen.add(name);
    reached(manifest, chunk.imports ?? [], withMap, seen);
    if (withMap) reached(manifest, chunk.dynamicImports ?? [], withMap, seen);
  }
  return seen;
}

function weight(withMap: boolean): Measured {
  const dir = buildPage();
  const manifest = JSON.parse(readFileSync(path.join(dir, '.vite', 'manifest.json'), 'utf8')) as Manifest;
  const entries = Object.keys(manifest).filter((name) => manifest[name]!.isEntry);
  const chunks = [...reached(manifest, entries, withMap)].map((name) => manifest[name]!);
  const named = chunks.flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets]);
  const shown = named.filter((file) => (!UNUSED.test(file) || LATIN.test(file)) && !ELSEWHERE.test(file));
  const all = [...new Set(['index.html', ...shown])].sort();
  return {
    value: all.reduce((sum, file) => sum + packed(path.join(dir, file)), 0),
    checksum: checksumOf(all),
    note: `${all.length} files`,
  };
}

/** Fonts and pictures are packed already. */
function packed(file: string): number {
  if (!existsSync(file)) return 0;
  const bytes = readFileSync(file);
  return /\.(woff2|png|jpg|webp)$/.test(file)
    ? bytes.length
    : gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }).length;
}

export const weights: Bench = {
  name: 'weights',
  rounds: 1,
  missing: () => (existsSync(PAGE) ? undefined : `not yet: there is no ${PAGE}`),
  variants: { before: () => weight(false), with: () => weight(true) },
  lines: (runs) =>
    (
      [
        ['before', 300_000],
        ['with', 700_000],
      ] as const
    ).map(([variant, most]) => ({
      what: `first load ${variant} the map, gz${variant === 'with' ? ' (all that can be reached)' : ''}`,
      text: `${(middle(runs, variant) / 1_000).toFixed(0)} kB (${noteOf(runs, variant)})`,
      reach: `${most / 1_000} kB`,
      ok: middle(runs, variant) <= most,
    })),
};
