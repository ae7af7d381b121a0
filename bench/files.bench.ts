import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { createHost } from '../src/session/localHost.ts';
import { writeRecord } from '../src/replay/writeRecord.ts';
import { loadScenario } from '../src/scenario/loadScenario.ts';
import type { Setup } from '../src/rules/index.ts';
import { commonChecksum, middle, milliseconds, noteOf, type Bench, type Measured } from './bench.ts';
import { CROWDED_SEA, checksumOf, setupOf } from './games.ts';
import { generated } from './setups.ts';

/** Bytes of a record of a game of `standard` seats, without the scenario it embeds. */
function record(setup: Setup): Measured {
  const seats = Object.fromEntries(setup.actors.map(({ id }) => [id, 'standard' as const]));
  const host = createHost({ setup, seed: 'bench', preset: 'balanced', seats });
  while (host.view('control').phase !== 'over') host.advance();
  const whole = host.record();
  const bare = writeRecord({ ...whole, scenario: { ...whole.scenario, setup: {} as Setup } });
  const { turn } = host.view('control');
  const packed = gzipSync(bare).length;
  return {
    value: bare.length,
    checksum: checksumOf(whole),
    note: `${turn} turns, ${setup.actors.length} seats; ${kilo(packed)} gz`,
  };
}

function load(): Measured {
  const text = readFileSync(CROWDED_SEA, 'utf8');
  // Every number as a word: a problem for each, with its line.
  const broken = text.replaceAll(/: (\d+)$/gm, ': many');
  const messages = loadScenario(broken);
  const time = milliseconds(() => void loadScenario(text, CROWDED_SEA));
  const wrong = milliseconds(() => void loadScenario(broken, CROWDED_SEA));
  const found = messages.ok ? 0 : messages.error.length;
  return {
    value: Math.max(time, wrong),
    checksum: checksumOf([setupOf(CROWDED_SEA), found]),
    note: `sound ${time.toFixed(1)} ms, with ${found} problems ${wrong.toFixed(1)} ms, ${kilo(text.length)}`,
  };
}

const kilo = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`;

export const files: Bench = {
  name: 'files',
  rounds: 3,
  variants: { load, record: () => record(setupOf(CROWDED_SEA)), 'record of 20 turns': () => record(generated(10, 20)) },
  lines: (runs) => [
    {
      what: 'load and check a scenario with messages',
      text: `${middle(runs, 'load').toFixed(1)} ms (${noteOf(runs, 'load')}) · ${commonChecksum(runs, ['load'])}`,
      reach: '20 ms',
      ok: middle(runs, 'load') <= 20,
    },
    {
      what: 'a record of Crowded Sea, scenario aside',
      text: `${kilo(middle(runs, 'record'))} JSON (${noteOf(runs, 'record')}) · ${commonChecksum(runs, ['record'])}`,
      reach: '',
      ok: undefined,
    },
    {
      what: 'a record of 20 turns, scenario aside',
      text: `${kilo(middle(runs, 'record of 20 turns'))} JSON (${noteOf(runs, 'record of 20 turns')}) · ${commonChecksum(runs, ['record of 20 turns'])}`,
      reach: '30 kB',
      ok: middle(runs, 'record of 20 turns') < 30_000,
    },
  ],
};
