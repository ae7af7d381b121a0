import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { REGISTER } from '../../src/rules/params/params.ts';
import { firstDifference } from '../../scripts/engines.mjs';
import { run, withProgram } from './built.ts';

// Each run is a process of its own, and a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(path.join(tmpdir(), 'entente-cli-'));
const file = path.join(folder, 'game.json');

withProgram();
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
      ['fuzz', '--games', 'many'], ['fuzz', 'file'], ['replay'], ['hashes', '--policy', 'human'], ['fuzz', '--numbers', 'odd'],
      ['play', 'scenarios/channels.yaml', '--assume', 'fatigueStep'], ['replay', file, '--preset', 'chaos'],
      ['replay', file, '--assume', '=3'], ['play', 'scenarios/channels.yaml', '--assume', 'fatigueStep='],
    ]) {
      const { status, out, said } = run(...args);
      expect([args, status, out]).toEqual([args, 2, '']);
      expect(said.split('\n')[0]).toMatch(/[.?]$/);
      expect(said).toContain('npm run');
    } // prettier-ignore
  });

  it('plays under changed assumptions, says so, and replays the same orders under others', () => {
    const other = path.join(folder, 'other.json');
    const numbers = ['--assume', 'provocationToTension=62.5', '--assume', 'fatigueStep=17'];
    const played = run('play', 'scenarios/channels.yaml', '--policy', 'random', ...numbers, '--record', other);
    const usual = String(REGISTER.fatigueStep.value);
    const said = `Changed assumptions: fatigueStep 17 instead of ${usual}, provocationToTension 62.5 % instead of 50 %`;
    expect(played).toMatchObject({ status: 0, said: '' });
    expect(played.out.split('\n')[1]).toBe(said);
    expect(readFileSync(other, 'utf8')).toContain('"assumptions":{"fatigueStep":17,"provocationToTension":6250}');
    const replayed = run('replay', other);
    expect(replayed.out.split('\n')[1]).toBe(said);
    expect(replayed.out).toContain(played.out.trimEnd().split('\n').at(-1));
    const compared = run('replay', other, '--preset', 'spiral', '--assume', `fatigueStep=${usual}`);
    expect(compared).toMatchObject({ status: 0, said: '' });
    for (const part of [
      'The same orders · preset spiral\nChanged assumptions: provocationToTension 62.5 % instead of 80 %\n', 'First difference in step ',
      'As played: no war', 'Under the other numbers: ', 'Final scores', 'regional stability, mean tension', 'Scores that differ most', 'Not allowed any more: ',
    ])
      expect(compared.out).toContain(part);
    expect(compared.out).not.toMatch(/undefined|\[object|NaN/);
    const same = run('replay', other, '--assume', 'fatigueStep=17');
    expect(same.out).toContain('No score differs, and both games end alike');
    expect(same.out.trimEnd().split('\n').at(-1)).toBe(played.out.trimEnd().split('\n').at(-1));
  }); // prettier-ignore

  it('names the numbers that the scenario of a record sets, beside their usual value', () => {
    const { crisisWindows, pivotRung } = REGISTER;
    const said = `Set by the scenario: crisisWindows 2 instead of ${String(crisisWindows.value)}, pivotRung 3 instead of ${String(pivotRung.value)}`;
    expect(run('replay', file).out.split('\n')[1]).toBe(said);
    const other = path.join(folder, 'tuned.json');
    const numbers = ['--policy', 'random', '--assume', 'crisisWindows=3', '--record', other];
    const played = run('play', 'scenarios/channels.yaml', ...numbers).out.split('\n');
    expect(played.slice(1, 3)).toEqual(['Changed assumptions: crisisWindows 3 instead of 2', said]);
    expect(run('replay', other).out.split('\n').slice(1, 3)).toEqual(played.slice(1, 3));
  });

  it('names every assumption that cannot be made, with its range', () => {
    const { status, said } = run(
      ...['play', 'scenarios/channels.yaml', '--assume', 'provocationToTension=201', '--assume', 'crisisWindows=2.5'],
      ...[
        '--assume',
        'nobodyKnows=1',
        '--assume',
        'fatigueStp=1',
        '--assume',
        'reassurance=half',
        '--assume',
        'reassurance=1',
      ],
      ...['--assume', 'deterrenceWeight=1.005', '--assume', 'swing'],
    );
    expect(status).toBe(2);
    expect(said.split('\n').slice(0, 8)).toEqual([
      'provocationToTension is 201; it must be between 0 and 200 %, with at most two decimals.',
      'crisisWindows is 2.5; it must be a whole number between 1 and 8.',
      'nobodyKnows: the register has no such coefficient.',
      'fatigueStp: the register has no such coefficient; did you mean "fatigueStep"?',
      expect.stringMatching(/^reassurance is half; it must be between \d+ and \d+ %, with at most two decimals\.$/),
      'reassurance is given twice.',
      expect.stringMatching(/^deterrenceWeight is 1\.005; it must be between/),
      '--assume is swing; it must be NAME=VALUE.',
    ]);
  });

  it('fuzzes, and prints hashes as the comparison of engines reads them', () => {
    for (const numbers of ['usual', 'wild'])
      expect(run('fuzz', '--games', '4', '--seed', '40', '--numbers', numbers).out.trimEnd().split('\n').at(-1)).toBe(
        '4 games, 0 failures',
      );
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
