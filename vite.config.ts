import react from '@vitejs/plugin-react';
import path from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { precompress } from './scripts/precompress.mjs';

const precompressed = (): Plugin => {
  let outDir = '';
  return {
    name: 'precompressed',
    apply: 'build',
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir);
    },
    async closeBundle(problem) {
      if (problem === undefined) await precompress(outDir);
    },
  };
};

/** The terminal program: plain Node, its dependencies stay in node_modules. */
const cli = defineConfig({
  publicDir: false,
  build: { outDir: 'dist-cli', emptyOutDir: true, target: 'node20', minify: false, sourcemap: true },
});

const app = defineConfig({
  // Relative, so that a static build works under any path.
  base: './',
  publicDir: false,
  plugins: [react(), precompressed()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // The content-security policy allows fonts from this origin only, not from data: addresses.
    assetsInlineLimit: 0,
    // Phaser alone is larger than all the rest; it comes by import() and must not be mixed with what the first paint needs.
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'phaser', test: /[\\/]node_modules[\\/]phaser[\\/]/ }] } },
    },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    // Tests of the screen ask for jsdom in their first line: // @vitest-environment jsdom
    environment: 'node',
    css: { modules: { classNameStrategy: 'non-scoped' } },
    restoreMocks: true,
    unstubGlobals: true,
    coverage: { include: ['src/**'], reporter: ['text-summary', 'html'] },
  },
});

export default defineConfig(({ mode }) => (mode === 'cli' ? cli : app));
