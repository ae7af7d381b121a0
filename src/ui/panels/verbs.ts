import {
  Anchor,
  Binoculars,
  Crosshair,
  DoorOpen,
  Ear,
  FileCheck2,
  FileText,
  GraduationCap,
  Handshake,
  HandCoins,
  Landmark,
  LifeBuoy,
  Megaphone,
  MessagesSquare,
  PhoneCall,
  PlaneLanding,
  Sailboat,
  Scale,
  Shield,
  Ship,
  ShipWheel,
  Siren,
  UsersRound,
  Waves,
  Wrench,
  Waypoints,
  type LucideIcon,
} from 'lucide-react';
import type { OrderKind } from '../../rules/order.ts';

/** What an order is for, in the sequence of the menu. */
export const GROUPS = ['talk', 'bind', 'pledge', 'show', 'region', 'help', 'leave'] as const;
export type Group = (typeof GROUPS)[number];

interface VerbOf {
  readonly group: Group;
  readonly Icon: LucideIcon;
}

/** The menu: what each kind of order is for, and its sign. A new kind does not compile until it has its place here. */
export const VERBS: Readonly<Record<OrderKind, VerbOf>> = {
  dialogue: { group: 'talk', Icon: MessagesSquare },
  highLevelVisit: { group: 'talk', Icon: Landmark },
  hotline: { group: 'talk', Icon: PhoneCall },
  quietDiplomacy: { group: 'talk', Icon: Ear },
  announcedRestraint: { group: 'talk', Icon: Anchor },
  armsLimitation: { group: 'talk', Icon: FileCheck2 },
  jointExercise: { group: 'bind', Icon: Handshake },
  crossBlocExercise: { group: 'bind', Icon: Sailboat },
  trainingExchange: { group: 'bind', Icon: GraduationCap },
  intelligenceSharing: { group: 'bind', Icon: Binoculars },
  allianceTreaty: { group: 'pledge', Icon: Shield },
  allyCounsel: { group: 'pledge', Icon: UsersRound },
  basingAccess: { group: 'pledge', Icon: PlaneLanding },
  armsTransfer: { group: 'pledge', Icon: Crosshair },
  influencePackage: { group: 'pledge', Icon: HandCoins },
  publicStatement: { group: 'show', Icon: Megaphone },
  posture: { group: 'show', Icon: Ship },
  presencePatrol: { group: 'show', Icon: ShipWheel },
  jointPatrol: { group: 'show', Icon: Waypoints },
  greyZoneProbe: { group: 'show', Icon: Waves },
  modernisation: { group: 'show', Icon: Wrench },
  conductCode: { group: 'region', Icon: Scale },
  forumText: { group: 'region', Icon: FileText },
  disasterRelief: { group: 'help', Icon: LifeBuoy },
  jointOperation: { group: 'help', Icon: Siren },
  withdrawal: { group: 'leave', Icon: DoorOpen },
};
export const KINDS = Object.keys(VERBS) as readonly OrderKind[];
