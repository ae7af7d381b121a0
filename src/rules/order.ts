import type { ActorId, PlaceId, Points } from './types.ts';

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
] as const;
export type OrderKind = (typeof ORDER_KINDS)[number];

export const SCALES = ['small', 'medium', 'large'] as const;
export type Scale = (typeof SCALES)[number];
export const STANCES = ['surge', 'standDown'] as const;
export type Stance = (typeof STANCES)[number];

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
  | { readonly kind: 'intelligenceSharing'; readonly by: ActorId; readonly with: ActorId }
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
    };

export type OrderOf<K extends OrderKind> = Extract<Order, { readonly kind: K }>;

/** The other party of an order between two, or the one that a restraint is announced to. */
export const partnerOf = (order: Order): ActorId | undefined =>
  'with' in order ? order.with : 'toward' in order ? order.toward : undefined;

/** Whoever an order names beside its giver: its partner, or the one that it is against. */
export const counterpartOf = (order: Order): ActorId | undefined =>
  partnerOf(order) ?? ('against' in order ? order.against : undefined);

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
] as const;
export type Objection = (typeof OBJECTIONS)[number];
