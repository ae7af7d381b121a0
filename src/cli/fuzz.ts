import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeRecord } from '../replay/writeRecord.ts';
import { count, given, oneOf, type Command } from './command.ts';
import { shippedSetups, smallSetups } from './files.ts';
import { fuzzGame } from './fuzzGame.ts';
import { missing, occurrenceLines, type Occurrences } from './occurrences.ts';
import { wildAssumptions } from './wildAssumptions.ts';

/** With so many games everything has to have happened in one of them. */
const ENOUGH = 1_000;
/** Where failed games are kept. */
const FOLDER = path.join('test-results', 'fuzz');

export const fuzz: Command = {
  usage: '[--games N] [--seed S] [--numbers usual|wild]',
  about:
    'plays random games with garbage among the orders and checks every law after every step, with any assumptions if asked for; from 1,000 games on everything must have occurred',
  run(args) {
    const asked = given(args, ['games', 'seed', 'numbers'], 0, 0);
    const games = count(asked, 'games', 100);
    const first = count(asked, 'seed', 1, 0);
    const isWild = oneOf(asked, 'numbers', ['usual', 'wild'], 'usual') === 'wild';
    const setups = [...shippedSetups(), ...smallSetups()];
    const seen: Occurrences = new Map();
    let failed = 0;
    for (let seed = first; seed < first + games; seed += 1) {
      const { failures, record } = fuzzGame(setups, seed, seen, isWild ? wildAssumptions(String(seed)) : {});
      if (failures.length === 0) continue;
      failed += 1;
      mkdirSync(FOLDER, { recursive: true });
      const file = path.join(FOLDER, `${String(seed)}.json`);
      writeFileSync(file, writeRecord(record));
      console.error(`seed ${String(seed)}, ${record.scenario.id}: ${failures.slice(0, 5).join('\n  ')}`);
      console.error(
        `  again: npm run fuzz -- --games 1 --seed ${String(seed)}${isWild ? ' --numbers wild' : ''}; record: ${file}`,
      );
    }
    const never = missing(seen);
    console.log(occurrenceLines(seen).join('\n'));
    if (never.length > 0) console.log(`did not occur: ${never.join(', ')}`);
    console.log(`${String(games)} games, ${String(failed)} failures`);
    return failed === 0 && (never.length === 0 || games < ENOUGH) ? 0 : 1;
  },
};
