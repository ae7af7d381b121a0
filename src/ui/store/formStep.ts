import type { Observation } from '../../rules/sight/observe.ts';
import type { IllegalOrder, Order } from '../../rules/order.ts';
import type { Host } from '../../session/host.ts';
import { termsOf } from '../../session/sights.ts';
import { crowded, type Crowded } from './budget.ts';
import { isPlannable, orderFrom } from './orderForm.ts';
import { withoutDraft, type Draft, type Form, type Plan } from './plan.ts';

/** Where a form stands: still open, ready to join the plan, or why it cannot. */
export type FormStep =
  | { readonly kind: 'open' }
  | { readonly kind: 'ready'; readonly draft: Omit<Draft, 'id'> }
  | { readonly kind: 'barred'; readonly offer: boolean; readonly why: IllegalOrder | Crowded | 'afterTalks' };

export function formStep(host: Host, view: Observation, plan: Plan, form: Form): FormStep {
  const order: Order | undefined = orderFrom(host, view, form);
  if (!order) return { kind: 'open' };
  const { asks, price, objection } = termsOf(host.scenario, view, order);
  const offer = asks.length > 0;
  if (offer && view.phase !== 'propose') return { kind: 'barred', offer, why: 'afterTalks' };
  if (!isPlannable(view, order)) return { kind: 'barred', offer, why: objection ?? { code: 'notThisPhase' } };
  const sweetener = offer ? form.sweetener : 0;
  // A line that is changed makes room for itself.
  const others = form.editing === undefined ? plan : withoutDraft(plan, form.editing);
  const tight = crowded(host, view, others, order, sweetener);
  if (tight) return { kind: 'barred', offer, why: tight };
  const before = plan.drafts.find(({ id }) => id === form.editing);
  const sameSide = before !== undefined && termsOf(host.scenario, view, before.order).asks.join() === asks.join();
  const draft = {
    order,
    sweetener,
    offer,
    capital: price.capital + sweetener,
    slots: price.slots,
    ...(form.said ? { said: form.said } : {}),
    // A package is made to one side: an offer that goes elsewhere leaves it.
    ...(sameSide && before.bundle !== undefined ? { bundle: before.bundle } : {}),
  };
  return { kind: 'ready', draft };
}
