import type { Effect } from '../effects/effects.ts';
import type { Luck } from '../base/luck.ts';
import { fixedLuck } from '../base/luck.ts';
import type { Order, OrderKind } from '../order.ts';
import type { Choice, Deed, OrderSpec, Price } from './orderSpec.ts';
import { SPECS } from '../orders/index.ts';
import type { Situation } from '../state/situation.ts';

/** The likelier face of every die: what a forecast shows when the rules would draw. */
export const LIKELY: Luck = fixedLuck({}, 5_000);

const specOf = (order: Order): OrderSpec<OrderKind> => SPECS[order.kind] as unknown as OrderSpec<OrderKind>;

/** What a deed does to its parties, or to those who were not asked. */
export function specEffects(
  here: Situation,
  deed: Deed,
  part: 'effects' | 'reactions',
  luck: Luck = LIKELY,
): readonly Effect[] {
  return specOf(deed.order)[part](here, deed, luck);
}

export const priceOf = (here: Situation, order: Order): Price => specOf(order).price(here, order);
export const askedBy = (here: Situation, order: Order): readonly string[] => specOf(order).asks(here, order);
export const objectionTo = (here: Situation, order: Order) => specOf(order).objection(here, order);
export const stageOf = (order: Order) => specOf(order).stage;
export const clauseOf = (order: Order) => specOf(order).clause;
export const isOnce = (order: Order): boolean => specOf(order).once === true;
export const fieldsOf = (kind: OrderKind): Readonly<Record<string, Choice>> => SPECS[kind].fields;
export const clashes = (order: Order, other: Order): boolean => specOf(order).clash?.(order, other) === true;
/** The event that an order is a part of, or undefined for one that is an event by itself. */
export const joinedBy = (order: Order): string | undefined => specOf(order).joins?.(order);
export const yesCapitalOf = (here: Situation, order: Order): number => specOf(order).yesCapital?.(here, order) ?? 0;
export const isQuiet = (order: Order): boolean => specOf(order).quiet?.(order) === true;
