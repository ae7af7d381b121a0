import type { OrderKey } from '../rules/order.ts';
import type { ActorId, Percent } from '../rules/types.ts';

/** What an order is for, in the words of whoever gives it. */
export const INTENTS = ['bind', 'deter', 'reassure', 'learn', 'claim', 'home'] as const;
export type Intent = (typeof INTENTS)[number];

/**
 * What a seat says of one of its orders before anybody knows how it comes out: what it is for, and who will be warmer or colder for
 * it. Told, never used by a rule; kept in the record beside the step that it was handed in with.
 */
export interface Remark {
  readonly seat: ActorId;
  readonly order: OrderKey;
  readonly intent: Intent | null;
  /** Seats whose trust in the giver will rise, or whose tension with it will fall; and the opposite. In the scenario's sequence. */
  readonly warmer: readonly ActorId[];
  readonly colder: readonly ActorId[];
  /** How likely the seat thinks a yes to its offer, in percent; absent where nothing was said. */
  readonly chance?: Percent;
}
