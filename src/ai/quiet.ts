import type { Order } from '../rules/order.ts';
import { agreementBetween } from '../rules/state/situation.ts';
import { HOME } from '../rules/types.ts';
import { conductCodes } from './conductCodes.ts';
import { exercise } from './exercise.ts';
import { plain, type Wish } from './purse.ts';
import { byTrust, named, othersOf, tensestRivals } from './rosters.ts';
import type { Seen } from './seen.ts';
import { seated } from './table.ts';

/** Of partners, and of rivals, only so many are worked with. */
const FEW = 2;

/** Does in the open what forces do in peace, whatever the others do: all notified, small, watched; no surges, and lines held open. */
export const quiet = seated({ wishes: quietWork, takes: (_, order) => isQuiet(order) });

/** Lines with the tensest rivals, small exercises with the most trusted who are no rivals, rules for ships, courses, hulls with a white paper. */
export function quietWork(at: Seen): readonly Wish[] {
  const { here, me, id: by, scenario } = at;
  const rivals = tensestRivals(at);
  const friends = byTrust(
    at,
    othersOf(at).filter((other) => scenario.armed.includes(other) && !rivals.includes(other)),
  );
  const [tense, trusted] = [rivals.slice(0, FEW), named(at, friends.slice(0, FEW))];
  const hasLine = (other: number): boolean => agreementBetween(here, 'hotline', me, other) !== undefined;
  const [lined, unlined] = [tense.filter(hasLine), tense.filter((other) => !hasLine(other))];
  const orders: readonly Order[] = [
    ...named(at, unlined).map((other): Order => ({ kind: 'hotline', by, with: other })),
    ...named(at, lined).map((other): Order => ({ kind: 'dialogue', by, with: other, testHotline: true })),
    ...trusted.map((other) => exercise(by, other, { at: HOME, scale: 'small', notify: true, observers: true })),
    ...conductCodes(at),
    ...named(at, unlined).map((other): Order => ({ kind: 'dialogue', by, with: other, testHotline: false })),
    ...trusted.map((other): Order => ({ kind: 'trainingExchange', by, with: other })),
    { kind: 'modernisation', by, publish: true },
  ];
  return orders.map(plain);
}

/** Whether an order is still what this policy stands for after somebody else has changed its terms. */
const isQuiet = (order: Order): boolean =>
  order.kind !== 'jointExercise' || (order.scale === 'small' && order.notify && order.observers);
