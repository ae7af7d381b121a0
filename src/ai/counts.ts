import { divide } from '../rules/base/arithmetic.ts';
import { partnerOf, type Order, type OrderKind } from '../rules/order.ts';
import type { AgreementType, Measure } from '../rules/scenario/setup.ts';
import { actorOf, agreementBetween } from '../rules/state/situation.ts';
import type { ActorId, Points } from '../rules/types.ts';
import type { Goal } from './goals.ts';
import type { Seen } from './seen.ts';

/** Targets of counts are written in hundredths of one. */
const ONE = 100;

/** The type of agreement that a kind of order brings about. */
export const SIGNS: Partial<Readonly<Record<OrderKind, AgreementType>>> = {
  hotline: 'hotline',
  intelligenceSharing: 'intelligence',
  conductCode: 'code',
  announcedRestraint: 'restraint',
  armsLimitation: 'armsLimitation',
  trainingExchange: 'training',
  armsTransfer: 'supply',
  basingAccess: 'access',
  allianceTreaty: 'alliance',
  influencePackage: 'influence',
};

/** National points that an order brings by being counted: one more exercise, agreement or text toward a target not yet met. */
export function countsOf(at: Seen, goals: readonly Goal[], order: Order, adopted: number): Points {
  let sum = 0;
  for (const { objective, of, value } of goals) {
    if (objective.kind !== 'count' || value >= objective.target) continue;
    if (counts(at, objective.measure, order, adopted)) sum += divide(of * ONE, Math.max(1, objective.target));
  }
  return sum;
}

function counts(at: Seen, measure: Measure, order: Order, adopted: number): boolean {
  switch (measure.of) {
    case 'ordersDone':
      return (
        measure.orders.includes(order.kind) &&
        (!measure.with || measure.with.some((id) => partnersOf(order).includes(id)))
      );
    case 'agreements': {
      const type = SIGNS[order.kind];
      const those = order.kind === 'conductCode' ? claimantsAt(at, order.at) : partnersOf(order);
      return (
        type !== undefined &&
        measure.types.includes(type) &&
        (!measure.with || measure.with.some((id) => those.includes(id))) &&
        !isRenewal(at, type, order)
      );
    }
    case 'textsAdopted':
      return (
        adopted >= measure.strength &&
        (!measure.forums || (order.kind === 'forumText' && measure.forums.includes(order.forum)))
      );
    default:
      return false;
  }
}

/** To sign again what runs already makes it last; it does not make it two. */
export function isRenewal({ here, me }: Seen, type: AgreementType, order: Order): boolean {
  const partner = partnerOf(order);
  return partner !== undefined && agreementBetween(here, type, me, actorOf(here, partner)) !== undefined;
}

const partnersOf = (order: Order): readonly ActorId[] => {
  const partner = partnerOf(order);
  return partner === undefined ? [] : [partner];
};

function claimantsAt({ scenario }: Seen, place: string): readonly ActorId[] {
  const there = scenario.places[scenario.placeIx.get(place) ?? -1];
  return (there?.claimants ?? []).map((claimant) => scenario.actors[claimant]?.id ?? '');
}
