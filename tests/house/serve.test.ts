import { readFileSync, readdirSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withPolicy } from '../../scripts/pagePolicy.mjs';
import { precompress } from '../../scripts/precompress.mjs';
import { allowedStyles, openCommand, securityHeaders, startServer } from '../../scripts/serve.mjs';
import { root, temporaryFolder } from './temporaryFolder.ts';

const script = `export const words = ${JSON.stringify('peace '.repeat(1000))};\n`;
const folder = temporaryFolder({
  'index.html': '<!doctype html><title>here</title>',
  'assets/main-AbCd1234.js': script,
  'assets/style-AbCd1234.css': 'p{}',
  'assets/font-AbCd1234.woff2': 'wOF2',
  'assets/map.json': '{}',
  'assets/mark.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'manifest.webmanifest': '{}',
  'sw.js': 'self.skipWaiting();',
  '.secret': 'x',
});
let server: Awaited<ReturnType<typeof startServer>>;

interface Answer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: Buffer;
}

/** fetch() tidies paths and unpacks bodies; a hostile client does not. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', reject).end();
  });

beforeAll(async () => {
  await precompress(folder.path);
  server = await startServer({ dir: folder.path });
});
afterAll(async () => {
  await server.close();
  folder.remove();
});

describe('the policy of the page', () => {
  const html = withPolicy(readFileSync(path.join(root, 'index.html'), 'utf8'));

  it('is that of the server, but for what only a server may say', () => {
    const [, said] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
    const served = securityHeaders['Content-Security-Policy'].split('; ');
    expect(said?.split('; ')).toEqual(served.filter((rule) => rule !== "frame-ancestors 'none'"));
    expect(served).toContain("frame-ancestors 'none'");
  });

  it('comes before all that it is about, and after the charset, which must come early', () => {
    const at = html.indexOf('http-equiv="Content-Security-Policy"');
    expect(html.indexOf('charset=')).toBeLessThan(at);
    expect(at).toBeLessThan(html.search(/<script|<link|<style/));
    expect(() => withPolicy('<html></html>')).toThrow('charset');
  });
});

describe('the server', () => {
  it.each([
    ['/', 'text/html'],
    ['/assets/main-AbCd1234.js', 'text/javascript'],
    ['/assets/style-AbCd1234.css', 'text/css'],
    ['/assets/font-AbCd1234.woff2', 'font/woff2'],
    ['/assets/map.json', 'application/json'],
    ['/assets/mark.svg', 'image/svg+xml'],
    ['/manifest.webmanifest', 'application/manifest+json'],
    ['/sw.js', 'text/javascript'],
  ])('sends %s as %s', async (path, type) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(type);
  });

  it.each(['/assets/gone.js', '/nowhere', '/.secret', '/../package.json', '/%2e%2e/package.json', '/%', '/assets/'])(
    'answers 404 to %s, never with the page',
    async (path) => {
      const { status, headers, body } = await ask(path);
      expect(status).toBe(404);
      expect(headers['content-type']).toMatch('text/plain');
      expect(body.toString()).toBe('Not found\n');
    },
  );

  it('sends brotli, gzip or neither, as asked', async () => {
    const brotli = await ask('/assets/main-AbCd1234.js', { 'accept-encoding': 'gzip, deflate, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotli.headers['content-type']).toMatch('text/javascript');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(script);
    expect(brotli.body.length).toBeLessThan(script.length / 10);
    expect((await ask('/assets/main-AbCd1234.js', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe(
      'gzip',
    );
    const plain = await ask('/assets/main-AbCd1234.js');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe(script);
    expect(plain.headers['vary']).toMatch(/accept-encoding/i);
  });

  it('keeps hashed assets for ever and asks again for the page', async () => {
    expect((await ask('/assets/main-AbCd1234.js')).headers['cache-control']).toMatch('immutable');
    expect((await ask('/assets/map.json')).headers['cache-control']).toBe('no-cache');
    // A service worker that is kept would keep its program for ever.
    expect((await ask('/sw.js')).headers['cache-control']).toBe('no-cache');
    const page = await ask('/');
    expect(page.headers['cache-control']).toBe('no-cache');
    expect((await ask('/', { 'if-none-match': String(page.headers['etag']) })).status).toBe(304);
  });

  it.each(['/', '/nowhere'])('sends a strict content-security policy with %s', async (path) => {
    const { headers } = await ask(path);
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch("default-src 'none'; script-src 'self'; style-src 'self' 'sha256-");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('allows the style elements of react-aria, of which there are two, and no other', () => {
    const folder = path.join(root, 'node_modules/react-aria/dist/private');
    const styles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.mjs'))
      .map((name) => readFileSync(path.join(folder, name), 'utf8'))
      .filter((code) => code.includes("createElement('style')"))
      .flatMap((code) => [...code.matchAll(/style\.textContent = `([^`]*)`/g)].map((match) => match[1]?.trim()));
    const written = styles.map((text) => text?.replace(/\$\{[^}]*PRESSABLE_ATTRIBUTE\}/, 'data-react-aria-pressable'));
    expect(new Set(written)).toEqual(new Set(allowedStyles));
    expect(written).toHaveLength(allowedStyles.length);
  });

  it('only reads', async () => {
    expect((await ask('/', {}, 'POST')).status).toBe(405);
    const head = await ask('/', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });

  it('serves under a path, and nothing beside it', async () => {
    const deep = await startServer({ dir: folder.path, base: '/games/entente/' });
    expect((await fetch(`${deep.url}assets/map.json`)).status).toBe(200);
    expect((await fetch(new URL('/assets/map.json', deep.url))).status).toBe(404);
    await deep.close();
    await expect(fetch(deep.url)).rejects.toThrow();
  });

  it('says so when the port is taken', async () => {
    const other: Server = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    await expect(startServer({ dir: folder.path, port })).rejects.toThrow('EADDRINUSE');
    other.close();
  });
});

describe('opening a browser', () => {
  const url = 'http://127.0.0.1:1/';
  it('uses what the system has', () => {
    expect(openCommand({ env: {}, platform: 'darwin', args: [], url })).toEqual(['open', url]);
    expect(openCommand({ env: {}, platform: 'win32', args: [], url })?.[0]).toBe('cmd');
    expect(openCommand({ env: { DISPLAY: ':0' }, platform: 'linux', args: [], url })).toEqual(['xdg-open', url]);
  });
  it('does nothing under CI, without a display, or when told not to', () => {
    expect(openCommand({ env: { CI: 'true' }, platform: 'darwin', args: [], url })).toBeUndefined();
    expect(openCommand({ env: {}, platform: 'linux', args: [], url })).toBeUndefined();
    expect(openCommand({ env: {}, platform: 'win32', args: ['--no-open'], url })).toBeUndefined();
  });
});
