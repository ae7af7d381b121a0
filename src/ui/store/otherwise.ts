import { differenceOf, type Difference } from '../../replay/difference.ts';
import type { GameRecord } from '../../replay/gameRecord.ts';
import { sameOrders, type OtherNumbers } from '../../replay/sameOrders.ts';
import { bookFrom, type Book } from './happened.ts';

/** A record and the numbers under which its orders are to be run again. */
export interface Wish {
  readonly record: GameRecord;
  readonly change: OtherNumbers;
}

/** What differed, and the names of what was ordered and agreed in either game. */
export interface Otherwise {
  readonly difference: Difference;
  readonly book: Book;
}

/** Runs the orders of a record again under other numbers; undefined where they cannot be run. Takes a second or more for a long game. */
export function otherwiseOf({ record, change }: Wish): Otherwise | undefined {
  const same = sameOrders(record, change);
  if (!same.ok) return undefined;
  const { before, after } = same.value;
  const book = bookFrom([...before.moments, ...after.moments], [...before.state.agreements, ...after.state.agreements]);
  return { difference: differenceOf(same.value), book };
}
