import { ALONE, type ActorId, type PlaceId, type Points } from './types.ts';
import type { AgreementType } from './scenario/setup.ts';
import type { BasesFor, Burden, Cap, Trigger } from './treatyTerms.ts';

/** The kinds of order of this edition, in the sequence in which a menu lists them. A kind is one file in `orders/`. */
export const ORDER_KINDS = [
  'dialogue',
  'highLevelVisit',
  'hotline',
  'conductCode',
  'announcedRestraint',
  'jointExercise',
  'intelligenceSharing',
  'posture',
  'presencePatrol',
  'greyZoneProbe',
  'modernisation',
  'forumText',
  'disasterRelief',
  'publicStatement',
  'quietDiplomacy',
  'armsLimitation',
  'crossBlocExercise',
  'trainingExchange',
  'jointOperation',
  'armsTransfer',
  'basingAccess',
  'allianceTreaty',
  'allyCounsel',
  'influencePackage',
  'jointPatrol',
  'withdrawal',
] as const;
export type OrderKind = (typeof ORDER_KINDS)[number];

export const SCALES = ['small', 'medium', 'large'] as const;
export type Scale = (typeof SCALES)[number];
export const STANCES = ['surge', 'standDown'] as const;
export type Stance = (typeof STANCES)[number];
/** What a public statement does: stand by somebody at a flashpoint, speak for another, speak against another. */
export const STATEMENTS = ['resolve', 'support', 'censure'] as const;
export type Statement = (typeof STATEMENTS)[number];
export const COUNSELS = ['reassure', 'restrain'] as const;
export type Counsel = (typeof COUNSELS)[number];
export const INVITATIONS = ['invite', 'disinvite'] as const;
export type Invitation = (typeof INVITATIONS)[number];
export const WITHDRAWALS = ['exit', 'suspend', 'resume'] as const;
export type WithdrawalManner = (typeof WITHDRAWALS)[number];

/** What a seat asks for. Fields are small closed choices, so that everything a seat may ask for can be listed. */
export type Order =
  | { readonly kind: 'dialogue'; readonly by: ActorId; readonly with: ActorId; readonly testHotline: boolean }
  | { readonly kind: 'highLevelVisit'; readonly by: ActorId; readonly with: ActorId }
  | { readonly kind: 'hotline'; readonly by: ActorId; readonly with: ActorId }
  | { readonly kind: 'conductCode'; readonly by: ActorId; readonly at: PlaceId }
  | { readonly kind: 'announcedRestraint'; readonly by: ActorId; readonly toward: ActorId }
  | {
      readonly kind: 'jointExercise';
      readonly by: ActorId;
      readonly with: ActorId;
      readonly at: PlaceId;
      readonly scale: Scale;
      readonly notify: boolean;
      readonly observers: boolean;
    }
  | { readonly kind: 'intelligenceSharing'; readonly by: ActorId; readonly with: ActorId; readonly secret: boolean }
  | {
      readonly kind: 'posture';
      readonly by: ActorId;
      readonly at: PlaceId;
      readonly stance: Stance;
      readonly notify: boolean;
    }
  | { readonly kind: 'presencePatrol'; readonly by: ActorId; readonly at: PlaceId; readonly notify: boolean }
  | { readonly kind: 'greyZoneProbe'; readonly by: ActorId; readonly at: PlaceId; readonly against: ActorId }
  | { readonly kind: 'modernisation'; readonly by: ActorId; readonly publish: boolean }
  | {
      readonly kind: 'forumText';
      readonly by: ActorId;
      readonly forum: string;
      /** A flashpoint, or one of `TOPICS`. */
      readonly about: PlaceId;
      readonly strength: 1 | 2 | 3 | 4;
      readonly lobby: 0 | 1 | 2 | 3;
    }
  | {
      readonly kind: 'disasterRelief';
      readonly by: ActorId;
      readonly disaster: string;
      readonly pledge: 1 | 2 | 3;
      readonly notify: boolean;
    }
  | {
      readonly kind: 'publicStatement';
      readonly by: ActorId;
      /** A seat that is asked to sign too, or `ALONE`. */
      readonly with: ActorId;
      readonly stance: Statement;
      /** Whom it is about: the challenger that a resolve is said to, the one who is supported or censured. */
      readonly named: ActorId;
      /** The flashpoint of a resolve; `HOME` for the others. */
      readonly at: PlaceId;
    }
  | { readonly kind: 'quietDiplomacy'; readonly by: ActorId; readonly toward: ActorId }
  | {
      readonly kind: 'armsLimitation';
      readonly by: ActorId;
      readonly with: ActorId;
      readonly cap: Cap;
      readonly verification: 1 | 2 | 3;
    }
  | {
      readonly kind: 'crossBlocExercise';
      readonly by: ActorId;
      readonly with: ActorId;
      readonly invitation: Invitation;
    }
  | { readonly kind: 'trainingExchange'; readonly by: ActorId; readonly with: ActorId }
  | { readonly kind: 'jointOperation'; readonly by: ActorId; readonly with: ActorId; readonly disaster: string }
  | { readonly kind: 'armsTransfer'; readonly by: ActorId; readonly with: ActorId; readonly secret: boolean }
  | { readonly kind: 'basingAccess'; readonly by: ActorId; readonly with: ActorId; readonly consultation: boolean }
  | {
      readonly kind: 'allianceTreaty';
      readonly by: ActorId;
      readonly with: ActorId;
      readonly trigger: Trigger;
      /** The flashpoint that it covers, or `HOME` for all of them. */
      readonly scope: PlaceId;
      readonly consultation: boolean;
      readonly bases: BasesFor;
      readonly burden: Burden;
      /** Turns that it is concluded for; 0 until exit. */
      readonly term: 0 | 8;
    }
  | { readonly kind: 'allyCounsel'; readonly by: ActorId; readonly toward: ActorId; readonly purpose: Counsel }
  | { readonly kind: 'influencePackage'; readonly by: ActorId; readonly with: ActorId; readonly publish: boolean }
  | {
      readonly kind: 'jointPatrol';
      readonly by: ActorId;
      readonly with: ActorId;
      readonly at: PlaceId;
      readonly notify: boolean;
    }
  | {
      readonly kind: 'withdrawal';
      readonly by: ActorId;
      /** The type of the agreement, and another party to it. */
      readonly agreement: AgreementType;
      readonly from: ActorId;
      /** The flashpoint of a conduct code; `HOME` for every other type. */
      readonly at: PlaceId;
      readonly manner: WithdrawalManner;
    };

export type OrderOf<K extends OrderKind> = Extract<Order, { readonly kind: K }>;

/** The other party of an order between two, or the one that a restraint is announced to. */
export const partnerOf = (order: Order): ActorId | undefined =>
  'with' in order ? (order.with === ALONE ? undefined : order.with) : 'toward' in order ? order.toward : undefined;

/** Whoever an order names beside its giver: its partner, or the one that it is against. */
export const counterpartOf = (order: Order): ActorId | undefined =>
  partnerOf(order) ?? ('against' in order ? order.against : 'from' in order ? order.from : undefined);

/** `jointExercise/JPN/AUS/SCS/large/true/false`: kind, actor and fields, in the sequence of the spec. */
export type OrderKey = string;

/** Why an order is not allowed. `needs` and `has` are points, where the reason is a threshold. */
export interface IllegalOrder {
  readonly code: Objection;
  readonly score?: string;
  readonly needs?: Points;
  readonly has?: Points;
}

export const OBJECTIONS = [
  'self',
  'unaffordable',
  'noSlot',
  'noCapability',
  'notForConvenor',
  'noReach',
  'noClaim',
  'alreadyRunning',
  'tooSoon',
  'tooLittleTrust',
  'tooLittleSupport',
  'outOfSeason',
  'notAMember',
  'notTheChair',
  'nothingToTest',
  'noDisaster',
  'hostOfDisaster',
  'nobodyToAsk',
  'alreadyOrdered',
  'notThisPhase',
  'prologue',
  'tooLittleInteroperability',
  'tooTense',
  'notAnAlly',
  'noSuchAgreement',
  'notSuspended',
  'alreadySuspended',
  'noticeGiven',
  'notRelievable',
  'notInvited',
  'noStake',
  'notAChallenger',
  'saidOtherwise',
  'wrongTopic',
  'noPlaceNeeded',
  'onlyTheChair',
  'sameTerms',
] as const;
export type Objection = (typeof OBJECTIONS)[number];
