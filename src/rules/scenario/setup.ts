import type { Burden, Cap, Trigger } from '../treatyTerms.ts';
import type { ParamName } from '../params/params.ts';
import type { Doctrine } from './doctrine.ts';
import type { SetupInject } from './setupInject.ts';
import type { ActorId, Percent, PlaceId, Points, Turn } from '../types.ts';

/**
 * What a scenario file says, checked but not yet compiled: strings for ids, hundredths for scores. This is what a game record
 * embeds. Texts ride along; the rules never read them.
 */
export interface Setup {
  readonly format: 1;
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Section headings of the source article that the scenario derives from. */
  readonly sources: readonly string[];
  readonly calendar: SetupCalendar;
  readonly actors: readonly SetupActor[];
  readonly defaults: SetupDefaults;
  readonly pairs: readonly SetupPair[];
  readonly places: readonly SetupPlace[];
  readonly forums: readonly SetupForum[];
  readonly agreements: readonly SetupAgreement[];
  readonly injects: readonly SetupInject[];
  /** Where norms and the regional forum's track stand at the start; both 0 when left out. */
  readonly region?: { readonly norm: Points; readonly track: Points };
  /** What all seats want together: each of these at least so high when the game ends (R10.7). */
  readonly commonAim?: SetupCommonAim;
  /** Dyads that count double in regional stability. */
  readonly corePairs: readonly (readonly [ActorId, ActorId])[];
  /** Coefficients that this scenario tunes, within their ranges. */
  readonly params: Partial<Readonly<Record<ParamName, number>>>;
}

export interface SetupCommonAim {
  readonly text: string;
  readonly track?: Points;
  readonly norm?: Points;
  readonly stability?: Points;
}

export interface SetupCalendar {
  readonly turns: Turn;
  /** Quarter of the first turn. */
  readonly quarter: 1 | 2 | 3 | 4;
  /** The last turn is drawn from one before to one after `turns`. */
  readonly hiddenEnd: boolean;
  /** The seats that negotiate in the first turn, while the others wait and read the paper afterwards; two at least. */
  readonly prologue?: readonly ActorId[];
}

export const MOTIVES = ['drawn', 'seeker', 'opportunist', 'none'] as const;
export type MotiveRule = (typeof MOTIVES)[number];

export interface SetupActor {
  readonly id: ActorId;
  readonly name: string;
  /** The card that a seat reads before the first turn, in the scenario's own words. */
  readonly brief: string;
  /** What whoever takes the seat reads about it before the first turn: longer than the card, and left out where the card is enough. */
  readonly readIn?: string;
  readonly doctrine: Doctrine;
  /** null: a body without forces. */
  readonly capability: Points | null;
  readonly readiness: Points;
  readonly support: Points;
  readonly reputation: Points;
  readonly resilience: Points;
  readonly capital: number;
  readonly slots: number;
  readonly motive: MotiveRule;
  /** Chance in percent that a drawn motive is the opportunist's. */
  readonly prior: Percent;
  /** What shifts by itself each turn: capability in points (it may fall) and income in whole capital. */
  readonly trend?: { readonly capability: Points; readonly income: number };
  readonly objectives: readonly SetupObjective[];
  /** One of these is drawn. May be empty. */
  readonly secrets: readonly SetupObjective[];
}

export interface SetupObjective {
  readonly id: string;
  readonly text: string;
  readonly measure: Measure;
  readonly target: Points;
  /**
   * `atLeast` and `atMost` pay over the last 20 points; `count` pro rata (target is hundredths of one); `never` all or nothing:
   * the measure does not rise above the target (hundredths of one).
   */
  readonly kind: 'atLeast' | 'atMost' | 'count' | 'never';
}

/** What an objective measures, from a closed list with typed parameters. */
export type Measure =
  | { readonly of: 'score'; readonly score: 'capability' | 'readiness' | 'support' | 'reputation' | 'resilience' }
  | { readonly of: 'trustIn'; readonly from: readonly ActorId[] }
  | { readonly of: 'trustBetween'; readonly with: ActorId }
  | { readonly of: 'credibilityToward'; readonly to: readonly ActorId[] }
  | { readonly of: 'credibilityFrom'; readonly from: ActorId }
  | { readonly of: 'influenceOver'; readonly over: readonly ActorId[] }
  | { readonly of: 'tensionWith'; readonly with: readonly ActorId[] }
  | { readonly of: 'threatFrom'; readonly from: readonly ActorId[] }
  | { readonly of: 'highestThreat' }
  | { readonly of: 'alignmentGap'; readonly one: ActorId; readonly other: ActorId }
  | { readonly of: 'heat'; readonly at: PlaceId }
  | { readonly of: 'presence'; readonly at: PlaceId }
  /** Without a claimant it is the seat's own claim. */
  | { readonly of: 'claim'; readonly at: PlaceId; readonly claimant?: ActorId }
  | { readonly of: 'interest'; readonly at: PlaceId }
  | { readonly of: 'deterrence'; readonly at: PlaceId; readonly challenger: ActorId; readonly claimant: ActorId }
  | { readonly of: 'stability' }
  | { readonly of: 'interoperabilityWith'; readonly with: ActorId }
  /** What two others have between them. */
  | { readonly of: 'trustAmong'; readonly between: readonly [ActorId, ActorId] }
  | { readonly of: 'interoperabilityAmong'; readonly between: readonly [ActorId, ActorId] }
  | { readonly of: 'dependence' }
  | { readonly of: 'armsDependence' }
  | { readonly of: 'track' }
  | { readonly of: 'norm' }
  | { readonly of: 'ordersDone'; readonly orders: readonly string[]; readonly with?: readonly ActorId[] }
  | { readonly of: 'agreements'; readonly types: readonly AgreementType[]; readonly with?: readonly ActorId[] }
  /** With forums named, only what these have adopted. */
  | { readonly of: 'textsAdopted'; readonly strength: 1 | 2 | 3 | 4; readonly forums?: readonly string[] }
  | { readonly of: 'code'; readonly at: PlaceId }
  | { readonly of: 'highestRung'; readonly at: PlaceId }
  | { readonly of: 'openRung'; readonly at: PlaceId }
  | { readonly of: 'crisesAsPrincipal' }
  /** Without a host it is the need at home. */
  | { readonly of: 'unmetNeed'; readonly host?: ActorId };

export interface SetupDefaults {
  readonly trust: Points;
  readonly tension: Points;
  readonly grievance: Points;
  readonly proximity: Points;
  readonly posture: Points;
  readonly credibility: Points;
  readonly dependence: Points;
  readonly interoperability: Points;
  readonly transparency: Points;
  readonly claim: Points;
  readonly placeProximity: Points;
}

/** Directed values are written `[first toward second, second toward first]`. */
type Both = readonly [Points, Points];

export interface SetupPair {
  readonly between: readonly [ActorId, ActorId];
  readonly trust?: Both;
  readonly posture?: Both;
  readonly credibility?: Both;
  readonly dependence?: Both;
  /** The part of dependence that is for arms. */
  readonly armsDependence?: Both;
  readonly tension?: Points;
  readonly grievance?: Points;
  readonly proximity?: Points;
  readonly interoperability?: Points;
  readonly transparency?: Points;
}

export interface SetupPlace {
  readonly id: PlaceId;
  readonly name: string;
  readonly heat: Points;
  readonly presence: Points;
  readonly code: Points;
  /** Each claimant may challenge each other one. */
  readonly claimants: readonly ActorId[];
  readonly seats: readonly SetupFoothold[];
  readonly backing: readonly { readonly backer: ActorId; readonly claimant: ActorId }[];
}

export interface SetupFoothold {
  readonly actor: ActorId;
  readonly proximity: Points;
  readonly stake: Points;
  readonly reach?: Points;
  readonly claim?: Points;
}

/**
 * What kind of body a forum is, which decides its rule and what its texts do (R8.10–R8.14): an association's board and a regional
 * forum (consensus), a leaders' summit (majority, the chair's agenda), a security cooperation (consensus, acts as a bloc), ministers
 * with working groups (co-chairs, threats and standards).
 */
export const FORUM_BODIES = ['board', 'regionalForum', 'summit', 'cooperation', 'ministers'] as const;
export type ForumBody = (typeof FORUM_BODIES)[number];

export interface SetupForum {
  readonly id: string;
  readonly name: string;
  readonly body: ForumBody;
  readonly chair: ActorId;
  /** Seats that may table a text; the chair is one of them. */
  readonly members: readonly ActorId[];
  /** Quarters in which it meets. */
  readonly seasons: readonly (1 | 2 | 3 | 4)[];
  /** Composite members, which have a vote and no seat. */
  readonly composites: readonly SetupComposite[];
}

export interface SetupComposite {
  readonly id: string;
  readonly name: string;
  /** How much it wants a text on each flashpoint, −50 to 50 points. */
  readonly concern: Points;
  readonly dependence: readonly { readonly on: ActorId; readonly value: Points }[];
}

export const AGREEMENT_TYPES = [
  'alliance',
  'partnership',
  'supply',
  'hotline',
  'intelligence',
  'code',
  'restraint',
  'armsLimitation',
  'training',
  'access',
  'influence',
] as const;
export type AgreementType = (typeof AGREEMENT_TYPES)[number];

export interface SetupAgreement {
  readonly type: AgreementType;
  /** For supply, access and influence the giver first: supplier, host, giver. For a restraint its issuer first. */
  readonly parties: readonly ActorId[];
  readonly at?: PlaceId;
  readonly name: string;
  /** The last turn, where it has a term. */
  readonly until?: Turn;
  readonly verification?: 0 | 1 | 2 | 3;
  readonly secret?: boolean;
  /** Terms of an alliance. */
  readonly trigger?: Trigger;
  readonly scope?: PlaceId;
  readonly burden?: Burden;
  /** Terms of an alliance or of access. */
  readonly consultation?: boolean;
  readonly bases?: boolean;
  /** What an arms-limitation accord forbids. */
  readonly cap?: Cap;
}
