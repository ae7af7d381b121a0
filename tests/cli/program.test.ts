import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { firstDifference } from '../../scripts/engines.mjs';

// Each run is a process of its own, and a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const program = path.resolve('dist-cli', 'main.js');
const folder = mkdtempSync(path.join(tmpdir(), 'entente-cli-'));
const file = path.join(folder, 'game.json');

function run(...args: string[]): { readonly status: number | null; readonly out: string; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  return { status, out: stdout, said: stderr };
}

beforeAll(() => {
  execFileSync(process.execPath, [
    '--input-type=module',
    '-e',
    "await (await import('./scripts/cli.mjs')).ensureCli()",
  ]);
}, 60_000);
afterAll(() => { rmSync(folder, { recursive: true }); }); // prettier-ignore

describe('the terminal program', () => {
  it('plays a game, prints it and keeps a record that replays', () => {
    const played = run(
      'play',
      'scenarios/channels.yaml',
      '--seed',
      '7',
      '--policy',
      'random',
      '--preset',
      'spiral',
      '--record',
      file,
    );
    expect(played).toMatchObject({ status: 0, said: '' });
    const last = played.out.trimEnd().split('\n').at(-1) ?? '';
    expect(last).toMatch(/^final hash: [0-9a-f]{64}$/);
    const replayed = run('replay', file);
    expect(replayed).toMatchObject({ status: 0, said: '' });
    expect(replayed.out).toContain(last);
    expect(replayed.out.trimEnd().split('\n').at(-1)).toMatch(/^verified \d+ steps$/);
    expect(run('play', 'scenarios/channels.yaml', '--seed', '7', '--policy', 'random', '--preset', 'spiral').out).toBe(
      played.out,
    );
  });

  it('names the first differing step of a changed record with status 1', () => {
    const lines = readFileSync(file, 'utf8').split('\n');
    const changed = path.join(folder, 'changed.json');
    writeFileSync(
      changed,
      lines.map((line, ix) => (ix === 4 ? line.replace(/"hash":"./, '"hash":"g') : line)).join('\n'),
    );
    expect(run('replay', changed)).toMatchObject({ status: 1, said: expect.stringMatching(/step 4\b/) });
    writeFileSync(
      changed,
      lines.map((line, ix) => (ix === 4 ? line.replace(/"hash":".{4}/, '"hash":"0000') : line)).join('\n'),
    );
    expect(run('replay', changed)).toMatchObject({ status: 1, said: expect.stringMatching(/step 4\b/) });
  });

  it('says what is wrong with a file, all of it, with status 1', () => {
    const bad = path.join(folder, 'bad.yaml');
    writeFileSync(
      bad,
      readFileSync('scenarios/channels.yaml', 'utf8').replace('turns: 3', 'turns: 0').replace('format: 1', 'format: 9'),
    );
    const { status, said } = run('play', bad);
    expect(status).toBe(1);
    expect(said.trimEnd().split('\n').length).toBeGreaterThanOrEqual(2);
    expect(run('play', path.join(folder, 'nowhere.yaml'))).toMatchObject({
      status: 1,
      said: expect.stringContaining('cannot be read'),
    });
    expect(run('replay', 'scenarios/channels.yaml')).toMatchObject({
      status: 1,
      said: expect.stringContaining('not a game record'),
    });
    expect(run('replay', folder)).toMatchObject({ status: 1, said: expect.stringContaining('cannot be read') });
    writeFileSync(bad, Buffer.from([0x66, 0xff, 0xfe]));
    expect(run('replay', bad)).toMatchObject({ status: 1, said: expect.stringContaining('not UTF-8') });
    writeFileSync(bad, Buffer.alloc(70_000_000, 0x20));
    expect(run('replay', bad)).toMatchObject({ status: 1, said: expect.stringContaining('too large') });
  });

  it('answers a command line that it does not understand with one sentence, the usage and status 2', () => {
    for (const args of [
      [], ['dance'], ['toString'], ['play'], ['play', 'a', 'b'], ['play', 'a', '--speed', '3'], ['play', 'a', '--seed'],
      ['play', 'a', '--seed', ''], ['play', 'scenarios/channels.yaml', '--preset', 'chaos'], ['fuzz', '--games', '0'],
      ['fuzz', '--games', 'many'], ['fuzz', 'file'], ['replay'], ['hashes', '--policy', 'human'],
    ]) {
      const { status, out, said } = run(...args);
      expect([args, status, out]).toEqual([args, 2, '']);
      expect(said.split('\n')[0]).toMatch(/[.?]$/);
      expect(said).toContain('npm run');
    } // prettier-ignore
  });

  it('fuzzes, and prints hashes as the comparison of engines reads them', () => {
    expect(run('fuzz', '--games', '4', '--seed', '40').out.trimEnd().split('\n').at(-1)).toBe('4 games, 0 failures');
    const { out } = run('hashes', '--games', '6', '--policy', 'random');
    expect(
      firstDifference(
        [
          { name: 'one', output: out },
          { name: 'other', output: out },
        ],
        6,
      ),
    ).toBeUndefined();
  });
});
