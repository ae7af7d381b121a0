import { compileScenario } from '../src/rules/index.ts';
import { commonChecksum, middle, milliseconds, noteOf, type Bench, type Measured, type Runs } from './bench.ts';
import { checksumOf, rerun, scripts } from './games.ts';
import { generated } from './setups.ts';

const ACTORS = [4, 8, 12, 16] as const;
const TURNS = [5, 20, 80] as const;

/** Microseconds a turn of the steps alone. */
function turns(actors: number, length: number): Measured {
  const scenario = compileScenario(generated(actors, length));
  const all = scripts(scenario, 'random', Math.max(1, Math.trunc(60 / length)));
  const played = all.reduce((sum, script) => sum + script.turns, 0);
  const time = milliseconds(() => all.forEach((script) => rerun(scenario, script, false)));
  return {
    value: (time * 1_000) / played,
    checksum: checksumOf(all.map((script) => rerun(scenario, script, false))),
    note: `${scenario.dyads.length} dyads, ${played / all.length} turns`,
  };
}

const actorsName = (count: number): string => `${count} actors`;
const turnsName = (count: number): string => `${count} turns`;

const told = (runs: Runs, name: string): string =>
  `${name} (${noteOf(runs, name)}) ${middle(runs, name).toFixed(0)} µs · ${commonChecksum(runs, [name])}`;

export const growth: Bench = {
  name: 'growth',
  rounds: 3,
  variants: Object.fromEntries([
    ...ACTORS.map((count) => [actorsName(count), () => turns(count, 10)] as const),
    ...TURNS.map((count) => [turnsName(count), () => turns(8, count)] as const),
  ]),
  lines: (runs) => {
    // From 4 to 16 actors the dyads grow twentyfold.
    const grown = middle(runs, actorsName(16)) / middle(runs, actorsName(4));
    const longer = middle(runs, turnsName(80)) / middle(runs, turnsName(5));
    return [
      ...ACTORS.map((count) => ({
        what: 'a turn of random play by actors',
        text: told(runs, actorsName(count)),
        reach: '',
        ok: undefined,
      })),
      {
        what: 'from 4 to 16 actors',
        text: `${grown.toFixed(1)} × the time for 20 × the dyads`,
        reach: 'at most 20 ×',
        ok: grown <= 20,
      },
      ...TURNS.map((count) => ({
        what: 'a turn of random play by length',
        text: told(runs, turnsName(count)),
        reach: '',
        ok: undefined,
      })),
      { what: 'from 5 to 80 turns', text: `a turn takes ${longer.toFixed(2)} × the time`, reach: '', ok: undefined },
    ];
  },
};
