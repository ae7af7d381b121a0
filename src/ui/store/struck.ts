import type { GameEvent } from '../../rules/effects/events.ts';
import type { Turn } from '../../rules/types.ts';
import type { StepView } from '../../session/host.ts';

type Struck = Extract<GameEvent, { kind: 'disasterStruck' }>;

/** Threats that struck, each with the turn in which it did: what opens a turn is told with the step that closed the one before. */
export function struckIn(history: readonly StepView[]): readonly { readonly turn: Turn; readonly event: Struck }[] {
  return history.flatMap(({ turn, events }) => {
    let now = turn;
    return events.flatMap((event) => {
      if (event.kind === 'turnBegan') now = event.turn;
      return event.kind === 'disasterStruck' ? [{ turn: now, event }] : [];
    });
  });
}
