import { askedBy, clauseOf, fieldsOf } from '../../src/rules/menu/specs.ts';
import type { Choice } from '../../src/rules/menu/orderSpec.ts';
import { ORDER_KINDS, type Order, type OrderKind } from '../../src/rules/order.ts';
import { disasterIdsOf, hostsOf } from '../../src/rules/scenario/disasterIds.ts';
import type { Scenario } from '../../src/rules/scenario/scenario.ts';
import { situation } from '../../src/rules/state/situation.ts';
import { ALONE, HOME, TOPICS } from '../../src/rules/types.ts';
import type { BySeat, Case, CaseAct, Shown } from '../cases/caseFile.ts';
import { orderFrom } from '../cases/orders.ts';
import type { Ran } from '../cases/runCase.ts';

/** What one case shows of one kind of order. */
export interface Evidence {
  readonly kind: OrderKind;
  readonly shows: ReadonlySet<Shown>;
  /** `scale=large`: choices that an order of the case has made. */
  readonly options: ReadonlySet<string>;
}

const isKind = (text: string): text is OrderKind => (ORDER_KINDS as readonly string[]).includes(text);

/** All that a case shows: what it orders, what came of it, and whom its expectations are about. */
export function evidenceOf(one: Case, ran: Ran): readonly Evidence[] {
  const given = (one.do ?? []).flatMap((act) => ordersIn(ran.scenario, act));
  const read = Object.keys(one.reads ?? {}).flatMap((text) => ordersRead(ran.scenario, text));
  const orders = [...given, ...read];
  const refused = refusals(ran);
  const kinds = new Set([...orders.map(({ kind }) => kind), ...refused.map(({ kind }) => kind)]);
  const carried = carriedOut(one, ran);
  return [...kinds].map((kind) => {
    const shows = new Set<Shown>();
    if (carried.has(kind)) shows.add('accepted');
    if (refused.some((refusal) => refusal.kind === kind)) shows.add('refused');
    const isMain = kinds.size === 1 || orders.some((order) => order.kind === kind && clauseOf(order) === one.clause);
    if (isMain && meetsOutsiders(one, ran, orders)) shows.add('thirdParty');
    // A refusal for want of the smallest unit there is stands just below the bound.
    if (refused.some((refusal) => refusal.kind === kind && refusal.short === 1)) shows.add('boundary');
    if (isMain) for (const shown of one.shows ?? []) shows.add(shown);
    return { kind, shows, options: new Set(orders.filter((order) => order.kind === kind).flatMap(optionsOf)) };
  });
}

/** Everything that a kind of order has to show as an option: each choice of a closed list, and both sides of an open one. */
export function optionsAsked(kind: OrderKind): readonly string[] {
  return Object.entries(fieldsOf(kind)).flatMap(([name, choice]) =>
    namesOf(choice).map((value) => `${name}=${String(value)}`),
  );
}

function namesOf(choice: Choice): readonly (string | number | boolean)[] {
  if (typeof choice !== 'string') return choice;
  if (choice === 'actorOrAlone') return [ALONE, 'somebody'];
  if (choice === 'placeOrHome') return [HOME, 'flashpoint'];
  return choice === 'subject' ? ['flashpoint', ...TOPICS] : [];
}

function optionsOf(order: Order): readonly string[] {
  const values = order as unknown as Readonly<Record<string, string | number | boolean>>;
  return Object.entries(fieldsOf(order.kind)).flatMap(([name, choice]) => {
    const asked = namesOf(choice);
    if (asked.length === 0) return [];
    const value = values[name]!;
    const open = choice === 'actorOrAlone' ? 'somebody' : 'flashpoint';
    return [`${name}=${String(asked.includes(value) ? value : open)}`];
  });
}

/** Kinds that were carried out: in `acts`, which knows no refusal, or as an event tells. */
function carriedOut({ do: acts = [] }: Case, { scenario, events }: Ran): ReadonlySet<OrderKind> {
  const done = new Set<OrderKind>();
  for (const act of acts) if ('acts' in act) for (const { kind } of bySeat(scenario, act.acts)) done.add(kind);
  for (const event of events) {
    if (event.kind === 'orderDone') done.add(event.order.kind);
    if (event.kind === 'probed') done.add('greyZoneProbe');
  }
  return done;
}

interface Refusal {
  readonly kind: OrderKind;
  /** What was missing, in the smallest unit; undefined where the reason is no threshold. */
  readonly short: number | undefined;
}

/** Orders that came back, by the name of what was refused. */
const refusals = ({ events }: Ran): readonly Refusal[] =>
  events.flatMap((event): Refusal[] => {
    if (event.kind !== 'inputRejected') return [];
    const kind = event.what.split('/')[0] ?? '';
    if (!isKind(kind)) return [];
    const { needs, has } = event.why as { readonly needs?: number; readonly has?: number };
    return [{ kind, short: needs === undefined || has === undefined ? undefined : Math.abs(needs - has) }];
  });

/** The orders of one act; answers, choices and moves are none. */
function ordersIn(scenario: Scenario, act: CaseAct): readonly Order[] {
  if ('acts' in act) return bySeat(scenario, act.acts);
  if ('stage' in act) return bySeat(scenario, act.orders ?? {});
  if ('turn' in act) return bySeat(scenario, act.turn);
  if ('propose' in act) return bySeat(scenario, act.propose);
  if ('counter' in act) return bySeat(scenario, act.counter);
  return 'commit' in act ? bySeat(scenario, act.commit) : [];
}

const bySeat = (scenario: Scenario, seats: BySeat): readonly Order[] =>
  Object.entries(seats).flatMap(([seat, texts]) => texts.flatMap((text) => orderIn(scenario, seat, text)));

/** `worth h | A jointExercise h SEA large & dialogue h + 1 | 2`: the orders that a read is about. */
function ordersRead(scenario: Scenario, text: string): readonly Order[] {
  const [by = '', ...words] = (text.split('|')[1] ?? '').trim().split(' ');
  return words
    .join(' ')
    .split('&')
    .flatMap((one) => orderIn(scenario, by, one));
}

/** `package 1: dialogue h + 2`, `1: jointExercise h SEA small`: the order in it, if there is one. */
function orderIn(scenario: Scenario, seat: string, text: string): readonly Order[] {
  const bare = text
    .replace(/^(package )?\d+:/, '')
    .split(' + ')[0]!
    .split('+')[0]!
    .trim();
  return isKind(bare.split(' ')[0] ?? '') && scenario.actorIx.has(seat) ? [orderFrom(scenario, seat, bare)] : [];
}

/** Whether the case expects anything of a seat that has no part in any of its orders. */
function meetsOutsiders(one: Case, { scenario, before }: Ran, orders: readonly Order[]): boolean {
  const here = situation(scenario, before);
  const parties = new Set(orders.flatMap((order) => [...askedBy(here, order), ...named(scenario, order)]));
  const texts = [
    ...Object.keys(one.scores ?? {}),
    ...Object.keys(one.because ?? {}),
    ...Object.keys(one.reads ?? {}).map((text) => text.split('|')[0]!),
  ];
  const seats = texts.flatMap((text) =>
    text
      .split(/[\s>@-]+/)
      .slice(1)
      .filter((word) => scenario.actorIx.has(word)),
  );
  return orders.length > 0 && seats.some((seat) => !parties.has(seat));
}

/** Every seat that an order names, and the host of the threat that it answers. */
function named({ actorIx, injects }: Scenario, order: Order): readonly string[] {
  const values = Object.values(order as unknown as Readonly<Record<string, unknown>>);
  const seats = values.filter((value): value is string => typeof value === 'string' && actorIx.has(value));
  const threat = 'disaster' in order ? injects.find((one) => disasterIdsOf(one).includes(order.disaster)) : undefined;
  return [...seats, ...(threat ? hostsOf(threat) : [])];
}
