// @ts-check
import { securityHeaders } from './serve.mjs';

/** What a page may not say of itself, only whoever serves it. */
const HEADER_ONLY = 'frame-ancestors';

/** The content-security policy of scripts/serve.mjs, as far as a page can say it of itself. */
const policy = securityHeaders['Content-Security-Policy']
  .split('; ')
  .filter((rule) => !rule.startsWith(HEADER_ONLY))
  .join('; ');

const CHARSET = /<meta charset="[^"]*"\s*\/?>/i;

/**
 * Any server may serve the built folder; the page then brings the policy itself, before all that the policy is about.
 *
 * @param {string} html
 */
export function withPolicy(html) {
  if (!CHARSET.test(html)) throw new Error('index.html names no charset: the policy has no place in it');
  return html.replace(
    CHARSET,
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}

/** @returns {import('vite').Plugin} */
export const pagePolicy = () => ({
  name: 'page-policy',
  apply: 'build',
  transformIndexHtml: { order: 'post', handler: withPolicy },
});
