import type { OrderKind } from '../rules/order.ts';
import type { Preset } from '../rules/params/params.ts';
import type { ActorId, Points, Turn } from '../rules/types.ts';
import type { Share } from './statistics.ts';

/** What many games of one scenario came to, all seats played by `standard`. Plain data; the same for any sequence of the games. */
export interface TrialSummary {
  /** Id of the scenario. */
  readonly scenario: string;
  readonly preset: Preset;
  /** Games that were played so far; everything else is 0 or empty where it is 0. */
  readonly games: number;
  /** In the scenario's sequence. */
  readonly seats: readonly SeatTrial[];
  /** Mean final over all seats and games: what a seat's median is held against. Hundredths. */
  readonly mean: Points;
  /** Games that ended in war. */
  readonly war: Share;
  /** Turns that were played. */
  readonly turns: { readonly mean: number; readonly shortest: Turn; readonly longest: Turn };
  /** Crises that began, in the mean game; and the share of games in which one did. */
  readonly crises: { readonly mean: number; readonly share: Share };
  /** Regional stability at the end, mean in hundredths. */
  readonly stability: Points;
  /** Games in which the common aim was reached; absent where the scenario sets none. */
  readonly commonAim?: Share;
  /** One row for each kind of order, in the sequence of menus; those never used too, with zeros. */
  readonly orders: readonly OrderUse[];
  /** One row for each inject, in the scenario's sequence. */
  readonly injects: readonly { readonly id: string; readonly fired: Share }[];
}

export interface SeatTrial {
  readonly actor: ActorId;
  /** Final score, hundredths. */
  readonly final: Spread;
  /** Its median less the mean of all seats (`TrialSummary.mean`), in hundredths; may be negative. The bound is ±800. */
  readonly off: Points;
  /** Public objectives first, then every secret one of its deck. */
  readonly objectives: readonly ObjectiveTrial[];
  /** Mean points of the motive card, and of the shared objective; hundredths. */
  readonly motive: Points;
  readonly shared: Points;
}

/** How a figure is spread over games, in hundredths. */
export interface Spread {
  readonly mean: Points;
  readonly median: Points;
  /** Standard deviation of a sample; 0 of fewer than two games. */
  readonly deviation: Points;
  /** The nine values below which one tenth, two tenths … nine tenths of the games lie. */
  readonly tenths: readonly Points[];
}

export interface ObjectiveTrial {
  readonly id: string;
  readonly secret: boolean;
  /** Games in which it counted: all for a public objective, for a secret one those in which it was drawn. */
  readonly games: number;
  /** Mean points, and what it is worth at most; hundredths. */
  readonly points: Points;
  readonly of: Points;
  /** `points` as a share of `of`, 0 to 1; 0 where it never counted. */
  readonly share: number;
  /** Where its measure stood at the end, mean in hundredths (counts in hundredths of one). */
  readonly value: Points;
}

export interface OrderUse {
  readonly kind: OrderKind;
  /** How often it was given by a seat alone, and offered to others; all games together. */
  readonly given: number;
  readonly offered: number;
  /** `given` and `offered` as a share of those of all kinds, 0 to 1. */
  readonly share: number;
  /** Games in which it was used at all. */
  readonly games: number;
}

/** What a summary keeps of one game. Plain data, so that a worker can send it. */
export interface TrialGame {
  readonly war: boolean;
  readonly turns: Turn;
  readonly crises: number;
  readonly stability: Points;
  /** Whether the common aim was reached; false too where there is none. */
  readonly common: boolean;
  /** In the scenario's sequence. */
  readonly seats: readonly {
    readonly final: Points;
    readonly motive: Points;
    readonly shared: Points;
    readonly objectives: readonly {
      readonly id: string;
      readonly value: Points;
      readonly points: Points;
      readonly of: Points;
    }[];
  }[];
  readonly given: Readonly<Partial<Record<OrderKind, number>>>;
  readonly offered: Readonly<Partial<Record<OrderKind, number>>>;
  /** Injects that came about, by their place in the scenario. */
  readonly injects: readonly number[];
}
