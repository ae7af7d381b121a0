import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Par } from '../../src/lint/par.ts';
import { run, withProgram } from './built.ts';

vi.setConfig({ testTimeout: 120_000 });

withProgram();

describe('npm run trial', () => {
  const small = (workers: string) => run('trial', 'scenarios/channels.yaml', '--games', '7', '--workers', workers);

  it('comes to the same with one worker and with two, in few lines', () => {
    const [one, two] = [small('1'), small('2')];
    expect(one.status).toBe(0);
    expect(one.out).toMatch(/^channels, balanced, 7 games: war 0\.0 % \(0\.0 to 35\.4\), crises/);
    expect(one.out).toMatch(/\nCHN +\d+\.\d\d +[+−]\d/);
    expect(one.out.split('\n').length).toBeLessThan(25);
    expect(two.out).toBe(one.out);
    expect(one.said).toContain('7 of 7 games of channels');
  });

  it('plays other games under another preset and from another seed on', () => {
    const usual = run('trial', 'scenarios/channels.yaml', '--games', '2').out;
    expect(run('trial', 'scenarios/channels.yaml', '--games', '2', '--seeds', '9').out).not.toBe(usual);
    expect(run('trial', 'scenarios/channels.yaml', '--games', '2', '--preset', 'spiral').out).toContain(
      'channels, spiral',
    );
  });

  it('refuses a file that there is not', () => {
    expect(run('trial', 'scenarios/atlantis.yaml')).toMatchObject({ status: 2, out: '' });
    expect(run('trial')).toMatchObject({ status: 2, out: '' });
  });
});

describe('npm run par', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'entente-'));
    for (const name of ['scenarios', 'docs']) mkdirSync(path.join(folder, name));
    for (const name of ['channels', 'reference'])
      copyFileSync(`scenarios/${name}.yaml`, path.join(folder, 'scenarios', `${name}.yaml`));
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const par = (...args: string[]) =>
    spawnSync(process.execPath, [path.resolve('dist-cli', 'main.js'), 'par', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  const file = (): string => path.join(folder, 'scenarios', 'par', 'channels.json');
  const read = () => JSON.parse(readFileSync(file(), 'utf8')) as Par;

  it('writes what is usual and the page, keeps what is still true, and measures anew what is not', () => {
    expect(par('--games', '1', '--war', '2').stdout).toContain('channels.json: written');
    const first = read();
    expect(first.presets.balanced).toMatchObject({ games: 2, seeds: [1, 2], war: { games: 2, wars: 0 } });
    expect(first.presets.spiral.games).toBe(1);
    expect(readFileSync(path.join(folder, 'docs', 'scenarios.md'), 'utf8')).toContain('| Channels | 2 | 0.0 %');

    expect(par('channels', '--games', '1', '--war', '2').stdout).toContain('channels.json: still true');
    expect(par('--games', '1', '--war', '3').stdout).toContain('channels.json: written');
    expect(read().presets.balanced.games).toBe(3);

    writeFileSync(file(), JSON.stringify({ ...read(), digest: 'another' }));
    expect(par('--games', '1', '--war', '2').stdout).toContain('channels.json: written');
    expect(read()).toMatchObject({ digest: first.digest, presets: first.presets });
  });

  it('refuses a scenario that there is not', () => {
    expect(par('atlantis')).toMatchObject({ status: 2, stdout: '' });
  });
});
