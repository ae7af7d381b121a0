import { MOVES } from '../rules/crisis/moveKinds.ts';
import { element } from '../rules/base/invariant.ts';
import type { Input } from '../rules/input.ts';
import { menuOf } from '../rules/menu/legal.ts';
import type { Observation } from '../rules/sight/observe.ts';
import type { Order } from '../rules/order.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import type { ActorId } from '../rules/types.ts';
import type { Dice } from './dice.ts';

/**
 * What a seat without any plan might send. With `wild` of a hundred it also asks for what the menu holds and the rules refuse;
 * with 0 every order alone is legal, though not always all of them together.
 */
export function wildPlay(scenario: Scenario, view: Observation, dice: Dice, wild: number): readonly Input[] {
  if (view.me < 0) return [];
  const { id } = element(scenario.actors, view.me);
  switch (view.phase) {
    case 'propose':
      return orders(scenario, view, id, dice, wild).map((order) => {
        const sweetener = dice.int(0, dice.percent(30) ? scenario.params.sweetenerCap : 0);
        return { kind: 'propose', seat: id, order, sweetener };
      });
    case 'counter':
      return counters(scenario, view, id, dice);
    case 'commit':
      return [
        ...answers(view, id, dice),
        ...orders(scenario, view, id, dice, wild).map((order): Input => ({ kind: 'order', seat: id, order })),
      ];
    case 'crisis':
      return moves(view, id, dice, wild);
    case 'over':
      return [];
  }
}

const orders = (scenario: Scenario, view: Observation, id: ActorId, dice: Dice, wild: number): readonly Order[] =>
  dice.some(dice.percent(wild) ? menuOf(scenario, id) : view.legal, 4);

function counters(scenario: Scenario, view: Observation, id: ActorId, dice: Dice): readonly Input[] {
  const offers = view.picture.proposals.filter(({ asks }) => asks.includes(id) && dice.percent(40));
  return offers.flatMap(({ id: proposal, order }): Input[] => {
    const alike = menuOf(scenario, order.by).filter((other) => other.kind === order.kind);
    const near = alike.filter((other) => !('with' in other && 'with' in order) || other.with === order.with);
    const other = dice.pick(dice.percent(90) ? near : alike);
    return other ? [{ kind: 'counter', seat: id, proposal, order: other }] : [];
  });
}

function answers(view: Observation, id: ActorId, dice: Dice): readonly Input[] {
  const asked = view.picture.proposals.filter(({ asks, order, counter }) =>
    counter ? order.by === id : asks.includes(id),
  );
  return asked
    .filter(() => dice.percent(90))
    .map((proposal): Input => {
      const because = dice.percent(50) ? [{ name: 'trust', points: dice.int(-2_000, 2_000) } as const] : [];
      return {
        kind: 'answer',
        seat: id,
        proposal: proposal.id,
        accept: dice.percent(70),
        because,
        chance: dice.int(0, 100),
      };
    });
}

function moves(view: Observation, id: ActorId, dice: Dice, wild: number): readonly Input[] {
  return view.crises.flatMap((crisis): Input[] => {
    const open = dice.percent(wild) ? MOVES : crisis.moves;
    const [move, otherwise] = [dice.pick(open), dice.pick(open)];
    if (move === undefined || otherwise === undefined) return [];
    const call = (crisis.canCall || dice.percent(wild)) && dice.percent(50);
    return [{ kind: 'move', seat: id, at: crisis.at, move, call, otherwise, acceptOffRamp: dice.percent(50) }];
  });
}
