import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { middle, noteOf, type Bench, type Measured, type Runs } from './bench.ts';
import { buildPage, PAGE } from './page.ts';
import { opened, served } from './served.ts';
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
    value: weightOf(all),
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

/** Long enough for what a screen fetches once it stands. */
const SETTLED = 2_000;

/**
 * What the browser fetches for somebody who opens the title and begins the first game, until its map stands. What the service worker
 * fetches afterwards, for later visits without a network, is left out: nobody waits for it.
 */
const visit = (): Promise<Measured> =>
  served(async (at) => {
    const { page, cdp } = await opened(at, 'block');
    await cdp.send('Network.enable');
    const files = new Set<string>();
    let transferred = 0;
    cdp.on('Network.responseReceived', ({ response: { url } }) => {
      if (url.startsWith(at.url)) files.add(new URL(url).pathname.slice(1) || 'index.html');
    });
    cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (transferred += encodedDataLength));
    await page.goto(at.url, { waitUntil: 'load' });
    const first = page.getByRole('button', { name: /^Play the first game/ });
    await first.waitFor();
    await page.waitForTimeout(SETTLED);
    const title = weightOf(files);
    await first.click();
    await page.waitForSelector('canvas');
    await page.waitForTimeout(SETTLED);
    const note = `${files.size} files, ${kilo(title)} of it for the title; ${kilo(transferred)} over the wire, as the browser counts brotli and headers`;
    return { value: weightOf(files), checksum: '', note };
  });

const weightOf = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + packed(path.join(buildPage(), file)), 0);
const kilo = (bytes: number): string => `${(bytes / 1_000).toFixed(0)} kB`;
const said = (runs: Runs, variant: string): string => `${kilo(middle(runs, variant))} (${noteOf(runs, variant)})`;

export const weights: Bench = {
  name: 'weights',
  rounds: 1,
  prepare: buildPage,
  missing: () => (existsSync(PAGE) ? undefined : `not yet: there is no ${PAGE}`),
  variants: { before: () => weight(false), with: () => weight(true), visit },
  lines: (runs) => [
    {
      what: 'first load before the map, gz',
      text: said(runs, 'before'),
      reach: '300 kB',
      ok: middle(runs, 'before') <= 300_000,
    },
    {
      what: 'first load with the map, gz, from the title to the map of the first game',
      text: said(runs, 'visit'),
      reach: '700 kB',
      ok: middle(runs, 'visit') <= 700_000,
    },
    {
      what: 'everything that can ever be reached, gz: other scenarios, languages, the rulebook, the readers of files',
      text: said(runs, 'with'),
      reach: '',
      ok: undefined,
    },
  ],
};
