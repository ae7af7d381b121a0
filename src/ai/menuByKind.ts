import { menuOf } from '../rules/menu/legal.ts';
import { ORDER_KINDS, type Order, type OrderKind } from '../rules/order.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import type { ActorId } from '../rules/types.ts';

const menus = new WeakMap<Scenario, Map<ActorId, ReadonlyMap<OrderKind, readonly Order[]>>>();

/** All that a seat could ever order of a kind. A kind with many forms has hundreds, so they are sorted once a scenario. */
export function menuByKind(scenario: Scenario, id: ActorId, kind: OrderKind): readonly Order[] {
  const known = menus.get(scenario) ?? new Map<ActorId, ReadonlyMap<OrderKind, readonly Order[]>>();
  menus.set(scenario, known);
  const there = known.get(id) ?? sorted(menuOf(scenario, id));
  known.set(id, there);
  return there.get(kind) ?? [];
}

function sorted(menu: readonly Order[]): ReadonlyMap<OrderKind, readonly Order[]> {
  const kinds = new Map<OrderKind, Order[]>(ORDER_KINDS.map((kind) => [kind, []]));
  for (const order of menu) kinds.get(order.kind)?.push(order);
  return kinds;
}
