import type { GameEvent } from '../../../rules/effects/events.ts';
import type { Scenario } from '../../../rules/scenario/scenario.ts';
import type { ActorIx, Turn } from '../../../rules/types.ts';
import type { StepView } from '../../../session/host.ts';
import { aboutOf, type About, type NewsType } from './aboutOf.ts';
import { isTold } from './stories.ts';

/** One line of the log. */
export interface Entry {
  readonly turn: Turn;
  readonly event: GameEvent;
  readonly about: About;
}

/** What a reader of the log wants to see; −1 and 'any' leave it open. */
export interface LogFilter {
  readonly actor: ActorIx;
  readonly other: ActorIx;
  readonly type: NewsType | 'any';
  /** Only what names the reader. */
  readonly mine: boolean;
}

export const noFilter: LogFilter = { actor: -1, other: -1, type: 'any', mine: false };

/** How many parts of a filter are set. */
export const setIn = ({ actor, other, type, mine }: LogFilter): number =>
  [actor >= 0, other >= 0, type !== 'any', mine].filter(Boolean).length;

/** Lines of the log that fit, the newest turn first; `open` chooses what everybody reads, else what only some were told. */
export function entriesOf(
  scenario: Scenario,
  me: ActorIx,
  history: readonly StepView[],
  filter: LogFilter,
  open: boolean,
): readonly Entry[] {
  const entries = history.flatMap(({ turn, events }): Entry[] =>
    events
      .filter((event) => (event.audience === 'all') === open && isTold(event, events))
      .map((event) => ({ turn, event, about: aboutOf(scenario, event) })),
  );
  const fits = ({ about: { actors, type } }: Entry): boolean =>
    (filter.actor < 0 || actors.includes(filter.actor)) &&
    (filter.other < 0 || actors.includes(filter.other)) &&
    (filter.type === 'any' || type === filter.type) &&
    (!filter.mine || actors.includes(me));
  // A stable sort: within a turn in the sequence in which it happened.
  return entries.filter(fits).sort((a, b) => b.turn - a.turn);
}
