import { spawn } from 'node:child_process';
import type { Bench, Line, Measured, Runs } from './bench.ts';

/** One variant in a process of its own: no other has shaped the objects or the machine code that it meets. */
function apart(bench: string, variant: string): Promise<Measured> {
  const args = [process.argv[1]!, '--run', bench, variant];
  // `production` is the peer at its fastest; the rules do not ask.
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((resolve, reject) => {
    child.on('close', (status) => {
      if (status === 0) resolve(JSON.parse(said) as Measured);
      else reject(new Error(`${bench} ${variant} ended with status ${status}`));
    });
  });
}

/** All variants, one after the other, as often as the bench has rounds: what is compared ran within the same minute. */
async function runsOf(bench: Bench): Promise<Runs> {
  const runs = new Map<string, Measured[]>(Object.keys(bench.variants).map((name) => [name, []]));
  for (let round = 0; round < bench.rounds; round += 1)
    for (const [name, list] of runs) list.push(await apart(bench.name, name));
  return Object.fromEntries(runs);
}

function print({ what, text, reach, ok }: Line): void {
  const verdict = reach === '' ? '' : ` [${ok === true ? 'reached' : 'NOT REACHED'}: ${reach}]`;
  console.log(`${what}\n    ${text}${verdict}`);
}

/** Prints the lines of these benches. Status 1 if one could not run; a time that is not reached is said, and is no failure. */
export async function report(benches: readonly Bench[]): Promise<number> {
  let failures = 0;
  for (const bench of benches) {
    const missing = bench.missing?.();
    if (missing !== undefined) {
      console.log(`${bench.name}\n    ${missing}`);
      if (!missing.startsWith('not yet')) failures += 1;
      continue;
    }
    try {
      bench.prepare?.();
      for (const line of bench.lines(await runsOf(bench))) print(line);
    } catch (problem) {
      failures += 1;
      console.log(`${bench.name}\n    ${problem instanceof Error ? problem.message : String(problem)}`);
    }
  }
  return failures === 0 ? 0 : 1;
}
