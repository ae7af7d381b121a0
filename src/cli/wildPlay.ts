import { MOVES, REPLIES } from '../rules/crisis/moveKinds.ts';
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
      return offers(scenario, view, id, dice, wild);
    case 'counter':
      return counters(scenario, view, id, dice);
    case 'commit':
      return [
        ...choices(scenario, view, id, dice),
        ...answers(view, id, dice),
        ...orders(scenario, view, id, dice, wild).map((order): Input => ({ kind: 'order', seat: id, order })),
      ];
    case 'crisis':
      return [
        ...moves(view, id, dice, wild),
        ...replies(scenario, view, id, dice),
        ...mediations(view, id, dice, wild),
      ];
    case 'over':
      return [];
  }
}

/** Offers; in wild play also packages to one side, and now and then offers that are packaged with what has another side. */
function offers(scenario: Scenario, view: Observation, id: ActorId, dice: Dice, wild: number): readonly Input[] {
  const alone = orders(scenario, view, id, dice, wild).map((order): Propose => {
    const sweetener = dice.int(0, dice.percent(30) ? scenario.params.sweetenerCap : 0);
    return { kind: 'propose', seat: id, order, sweetener };
  });
  if (wild === 0) return alone;
  const side = dice.percent(40) ? partnerOf(dice.pick(alone)?.order) : undefined;
  const bound = side === undefined ? [] : view.legal.filter((order) => partnerOf(order) === side);
  return [
    ...alone.map((offer): Propose => (dice.percent(5) ? { ...offer, bundle: 1 } : offer)),
    ...dice.some(bound, 3).map((order): Propose => ({ kind: 'propose', seat: id, order, sweetener: 0, bundle: 2 })),
  ];
}

type Propose = Extract<Input, { readonly kind: 'propose' }>;
const partnerOf = (order: Order | undefined): ActorId | undefined =>
  order && 'with' in order ? order.with : undefined;

/** Up to four orders: first a kind, then one of its kind, so that a kind with many forms is no more likely. */
function orders(scenario: Scenario, view: Observation, id: ActorId, dice: Dice, wild: number): readonly Order[] {
  const menu = dice.percent(wild) ? menuOf(scenario, id) : view.legal;
  const kinds = dice.some([...new Set(menu.map(({ kind }) => kind))], 4);
  return kinds.flatMap((kind) => dice.pick(menu.filter((order) => order.kind === kind)) ?? []);
}

function choices(scenario: Scenario, view: Observation, id: ActorId, dice: Dice): readonly Input[] {
  const faced = view.picture.dilemmas.filter(({ seat }) => seat === view.me && dice.percent(90));
  return faced.flatMap(({ inject, options }): Input[] => {
    const option = dice.pick(options);
    return option === undefined
      ? []
      : [{ kind: 'choice', seat: id, inject: element(scenario.injects, inject).id, option }];
  });
}

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
    const invoke = (crisis.canInvoke || dice.percent(wild)) && dice.percent(50) ? ({ invoke: true } as const) : {};
    const acceptOffRamp = dice.percent(50);
    return [{ kind: 'move', seat: id, at: crisis.at, move, call, otherwise, acceptOffRamp, ...invoke }];
  });
}

/** Answers to calls; one in ten is forgotten, which is an answer too. */
const replies = (scenario: Scenario, view: Observation, id: ActorId, dice: Dice): readonly Input[] =>
  view.crises.flatMap(({ at, calledBy }) =>
    calledBy.flatMap((caller): Input[] => {
      const reply = dice.pick(REPLIES);
      const to = element(scenario.actors, caller).id;
      return reply === undefined || dice.percent(10) ? [] : [{ kind: 'reply', seat: id, at, to, reply }];
    }),
  );

const mediations = (view: Observation, id: ActorId, dice: Dice, wild: number): readonly Input[] =>
  view.crises
    .filter(({ canMediate }) => (canMediate || dice.percent(wild)) && dice.percent(50))
    .map(({ at }): Input => ({ kind: 'mediate', seat: id, at }));
