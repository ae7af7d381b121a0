import type { PolicyName } from '../ai/policies.ts';
import { invariant } from '../rules/base/invariant.ts';
import type { Input } from '../rules/input.ts';
import { ORDER_KINDS, type OrderKind } from '../rules/order.ts';
import type { Preset } from '../rules/params/params.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import type { State } from '../rules/state/state.ts';
import type { Points } from '../rules/types.ts';
import { seedOf } from './balance.ts';
import { playGame } from '../replay/selfPlay.ts';

/** Games in which one policy plays every seat, from seed `first` on. */
export interface Table {
  readonly scenario: string;
  readonly preset: Preset;
  readonly policy: PolicyName;
  readonly first: number;
  readonly games: number;
}

/** How one game went. */
export interface TableGame {
  /** By seat, in the scenario's sequence. */
  readonly finals: readonly Points[];
  /** Highest rung that any flashpoint came to, and how many crises began. */
  readonly rung: number;
  readonly crises: number;
  /** Who led when war came, and whether one of them probed there in that turn; absent in peace. */
  readonly war?: { readonly leads: string; readonly probed: boolean; readonly turn: number };
  /** Orders given or offered, by kind. */
  readonly orders: Readonly<Partial<Record<OrderKind, number>>>;
}

export const playTable = (scenario: Scenario, { policy, first, games }: Table): readonly TableGame[] =>
  Array.from({ length: games }, (_, game) => playOne(scenario, policy, seedOf(first + game)));

function playOne(scenario: Scenario, policy: PolicyName, seed: string): TableGame {
  const orders: Partial<Record<OrderKind, number>> = {};
  let last: State | undefined;
  const { state } = playGame(scenario, seed, policy, {
    watch: (before, inputs) => {
      last = before;
      countOrders(inputs, orders);
    },
  });
  const { outcome } = state;
  invariant(outcome && last, 'a game that is over has an outcome');
  return {
    finals: outcome.seats.map(({ final }) => final),
    rung: Math.max(0, ...state.places.map(({ highestRung }) => highestRung)),
    crises: state.marks.filter(({ kind }) => kind === 'crisis').length,
    ...(outcome.war ? { war: warOf(scenario, last, outcome.at) } : {}),
    orders,
  };
}

function countOrders(inputs: readonly Input[], orders: Partial<Record<OrderKind, number>>): void {
  for (const input of inputs) {
    if (input.kind !== 'propose' && input.kind !== 'order') continue;
    orders[input.order.kind] = (orders[input.order.kind] ?? 0) + 1;
  }
}

/** The crisis that was being decided when war came. */
function warOf(scenario: Scenario, last: State, at: string | null): NonNullable<TableGame['war']> {
  const crisis = last.crises.find((one) => scenario.places[one.at]?.id === at) ?? last.crises[0];
  const leads = (crisis?.leads ?? []).map((lead) => scenario.actors[lead]?.id ?? '');
  const probed = last.marks.some(
    ({ kind, turn, by, at: place }) =>
      kind === 'probe' && turn === last.turn && place === crisis?.at && crisis.leads.includes(by),
  );
  return { leads: [...leads].sort().join('–'), probed, turn: last.turn };
}

/** How much each kind of order is used: its share of all orders, and in how many games it came at all. */
export function usesOf(games: readonly TableGame[]): readonly { kind: OrderKind; given: number; games: number }[] {
  return ORDER_KINDS.map((kind) => ({
    kind,
    given: games.reduce((sum, { orders }) => sum + (orders[kind] ?? 0), 0),
    games: games.filter(({ orders }) => (orders[kind] ?? 0) > 0).length,
  }));
}
