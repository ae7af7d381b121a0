import { existsSync } from 'node:fs';
import path from 'node:path';
import { formatFinding } from '../lint/finding.ts';
import { trialFindings } from '../lint/trialFindings.ts';
import type { TrialSummary } from '../lint/trialSummary.ts';
import { PRESETS } from '../rules/params/params.ts';
import { count, given, Misuse, oneOf, type Command } from './command.ts';
import { shipped, soundScenario } from './files.ts';
import { coreCount } from './pool.ts';
import { progress } from './progress.ts';
import { trialOf } from './trialGames.ts';
import { trialText, usesLines } from './trialWords.ts';

/** What the games tell an author, a line each. */
function told(file: string, trial: TrialSummary): readonly string[] {
  const found = trialFindings(trial, soundScenario(file).notes);
  return found.map((finding) => formatFinding(finding));
}

export const trial: Command = {
  usage: 'FILE|all … [--games N] [--preset NAME] [--seeds FIRST] [--workers N]',
  about:
    'plays games of standard seats: final scores by seat, what each objective pays, war, length, injects, use of orders',
  async run(args) {
    const asked = given(args, ['games', 'preset', 'seeds', 'workers'], 1, 100);
    const games = count(asked, 'games', 40);
    const preset = oneOf(asked, 'preset', PRESETS, 'balanced');
    const first = count(asked, 'seeds', 1);
    const workers = count(asked, 'workers', coreCount());
    const files = asked.files.flatMap((file) => (file === 'all' ? shipped() : [file]));
    const missing = files.find((file) => !existsSync(file));
    if (missing !== undefined) throw new Misuse(`There is no file ${missing}.`);
    const trials: TrialSummary[] = [];
    for (const file of files) {
      const one = await trialOf(
        { file, preset, first, games },
        workers,
        progress(games, `games of ${path.basename(file, '.yaml')}`),
      );
      trials.push(one);
      console.log(`${[trialText(one), ...told(file, one)].join('\n')}\n`);
    }
    if (trials.length > 1) console.log(['The whole set', ...usesLines(trials)].join('\n'));
    return 0;
  },
};
