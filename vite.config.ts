import react from '@vitejs/plugin-react';
import path from 'node:path';
import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { ariaWords } from './scripts/ariaWords.mjs';
import { pagePolicy } from './scripts/pagePolicy.mjs';
import { phaserParts } from './scripts/phaserParts.mjs';
import { precompress } from './scripts/precompress.mjs';
import { formatProblem, inspectScenario, type BaseOf } from './src/scenario/loadScenario.ts';
import { scenarioCard } from './src/scenario/scenarioCard.ts';

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };

/** What a shipped variant extends stands beside it. */
const shippedText =
  (file: string): BaseOf =>
  (id) => {
    const base = path.join(path.dirname(file), `${id}.yaml`);
    return existsSync(base) ? readFileSync(base, 'utf8') : undefined;
  };

/**
 * Imported, a scenario file is what reading it came to: a page that starts a shipped game needs no reader of YAML and no checks.
 * With `?card` it is only what a library shows of it.
 */
const scenarioFiles = (): Plugin => ({
  name: 'scenario-files',
  enforce: 'pre',
  load: {
    filter: { id: /\/scenarios\/(?!reference)[^/?]+\.yaml(\?card)?$/ },
    handler(id) {
      const [whole = '', query] = id.split('?');
      this.addWatchFile(whole);
      const file = path.basename(whole);
      const { setup, notes, problems } = inspectScenario(readFileSync(whole, 'utf8'), file, {
        base: shippedText(whole),
      });
      const wrong = setup === undefined ? problems.map(formatProblem) : [];
      for (const problem of wrong) this.warn(problem);
      const sound = setup === undefined || notes === undefined ? undefined : { setup, notes };
      const card = sound && scenarioCard(sound.setup, sound.notes);
      const found = { file, problems: wrong, ...(query === 'card' ? { card } : sound) };
      // Text that is parsed starts faster than as many literals.
      return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(found))});`, map: null };
    },
  },
});

const precompressed = (): Plugin => {
  let outDir = '';
  return {
    name: 'precompressed',
    apply: 'build',
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      // After the service worker has been written, which is compressed too.
      sequential: true,
      order: 'post',
      async handler(problem) {
        if (problem === undefined) await precompress(outDir);
      },
    },
  };
};

const ICONS = [
  { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
  { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
  { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
];

/** The icons that the manifest names by address, without a hash. */
const manifestIcons = (): Plugin => ({
  name: 'manifest-icons',
  apply: 'build',
  generateBundle() {
    for (const { src } of ICONS)
      this.emitFile({ type: 'asset', fileName: src, source: readFileSync(path.join(root, 'assets', src)) });
  },
});

/** Opens without a network and can be installed, under any path; a new version waits until the player lets it in. */
const offline = () =>
  VitePWA({
    registerType: 'prompt',
    // src/ui/store/updates.ts registers it; a script in the page would break the content-security policy.
    injectRegister: false,
    minify: true,
    manifest: {
      id: './',
      name: 'Entente',
      short_name: 'Entente',
      description: 'A turn-based simulation of military diplomacy in the Asia-Pacific.',
      lang: 'en',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#f7f1e3',
      theme_color: '#f7f1e3',
      categories: ['games', 'education'],
      icons: ICONS,
    },
    workbox: {
      mode: 'production',
      globPatterns: ['**/*.{html,js,css,svg}', '**/*-latin-*.woff2', 'icons/icon-*.png'],
      // Phaser is the largest file; without it there is no map.
      maximumFileSizeToCacheInBytes: 4_000_000,
      navigateFallback: 'index.html',
      cleanupOutdatedCaches: true,
    },
  });

/** Only the runner of tests has a sequence; what builds the app need not load it. */
const sequencer = process.env['VITEST'] ? (await import('./scripts/longestFirst.mjs')).LongestFirst : undefined;

/** The terminal program: plain Node, its dependencies stay in node_modules. */
const cli = defineConfig({
  publicDir: false,
  build: { outDir: 'dist-cli', emptyOutDir: true, target: 'node20', minify: false, sourcemap: true },
});

const app = defineConfig({
  // Relative, so that a static build works under any path.
  base: './',
  publicDir: false,
  define: { ENTENTE_VERSION: JSON.stringify(version) },
  plugins: [
    scenarioFiles(),
    phaserParts(),
    ariaWords(),
    react(),
    pagePolicy(),
    manifestIcons(),
    offline(),
    precompressed(),
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // The content-security policy allows fonts from this origin only, not from data: addresses.
    assetsInlineLimit: 0,
    // Phaser alone is larger than all the rest; it comes by import() and must not be mixed with what the first paint needs.
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'phaser', test: /[\\/]node_modules[\\/]phaser[\\/]|phaser-parts/ }] },
      },
    },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    // Tests of the screen ask for jsdom in their first line: // @vitest-environment jsdom
    environment: 'node',
    // A core is otherwise kept free for a watcher that does not run.
    maxWorkers: '100%',
    ...(sequencer ? { sequence: { sequencer } } : {}),
    css: { modules: { classNameStrategy: 'non-scoped' } },
    restoreMocks: true,
    unstubGlobals: true,
    coverage: { include: ['src/**'], reporter: ['text-summary', 'html'] },
  },
});

export default defineConfig(({ mode }) => (mode === 'cli' ? cli : app));
