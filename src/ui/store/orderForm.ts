import type { Observation } from '../../rules/sight/observe.ts';
import type { IllegalOrder, Order, OrderKind } from '../../rules/order.ts';
import type { Agreement, Proposal } from '../../rules/state/state.ts';
import type { Forecast } from '../../rules/sight/forecast.ts';
import { ALONE, orderKey } from '../../session/catalogue.ts';
import type { FormField, Host } from '../../session/host.ts';
import { breachesSeen, termsOf } from '../../session/sights.ts';
import type { Draft, Form } from './plan.ts';

export type Value = string | number | boolean;

export interface ChoiceState {
  readonly value: Value;
  readonly chosen: boolean;
  /** Why it cannot be chosen; undefined where it can. */
  readonly why: IllegalOrder | undefined;
}

export interface FieldState {
  readonly name: string;
  readonly choices: readonly ChoiceState[];
  readonly chosen: Value | undefined;
}

interface Menu {
  readonly byKind: ReadonlyMap<OrderKind, readonly Order[]>;
  readonly keys: ReadonlySet<string>;
  readonly forecasts: Map<string, Forecast>;
}

const menus = new WeakMap<Observation, Menu>();

function menuOf(view: Observation): Menu {
  const known = menus.get(view);
  if (known) return known;
  const byKind = new Map<OrderKind, Order[]>();
  for (const order of view.plannable) byKind.set(order.kind, [...(byKind.get(order.kind) ?? []), order]);
  const made: Menu = { byKind, keys: new Set(view.plannable.map(orderKey)), forecasts: new Map() };
  menus.set(view, made);
  return made;
}

/** A forecast is asked for often and changes only when the game moves. `beside` are the other offers of its package. */
export function forecastOf(
  host: Host,
  view: Observation,
  order: Order,
  sweetener = 0,
  beside: readonly Offered[] = [],
): Forecast {
  const { forecasts } = menuOf(view);
  const key = [{ order, sweetener }, ...beside]
    .map((one) => `${orderKey(one.order)}+${String(one.sweetener)}`)
    .join('&');
  const known = forecasts.get(key);
  if (known) return known;
  const made = host.forecast(view.seat, order, sweetener, beside);
  forecasts.set(key, made);
  return made;
}

/** An order with the capital on top of it. */
export type Offered = Pick<Proposal, 'order' | 'sweetener'>;

const fieldOf = (order: Order, name: string): Value =>
  (order as unknown as Readonly<Record<string, Value>>)[name] ?? '';
const orderOf = (view: Observation, kind: OrderKind, values: Form['values']): Order =>
  ({ kind, by: view.seat, ...values }) as unknown as Order;

/** Fields that name an actor are chosen by a person, never by us; one that may be left alone is left alone. */
const CHOSEN: ReadonlySet<string> = new Set(['with', 'toward', 'against', 'named', 'from']);
const isOpen = ({ name, choices }: FormField): boolean => CHOSEN.has(name) && !choices.includes(ALONE);

/** The order that a form asks for; undefined while a field is open. */
export function orderFrom(host: Host, view: Observation, form: Form): Order | undefined {
  const names = host.form(form.kind).map(({ name }) => name);
  return names.every((name) => form.values[name] !== undefined) ? orderOf(view, form.kind, form.values) : undefined;
}

export const isPlannable = (view: Observation, order: Order): boolean => menuOf(view).keys.has(orderKey(order));

/** Every field with its choices, and why one is not to be had. Earlier fields limit later ones. */
export function fieldsOf(host: Host, view: Observation, form: Form): readonly FieldState[] {
  let open = menuOf(view).byKind.get(form.kind) ?? [];
  return host.form(form.kind).map(({ name, choices }) => {
    const before = open;
    const states = choices
      .filter((value) => !(CHOSEN.has(name) && value === view.seat))
      .map((value): ChoiceState => {
        const allowed = before.some((order) => fieldOf(order, name) === value);
        return {
          value,
          chosen: form.values[name] === value,
          why: allowed ? undefined : whyNot(host, view, form, name, value),
        };
      });
    const chosen = form.values[name];
    if (chosen !== undefined) open = before.filter((order) => fieldOf(order, name) === chosen);
    return { name, choices: states, chosen };
  });
}

function whyNot(host: Host, view: Observation, form: Form, name: string, value: Value): IllegalOrder {
  const filled = host.form(form.kind).map((field): [string, Value] => {
    const usual = field.choices.find((choice) => !(CHOSEN.has(field.name) && choice === view.seat));
    return [field.name, form.values[field.name] ?? usual ?? ''];
  });
  const order = orderOf(view, form.kind, { ...Object.fromEntries(filled), [name]: value });
  return termsOf(host.scenario, view, order).objection ?? { code: 'notThisPhase' };
}

/** A form with one field set; later fields that no longer fit go to their first fitting choice. */
export function withField(host: Host, view: Observation, form: Form, name: string, value: Value): Form {
  const orders = menuOf(view).byKind.get(form.kind) ?? [];
  return { ...form, values: settled(host, form.kind, orders, { ...form.values, [name]: value }) };
}

function settled(host: Host, kind: OrderKind, orders: readonly Order[], values: Form['values']): Form['values'] {
  const next: Record<string, Value> = {};
  let open = orders;
  for (const field of host.form(kind)) {
    const { name } = field;
    const wanted = values[name];
    const fits = open.some((order) => fieldOf(order, name) === wanted);
    const first = open[0];
    const chosen = fits ? wanted : isOpen(field) || first === undefined ? wanted : fieldOf(first, name);
    if (chosen === undefined) continue;
    next[name] = chosen;
    const left = open.filter((order) => fieldOf(order, name) === chosen);
    if (left.length > 0) open = left;
  }
  return next;
}

/** A fresh form: all but the other seat is chosen, and that too where it was picked before. */
export function newForm(host: Host, view: Observation, kind: OrderKind, picked?: string): Form {
  const orders = menuOf(view).byKind.get(kind) ?? [];
  const name = host.form(kind).find(isOpen)?.name;
  const meant = name === undefined || picked === undefined ? [] : orders.filter((one) => fieldOf(one, name) === picked);
  // What comes before the other side is chosen so that the one that was picked fits.
  if (name === undefined || meant.length === 0) return { kind, sweetener: 0, values: settled(host, kind, orders, {}) };
  const before = settled(host, kind, meant, { [name]: picked ?? '' });
  return { kind, sweetener: 0, values: settled(host, kind, orders, before) };
}

/** An order as the form that asks for it. */
export const formFor = (host: Host, order: Order, sweetener = 0): Form => ({
  kind: order.kind,
  values: Object.fromEntries(host.form(order.kind).map(({ name }) => [name, fieldOf(order, name)])),
  sweetener,
});

/** A line of the plan as the form that it was made with, to be changed. */
export function formOf(host: Host, { id, order, sweetener, said }: Draft): Form {
  return { ...formFor(host, order, sweetener), editing: id, ...(said ? { said } : {}) };
}

export interface KindState {
  readonly kind: OrderKind;
  /** It has to be offered first. */
  readonly offer: boolean;
  readonly capital: number;
  readonly slots: number;
  /** Why none of its kind can be given; undefined where one can. */
  readonly why: IllegalOrder | 'afterTalks' | undefined;
}

/** The first agreement that some order of a kind would break; undefined where none would. */
export function kindBreaks(host: Host, view: Observation, kind: OrderKind): Agreement | undefined {
  for (const order of menuOf(view).byKind.get(kind) ?? []) {
    const [breach] = breachesSeen(host.scenario, view, order);
    if (breach) return breach.agreement;
  }
  return undefined;
}

/** Whether a kind can be planned now, and if not why not. */
export function kindState(host: Host, view: Observation, kind: OrderKind): KindState {
  const sample = menuOf(view).byKind.get(kind)?.[0] ?? anyOf(host, view, kind);
  if (!sample) return { kind, offer: false, capital: 0, slots: 0, why: { code: 'nobodyToAsk' } };
  const { asks, price, objection } = termsOf(host.scenario, view, sample);
  const offer = asks.length > 0;
  const late = offer && view.phase !== 'propose';
  const none = !menuOf(view).byKind.has(kind);
  const why = none ? (objection ?? { code: 'notThisPhase' as const }) : late ? ('afterTalks' as const) : undefined;
  return { kind, offer, capital: price.capital, slots: price.slots, why };
}

/** Some order of a kind, allowed or not, to ask the rules about. */
function anyOf(host: Host, view: Observation, kind: OrderKind): Order | undefined {
  const values: Record<string, Value> = {};
  for (const { name, choices } of host.form(kind)) {
    const value = choices.find((choice) => !(CHOSEN.has(name) && choice === view.seat));
    if (value === undefined) return undefined;
    values[name] = value;
  }
  return orderOf(view, kind, values);
}
