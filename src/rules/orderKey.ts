import type { Order, OrderKey } from './order.ts';
import { SPECS } from './orders/index.ts';

/** An order's name by its content: kind, actor and fields in the sequence of its spec. */
export function orderKey(order: Order): OrderKey {
  const fields = order as unknown as Readonly<Record<string, string | number | boolean>>;
  const parts = Object.keys(SPECS[order.kind].fields).map((name) => String(fields[name]));
  return [order.kind, order.by, ...parts].join('/');
}
