import { joinedBy } from '../menu/specs.ts';
import { orderKey } from '../menu/orderKey.ts';
import type { Deed } from '../menu/orderSpec.ts';
import type { Order } from '../order.ts';
import { fatigueKey } from '../orders/terms.ts';
import type { Situation } from '../state/situation.ts';
import type { ActorId } from '../types.ts';

/** An order that comes about, and those who said yes to it. */
export interface Agreed {
  readonly order: Order;
  readonly consenting: readonly ActorId[];
}

/** Deeds in canonical sequence; `ordinal` counts like acts, which tire (R3.6); what joins one event knows its company (R3.7). */
export function deedsOf(here: Situation, agreed: readonly Agreed[]): readonly Deed[] {
  const counts = new Map<string, number>();
  const companies = companiesOf(here, agreed);
  const carriedOut = agreed.map(({ order }) => order);
  return agreed
    .map((one) => ({ ...one, key: orderKey(one.order) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map((one) => {
      const like = fatigueKey(one.order);
      const ordinal = counts.get(like) ?? 0;
      counts.set(like, ordinal + 1);
      const company = companies.get(joinedBy(one.order) ?? '') ?? one.consenting;
      return { ...one, ordinal, company, carriedOut };
    });
}

/** Who takes part in each event that several orders of a seat bring about, in the scenario's sequence. */
function companiesOf({ scenario }: Situation, agreed: readonly Agreed[]): ReadonlyMap<string, readonly ActorId[]> {
  const those = new Map<string, Set<ActorId>>();
  for (const { order, consenting } of agreed) {
    const event = joinedBy(order);
    if (event === undefined) continue;
    const company = those.get(event) ?? new Set();
    consenting.forEach((id) => company.add(id));
    those.set(event, company);
  }
  return new Map(
    [...those].map(([event, ids]) => [event, scenario.actors.flatMap(({ id }) => (ids.has(id) ? [id] : []))]),
  );
}
