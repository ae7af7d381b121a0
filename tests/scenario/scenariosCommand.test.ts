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

it('says one line for a sound file', async () => {
  expect(await run(['scenarios/channels.yaml'])).toBe(0);
  expect(said).toEqual(['scenarios/channels.yaml: sound: Channels, 3 seats, 1 flashpoint, 3 turns, 2 injects']);
});

it('says all that is wrong, and goes on with the next', async () => {
  const broken = file(
    'broken.yaml',
    textOf('channels').replace('capability: 80', 'capability: 140').replace('from: CHN', 'from: KOR'),
  );
  expect(await run([broken, 'scenarios/crowded-sea.yaml'])).toBe(1);
  expect(said).toEqual([
    `${broken}:98:5: error: actors[2].capability: capability must be between 0 and 100; it is 140`,
    `${broken}:152:5: error: injects[0].from: there is no seat "KOR"; known: JPN, AUS, CHN`,
    'scenarios/crowded-sea.yaml: sound: Crowded Sea, 8 seats, 1 flashpoint, 8 turns (hidden end), 9 injects',
  ]);
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
