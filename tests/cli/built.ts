import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { beforeAll } from 'vitest';

const program = path.resolve('dist-cli', 'main.js');

/** Before the tests of a file: the terminal program is built anew if a source is newer. */
export function withProgram(): void {
  beforeAll(() => {
    execFileSync(process.execPath, [
      '--input-type=module',
      '-e',
      "await (await import('./scripts/cli.mjs')).ensureCli()",
    ]);
  }, 60_000);
}

/** What the built program came to, run as a process of its own. */
export function run(...args: string[]): {
  readonly status: number | null;
  readonly out: string;
  readonly said: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  return { status, out: stdout, said: stderr };
}
