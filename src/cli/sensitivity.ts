import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { POLICY_NAMES } from '../ai/policies.ts';
import {
  contestJobs,
  tableJobs,
  type Sampled,
  type Sensing,
  type SensitivityJob,
  type Trial,
} from '../measure/sensitivity.ts';
import { rowsOf, worthAgain, type Result } from '../measure/sensitivityRows.ts';
import { registerRows } from '../rules/params/registerRows.ts';
import { count, given, Misuse, oneOf, type Command } from './command.ts';
import { commit } from './commit.ts';
import { shippedSetups } from './files.ts';
import { coreCount, doAll } from './pool.ts';
import { progress } from './progress.ts';
import { sensitivityJson, sensitivityPage } from './sensitivityPage.ts';

const PAGE = path.join('docs', 'sensitivity.md');
const FILE = path.join('assets', 'sensitivity.json');

export const sensitivity: Command = {
  usage: '[--games N] [--again N] [--ranked N] [--most N] [--seeds FIRST] [--policy NAME] [--only TEXT] [--workers N]',
  about:
    'how far final scores, war and the ranking of policies move as each assumption goes from one end of its range to the other; without --only, writes docs/sensitivity.md and assets/sensitivity.json too',
  async run(args) {
    const names = ['games', 'again', 'ranked', 'most', 'seeds', 'policy', 'only', 'workers'];
    const asked = given(args, names, 0, 0);
    const sensing: Sensing = {
      games: count(asked, 'games', 30),
      again: count(asked, 'again', 100),
      ranked: count(asked, 'ranked', 40),
      most: count(asked, 'most', 40),
      first: count(asked, 'seeds', 1, 0),
      policy: oneOf(asked, 'policy', POLICY_NAMES, 'quick'),
    };
    const only = asked.options['only'] ?? '';
    const trials = registerRows
      .filter(({ name }) => name.includes(only))
      .map(({ name, low, high }) => ({ name, low, high }));
    if (trials.length === 0) throw new Misuse(`--only is ${only}; no assumption has such a name.`);
    const measured = commit();
    const rows = await measure(sensing, trials, count(asked, 'workers', coreCount()));
    const page = sensitivityPage(rows, sensing, measured);
    console.log(page);
    if (only !== '') return 0;
    writeFileSync(PAGE, page);
    writeFileSync(FILE, sensitivityJson(rows, sensing, measured));
    return 0;
  },
};

async function measure(sensing: Sensing, trials: readonly Trial[], workers: number) {
  const { games, again, ranked, most, first, policy } = sensing;
  const seats = Object.fromEntries(shippedSetups().map(({ id, actors }) => [id, actors.map((actor) => actor.id)]));
  const screen = await played(tableJobs(trials, policy, first, games), workers);
  const chosen = worthAgain(rowsOf(trials, { screen, again: [], ranked: [] }), most);
  const those = trials.filter(({ name }) => chosen.has(name));
  // Games that the screen has not seen: what chose a coefficient must not speak for it too.
  return rowsOf(trials, {
    screen,
    again: await played(tableJobs(those, policy, first + games, again), workers),
    ranked: await played(contestJobs(those, seats, policy, first + games, ranked), workers),
  });
}

async function played(jobs: readonly SensitivityJob[], workers: number): Promise<readonly Result[]> {
  const came = await doAll<SensitivityJob, Sampled>('sensitivity', jobs, workers, progress(jobs.length));
  return jobs.flatMap((job, ix) => {
    const one = came[ix];
    return one ? [{ job, came: one }] : [];
  });
}
