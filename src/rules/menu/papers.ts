import { partnerOf, type IllegalOrder, type Order, type OrderKind } from '../order.ts';
import { isPrologue, negotiates } from '../scenario/prologue.ts';
import type { Situation } from '../state/situation.ts';

/**
 * R1.7 What can be negotiated in a prologue: what two seats sign and what lasts. Not what is done (exercises, visits, patrols) and not what
 * is said; no code of conduct, which binds claimants who do not sit there, and no influence package, which is money and not a promise.
 */
const PAPERS: ReadonlySet<OrderKind> = new Set([
  'allianceTreaty',
  'basingAccess',
  'intelligenceSharing',
  'armsTransfer',
  'trainingExchange',
  'hotline',
  'armsLimitation',
]);

/** Why an order is not for the prologue; undefined for a paper between two who negotiate, and for every order of a quarter. */
export function prologueObjection({ scenario, state }: Situation, order: Order): IllegalOrder | undefined {
  if (!isPrologue(scenario, state.turn)) return undefined;
  const partner = partnerOf(order);
  const between = negotiates(scenario, order.by) && partner !== undefined && negotiates(scenario, partner);
  return between && PAPERS.has(order.kind) ? undefined : { code: 'prologue' };
}
