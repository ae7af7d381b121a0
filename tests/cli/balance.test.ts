import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 120_000 });

const program = path.resolve('dist-cli', 'main.js');
const run = (...args: string[]) => spawnSync(process.execPath, [program, 'balance', ...args], { encoding: 'utf8' });

beforeAll(() => {
  execFileSync(process.execPath, [
    '--input-type=module',
    '-e',
    "await (await import('./scripts/cli.mjs')).ensureCli()",
  ]);
}, 60_000);

describe('npm run balance (a small part of what docs/balance.md is written from)', () => {
  const part = ['--games', '1', '--only', 'peninsula/balanced/KOR', '--others', 'passive', '--rival', 'quick'];
  const small = (workers: string) => run(...part, '--workers', workers);

  it('comes to the same with one worker and with two, and says how far it is', () => {
    const [one, two] = [small('1'), small('2')];
    expect(one.status).toBe(0);
    expect(one.stdout).toContain('| KOR–PRK |');
    expect(two.stdout).toBe(one.stdout);
    expect(one.stderr).toContain('12 of 12 parts');
  });

  it('refuses a part that there is not, and a policy that nobody wrote', () => {
    expect(run('--only', 'atlantis')).toMatchObject({ status: 2, stdout: '' });
    expect(run('--others', 'genius')).toMatchObject({ status: 2, stdout: '' });
  });
});
