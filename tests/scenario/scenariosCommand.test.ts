import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/scenarios.ts';
import { textOf } from './files.ts';

let folder: string;
const said: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'entente-'));
  said.length = 0;
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
}

const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

/** What was said but what an author should know. */
const verdicts = (): readonly string[] => said.filter((line) => !/: (note|warning): /.test(line));

it('says one line for a sound file, and then what its author should know', async () => {
  expect(await run(['scenarios/channels.yaml'])).toBe(0);
  expect(said).toContain(
    'scenarios/channels.yaml: note: nobody could ever order forumText in 3 trial games: there is no forum',
  );
  expect(verdicts()).toEqual(['scenarios/channels.yaml: sound: Channels, 3 seats, 1 flashpoint, 3 turns, 2 injects']);
});

it('says all that is wrong, and goes on with the next', async () => {
  const text = textOf('channels')
    .replace(/(id: CHN[^]*?capability: )\d+/, '$1140')
    .replace('from: CHN', 'from: KOR');
  const broken = file('broken.yaml', text);
  expect(await run([broken, 'scenarios/channels.yaml'])).toBe(1);
  expect(verdicts()).toEqual([
    `${broken}:${lineOf(text, 'capability: 140')}:5: error: actors[2].capability: capability must be between 0 and 100; it is 140`,
    `${broken}:${lineOf(text, 'from: KOR')}:5: error: injects[0].from: there is no seat "KOR"; known: JPN, AUS, CHN`,
    'scenarios/channels.yaml: sound: Channels, 3 seats, 1 flashpoint, 3 turns, 2 injects',
  ]);
});

it('takes warnings for faults where it is told to be strict', async () => {
  const met = file('met.yaml', textOf('channels').replace(/(kind: atLeast\n\s+target: )\d+/, '$11'));
  expect(await run([met])).toBe(0);
  expect(await run([met, '--strict'])).toBe(1);
  expect(said.filter((line) => line.includes('is met before the first turn'))).toHaveLength(2);
});

it('refuses what is not there, not text, or far too large', async () => {
  const missing = path.join(folder, 'missing.yaml');
  const binary = file('binary.yaml', new Uint8Array([0xff, 0xfe, 0x00]));
  const large = file('large.yaml', ' '.repeat(9_000_000));
  expect(await run([missing, binary, large])).toBe(1);
  expect(said).toEqual([
    expect.stringContaining(`${missing}: cannot be read`),
    `${binary}: the file is not UTF-8 text`,
    `${large}: the file is too large to be a scenario`,
  ]);
});
