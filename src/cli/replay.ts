import { hashOf } from '../rules/base/hash.ts';
import { replay as runAgain } from '../replay/replay.ts';
import { given, type Command } from './command.ts';
import { complain, readGame } from './files.ts';

export const replay: Command = {
  usage: 'FILE',
  about: 'runs a game record again and compares every hash',
  run(args) {
    const file = given(args, [], 1, 1).files[0] ?? '';
    const record = readGame(file);
    if (!record.ok) {
      complain(record.error);
      return 1;
    }
    const { scenario, edition, preset, seed } = record.value;
    console.log(`${scenario.setup.title} · rules edition ${edition} · preset ${preset} · seed ${seed}`);
    const run = runAgain(record.value);
    if (!run.ok) {
      console.error(`${file}: ${run.error.message}`);
      return 1;
    }
    console.log(`final hash: ${hashOf(run.value.state)}`);
    console.log(`verified ${String(run.value.steps)} steps`);
    return 0;
  },
};
