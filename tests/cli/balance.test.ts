import { describe, expect, it, vi } from 'vitest';
import { run, withProgram } from './built.ts';

vi.setConfig({ testTimeout: 120_000 });

withProgram();

describe('npm run balance (a small part of what docs/balance.md is written from)', () => {
  const part = ['--games', '1', '--only', 'peninsula/balanced/KOR', '--others', 'passive', '--rival', 'quick'];
  const small = (workers: string) => run('balance', ...part, '--workers', workers);

  it('comes to the same with one worker and with two, and says how far it is', () => {
    const [one, two] = [small('1'), small('2')];
    expect(one.status).toBe(0);
    expect(one.out).toContain('| KOR–PRK |');
    expect(two.out).toBe(one.out);
    expect(one.said).toContain('16 of 16 parts');
  });

  it('refuses a part that there is not, and a policy that nobody wrote', () => {
    expect(run('balance', '--only', 'atlantis')).toMatchObject({ status: 2, out: '' });
    expect(run('balance', '--others', 'genius')).toMatchObject({ status: 2, out: '' });
  });
});
