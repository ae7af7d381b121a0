import type { PolicyName } from '../ai/policies.ts';
import { PRESETS } from '../rules/params/params.ts';
import { PAIRINGS, PLAYED, type Contest, type Contested } from './balance.ts';
import type { Table, TableGame } from './balanceTables.ts';
import { MOTIVES } from './forcedMotive.ts';

/** How large a measurement is, and of what. */
export interface Measuring {
  /** Games of each contest, and of each table that one policy has to itself; both from seed `first` on. */
  readonly games: number;
  readonly tables: number;
  readonly first: number;
  /** Only parts whose name holds this text; all parts hold the empty one. */
  readonly only: string;
  readonly players: Contest['players'];
}

/** Policies that are given whole tables, for rates of war, the spread of scores and the use of orders. */
export const TABLE_POLICIES = ['standard', 'pressure', 'quiet'] as const satisfies readonly PolicyName[];
/** The table of the whole rulebook; the claims about war are about this scenario. */
const TABLE_SCENARIO = 'crowded-sea';

export type BalanceJob =
  { readonly kind: 'contest'; readonly contest: Contest } | { readonly kind: 'table'; readonly table: Table };

/** Jobs are of so few games that the last ones do not keep everybody waiting. */
const AT_ONCE = 20;

/** `crowded-sea/balanced/USA-CHN` for a contest, `crowded-sea/tables/standard` for a table. */
const partOf = (job: BalanceJob): string => {
  if (job.kind === 'table') return `${job.table.scenario}/tables/${job.table.policy}`;
  const { scenario, preset, pairing } = job.contest;
  return `${scenario}/${preset}/${pairing.seat}-${pairing.rival}`;
};

/** Everything that is to be played, in a sequence that follows from the measurement alone. */
export function jobsOf(measuring: Measuring): readonly BalanceJob[] {
  const whole = [...tablesOf(measuring), ...contestsOf(measuring)];
  return whole.filter((job) => partOf(job).includes(measuring.only)).flatMap(split);
}

const tablesOf = ({ tables: games, first }: Measuring): readonly BalanceJob[] =>
  TABLE_POLICIES.map((policy) => ({
    kind: 'table',
    table: { scenario: TABLE_SCENARIO, preset: 'balanced', policy, first, games },
  }));

const contestsOf = ({ games, first, players }: Measuring): readonly BalanceJob[] =>
  Object.entries(PAIRINGS).flatMap(([scenario, pairings]) =>
    PRESETS.flatMap((preset) =>
      pairings.flatMap((pairing) =>
        MOTIVES.flatMap((motive) =>
          PLAYED.map((policy): BalanceJob => ({
            kind: 'contest',
            contest: { scenario, preset, pairing, motive, policy, players, first, games },
          })),
        ),
      ),
    ),
  );

function split(job: BalanceJob): readonly BalanceJob[] {
  const { first, games } = job.kind === 'table' ? job.table : job.contest;
  return Array.from({ length: Math.trunc((games + AT_ONCE - 1) / AT_ONCE) }, (_, part) => {
    const share = { first: first + part * AT_ONCE, games: Math.min(AT_ONCE, games - part * AT_ONCE) };
    return job.kind === 'table'
      ? { kind: 'table', table: { ...job.table, ...share } }
      : { kind: 'contest', contest: { ...job.contest, ...share } };
  });
}

/** What came of all jobs, the parts of each contest and of each table put together again in the sequence of seeds. */
export interface Measured {
  readonly contests: readonly { readonly contest: Omit<Contest, 'first' | 'games'>; readonly came: Contested }[];
  readonly tables: readonly { readonly policy: PolicyName; readonly games: readonly TableGame[] }[];
}

export function together(
  jobs: readonly BalanceJob[],
  results: readonly (Contested | readonly TableGame[])[],
): Measured {
  const contests = new Map<string, { contest: Contest; finals: number[]; wars: boolean[] }>();
  const tables = new Map<PolicyName, TableGame[]>();
  for (const [ix, job] of jobs.entries()) {
    const came = results[ix];
    if (job.kind === 'table') {
      const games = tables.get(job.table.policy) ?? [];
      tables.set(job.table.policy, [...games, ...(came as readonly TableGame[])]);
      continue;
    }
    const { contest } = job;
    const key = `${partOf(job)}/${contest.motive}/${contest.policy}`;
    const one = contests.get(key) ?? { contest, finals: [], wars: [] };
    const { finals, wars } = came as Contested;
    contests.set(key, { contest, finals: [...one.finals, ...finals], wars: [...one.wars, ...wars] });
  }
  return {
    contests: [...contests.values()].map(({ contest, finals, wars }) => ({ contest, came: { finals, wars } })),
    tables: [...tables].map(([policy, games]) => ({ policy, games })),
  };
}
