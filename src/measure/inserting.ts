import type { Input } from '../rules/input.ts';
import { orderKey } from '../rules/menu/orderKey.ts';
import { askedBy } from '../rules/menu/specs.ts';
import { checkOrder, menuOfKind } from '../rules/menu/legal.ts';
import { ORDER_KINDS, partnerOf, type Order, type OrderKind } from '../rules/order.ts';
import { actorOf, situation, type Situation } from '../rules/state/situation.ts';
import type { Scenario, State } from '../rules/index.ts';
import type { ActorId } from '../rules/types.ts';
import { inputsOf, type Change, type Trunk } from './branch.ts';

/** Slots and capital that every seat gets beside its own, so that one act more takes nothing from what was done anyway. */
const SLOTS = 4;
const CAPITAL = 12;

const roomy = new WeakMap<Scenario, Scenario>();

/** The same game with room for one act more: what it costs is no part of what is measured. */
export function withRoom(trunk: Trunk): Trunk {
  const { scenario } = trunk;
  const known = roomy.get(scenario) ?? {
    ...scenario,
    actors: scenario.actors.map((actor) => ({ ...actor, slots: actor.slots + SLOTS })),
  };
  roomy.set(scenario, known);
  return { ...trunk, scenario: known, turns: trunk.turns.map(richer) };
}

const richer = (state: State): State => ({
  ...state,
  actors: state.actors.map((actor) => ({ ...actor, capital: actor.capital + CAPITAL })),
});

/** A turn's inputs with one order more: offered, if it asks somebody, and said yes to by all whom it asks; given, if not. */
export function inserting(at: State, order: Order, asked: readonly ActorId[], keep: Kept = () => true): Change {
  const key = orderKey(order);
  const isAbout = (input: Input): boolean => 'proposal' in input && input.proposal === key;
  const offer: Input = { kind: 'propose', seat: order.by, order, sweetener: 0 };
  const given: Input = { kind: 'order', seat: order.by, order };
  const yes = asked.map((seat): Input => ({ kind: 'answer', seat, proposal: key, accept: true, because: [] }));
  return {
    inputs: (state, recorded) => {
      if (state.turn !== at.turn || state.phase === 'crisis') return recorded;
      const others = recorded.filter((input) => !isAbout(input) && keep(input));
      if (state.phase === 'propose') return asked.length > 0 ? [...others, offer] : others;
      return state.phase === 'commit' ? [...others, ...(asked.length > 0 ? yes : [given])] : others;
    },
  };
}

/** Which inputs of the turn stay beside the order that is put in. */
export type Kept = (input: Input) => boolean;

/** Those whom an order asks, at the start of a turn. */
export const askedIn = (here: Situation, order: Order): readonly ActorId[] => askedBy(here, order);

/** Orders of a kind that a seat could add to what it did in a turn of a trunk, in the sequence of menus. */
export function addable(trunk: Trunk, at: State, by: ActorId, kind: OrderKind): readonly Order[] {
  const { scenario } = trunk;
  const offering = situation(scenario, { ...at, phase: 'propose' }, false);
  const giving = situation(scenario, { ...at, phase: 'commit' }, false);
  const done = doneIn(trunk, at);
  return menuOfKind(scenario, by, kind).filter((order) => {
    const asks = askedBy(offering, order).length > 0;
    return checkOrder(asks ? offering : giving, order) === undefined && !done.some((other) => sameMatter(order, other));
  });
}

/** What seats offered and gave in a turn of a trunk. */
const doneIn = (trunk: Trunk, { turn }: State): readonly Order[] =>
  (['propose', 'commit'] as const).flatMap((phase) =>
    inputsOf(trunk, { turn, phase }).flatMap((input) =>
      input.kind === 'propose' || input.kind === 'order' ? [input.order] : [],
    ),
  );

/** Whether two orders are the same kind of act between the same two, or by the same one: then it would be no act more. */
function sameMatter(order: Order, other: Order): boolean {
  if (order.kind !== other.kind) return false;
  const [mine, theirs] = [partnerOf(order), partnerOf(other)];
  if (mine === undefined || theirs === undefined) return order.by === other.by;
  return (order.by === other.by && mine === theirs) || (order.by === theirs && mine === other.by);
}

/** Whether an order that was put in was carried out: its mark is there in the branch with it, and not in the one without. */
export function wasDone(scenario: Scenario, order: Order, turn: number, without?: State, with_?: State): boolean {
  if (!without || !with_) return false;
  const here = situation(scenario, with_, false);
  const by = actorOf(here, order.by);
  const kind = ORDER_KINDS.indexOf(order.kind);
  const count = ({ marks }: State): number =>
    marks.filter(
      (mark) =>
        (mark.kind === 'done' || mark.kind === 'doneQuietly') &&
        mark.turn === turn &&
        mark.by === by &&
        mark.value === kind,
    ).length;
  return count(with_) > count(without);
}
