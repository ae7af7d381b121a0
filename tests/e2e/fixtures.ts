import { test as base } from '@playwright/test';
import { watchContext } from './watchContext.ts';

/**
 * `page.goto('./')` opens the built app, and a test whose pages meet a console error, an uncaught error, a breach of the
 * content-security policy or a request to another origin fails, whatever else it asserts.
 */
export const test = base.extend({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of a fixture's needs from this pattern.
  baseURL: async ({}, use) => {
    const url = process.env['ENTENTE_URL'];
    if (url === undefined) throw new Error('globalSetup.ts starts the server and sets ENTENTE_URL');
    await use(url);
  },
  context: async ({ context, baseURL }, use) => {
    const problems = await watchContext(context, new URL(baseURL ?? '').origin);
    await use(context);
    if (problems.length > 0) throw new Error(`The page had problems:\n  ${problems.join('\n  ')}`);
  },
});

export { expect } from '@playwright/test';
