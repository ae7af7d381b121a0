import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, temporaryFolder } from './temporaryFolder.ts';

/** A page with everything that has an address: a script, a late chunk, a style with a font, a picture. */
const folder = temporaryFolder({
  'index.html':
    '<!doctype html><html lang="en"><head><meta charset="UTF-8"><title>x</title><link rel="icon" href="assets/mark.svg"></head><body><script type="module" src="/main.ts"></script></body></html>',
  'main.ts':
    "import './style.css';\nimport mark from './assets/mark.svg';\nconsole.log(mark);\nvoid import('./late.ts');\n",
  'late.ts': `export const late = ${JSON.stringify('late '.repeat(500))};\nconsole.log(late);\n`,
  'style.css':
    "@font-face { font-family: f; src: url('./assets/tiny.woff2'); }\nbody { font-family: f; background: url('./assets/mark.svg'); }\n",
  'assets/mark.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'assets/tiny.woff2': 'wOF2',
});
const out = path.join(folder.path, 'out');
const built = (): string[] => readdirSync(out, { recursive: true, encoding: 'utf8' });
const read = (name: string): string => readFileSync(path.join(out, name), 'utf8');

beforeAll(async () => {
  await build({
    configFile: path.join(root, 'vite.config.ts'),
    root: folder.path,
    logLevel: 'error',
    build: { outDir: out },
  });
}, 60_000);
afterAll(() => folder.remove());

describe('a build by our configuration', () => {
  it('has only relative addresses, so that it works under any path', () => {
    const addresses = [...read('index.html').matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1]);
    expect(addresses.length).toBeGreaterThanOrEqual(3);
    expect(addresses.filter((address) => !address?.startsWith('./'))).toEqual([]);
    for (const style of built().filter((name) => name.endsWith('.css')))
      expect(read(style)).not.toMatch(/url\(["']?\//);
  });

  it('puts nothing into data: addresses and no script or style into the page: the policy would stop them', () => {
    expect(read('index.html')).not.toMatch(/<style|<script(?![^>]*src=)|\son\w+=/);
    // The policy itself, which stands in the page, names what it allows.
    const own = (name: string): string => read(name).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    for (const file of built().filter((name) => /\.(css|js|html)$/.test(name))) expect(own(file)).not.toMatch('data:');
  });

  it('lies compressed beside itself', () => {
    const late = built().find((name) => /late-.*\.js$/.test(name)) ?? '';
    expect(existsSync(path.join(out, `${late}.br`)) && existsSync(path.join(out, `${late}.gz`))).toBe(true);
  });

  it('can be installed and opens without a network, under any path', () => {
    const manifest = JSON.parse(read('manifest.webmanifest')) as Record<string, unknown> & { icons: { src: string }[] };
    expect([manifest['start_url'], manifest['scope']]).toEqual(['./', './']);
    for (const { src } of manifest.icons) expect(existsSync(path.join(out, src))).toBe(true);
    const worker = read('sw.js');
    expect(worker).not.toMatch(/url:\s*"(\/|https?:)/);
    for (const name of ['index.html', 'manifest.webmanifest', 'icons/icon-192.png', 'assets/late-'])
      expect(worker).toContain(name);
    expect(worker, 'a new version waits until it is let in').toMatch(/SKIP_WAITING['"][^;]*skipWaiting\(\)/);
  });
});
