import type { Reply } from '../crisis/moveKinds.ts';
import type { Order } from '../order.ts';
import type { BasesFor, Burden, Cap, Trigger } from '../treatyTerms.ts';
import type { AgreementType } from '../scenario/setup.ts';
import type { Doctrine } from '../scenario/doctrine.ts';
import type { Nature } from '../scenario/setupInject.ts';
import type { ActorId, ActorIx, PlaceId, PlaceIx, Points, Turn } from '../types.ts';

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
  /** What events have put to seats, until the commit window closes. */
  readonly dilemmas: readonly Dilemma[];
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
  /** How it weighs what it wants; an event may change it. In the open. */
  readonly doctrine: Doctrine;
  /** Weight of its doctrine, −5 to 5, that elections have moved from calm to deterrence. In the open. */
  readonly lean: number;
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
  /** The part of dependence that is for arms. */
  readonly armsDependence: Points;
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

/**
 * A standing commitment. Parties are in the scenario's sequence, but for the directed types (restraint, supply, access, influence),
 * whose giver stands first. `until` is the last turn, 0 while it stands until exit.
 */
export interface Agreement {
  readonly id: string;
  readonly type: AgreementType;
  readonly parties: readonly ActorIx[];
  readonly at: number;
  readonly since: Turn;
  readonly until: Turn;
  /** How well its keeping can be seen, 0 to 3. */
  readonly verification: number;
  /** Only its parties know of it, until it comes out. */
  readonly secret: boolean;
  /** The turn at whose end it is over because notice was given, and who gave it, ascending; 0 and nobody while it runs on. */
  readonly ends: Turn;
  readonly leaving: readonly ActorIx[];
  /** Who has suspended it, ascending, and since which turn; nobody and 0 while it is in force. */
  readonly suspendedBy: readonly ActorIx[];
  readonly suspendedSince: Turn;
  readonly terms: AgreementTerms | null;
}

/** What was agreed beyond the type. */
export type AgreementTerms =
  | {
      readonly of: 'alliance';
      readonly trigger: Trigger;
      /** The flashpoint that it covers, −1 for all. */
      readonly scope: number;
      readonly consultation: boolean;
      /** Whose forces got access by it, as `burden` says it. */
      readonly bases: BasesFor;
      /** Who carries its running cost: `proposer` and `partner` are `proposedBy` and the other party. */
      readonly burden: Burden;
      readonly proposedBy: ActorIx;
    }
  /** `places` are the flashpoints that it brought nearer to the guest; leaving takes back just those. */
  | { readonly of: 'access'; readonly consultation: boolean; readonly places: readonly PlaceIx[] }
  | { readonly of: 'armsLimitation'; readonly cap: Cap };

/** Something that an event has put to a seat: `inject` is its place in the scenario. R5.4 */
export interface Dilemma {
  readonly inject: number;
  readonly seat: ActorIx;
  readonly options: readonly string[];
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

/** A non-traditional threat that has struck a host and is not over. */
export interface Disaster {
  readonly id: string;
  readonly nature: Nature;
  readonly host: ActorIx;
  readonly severity: Points;
  /** A flashpoint it lies near, or −1. */
  readonly near: number;
  readonly turn: Turn;
  /** The last turn in which it weighs on its host. */
  readonly until: Turn;
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
  /** Allies that a lead has called on, in the sequence of callers and allies. */
  readonly calls: readonly AllianceCall[];
  /** Allies that stand with a lead as principals. */
  readonly supporters: readonly { readonly actor: ActorIx; readonly of: ActorIx }[];
  /** Who carries messages between the leads; −1 for nobody. */
  readonly mediator: number;
}

/** A treaty that was invoked: `window` is that of the call, `reply` null until the ally has answered. R7.7 */
export interface AllianceCall {
  readonly by: ActorIx;
  readonly to: ActorIx;
  readonly window: number;
  readonly reply: Reply | null;
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
  'resolved',
  'quiet',
  'invited',
  'hosted',
  'disinvited',
  'doneQuietly',
  'signedQuietly',
  'resumed',
  'resumedQuietly',
  'trained',
  'emboldened',
  'restrained',
  'attributed',
  'cleared',
  'chose',
  'operation',
  'jointStatement',
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/**
 * What the rules remember. `by` and `to` are actors (−1 for none), `at` a flashpoint (−1 for none; for relief the event it
 * answers), `value` what that kind says: the kind of order done, the strength of a text (of one that was adopted with its forum, see
 * `adopted.ts`), the tension to refund; of a resumption twice
 * the place of the agreement's type among all, and one more where `by` does not stand first in it.
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
  /** What the common aim has paid, where the scenario sets one (R10.7). */
  readonly common?: Points;
  readonly objectives: readonly {
    readonly id: string;
    readonly value: Points;
    readonly points: Points;
    readonly of: Points;
  }[];
}
