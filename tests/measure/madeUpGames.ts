import type { Played } from '../../src/measure/balance.ts';
import { jobsOf, together, type Measured, type Measuring } from '../../src/measure/balancePlan.ts';
import type { Motive } from '../../src/measure/forcedMotive.ts';

export const measuring: Measuring = {
  games: 30, tables: 30, first: 5, only: '', players: { rival: 'quick', others: 'passive' },
}; // prettier-ignore

/** Every job of one preset with made-up games, in which a policy scores so much more than 40 and a tenth of a point for each number of its seed. */
export function madeUpGames(worth: (policy: Played, motive: Motive, game: number) => number): Measured {
  const jobs = jobsOf({ ...measuring, only: 'peninsula/balanced' });
  const results = jobs.map((job) => {
    if (job.kind !== 'contest') throw new Error('only contests were asked for');
    const { policy, motive, first, games } = job.contest;
    const seeds = Array.from({ length: games }, (_, game) => first + game);
    const finals = seeds.map((seed) => 4_000 + 10 * seed + worth(policy, motive, seed));
    return { finals, wars: finals.map((_, game) => game === 0) };
  });
  return together(jobs, results);
}
