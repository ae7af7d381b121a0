import type { ActorId, Percent, PlaceId, Points, Turn } from '../types.ts';
import type { Doctrine } from './doctrine.ts';

/** What a non-traditional threat is. R8.9 */
export const NATURES = [
  'typhoon',
  'earthquake',
  'cyber',
  'terrorism',
  'piracy',
  'pandemic',
  'trafficking',
  'climate',
] as const;
export type Nature = (typeof NATURES)[number];

/**
 * Scheduled events: a closed list of typed effects. `chance` in percent; the draw is keyed by id and turn. Heat and tension rise
 * by what is given, trust falls by it; the support of `arrests` has a sign.
 */
export type SetupInject = {
  readonly id: string;
  readonly text: string;
  readonly turn: Turn;
  readonly chance: Percent;
} &
  /** A threat that is nobody's doing, at every host. */
  (
    | {
        readonly kind: 'disaster';
        readonly nature: Exclude<Nature, 'cyber' | 'terrorism'>;
        readonly hosts: readonly ActorId[];
        readonly severity: Points;
        readonly near?: PlaceId;
      }
    /** An attack on networks: laid at the door of `suspect` with the given chance, wrongly unless it is `culprit`; else of `culprit`, if there is one. */
    | {
        readonly kind: 'cyber';
        readonly host: ActorId;
        readonly severity: Points;
        readonly suspect: ActorId;
        readonly falseAttribution: Percent;
        readonly culprit?: ActorId;
      }
    /** An extremist attack: support falls at once, and the threat stays. */
    | { readonly kind: 'attack'; readonly host: ActorId; readonly severity: Points; readonly support: Points }
    | { readonly kind: 'standOff'; readonly at: PlaceId; readonly heat: Points }
    | { readonly kind: 'clash'; readonly at: PlaceId; readonly trust: Points }
    | { readonly kind: 'arrests'; readonly at: PlaceId; readonly heat: Points; readonly support: Points }
    | { readonly kind: 'pivot'; readonly at: PlaceId }
    | { readonly kind: 'comment'; readonly from: ActorId; readonly about: readonly ActorId[]; readonly tension: Points }
    /** Support moves by up to `swing` either way, and up to `lean` of the doctrine's weight between calm and deterrence. */
    | { readonly kind: 'election'; readonly actor: ActorId; readonly swing: Points; readonly lean: number }
    /** `of` asks more of its ally `from`: pay at home, or be believed less (a dilemma of `from`). */
    | {
        readonly kind: 'burdenDemand';
        readonly of: ActorId;
        readonly from: ActorId;
        readonly support: Points;
        readonly credibility: Points;
      }
    /** An accident of the guest's forces: the host's support falls, and it may suspend access without consultation (a dilemma of the host). */
    | { readonly kind: 'baseAccident'; readonly host: ActorId; readonly guest: ActorId; readonly support: Points }
    /** Papers come out: trust falls by `trust` on both sides, transparency rises. */
    | {
        readonly kind: 'leak';
        readonly between: readonly [ActorId, ActorId];
        readonly trust: Points;
        readonly transparency: Points;
      }
    /** A large multinational exercise: every guest accepts or declines, the host may strike one off (dilemmas). */
    | { readonly kind: 'invitation'; readonly host: ActorId; readonly guests: readonly ActorId[] }
    /** Retired officers meet: quiet diplomacy for both, at no cost. */
    | { readonly kind: 'officers'; readonly between: readonly [ActorId, ActorId] }
    /** Two suppliers bid for the same buyer (a dilemma of the buyer). */
    | { readonly kind: 'armsBid'; readonly buyer: ActorId; readonly suppliers: readonly [ActorId, ActorId] }
    /** Capability moves at once, up or down. */
    | { readonly kind: 'powerShift'; readonly actor: ActorId; readonly capability: Points }
    /** A strategy review: another doctrine, and pledges to allies move by `credibility`, up or down. */
    | {
        readonly kind: 'strategyReview';
        readonly actor: ActorId;
        readonly doctrine: Doctrine;
        readonly credibility: Points;
      }
  );
export type InjectKind = SetupInject['kind'];
export const INJECT_KINDS = [
  'disaster',
  'cyber',
  'attack',
  'standOff',
  'clash',
  'arrests',
  'pivot',
  'comment',
  'election',
  'burdenDemand',
  'baseAccident',
  'leak',
  'invitation',
  'officers',
  'armsBid',
  'powerShift',
  'strategyReview',
] as const satisfies readonly InjectKind[];
