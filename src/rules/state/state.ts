import type { Order } from '../order.ts';
import type { AgreementType } from '../scenario/setup.ts';
import type { ActorId, ActorIx, PlaceId, Points, Turn } from '../types.ts';

/** Where a turn stands. `propose` and `counter` are the talks, `commit` the secret orders, `crisis` one window of the ladder. */
export const PHASES = ['propose', 'counter', 'commit', 'crisis', 'over'] as const;
export type Phase = (typeof PHASES)[number];

/** Everything that is so, in whole numbers. With the scenario, the inputs and the seed it determines every later state. */
export interface State {
  readonly turn: Turn;
  readonly phase: Phase;
  /** The last turn; hidden from all seats but control. */
  readonly end: Turn;
  readonly actors: readonly ActorState[];
  readonly ties: readonly TieState[];
  readonly dyads: readonly DyadState[];
  readonly places: readonly PlaceState[];
  readonly footholds: readonly FootholdState[];
  readonly region: RegionState;
  readonly fatigue: readonly Fatigue[];
  readonly agreements: readonly Agreement[];
  readonly proposals: readonly Proposal[];
  readonly disasters: readonly Disaster[];
  readonly crises: readonly Crisis[];
  readonly marks: readonly Mark[];
  readonly outcome: Outcome | null;
}

export interface ActorState {
  readonly capability: Points;
  readonly readiness: Points;
  readonly support: Points;
  readonly reputation: Points;
  readonly resilience: Points;
  readonly capital: number;
  /** Slots of attention spent this turn, and lost next turn to a disaster. */
  readonly slotsSpent: number;
  readonly slotsLost: number;
  /** Hidden: how much this seat gains by taking; a body without forces has 0. */
  readonly ambition: Points;
  readonly opportunist: boolean;
  /** Which of the scenario's secret objectives was drawn; −1 without a deck. */
  readonly secret: number;
  /** Highest rung this seat was a principal at, and in how many crises it was one. */
  readonly highestRung: number;
  readonly crises: number;
  /** Unmet need that disasters have left at home, summed over the game. */
  readonly unmet: Points;
  /** Mean trust and dependence of the others toward this seat when the game began; an opportunist's card measures its gain from here. */
  readonly influenceAtStart: Points;
}

export interface TieState {
  readonly trust: Points;
  readonly posture: Points;
  readonly credibility: Points;
  readonly dependence: Points;
  readonly belief: Points;
}

export interface DyadState {
  readonly tension: Points;
  /** The fast part of tension; may be negative. Tension less flare is the slow part. */
  readonly flare: Points;
  readonly interoperability: Points;
  readonly transparency: Points;
  readonly grievance: Points;
}

export interface PlaceState {
  readonly heat: Points;
  readonly presence: Points;
  readonly code: Points;
  readonly rung: number;
  /** Highest rung of the game so far. */
  readonly highestRung: number;
}

export interface FootholdState {
  readonly claim: Points;
  readonly interest: Points;
  readonly reach: Points;
}

export interface RegionState {
  readonly norm: Points;
  readonly track: Points;
}

/** Like acts lose their effect. `key` is the kind with its pair, or with its actor and place. Level 0 to 100, whole. */
export interface Fatigue {
  readonly key: string;
  readonly level: number;
}

/** A standing commitment. Parties are in the scenario's sequence. `until` is the last turn, 0 while it stands until exit. */
export interface Agreement {
  readonly id: string;
  readonly type: AgreementType;
  readonly parties: readonly ActorIx[];
  readonly at: number;
  readonly since: Turn;
  readonly until: Turn;
}

/**
 * An offer on the table. `counter` holds the changed terms that a recipient offered instead; `bundle` names the package that it
 * belongs to (`JPN/1`) and is absent for an offer that stands alone.
 */
export interface Proposal {
  readonly id: string;
  readonly order: Order;
  readonly sweetener: number;
  readonly asks: readonly ActorId[];
  readonly counter: { readonly by: ActorId; readonly order: Order } | null;
  readonly bundle?: string;
}

export interface Disaster {
  readonly id: string;
  readonly host: ActorIx;
  readonly severity: Points;
  /** A flashpoint it lies near, or −1. */
  readonly near: number;
  readonly turn: Turn;
}

/** A crisis that is being decided. Sides are the two leads. */
export interface Crisis {
  readonly at: number;
  readonly window: number;
  readonly highest: number;
  readonly leads: readonly [ActorIx, ActorIx];
  /** Moves of the window before, in the sequence of the leads; empty in the first. */
  readonly last: readonly string[];
  /** Leads that have used their one hotline call. */
  readonly called: readonly ActorIx[];
}

export const MARK_KINDS = [
  'dialogue',
  'visit',
  'restraint',
  'standDown',
  'probe',
  'surge',
  'lineTested',
  'lineOpened',
  'crisis',
  'text',
  'ignored',
  'relief',
  'refundDue',
  'patrol',
  'done',
  'adopted',
  'signed',
  'injected',
  'principal',
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/**
 * What the rules remember. `by` and `to` are actors (−1 for none), `at` a flashpoint (−1 for none; for relief the event it
 * answers), `value` what that kind says: the kind of order done, the strength of a text, the tension to refund.
 */
export interface Mark {
  readonly kind: MarkKind;
  readonly turn: Turn;
  readonly by: number;
  readonly to: number;
  readonly at: number;
  readonly value: number;
}

/** How it ended. Points by actor, in the scenario's sequence. */
export interface Outcome {
  readonly war: boolean;
  readonly at: PlaceId | null;
  readonly stability: Points;
  readonly seats: readonly SeatOutcome[];
}

export interface SeatOutcome {
  readonly actor: ActorId;
  readonly final: Points;
  readonly national: Points;
  readonly shared: Points;
  readonly motive: Points;
  readonly objectives: readonly {
    readonly id: string;
    readonly value: Points;
    readonly points: Points;
    readonly of: Points;
  }[];
}
