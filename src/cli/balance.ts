import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { POLICY_NAMES } from '../ai/policies.ts';
import { jobsOf, together, type BalanceJob, type Measuring } from '../measure/balancePlan.ts';
import type { Contested } from '../measure/balance.ts';
import type { TableGame } from '../measure/balanceTables.ts';
import { balancePage } from './balancePage.ts';
import { count, given, Misuse, oneOf, type Command } from './command.ts';
import { commit } from './commit.ts';
import { shippedSetups } from './files.ts';
import { coreCount, doAll } from './pool.ts';
import { progress } from './progress.ts';

const PAGE = path.join('docs', 'balance.md');

export const balance: Command = {
  usage: '[--games N] [--tables N] [--seeds FIRST] [--only PART] [--others NAME] [--rival NAME] [--workers N]',
  about:
    'pits policies against both motives under every theory, and plays whole tables: who is best where, how often there is war, what orders are used; without --only, writes docs/balance.md too',
  async run(args) {
    const asked = given(args, ['games', 'tables', 'seeds', 'only', 'others', 'rival', 'workers'], 0, 0);
    const measuring: Measuring = {
      games: count(asked, 'games', 500),
      tables: count(asked, 'tables', 2_000),
      first: count(asked, 'seeds', 1, 0),
      only: asked.options['only'] ?? '',
      players: {
        rival: oneOf(asked, 'rival', POLICY_NAMES, 'standard'),
        others: oneOf(asked, 'others', POLICY_NAMES, 'quick'),
      },
    };
    const jobs = jobsOf(measuring);
    if (jobs.length === 0) throw new Misuse(`--only is ${measuring.only}; no part of the measurement has such a name.`);
    // Before the games: in the hours that they take, the checkout may move on.
    const origin = { commit: commit(), setups: shippedSetups() };
    const page = balancePage(measuring, await measure(jobs, count(asked, 'workers', coreCount())), origin);
    console.log(page);
    if (measuring.only === '') writeFileSync(PAGE, page);
    return 0;
  },
};

async function measure(jobs: readonly BalanceJob[], workers: number) {
  const results = await doAll<BalanceJob, Contested | readonly TableGame[]>(
    'balance',
    jobs,
    workers,
    progress(jobs.length),
  );
  return together(jobs, results);
}
