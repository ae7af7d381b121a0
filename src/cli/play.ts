import { writeFileSync } from 'node:fs';
import { PRESETS, type Assumptions, type Preset } from '../rules/params/params.ts';
import { invariant } from '../rules/base/invariant.ts';
import type { Setup } from '../rules/scenario/setup.ts';
import type { GameRecord } from '../replay/gameRecord.ts';
import { timeline } from '../replay/replay.ts';
import { writeRecord } from '../replay/writeRecord.ts';
import { isSeed, SEED_LENGTH } from '../session/catalogue.ts';
import type { Host, Player } from '../session/host.ts';
import { createHost } from '../session/localHost.ts';
import { assumed } from './assumed.ts';
import { given, Misuse, oneOf, type Command } from './command.ts';
import { complain, readSetup } from './files.ts';
import { transcript } from './transcript.ts';

export const POLICY_CHOICES = ['standard', 'quick', 'random'] as const satisfies readonly Player[];

export const play: Command = {
  usage: 'FILE [--seed TEXT] [--preset NAME] [--policy standard|quick|random] [--assume NAME=VALUE …] [--record FILE]',
  about: 'plays one game among AI seats and prints it',
  run(args) {
    const asked = given(args, ['seed', 'preset', 'policy', 'record'], 1, 1, ['assume']);
    const seed = asked.options['seed'] ?? '1';
    if (!isSeed(seed)) throw new Misuse(`--seed must be a text of 1 to ${String(SEED_LENGTH)} plain characters.`);
    const preset = oneOf(asked, 'preset', PRESETS, 'balanced');
    const policy = oneOf(asked, 'policy', POLICY_CHOICES, 'standard');
    const assumptions = assumed(asked);
    const setup = readSetup(asked.files[0] ?? '');
    if (!setup.ok) {
      complain(setup.error);
      return 1;
    }
    const host = played(setup.value, seed, preset, policy, assumptions);
    const broken = host.broken();
    const record = broken?.record ?? host.record();
    const file = asked.options['record'] ?? (broken ? `broken-${setup.value.id}.json` : undefined);
    if (file !== undefined) writeFileSync(file, writeRecord(record));
    if (broken) {
      console.error(`A law of the rules was broken: ${broken.message}. The record that shows it: ${file ?? ''}`);
      return 1;
    }
    console.log(textOf(record));
    return 0;
  },
};

/** A game among AI seats, to its end or to where it broke. */
export function played(
  setup: Setup,
  seed: string,
  preset: Preset,
  policy: Player,
  assumptions: Assumptions = {},
): Host {
  const seats = Object.fromEntries(setup.actors.map(({ id }) => [id, policy]));
  const host = createHost({ setup, seed, preset, assumptions, seats });
  while (host.view('control').phase !== 'over' && !host.broken()) host.advance();
  return host;
}

/** A record of ours as text. */
export function textOf(record: GameRecord): string {
  const run = timeline(record);
  invariant(run.ok, 'a game that was just played can be played again');
  return transcript(record, run.value).join('\n');
}
