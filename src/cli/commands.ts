import { advantage } from './advantage.ts';
import { balance } from './balance.ts';
import { assumptions } from './assumptions.ts';
import type { Command } from './command.ts';
import { draws } from './draws.ts';
import { effects } from './effects.ts';
import { fuzz } from './fuzz.ts';
import { golden } from './golden.ts';
import { hashes } from './hashes.ts';
import { honesty } from './honesty.ts';
import { lesson } from './lesson.ts';
import { par } from './par.ts';
import { play } from './play.ts';
import { replay } from './replay.ts';
import { run } from './scenarios.ts';
import { sensitivity } from './sensitivity.ts';
import { tally } from './tally.ts';
import { trial } from './trial.ts';

const scenarios: Command = {
  usage: '[FILE …] [--strict]',
  about: 'checks scenario files and says what their authors should know, and writes the JSON Schema that editors use',
  run,
};

/** Every command of the terminal program, by name. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  play,
  replay,
  fuzz,
  scenarios,
  golden,
  tally,
  draws,
  assumptions,
  advantage,
  balance,
  hashes,
  honesty,
  effects,
  sensitivity,
  lesson,
  trial,
  par,
};
