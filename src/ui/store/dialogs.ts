import type { Assumptions, Preset } from '../../rules/params/params.ts';
import type { ClauseId } from '../../rules/effects/events.ts';
import type { SetupObjective } from '../../rules/scenario/setup.ts';
import type { ScoreName } from '../../rules/state/scores.ts';
import type { Proposal } from '../../rules/state/state.ts';
import type { ActorIx, PlaceIx, Turn } from '../../rules/types.ts';
import type { Told } from './acts.ts';
import type { Focus, Numbers } from './assumptions.ts';
import type { BroughtIn } from './broughtIn.ts';
import type { Save, Unread } from './saves.ts';

/** What stands in front of the table. The last one is on top; Esc takes it away. */
export type DialogOf =
  | { readonly kind: 'ledger'; readonly score: ScoreName; readonly at: number }
  /** All that one deed moved. */
  | { readonly kind: 'deed'; readonly event: Told }
  | { readonly kind: 'stability' }
  | { readonly kind: 'threat'; readonly of: ActorIx; readonly from: ActorIx }
  | { readonly kind: 'incident'; readonly place: PlaceIx }
  | { readonly kind: 'slots' }
  /** The rulebook, open at a clause where one is named. */
  | { readonly kind: 'rule'; readonly clause?: ClauseId }
  /** The assumptions of the rules, open at a clause or at some of them; `edit` changes those of a game that is not yet begun. */
  | {
      readonly kind: 'assumptions';
      readonly clause?: ClauseId;
      readonly focus?: Focus;
      readonly edit?: { readonly numbers: Numbers; readonly change: (changed: Assumptions) => void };
    }
  /** The deck of event cards. */
  | { readonly kind: 'deck' }
  | {
      readonly kind: 'objective';
      readonly actor: ActorIx;
      readonly objective: SetupObjective;
      readonly value: number;
      readonly points: number;
      readonly of: number;
    }
  | Unread
  | { readonly kind: 'settings'; readonly part?: 'keys' }
  /** Offers would be refused by silence: asked once. */
  | { readonly kind: 'silence' }
  | { readonly kind: 'help' }
  | { readonly kind: 'about' }
  | { readonly kind: 'link' }
  | { readonly kind: 'broken' }
  /** Saved games; `as` begins at the name for a new one. */
  | { readonly kind: 'saves'; readonly as?: boolean }
  | { readonly kind: 'wipe' }
  /** A fault that the page caught by itself. */
  | { readonly kind: 'fault'; readonly message: string }
  | { readonly kind: 'problems'; readonly problems: readonly string[] }
  /** A scenario file that somebody brings in. */
  | { readonly kind: 'bringIn'; readonly found: BroughtIn }
  /** A game in progress would give way to another: `go` lets it. */
  | { readonly kind: 'replace'; readonly save: Save; readonly go: () => void };

export type TabName = 'seat' | 'orders' | 'inbox' | 'agreements' | 'log';

/** What stands in the middle: the map, or the same as a table. */
export type CentreName = 'map' | 'table';

/** What was picked on the map or in a list. */
export type Picked =
  | { readonly kind: 'none' }
  | { readonly kind: 'actor'; readonly actor: ActorIx }
  | { readonly kind: 'dyad'; readonly a: ActorIx; readonly b: ActorIx }
  | { readonly kind: 'place'; readonly place: PlaceIx };

/** An order that is or would be offered, with what is added to make it welcome. */
export type Offered = Pick<Proposal, 'order' | 'sweetener'>;

/** Offers that are looked at; the form of other terms comes before the card, and the card before the lesson. */
export interface Looks {
  readonly terms?: Offered | undefined;
  readonly card?: Offered | undefined;
  readonly lesson?: Offered | undefined;
}

export const nothingPicked: Picked = { kind: 'none' };

export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  readonly motion: 'system' | 'reduced';
  /** Size of all text, in percent of the browser's own. */
  readonly textSize: 100 | 115 | 130 | 150;
  readonly sound: boolean;
  /** What the adviser would weigh first is shown above the orders. */
  readonly advice: boolean;
  /** The theory that a new game begins with, unless another is chosen for it. */
  readonly preset: Preset;
  readonly language: string;
  /** Keys that differ from the usual ones, by the name of the command. */
  readonly keys: Readonly<Record<string, string>>;
}

/** What the map shows. On keys 1 to 8, in this sequence. */
export const LAYERS = [
  'tension',
  'trust',
  'treaties',
  'activity',
  'flashpoints',
  'threat',
  'threats',
  'network',
] as const;
export type LayerName = (typeof LAYERS)[number];

/** How well games are kept on this device. */
export type Storage = 'unknown' | 'kept' | 'unavailable' | 'failing';

/** How a game that is only watched goes by: 0 is slow, 2 fast. */
export interface Watch {
  readonly playing: boolean;
  readonly pace: 0 | 1 | 2;
  /** The turn that the game has come to while it is played to its end without being shown; undefined at any other time. */
  readonly rush?: Turn | undefined;
}
