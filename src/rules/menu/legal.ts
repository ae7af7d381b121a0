import { fieldsOf } from './specs.ts';
import { choicesOf } from '../input.ts';
import { givenAlready, needsConsent, objectionOf } from './budget.ts';
import { ORDER_KINDS, type IllegalOrder, type Order, type OrderKind } from '../order.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { idOf, type Situation } from '../state/situation.ts';
import type { ActorId, ActorIx } from '../types.ts';

/** Every order an actor could ever give in a scenario, in the sequence of menus, and those of one kind. Built once each. */
const menus = new WeakMap<Scenario, Map<ActorId, readonly Order[]>>();
const kinds = new WeakMap<Scenario, Map<string, readonly Order[]>>();

/** All orders of a scenario's vocabulary that an actor could give: the product of each kind's choices. */
export function menuOf(scenario: Scenario, by: ActorId): readonly Order[] {
  const known = menus.get(scenario) ?? new Map<ActorId, readonly Order[]>();
  menus.set(scenario, known);
  const menu = known.get(by) ?? ORDER_KINDS.flatMap((kind) => menuOfKind(scenario, by, kind));
  known.set(by, menu);
  return menu;
}

/** All that an actor could ever order of a kind. Some have thousands of forms, so each is made when it is first asked for. */
export function menuOfKind(scenario: Scenario, by: ActorId, kind: OrderKind): readonly Order[] {
  const known = kinds.get(scenario) ?? new Map<string, readonly Order[]>();
  kinds.set(scenario, known);
  const name = `${by}/${kind}`;
  const menu = known.get(name) ?? optionsOf(scenario, kind, by);
  known.set(name, menu);
  return menu;
}

function optionsOf(scenario: Scenario, kind: OrderKind, by: ActorId): readonly Order[] {
  let partial: Record<string, unknown>[] = [{ kind, by }];
  for (const [name, choice] of Object.entries(fieldsOf(kind))) {
    const isSeat = choice === 'actor' || choice === 'actorOrAlone';
    const values = choicesOf(scenario, choice).filter((value) => !(isSeat && value === by));
    partial = partial.flatMap((order) => values.map((value) => ({ ...order, [name]: value })));
  }
  return partial.map((order) => Object.freeze(order) as unknown as Order);
}

/** Which orders a phase is for: offers in the talks, orders that a seat gives alone with the secret ones. */
function phaseObjection(here: Situation, order: Order): IllegalOrder | undefined {
  const offered = needsConsent(here, order);
  const fits = here.state.phase === 'propose' ? offered : here.state.phase === 'commit' ? !offered : false;
  return fits ? undefined : { code: 'notThisPhase' };
}

/**
 * Why an order is not allowed now, or undefined. `others` are the orders that the same seat has already given this turn.
 * What one may know decides alone: legality never depends on what the seat cannot see.
 */
export function checkOrder(here: Situation, order: Order, others: readonly Order[] = []): IllegalOrder | undefined {
  if (givenAlready(order, others)) return { code: 'alreadyOrdered' };
  return phaseObjection(here, order) ?? objectionOf(here, order);
}

/** Orders of an actor that are allowed now, one at a time, in the sequence of menus. Sorted and unique by construction. */
export function legalOrders(here: Situation, actor: ActorIx): readonly Order[] {
  if (here.state.phase !== 'propose' && here.state.phase !== 'commit') return [];
  return menuOf(here.scenario, idOf(here, actor)).filter((order) => checkOrder(here, order) === undefined);
}

/** Orders that would be allowed in the other half of this turn, so that a seat can plan its whole turn at once. */
export function plannableOrders(here: Situation, actor: ActorIx): readonly Order[] {
  if (here.state.phase === 'over' || here.state.phase === 'crisis') return [];
  return menuOf(here.scenario, idOf(here, actor)).filter((order) => objectionOf(here, order) === undefined);
}
