import { hashOf } from '../rules/base/hash.ts';
import { PRESETS } from '../rules/params/params.ts';
import { replay } from '../replay/replay.ts';
import { count, given, oneOf, type Command } from './command.ts';
import { shippedSetups } from './files.ts';
import { played, POLICY_CHOICES } from './play.ts';

export const hashes: Command = {
  usage: '[--games N] [--policy standard|quick|random]',
  about: 'prints the last hash of so many games, for a comparison of engines',
  run(args) {
    const asked = given(args, ['games', 'policy'], 0, 0);
    const policy = oneOf(asked, 'policy', POLICY_CHOICES, 'quick');
    const setups = shippedSetups();
    for (let game = 1; game <= count(asked, 'games', 20); game += 1) {
      const setup = setups[game % setups.length];
      const preset = PRESETS[game % PRESETS.length];
      if (!setup || !preset) throw new Error('there is no scenario to play');
      const record = played(setup, String(game), preset, policy).record();
      // The second run is told nothing on the way: both must come to the same end on every engine.
      const again = replay(record);
      if (!again.ok) throw new Error(`seed ${String(game)}: ${again.error.message}`);
      console.log(`${String(game)} ${hashOf(again.value.state)}`);
    }
    return 0;
  },
};
