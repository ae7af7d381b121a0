import type { Effect } from '../effects/effects.ts';
import type { ClauseId } from '../effects/events.ts';
import type { Luck } from '../base/luck.ts';
import type { IllegalOrder, Order, OrderKey, OrderKind, OrderOf } from '../order.ts';
import type { Situation } from '../state/situation.ts';
import type { ActorId } from '../types.ts';

/** What a field may hold: the ids of a kind of thing in the scenario, or a closed list. */
export type Choice =
  | 'actor'
  | 'actorOrAlone'
  | 'place'
  | 'placeOrHome'
  /** A flashpoint or one of `TOPICS`. */
  | 'subject'
  | 'forum'
  | 'disaster'
  | readonly (string | number | boolean)[];
export type FieldsOf<K extends OrderKind> = { readonly [F in Exclude<keyof OrderOf<K>, 'kind' | 'by'>]: Choice };

/** When an order does its work within a step. Third-party effects of all of them follow together, as reactions. */
export const STAGES = ['agreements', 'cooperative', 'military', 'relief', 'forums'] as const;
export type Stage = (typeof STAGES)[number];

/** What an order takes out of the turn: diplomatic capital and slots of attention, both whole. */
export interface Price {
  readonly capital: number;
  readonly slots: number;
}

/** An order that is being carried out; `ordinal` counts the like orders of this turn before it. */
export interface Deed<K extends OrderKind = OrderKind> {
  readonly order: OrderOf<K>;
  readonly key: OrderKey;
  readonly ordinal: number;
  /** Those who said yes, in the scenario's sequence; empty for an order that asks nobody. */
  readonly consenting: readonly ActorId[];
  /**
   * Everybody who takes part in the same event beside its giver, in the scenario's sequence: those who said yes to this order and
   * to the giver's other orders of the turn that `joins` calls the same event. Only the first deed of an event (that of
   * `company[0]`) does what the event does once.
   */
  readonly company: readonly ActorId[];
  /** All that is carried out in the turn, itself among it; nothing for an order that is looked at by itself. */
  readonly carriedOut?: readonly Order[];
}

/** Whether a deed speaks for its whole event: it stands alone, or its partner is the first of the company. */
export const isLeading = ({ consenting, company }: Pick<Deed, 'consenting' | 'company'>): boolean =>
  company.length === 0 || consenting[0] === company[0];

/** One kind of order: its clause, its choices, its price, what it needs, what it does. Reads and draws; never writes. */
export interface OrderSpec<K extends OrderKind> {
  readonly clause: ClauseId;
  readonly stage: Stage;
  /** At most one such order a turn and place (or other seat): what would contradict itself. */
  readonly once?: true;
  /** Orders of one seat and turn with the same name are one event: a statement that several sign, an exercise with several guests. */
  joins?(order: OrderOf<K>): string;
  /** Capital that a yes costs whoever is asked, beyond R6.3. */
  yesCapital?(at: Situation, order: OrderOf<K>): number;
  /** Known to its parties alone: it is told to nobody else and leaves no mark that others see. */
  quiet?(order: OrderOf<K>): boolean;
  /** Why the order cannot stand beside another of the same seat and turn. */
  clash?(order: OrderOf<K>, other: OrderOf<K>): boolean;
  /** Choices of each field in the sequence that keys and menus use. */
  readonly fields: FieldsOf<K>;
  price(at: Situation, order: OrderOf<K>): Price;
  /** Who has to agree; empty for an order that a seat gives alone. */
  asks(at: Situation, order: OrderOf<K>): readonly ActorId[];
  /** Why the order is not allowed, beside its price and the checks that all orders share. */
  objection(at: Situation, order: OrderOf<K>): IllegalOrder | undefined;
  /** What the order does to those who carry it out, and to its place. */
  effects(at: Situation, deed: Deed<K>, luck: Luck): readonly Effect[];
  /** What it does to those who were not asked. */
  reactions(at: Situation, deed: Deed<K>, luck: Luck): readonly Effect[];
}

export type OrderSpecs = { readonly [K in OrderKind]: OrderSpec<K> };
