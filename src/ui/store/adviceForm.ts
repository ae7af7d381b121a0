import type { Observation } from '../../rules/sight/observe.ts';
import type { Advice, Host } from '../../session/host.ts';
import { newForm, withField } from './orderForm.ts';
import type { Form } from './plan.ts';

/** The form of an order as it was advised. */
export function adviceForm(host: Host, view: Observation, { order, sweetener }: Advice): Form {
  const values = order as unknown as Readonly<Record<string, string | number | boolean>>;
  const filled = host.form(order.kind).reduce(
    (form, { name }) => {
      const value = values[name];
      return value === undefined ? form : withField(host, view, form, name, value);
    },
    newForm(host, view, order.kind),
  );
  return { ...filled, sweetener };
}
