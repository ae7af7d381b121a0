// @ts-check
/** npm run icons: draws the PNG files of assets/icons from the SVG files beside them, with the browser of the tests. */
import { chromium } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserFlags, ensureBrowser } from './ensureBrowser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const icons = path.join(root, 'assets', 'icons');
const font = path.join(
  root,
  'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
);
const drawings = [
  { from: 'favicon', to: 'icon-192', width: 192, height: 192 },
  { from: 'favicon', to: 'icon-512', width: 512, height: 512 },
  { from: 'maskable', to: 'maskable-512', width: 512, height: 512 },
  // iOS rounds the corners itself and shows what is transparent as black.
  { from: 'maskable', to: 'apple-touch-icon', width: 180, height: 180 },
  { from: 'social', to: 'social', width: 1200, height: 630 },
];

const face = `@font-face { font-family: 'Source Serif 4 Variable'; font-weight: 200 900; src: url(data:font/woff2;base64,${readFileSync(font, 'base64')}); }`;
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
try {
  const page = await browser.newPage();
  for (const { from, to, width, height } of drawings) {
    await page.setViewportSize({ width, height });
    const drawing = readFileSync(path.join(icons, `${from}.svg`), 'utf8');
    await page.setContent(
      `<style>${face} * { margin: 0 } svg { display: block; width: ${width}px; height: ${height}px }</style>${drawing}`,
    );
    await page.evaluate('document.fonts.ready');
    writeFileSync(path.join(icons, `${to}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
