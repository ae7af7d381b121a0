// @ts-check
/**
 * Serves a built folder on this machine only, compressed, with a strict content-security policy.
 *
 *   node scripts/serve.mjs [--no-open] [--dir dist]        PORT chooses the port
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sirv from 'sirv';

const host = '127.0.0.1';
/** The same port each time if it is free: a browser keeps saved games by address. */
const usualPorts = [43117, 43118, 43119, 43120, 43121, 43122, 43123, 43124];

/**
 * The only two style elements that are ever put into the page: react-aria's, for touch. The policy allows exactly these
 * texts, by their hash. tests/house/serve.test.ts fails when a new version of react-aria brings another text.
 */
export const allowedStyles = [
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
];
const allowedHashes = allowedStyles.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);

export const securityHeaders = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...allowedHashes].join(' '),
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/**
 * @param {{ dir: string, port?: number, base?: string }} options port 0 is any free one; base is a path to serve under, like '/games/entente/'
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function startServer({ dir, port = 0, base = '/' }) {
  const serveFile = sirv(dir, {
    etag: true,
    brotli: true,
    gzip: true,
    single: false, // A missing asset is a 404, never the page.
    setHeaders: (response, pathname) => response.setHeader('Cache-Control', cacheControl(pathname)),
  });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, { Allow: 'GET, HEAD' });
    if (!request.url?.startsWith(base)) return refuse(response, 404);
    request.url = request.url.slice(base.length - 1);
    serveFile(request, response, () => refuse(response, 404));
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://${host}:${address.port}${base}`,
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Built assets carry a hash in their names; everything else may change at any time. @param {string} pathname */
const cacheControl = (pathname) =>
  /^\/assets\/.+-[\w-]{8}\.\w+$/.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache';

/** @param {import('node:http').ServerResponse} response @param {number} status @param {Record<string, string>} [headers] */
function refuse(response, status, headers = {}) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...headers });
  response.end(status === 404 ? 'Not found\n' : 'Only GET and HEAD\n');
}

/**
 * The command that opens a browser, or undefined where there is none to open. Pure.
 * @param {{ env: Record<string, string | undefined>, platform: string, args: readonly string[], url: string }} machine
 * @returns {readonly [string, ...string[]] | undefined}
 */
export function openCommand({ env, platform, args, url }) {
  if (args.includes('--no-open') || env['CI']) return undefined;
  if (platform === 'darwin') return ['open', url];
  if (platform === 'win32') return ['cmd', '/c', 'start', '', url];
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open', url] : undefined;
}

/** @param {string} dir */
async function startOnUsualPort(dir) {
  for (const port of usualPorts) {
    try {
      return await startServer({ dir, port });
    } catch (problem) {
      if (!isTaken(problem)) throw problem;
    }
  }
  return startServer({ dir });
}

/** @param {unknown} problem */
const isTaken = (problem) =>
  problem instanceof Error && 'code' in problem && (problem.code === 'EADDRINUSE' || problem.code === 'EACCES');

/** @param {string | undefined} text @returns {number | undefined} */
function portFrom(text) {
  if (text === undefined || text === '') return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT is ${text}; it must be a number from 0 to 65535.`);
  return port;
}

/** @param {readonly string[]} args */
async function main(args) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const named = args.indexOf('--dir');
  const dir = path.resolve(named === -1 ? path.join(root, 'dist') : (args[named + 1] ?? ''));
  if (!existsSync(path.join(dir, 'index.html')))
    throw new Error(`There is no page in ${dir}. Build it first: npm run build`);
  const chosen = portFrom(process.env['PORT']);
  const server = chosen === undefined ? await startOnUsualPort(dir) : await startServer({ dir, port: chosen });
  console.log(`Entente is at ${server.url} (Ctrl+C ends it)`);
  const command = openCommand({ env: process.env, platform: process.platform, args, url: server.url });
  if (command) {
    const [name, ...rest] = command;
    // Whether a browser opens or not, the address is on the screen.
    spawn(name, rest, { stdio: 'ignore', detached: true })
      .on('error', () => undefined)
      .unref();
  }
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await main(process.argv.slice(2));
  } catch (problem) {
    const reason = isTaken(problem) ? `Port ${process.env['PORT']} is taken. Choose another with PORT.` : problem;
    console.error(reason instanceof Error ? reason.message : reason);
    process.exitCode = 1;
  }
}
