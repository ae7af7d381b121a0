import type { IllegalOrder, Order, OrderKey, OrderKind } from '../order.ts';
import type { Agreement, Outcome } from '../state/state.ts';
import type { ScoreName } from '../state/scores.ts';
import type { Reply } from '../crisis/moveKinds.ts';
import type { Doctrine } from '../scenario/doctrine.ts';
import type { Nature } from '../scenario/setupInject.ts';
import type { ActorId, ClauseId, Percent, PlaceId, Points } from '../types.ts';

export type { ClauseId };

/** Who or what a change comes from. */
export type Source =
  | { readonly kind: 'order'; readonly order: OrderKey; readonly by: ActorId }
  | { readonly kind: 'unattributed'; readonly at: PlaceId }
  | { readonly kind: 'answer'; readonly order: OrderKey; readonly by: ActorId }
  | { readonly kind: 'agreement'; readonly id: string }
  | { readonly kind: 'crisis'; readonly at: PlaceId; readonly by?: ActorId }
  | { readonly kind: 'inject'; readonly id: string }
  | { readonly kind: 'drift' };

/** One named part of a change; the parts of a cause add up to its change. `name` is worded in `ui/words`. */
export interface Factor {
  readonly name: FactorName;
  readonly points: Points;
}

export const FACTOR_NAMES = [
  'base',
  'words',
  'deeds',
  'reassurance',
  'fatigue',
  'dilution',
  'saturation',
  'distrust',
  'proximity',
  'mitigation',
  'partnerShare',
  'preset',
  'unattributed',
  'shielded',
  'published',
  'threat',
  'grievance',
  'restraint',
  'rest',
  'flare',
  'asymmetry',
  'rung',
  'strength',
  'unmet',
  'pledge',
  'refund',
  'upkeep',
  'income',
  'price',
  'limit',
  // Terms of an answer (R6) and of a doctrine's choice
  'trust',
  'commonThreat',
  'need',
  'reputation',
  'neighbour',
  'support',
  'entrapment',
  'terms',
  'doctrine',
  'sweetener',
  'opening',
  'cosigned',
  'cohesion',
  'stake',
  'concern',
  'dependence',
  'lobby',
  'norm',
  'bloc',
  'burden',
  'trend',
  'attribution',
  'leaving',
  'swing',
  'mediator',
  'consultation',
  'commitment',
] as const;
export type FactorName = (typeof FACTOR_NAMES)[number];

/** Why, and how much of it. `factors` sum to the change. */
export interface Cause {
  readonly clause: ClauseId;
  readonly source: Source;
  readonly factors: readonly Factor[];
}

/** One row of the ledger. */
export interface LedgerRow {
  readonly delta: Points;
  readonly cause: Cause;
}

/** Who may know of an event: everybody, or the actors named (and control). */
export type Audience = 'all' | readonly ActorId[];

/** What a member would sign at most, 0 to 4, and the parts of its support. */
export interface CeilingTold {
  readonly member: string;
  readonly ceiling: number;
  readonly support: readonly Factor[];
  readonly bloc?: string;
}

/** What happened, as told. Made where it happens, with its audience. */
export type GameEvent = { readonly audience: Audience } & Telling;

export type Telling =
  | {
      readonly kind: 'scoreChanged';
      readonly score: ScoreName;
      readonly at: number;
      readonly before: Points;
      readonly after: Points;
      readonly rows: readonly LedgerRow[];
    }
  | { readonly kind: 'turnBegan'; readonly turn: number; readonly quarter: number }
  /** The prologue is over: the kinds of papers that were signed in the open, none where it failed (R1.7). */
  | { readonly kind: 'prologueClosed'; readonly papers: readonly OrderKind[] }
  | {
      readonly kind: 'inputRejected';
      readonly seat: ActorId;
      readonly what: string;
      readonly why: IllegalOrder | { readonly code: string };
    }
  | {
      readonly kind: 'proposed';
      readonly proposal: string;
      readonly order: Order;
      readonly to: readonly ActorId[];
      /** The package that it belongs to, if any. */
      readonly bundle?: string;
    }
  | { readonly kind: 'countered'; readonly proposal: string; readonly by: ActorId; readonly order: Order }
  | {
      readonly kind: 'answered';
      readonly proposal: string;
      readonly by: ActorId;
      readonly accept: boolean;
      readonly because: readonly Factor[];
      readonly chance?: Percent;
    }
  | { readonly kind: 'orderDone'; readonly order: Order; readonly with: readonly ActorId[] }
  | { readonly kind: 'probed'; readonly at: PlaceId; readonly against: ActorId; readonly by?: ActorId }
  | {
      readonly kind: 'proposalFailed';
      readonly proposal: string;
      readonly order: Order;
      readonly refusedBy: readonly ActorId[];
    }
  | { readonly kind: 'agreementBegan'; readonly agreement: Agreement }
  | { readonly kind: 'agreementEnded'; readonly agreement: Agreement; readonly why: 'lapsed' | 'breached' | 'exited' }
  | { readonly kind: 'agreementRenewed'; readonly agreement: Agreement }
  | { readonly kind: 'noticeGiven'; readonly agreement: Agreement; readonly by: ActorId; readonly ends: number }
  | { readonly kind: 'agreementSuspended'; readonly agreement: Agreement; readonly by: ActorId }
  | { readonly kind: 'agreementResumed'; readonly agreement: Agreement; readonly by: ActorId }
  | { readonly kind: 'secretRevealed'; readonly agreement: Agreement }
  | { readonly kind: 'quietLeaked'; readonly by: ActorId; readonly toward: ActorId }
  | { readonly kind: 'breachFound'; readonly agreement: Agreement; readonly by: ActorId }
  | { readonly kind: 'leaked'; readonly agreement: string; readonly parties: readonly ActorId[] }
  | {
      readonly kind: 'textTabled';
      readonly forum: string;
      readonly by: ActorId;
      /** A flashpoint, or one of `TOPICS`. */
      readonly about: PlaceId;
      readonly tabled: number;
      readonly adopted: number;
      /** Another text about the same matter was adopted in the same session. */
      readonly setAside?: true;
      /** How far each would go, and why: the parts of its support; `bloc` names whose lower ceiling it took over. */
      readonly ceilings: readonly CeilingTold[];
    }
  | { readonly kind: 'earlyWarning'; readonly at: PlaceId; readonly chance: Points }
  | { readonly kind: 'injected'; readonly inject: string }
  | {
      readonly kind: 'dilemmaFaced';
      readonly inject: string;
      readonly seat: ActorId;
      readonly options: readonly string[];
    }
  | { readonly kind: 'dilemmaDecided'; readonly inject: string; readonly seat: ActorId; readonly option: string }
  | { readonly kind: 'exerciseHeld'; readonly host: ActorId; readonly guests: readonly ActorId[] }
  | { readonly kind: 'doctrineChanged'; readonly actor: ActorId; readonly doctrine: Doctrine }
  | { readonly kind: 'attributed'; readonly disaster: string; readonly host: ActorId; readonly to: ActorId }
  | { readonly kind: 'attributionCleared'; readonly disaster: string; readonly host: ActorId; readonly of: ActorId }
  | { readonly kind: 'treatyInvoked'; readonly at: PlaceId; readonly by: ActorId; readonly allies: readonly ActorId[] }
  | {
      readonly kind: 'callAnswered';
      readonly at: PlaceId;
      readonly by: ActorId;
      readonly to: ActorId;
      readonly reply: Reply;
    }
  | { readonly kind: 'mediating'; readonly at: PlaceId; readonly by: ActorId }
  | {
      readonly kind: 'disasterStruck';
      readonly disaster: string;
      readonly nature: Nature;
      readonly host: ActorId;
      readonly severity: Points;
    }
  | { readonly kind: 'reliefGiven'; readonly disaster: string; readonly host: ActorId; readonly unmet: Points }
  | { readonly kind: 'incident'; readonly at: PlaceId; readonly chance: Points; readonly came: boolean }
  | { readonly kind: 'crisisBegan'; readonly at: PlaceId; readonly rung: number; readonly leads: readonly ActorId[] }
  | {
      readonly kind: 'windowClosed';
      readonly at: PlaceId;
      readonly window: number;
      /** Leads first, then those who stand with them. `restrainedBy` is the ally that undid a raise; its move is then a hold. */
      readonly moves: readonly { readonly by: ActorId; readonly move: string; readonly restrainedBy?: ActorId }[];
      readonly before: number;
      readonly rung: number;
      readonly warRisk: Points;
    }
  | { readonly kind: 'offRamp'; readonly at: PlaceId; readonly by: ActorId; readonly accepted: boolean }
  | { readonly kind: 'hotlineCalled'; readonly at: PlaceId; readonly by: ActorId; readonly worked: boolean }
  | { readonly kind: 'crisisEnded'; readonly at: PlaceId; readonly rung: number; readonly highest: number }
  | { readonly kind: 'restraintExploited'; readonly by: ActorId; readonly of: ActorId }
  | { readonly kind: 'gameOver'; readonly outcome: Outcome };

export type EventKind = Telling['kind'];
