import type { MoveKind } from '../../rules/crisis/moveKinds.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { Crisis } from '../../rules/state/state.ts';
import type { StepView } from '../../session/host.ts';
import { actorNameAt, say } from '../words/index.ts';
import type { LadderMark } from './Ladder.tsx';

interface Moved {
  readonly by: number;
  readonly move: MoveKind;
  /** The ally that undid a raise; −1 for nobody. */
  readonly restrainedBy: number;
}

/** What leads and those who stand with them did in the window before, as everybody was told. */
export function lastMoves(
  scenario: Scenario,
  me: number,
  history: readonly StepView[],
  crisis: Crisis,
): readonly LadderMark[] {
  return movedIn(scenario, history, crisis).map((moved) => ({
    move: moved.move,
    text: markText(scenario, me, moved, crisis),
    mine: moved.by === me,
  }));
}

function movedIn(scenario: Scenario, history: readonly StepView[], crisis: Crisis): readonly Moved[] {
  if (crisis.last.length === 0) return [];
  const closed = history
    .flatMap(({ events }) => events)
    .filter((event) => event.kind === 'windowClosed' && scenario.placeIx.get(event.at) === crisis.at)
    .at(-1);
  const ix = (id: string | undefined): number => scenario.actorIx.get(id ?? '') ?? -1;
  if (closed?.kind === 'windowClosed')
    return closed.moves.map(({ by, move, restrainedBy }) => ({
      by: ix(by),
      move: move as MoveKind,
      restrainedBy: ix(restrainedBy),
    }));
  return crisis.leads.map((by, side) => ({ by, move: (crisis.last[side] ?? 'hold') as MoveKind, restrainedBy: -1 }));
}

function markText(scenario: Scenario, me: number, { by, move, restrainedBy }: Moved, { leads }: Crisis): string {
  const name = actorNameAt(scenario, by);
  if (restrainedBy >= 0) return say('alliance.heldBack', { name, ally: actorNameAt(scenario, restrainedBy) });
  if (move === 'backDown' && !leads.includes(by))
    return by === me ? say('alliance.youLeft') : say('alliance.left', { name });
  const past = say(`move.${move}.past`);
  return by === me ? say('crisis.youMove', { move: past }) : say('crisis.lastMove', { name, move: past });
}
