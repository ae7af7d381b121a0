import type { Order, OrderKey, OrderKind } from '../order.ts';
import { SPECS } from '../orders/index.ts';

const FIELDS = Object.fromEntries(
  Object.entries(SPECS).map(([kind, { fields }]) => [kind, Object.keys(fields)]),
) as unknown as Readonly<Record<OrderKind, readonly string[]>>;

/** An order's name by its content: kind, actor and fields in the sequence of its spec. */
export function orderKey(order: Order): OrderKey {
  const fields = order as unknown as Readonly<Record<string, string | number | boolean>>;
  let key = `${order.kind}/${order.by}`;
  for (const name of FIELDS[order.kind]) key += `/${String(fields[name])}`;
  return key;
}
