import { givenAlready, objectionOf, slotsLeft } from '../rules/menu/budget.ts';
import { priceOf } from '../rules/menu/specs.ts';
import type { Order } from '../rules/order.ts';
import type { Price } from '../rules/menu/orderSpec.ts';
import { actorAt } from '../rules/state/situation.ts';
import type { Seen } from './seen.ts';

/** An order that a seat would give, and the capital that it adds to an offer. */
export interface Wish {
  readonly order: Order;
  readonly sweetener: number;
}

/** What a seat has set aside in this phase, counted as the rules will count it. */
export interface Purse {
  readonly spent: Price;
  readonly given: readonly Order[];
}

export const EMPTY: Purse = { spent: { capital: 0, slots: 0 }, given: [] };

export const plain = (order: Order): Wish => ({ order, sweetener: 0 });

export const setAside = ({ spent, given }: Purse, capital: number, slots: number): Purse => ({
  spent: { capital: spent.capital + capital, slots: spent.slots + slots },
  given,
});

/** Says what a seat could still pay beside all that it has set aside. Nothing else is looked at: that is quick. */
export function payable({ here, me }: Seen, { spent }: Purse): (order: Order) => boolean {
  const [slots, capital] = [slotsLeft(here, me) - spent.slots, actorAt(here, me).capital - spent.capital];
  return (order) => {
    const price = priceOf(here, order);
    return price.slots <= slots && price.capital <= capital;
  };
}

/** Whether the rules would let this seat give the order beside all that it has set aside. What it costs is asked first: that is quick. */
export function affords({ here, me }: Seen, { spent, given }: Purse, { order, sweetener }: Wish): boolean {
  const { capital, slots } = priceOf(here, order);
  if (spent.slots + slots > slotsLeft(here, me)) return false;
  if (spent.capital + capital + sweetener > actorAt(here, me).capital) return false;
  if (givenAlready(order, given)) return false;
  return objectionOf(here, order, { capital: spent.capital + sweetener, slots: spent.slots }) === undefined;
}

export function pay({ here }: Seen, purse: Purse, { order, sweetener }: Wish): Purse {
  const { capital, slots } = priceOf(here, order);
  const after = setAside(purse, capital + sweetener, slots);
  return { spent: after.spent, given: [...purse.given, order] };
}
