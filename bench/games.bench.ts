import type { PolicyName } from '../src/ai/policies.ts';
import { playGame } from '../src/replay/selfPlay.ts';
import {
  commonChecksum,
  middle,
  milliseconds,
  noteOf,
  type Bench,
  type Line,
  type Measured,
  type Runs,
} from './bench.ts';
import { checksumOf, crowdedSea } from './games.ts';

const REACH = { random: undefined, quick: 200, standard: 25 } as const satisfies Partial<
  Record<PolicyName, number | undefined>
>;
type Measurable = keyof typeof REACH;

function games(policy: Measurable): Measured {
  const scenario = crowdedSea();
  const count = policy === 'standard' ? 6 : 30;
  const ends = () => Array.from({ length: count }, (_, ix) => playGame(scenario, `bench-${ix}`, policy).state);
  const time = milliseconds(() => void ends());
  const states = ends();
  const turns = states.reduce((sum, { turn }) => sum + turn, 0);
  return {
    value: (count * 1_000) / time,
    checksum: checksumOf(states),
    note: `${(turns / count).toFixed(1)} turns a game`,
  };
}

function line(runs: Runs, policy: Measurable): Line {
  const rate = middle(runs, policy);
  const reach = REACH[policy];
  return {
    what: `whole games of Crowded Sea a second on one core, ${policy}`,
    text: `${rate.toFixed(1)} (${noteOf(runs, policy)}) · ${commonChecksum(runs, [policy])}`,
    reach: reach === undefined ? '' : String(reach),
    ok: reach === undefined ? undefined : rate >= reach,
  };
}

export const wholeGames: Bench = {
  name: 'games',
  rounds: 3,
  variants: { random: () => games('random'), quick: () => games('quick'), standard: () => games('standard') },
  lines: (runs) => [line(runs, 'random'), line(runs, 'quick'), line(runs, 'standard')],
};
