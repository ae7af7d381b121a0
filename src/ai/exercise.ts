import type { OrderOf } from '../rules/order.ts';
import { HOME, type ActorId } from '../rules/types.ts';

export type Exercise = OrderOf<'jointExercise'>;

/** An exercise of medium size, announced and at home, but for what is said otherwise. */
export const exercise = (by: ActorId, partner: ActorId, terms: Partial<Exercise>): Exercise => ({
  kind: 'jointExercise', by, with: partner, at: HOME, scale: 'medium', notify: true, observers: false, ...terms,
}); // prettier-ignore
