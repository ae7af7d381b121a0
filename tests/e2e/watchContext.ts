import type { BrowserContext, Page } from '@playwright/test';

/** The one line that software rendering prints and that is nobody's fault. */
const harmless = /GPU stall due to ReadPixels/;

/**
 * Collects what a player should never meet: console errors, uncaught errors, breaches of the content-security policy
 * and requests to another origin. The list grows while the pages live.
 */
export async function watchContext(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const problems: string[] = [];
  const watchPage = (page: Page): void => {
    page.on('console', (message) => {
      if (message.type() === 'error' && !harmless.test(message.text())) problems.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
    page.on('crash', () => problems.push('the page crashed'));
  };
  context.on('page', watchPage);
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) problems.push(`request to ${url.href}`);
  });
  await context.exposeBinding('ententeReportsViolation', (_source, what: string) =>
    problems.push(`content-security policy: ${what}`),
  );
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (window as unknown as { ententeReportsViolation: (what: string) => void }).ententeReportsViolation;
      report(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return problems;
}
