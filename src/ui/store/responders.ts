import type { ActorId } from '../../rules/types.ts';
import type { StepView } from '../../session/host.ts';

/** Who met a threat, by relief or by an operation side by side, as far as the reader was told: each once, the first first. */
export function respondersOf(history: readonly StepView[], disaster: string): readonly ActorId[] {
  const given = history
    .flatMap(({ events }) => events)
    .flatMap((event) => {
      if (event.kind !== 'orderDone' || !('disaster' in event.order) || event.order.disaster !== disaster) return [];
      return [event.order.by, ...event.with];
    });
  return [...new Set(given)];
}
