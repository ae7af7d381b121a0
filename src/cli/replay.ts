import { hashOf } from '../rules/base/hash.ts';
import { PRESETS } from '../rules/params/params.ts';
import { differenceOf } from '../replay/difference.ts';
import type { GameRecord } from '../replay/gameRecord.ts';
import { replay as runAgain } from '../replay/replay.ts';
import { sameOrders, type OtherNumbers } from '../replay/sameOrders.ts';
import { assumed } from './assumed.ts';
import { given, oneOf, type Command, type Given } from './command.ts';
import { differed } from './differed.ts';
import { complain, readGame } from './files.ts';
import { assumptionWords, tunedWords } from './words.ts';

export const replay: Command = {
  usage: 'FILE [--preset NAME] [--assume NAME=VALUE …]',
  about:
    'runs a game record again and compares every hash; under another preset or other assumptions, says what differs',
  run(args) {
    const asked = given(args, ['preset'], 1, 1, ['assume']);
    const change = changeOf(asked);
    const file = asked.files[0] ?? '';
    const record = readGame(file);
    if (!record.ok) {
      complain(record.error);
      return 1;
    }
    const { scenario, edition, preset, assumptions, seed } = record.value;
    console.log(`${scenario.setup.title} · rules edition ${edition} · preset ${preset} · seed ${seed}`);
    const numbers = [...assumptionWords(scenario.setup, preset, assumptions), ...tunedWords(scenario.setup, preset)];
    for (const line of numbers) console.log(line);
    const run = runAgain(record.value);
    if (!run.ok) {
      console.error(`${file}: ${run.error.message}`);
      return 1;
    }
    console.log(`final hash: ${hashOf(run.value.state)}`);
    console.log(`verified ${String(run.value.steps)} steps`);
    return change ? compared(file, record.value, change) : 0;
  },
};

/** The other numbers that a command line asks for; undefined where it asks for none. */
function changeOf(asked: Given): OtherNumbers | undefined {
  const assumptions = assumed(asked);
  const named = asked.options['preset'] !== undefined;
  const preset = oneOf(asked, 'preset', PRESETS, 'balanced');
  if (!named && Object.keys(assumptions).length === 0) return undefined;
  return { assumptions, ...(named ? { preset } : {}) };
}

/** The same orders under other numbers, over those that the record has changed itself. */
function compared(file: string, record: GameRecord, { preset, assumptions }: OtherNumbers): number {
  const change = { preset: preset ?? record.preset, assumptions: { ...record.assumptions, ...assumptions } };
  const same = sameOrders(record, change);
  if (!same.ok) {
    console.error(`${file}: under the other numbers the game cannot be played: ${same.error.message}`);
    return 1;
  }
  const lines = [
    `The same orders · preset ${change.preset}`,
    ...assumptionWords(record.scenario.setup, change.preset, change.assumptions),
    ...differed(same.value.after.scenario, differenceOf(same.value)),
    `final hash: ${hashOf(same.value.after.state)}`,
  ];
  console.log(['', ...lines].join('\n'));
  return 0;
}
