import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as EnsureBrowser from '../scripts/ensureBrowser.mjs';
import type * as Serve from '../scripts/serve.mjs';
import { buildPage } from './page.ts';

export interface Served {
  readonly browser: Browser;
  readonly url: string;
}

/** The scripts are plain modules that know their own place, so they are not bundled. */
const script = async (name: string): Promise<unknown> =>
  import(/* @vite-ignore */ pathToFileURL(path.resolve('scripts', name)).href);

/** The built page behind its own server, and a browser to open it with. */
export async function served<T>(use: (at: Served) => Promise<T>, jsFlags = '--expose-gc'): Promise<T> {
  const { startServer } = (await script('serve.mjs')) as typeof Serve;
  const { ensureBrowser, browserFlags } = (await script('ensureBrowser.mjs')) as typeof EnsureBrowser;
  const server = await startServer({ dir: buildPage() });
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: [...browserFlags, `--js-flags=${jsFlags}`],
  });
  try {
    return await use({ browser, url: server.url });
  } finally {
    await browser.close();
    await server.close();
  }
}

/** A fresh context, as for somebody who has never been here. */
export async function opened(
  { browser }: Served,
  serviceWorkers: 'allow' | 'block' = 'allow',
): Promise<{ page: Page; cdp: CDPSession }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers });
  const page = await context.newPage();
  return { page, cdp: await context.newCDPSession(page) };
}
