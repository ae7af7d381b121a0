import { audienceOf } from '../rules/effects/applyEffects.ts';
import { scoreOf } from '../rules/effects/draft.ts';
import type { GameEvent } from '../rules/effects/events.ts';
import type { Seat } from '../rules/sight/observe.ts';
import { rowsOf, type Scenario } from '../rules/scenario/scenario.ts';
import { SCORES, type ScoreName } from '../rules/state/scores.ts';
import type { State } from '../rules/state/state.ts';
import type { Turn } from '../rules/types.ts';
import type { DatedRow, Ledger, StepView } from './host.ts';

/** Whether a seat may know of an event. Control may know of all. */
export const sees = (seat: Seat, { audience }: Pick<GameEvent, 'audience'>): boolean =>
  seat === 'control' || audience === 'all' || audience.includes(seat);

/** How many scores of a name a scenario has. */
export const countOf = (scenario: Scenario, score: ScoreName): number => rowsOf(scenario, SCORES[score].level);

/**
 * Why a score stands where it stands, folded from what the seat has seen happen; undefined where there is no such score or the seat
 * does not see it exactly. `first` is the state in which the game opened.
 */
export function ledgerOf(
  scenario: Scenario,
  first: State,
  history: readonly StepView[],
  seat: Seat,
  score: ScoreName,
  at: number,
): Ledger | undefined {
  if (!Number.isInteger(at) || at < 0 || at >= countOf(scenario, score)) return undefined;
  if (!sees(seat, { audience: audienceOf(scenario, score, at) })) return undefined;
  const start = scoreOf(first, score, at);
  const rows: DatedRow[] = [];
  let value = start;
  for (const { step, turn, events } of history) {
    for (const event of events) {
      if (event.kind !== 'scoreChanged' || event.score !== score || event.at !== at) continue;
      for (const row of event.rows) {
        rows.push({
          ...row,
          step,
          turn: turnOf(row.cause.clause, turn, events),
          before: value,
          after: value + row.delta,
        });
        value += row.delta;
      }
    }
  }
  return { score, at, start, rows, value };
}

/** What a Brief does: income and news. They belong to the turn that the step opens, not to the one that it closes. */
const OF_BRIEF: readonly string[] = ['R1.4', 'R5.3'];

function turnOf(clause: string, turn: Turn, events: readonly GameEvent[]): Turn {
  if (!OF_BRIEF.includes(clause)) return turn;
  const began = events.find(({ kind }) => kind === 'turnBegan');
  return began?.kind === 'turnBegan' ? began.turn : turn;
}
