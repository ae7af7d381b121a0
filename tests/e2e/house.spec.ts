/** The fixture that watches the page is itself a gate: here it meets each kind of problem and must see it. */
import { createServer } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as plain } from '@playwright/test';
import { startServer } from '../../scripts/serve.mjs';
import { expect, test } from './fixtures.ts';
import { watchContext } from './watchContext.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><title>planted</title><link rel="icon" href="mark.svg"><body>${body}</body></html>`;
const elsewhere = 'http://127.0.0.1:9/';
const files: Readonly<Record<string, string>> = {
  'mark.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'quiet.html': page('<script src="quiet.js"></script>'),
  'quiet.js': 'console.warn("only a warning"); document.body.style.color = "teal";',
  'error.html': page('<script src="error.js"></script>'),
  'error.js': 'console.error("planted error");',
  'throw.html': page('<script src="throw.js"></script>'),
  'throw.js': 'throw new Error("planted throw");',
  'inline.html': page('<script>document.title = "ran";</script>'),
  'style.html': page('<p style="color: red">red</p>'),
  'away.html': page(`<img alt="" src="${elsewhere}x.png">`),
  'missing.html': page('<script src="gone.js"></script>'),
};

async function withPages(use: (url: string) => Promise<void>): Promise<void> {
  const dir = mkdtempSync(path.join(tmpdir(), 'entente-e2e-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(dir, name), content);
  const server = await startServer({ dir });
  try {
    await use(server.url);
  } finally {
    await server.close();
    rmSync(dir, { recursive: true });
  }
}

const planted: readonly (readonly [file: string, problem: RegExp | undefined])[] = [
  ['quiet.html', undefined],
  ['error.html', /^console: planted error/m],
  ['throw.html', /^page error: planted throw/m],
  ['inline.html', /^content-security policy: script-src/m],
  ['style.html', /^content-security policy: style-src/m],
  ['away.html', /^content-security policy: img-src/m],
  ['missing.html', /^console: .*404/m],
];
for (const [file, problem] of planted) {
  plain(`the watch ${problem ? 'sees' : 'is content with'} ${file}`, async ({ context }) => {
    await withPages(async (url) => {
      const problems = await watchContext(context, new URL(url).origin);
      const tab = await context.newPage();
      await tab.goto(`${url}${file}`);
      await tab.waitForTimeout(100);
      if (problem) expect(problems.join('\n')).toMatch(problem);
      else expect(problems).toEqual([]);
    });
  });
}

plain('the watch sees a request to another origin, where no policy stops it', async ({ context }) => {
  const server = createServer((_request, response) => response.end(page(`<img alt="" src="${elsewhere}x.png">`)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const problems = await watchContext(context, origin);
  const tab = await context.newPage();
  await tab.goto(origin);
  expect(problems).toContain(`request to ${elsewhere}x.png`);
  server.close();
});

test.fail('the fixture fails a test whose page logs an error', async ({ page: tab }) => {
  await tab.evaluate(() => console.error('planted'));
});

plain('the built app opens under any path', async ({ context }) => {
  const server = await startServer({ dir: path.resolve(import.meta.dirname, '../../dist'), base: '/some/where/' });
  const problems = await watchContext(context, new URL(server.url).origin);
  const tab = await context.newPage();
  await tab.goto(server.url);
  await expect(tab).toHaveTitle(/Entente/);
  await expect(tab.locator('#root > *').first()).toBeVisible();
  expect(problems).toEqual([]);
  await server.close();
});
