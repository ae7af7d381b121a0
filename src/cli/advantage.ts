import { POLICY_NAMES } from '../ai/policies.ts';
import { measureAdvantage } from '../measure/advantage.ts';
import { compileScenario } from '../rules/scenario/scenario.ts';
import { count, given, oneOf, type Command } from './command.ts';
import { complain, readSetup } from './files.ts';
import { change } from './words.ts';

const USUAL = 'scenarios/crowded-sea.yaml';

export const advantage: Command = {
  usage: '[FILE] [--games N] [--policy NAME] [--against NAME]',
  about: 'how much better a seat ends under one policy than under another, over paired games',
  run(args) {
    const asked = given(args, ['games', 'policy', 'against'], 0, 1);
    const games = count(asked, 'games', 200);
    const policy = oneOf(asked, 'policy', POLICY_NAMES, 'standard');
    const against = oneOf(asked, 'against', POLICY_NAMES, 'random');
    const setup = readSetup(asked.files[0] ?? USUAL);
    if (!setup.ok) {
      complain(setup.error);
      return 1;
    }
    const { mean, low, high, bySeat } = measureAdvantage(compileScenario(setup.value), games, { policy, against });
    for (const [seat, { pairs, mean: own }] of Object.entries(bySeat))
      console.log(`${seat.padEnd(8)} ${change(own).padStart(8)}  (${String(pairs)} pairs)`);
    console.log(
      `${policy} beats ${against} by ${change(mean)} points a seat, 95 % interval ${change(low)} to ${change(high)}, ${String(games)} pairs`,
    );
    return 0;
  },
};
