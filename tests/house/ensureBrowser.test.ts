import { describe, expect, it } from 'vitest';
import { installOrder, searchOrder } from '../../scripts/ensureBrowser.mjs';

describe('where a browser is looked for', () => {
  it('takes the environment first, then Playwright, then PATH name by name', () => {
    const order = searchOrder({
      env: { ENTENTE_BROWSER: '/opt/mine', PATH: '/usr/bin:/snap/bin' },
      platform: 'linux',
      playwrightPath: '/cache/chrome',
    });
    expect(order.slice(0, 6)).toEqual([
      '/opt/mine',
      '/cache/chrome',
      '/usr/bin/chromium',
      '/snap/bin/chromium',
      '/usr/bin/google-chrome',
      '/snap/bin/google-chrome',
    ]);
    expect(order.indexOf('/usr/bin/chromium-browser')).toBeLessThan(order.indexOf('/usr/bin/microsoft-edge'));
  });

  it('knows the usual places of macOS, for all users and for one', () => {
    const order = searchOrder({ env: { PATH: '', HOME: '/Users/ana' }, platform: 'darwin', playwrightPath: undefined });
    expect(order).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(order).toContain('/Users/ana/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
  });

  it('knows the usual places of Windows, with its separators', () => {
    const order = searchOrder({
      env: { Path: 'C:\\tools;D:\\bin', PROGRAMFILES: 'C:\\Program Files' },
      platform: 'win32',
      playwrightPath: undefined,
    });
    expect(order[0]).toBe('C:\\tools\\chromium.exe');
    expect(order).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
  });

  it('names each place once and nothing that is empty', () => {
    const order = searchOrder({
      env: { ENTENTE_BROWSER: '', PATH: '/usr/bin::/usr/bin' },
      platform: 'linux',
      playwrightPath: undefined,
    });
    expect(new Set(order).size).toBe(order.length);
    expect(order[0]).toBe('/usr/bin/chromium');
  });
});

describe('how a browser is installed', () => {
  it('asks Playwright first, and the system only where that is allowed', () => {
    expect(installOrder({ env: {}, platform: 'linux', isRoot: true })).toEqual(['playwright', 'apt']);
    expect(installOrder({ env: { CI: 'true' }, platform: 'linux', isRoot: false })).toEqual(['playwright', 'apt']);
    expect(installOrder({ env: {}, platform: 'linux', isRoot: false })).toEqual(['playwright']);
    expect(installOrder({ env: { CI: 'true' }, platform: 'darwin', isRoot: false })).toEqual(['playwright']);
  });
});
