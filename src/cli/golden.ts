import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Setup } from '../rules/scenario/setup.ts';
import { given, type Command } from './command.ts';
import { shippedSetups } from './files.ts';
import { played, textOf } from './play.ts';

export const GOLDEN = path.join('tests', 'golden');
export const goldenFile = ({ id }: Setup): string => path.join(GOLDEN, `${id}.txt`);
/** One seeded playthrough of a scenario, as text: what a change of the rules changes is read as a diff. */
export const goldenText = (setup: Setup): string =>
  `${textOf(played(setup, 'golden', 'balanced', 'standard').record())}\n`;

export const golden: Command = {
  usage: '',
  about: 'writes one seeded playthrough of every scenario to tests/golden',
  run(args) {
    given(args, [], 0, 0);
    mkdirSync(GOLDEN, { recursive: true });
    for (const setup of shippedSetups()) {
      writeFileSync(goldenFile(setup), goldenText(setup));
      console.log(`${goldenFile(setup)}: written`);
    }
    return 0;
  },
};
