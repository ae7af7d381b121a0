import { readFileSync, readdirSync } from 'node:fs';
import { begin } from '../../src/rules/state/initialState.ts';
import type { GameEvent } from '../../src/rules/effects/events.ts';
import type { Input, Move } from '../../src/rules/input.ts';
import { MOVES, REPLIES } from '../../src/rules/crisis/moveKinds.ts';
import { menuOf, legalOrders } from '../../src/rules/menu/legal.ts';
import { seededLuck, tracedLuck, type Draw, type Luck } from '../../src/rules/base/luck.ts';
import type { Preset } from '../../src/rules/params/params.ts';
import { step } from '../../src/rules/resolve.ts';
import { compileScenario, type Scenario } from '../../src/rules/scenario/scenario.ts';
import type { Setup } from '../../src/rules/scenario/setup.ts';
import { situation, type Situation } from '../../src/rules/state/situation.ts';
import type { Crisis, State } from '../../src/rules/state/state.ts';
import { formatProblem, loadScenario } from '../../src/scenario/loadScenario.ts';

/** How many times the usual counts: `ENTENTE_MANY=20 npm run unit` for a long look. */
export const MANY = Math.max(1, Number(process.env['ENTENTE_MANY'] ?? 1) || 1);
export const FIXED = { seed: 20_250_701 };

function load(name: string): Setup {
  const loaded = loadScenario(readFileSync(`scenarios/${name}.yaml`, 'utf8'), `${name}.yaml`);
  if (!loaded.ok) throw new Error(loaded.error.map(formatProblem).join('\n'));
  return loaded.value;
}

/** Every scenario that is shipped: a new file is under the laws at once. */
export const SHIPPED = readdirSync('scenarios')
  .filter((file) => file.endsWith('.yaml') && file !== 'reference.yaml')
  .map((file) => file.slice(0, -'.yaml'.length))
  .sort();
export type Shipped = string;
const SETUPS = new Map(SHIPPED.map((name) => [name, load(name)]));

function setupOf(name: Shipped): Setup {
  const setup = SETUPS.get(name);
  if (!setup) throw new Error(`no scenario is called ${name}`);
  return setup;
}

const compiled = new Map<string, Scenario>();

/** The same scenario in rougher weather, with a line between the claimants: crises come, and calls in them. */
function rough(setup: Setup): Setup {
  const places = setup.places.map((place) => ({ ...place, heat: 8_500, presence: 8_500 }));
  const lined = new Set(
    setup.agreements.filter(({ type }) => type === 'hotline').map(({ parties }) => pairOf(parties)),
  );
  const lines = setup.places.flatMap(({ claimants }) => {
    const parties = claimants.slice(0, 2);
    if (lined.has(pairOf(parties))) return [];
    lined.add(pairOf(parties));
    return [{ type: 'hotline' as const, parties, name: 'A line' }];
  });
  // Low scores, so that prices meet the floor and what is cut has to be told.
  const actors = setup.actors.map((actor) => ({ ...actor, readiness: 100, support: 3_500, reputation: 300 }));
  return { ...setup, actors, places, agreements: [...setup.agreements, ...lines] };
}

const pairOf = (parties: readonly string[]): string => [...parties].sort().join('-');

/** A shipped scenario under a preset, deep-frozen: whatever writes to it throws. */
export function scenarioOf(name: Shipped, preset: Preset, isRough = false): Scenario {
  const key = `${name}/${preset}/${isRough}`;
  const known = compiled.get(key) ?? frozen(compileScenario(isRough ? rough(setupOf(name)) : setupOf(name), preset));
  compiled.set(key, known);
  return known;
}

export function frozen<T>(value: T, seen = new Set<unknown>()): T {
  if (typeof value !== 'object' || value === null || seen.has(value)) return value;
  seen.add(value);
  for (const inner of Object.values(value)) frozen(inner, seen);
  return Object.freeze(value);
}

/** One step of a game that was played. */
export interface Played {
  readonly scenario: Scenario;
  readonly before: State;
  readonly inputs: readonly unknown[];
  readonly after: State;
  readonly events: readonly GameEvent[];
  readonly draws: readonly Draw[];
  readonly luck: Luck;
}

export interface Game {
  readonly name: Shipped;
  readonly preset: Preset;
  readonly seed: number;
  readonly isRough?: boolean;
  /** Nonsense that is mixed among the inputs, a piece or two a step. */
  readonly garbage?: readonly unknown[];
  /** Of ten: how often a move in a crisis is a raise. */
  readonly hawkish?: number;
}

/** Plays a game of random legal orders from its seed and shows each step. */
export function play(
  { name, preset, seed, isRough = false, garbage = [], hawkish = 2 }: Game,
  look: (played: Played) => void,
): State {
  const scenario = scenarioOf(name, preset, isRough);
  const luck = seededLuck(`laws ${seed}`);
  const whim = luck.fork('whims');
  let { state } = begin(scenario, luck);
  for (let turn = 0; state.phase !== 'over' && turn < 400; turn += 1) {
    const chosen = choose(scenario, state, dice(whim, turn), hawkish);
    const odd = garbage.length === 0 ? [] : [garbage[turn % garbage.length], spoiled(chosen, turn)];
    const inputs = frozen([...chosen, ...odd]);
    const draws: Draw[] = [];
    const before = frozen(state);
    const done = step(
      scenario,
      before,
      inputs,
      tracedLuck(luck, (draw) => draws.push(draw)),
    );
    look({ scenario, before, inputs, after: done.state, events: done.events, draws, luck });
    state = done.state;
  }
  if (state.phase !== 'over') throw new Error('a game ends');
  return state;
}

export type Dice = (sides: number) => number;

function dice(luck: Luck, turn: number): Dice {
  let count = 0;
  return (sides) => luck.int(`${turn}/${(count += 1)}`, 0, Math.max(0, sides - 1));
}

const some = <T>(list: readonly T[], count: number, roll: Dice): T[] =>
  list.length === 0 ? [] : Array.from({ length: count }, () => list[roll(list.length)]!);

/** Inputs of all seats for a phase: legal orders and a few that are not, answers, counter-offers and moves. */
export function choose(scenario: Scenario, state: State, roll: Dice, hawkish = 2): Input[] {
  const here = situation(scenario, state);
  return scenario.actors.flatMap(({ id: seat }, actor): Input[] => {
    switch (state.phase) {
      case 'propose': {
        const orders = [
          ...some(legalOrders(here, actor), roll(4), roll),
          ...some(menuOf(scenario, seat), roll(2), roll),
        ];
        const alone = orders.map((order): Input => {
          return { kind: 'propose', seat, order, sweetener: roll(4) === 0 ? roll(4) : 0 };
        });
        return [...alone, ...packaged(here, actor, roll)];
      }
      case 'counter': {
        const mine = state.proposals.filter(({ asks }) => asks.includes(seat));
        return some(mine, mine.length === 0 ? 0 : roll(2), roll).map((proposal): Input => {
          const like = menuOf(scenario, proposal.order.by).filter(({ kind }) => kind === proposal.order.kind);
          return { kind: 'counter', seat, proposal: proposal.id, order: like[roll(like.length)]! };
        });
      }
      case 'commit': {
        const asked = state.proposals.filter(({ asks, counter, order }) =>
          counter ? order.by === seat : asks.includes(seat),
        );
        // Most packages are taken as a whole.
        const whole = roll(4) > 0;
        const answers = asked.map(({ id, bundle }): Input => {
          const accept = (bundle !== undefined && whole) || roll(4) > 0;
          return { kind: 'answer', seat, proposal: id, accept, because: [] };
        });
        const orders = [
          ...some(legalOrders(here, actor), roll(4), roll),
          ...some(menuOf(scenario, seat), roll(2), roll),
        ];
        return [
          ...choicesOf(here, actor, roll),
          ...answers,
          ...orders.map((order): Input => ({ kind: 'order', seat, order })),
        ];
      }
      case 'crisis':
        return state.crises.flatMap((crisis) => inCrisis(here, crisis, actor, roll, hawkish));
      case 'over':
        return [];
    }
  });
}

/** An answer to each dilemma of a seat. */
const choicesOf = ({ scenario, state }: Situation, actor: number, roll: Dice): Input[] =>
  state.dilemmas
    .filter((dilemma) => dilemma.seat === actor)
    .map(({ inject, options }): Input => ({
      kind: 'choice',
      seat: scenario.actors[actor]!.id,
      inject: scenario.injects[inject]!.id,
      option: options[roll(options.length)]!,
    }));

/** Whatever a seat may do in a crisis: its moves as a lead or beside one, answers to calls, good offices. */
function inCrisis(here: Situation, crisis: Crisis, actor: number, roll: Dice, hawkish: number): Input[] {
  const { scenario } = here;
  const [seat, at] = [scenario.actors[actor]!.id, scenario.places[crisis.at]!.id];
  const isPrincipal = crisis.leads.includes(actor) || crisis.supporters.some((one) => one.actor === actor);
  const invoke = crisis.leads.includes(actor) && roll(3) === 0 ? ({ invoke: true } as const) : {};
  const calls = crisis.calls.filter(({ to, reply }) => to === actor && reply === null);
  return [
    ...(isPrincipal ? [{ kind: 'move', seat, at, ...moveOf(roll, hawkish), ...invoke } as const] : []),
    ...calls.map(({ by }): Input => {
      return { kind: 'reply', seat, at, to: scenario.actors[by]!.id, reply: REPLIES[roll(REPLIES.length)]! };
    }),
    ...(scenario.forums.some(({ chair }) => chair === seat) && roll(3) === 0
      ? [{ kind: 'mediate', seat, at } as const]
      : []),
  ];
}

/** Now and then a package of two or three; the one in two that asks another seat as well is refused at the door. */
function packaged(here: Situation, actor: number, roll: Dice): Input[] {
  if (roll(3) > 0) return [];
  const seat = here.scenario.actors[actor]!.id;
  const legal = legalOrders(here, actor).filter((order) => 'with' in order);
  const first = some(legal, 1, roll);
  const like = legal.filter((order) => 'with' in order && 'with' in first[0]! && order.with === first[0].with);
  const rest = some(roll(2) === 0 ? legal : like, 1 + roll(2), roll);
  return [...first, ...rest].map((order): Input => ({ kind: 'propose', seat, order, sweetener: roll(2), bundle: 2 }));
}

function moveOf(roll: Dice, hawkish: number): Move {
  const one = () => (roll(10) < hawkish ? 'raise' : MOVES[1 + roll(MOVES.length - 1)]!);
  return { move: one(), call: roll(4) === 0, otherwise: one(), acceptOffRamp: roll(2) === 0 };
}

/** A legal input with one thing about it changed for the worse. */
function spoiled(inputs: readonly Input[], turn: number): unknown {
  const whole = inputs[turn % Math.max(1, inputs.length)];
  if (whole === undefined) return null;
  const broken = structuredClone(whole) as unknown as Record<string, unknown>;
  const order = broken['order'] as Record<string, unknown> | undefined;
  const ways: (() => void)[] = [
    () => (broken['seat'] = 'nobody'),
    () => (broken['__proto__x'] = 1),
    () => (broken['kind'] = 'order'),
    () => (order ? (order['lobby'] = -0) : (broken['at'] = 'HOME')),
    () => (order ? (order['by'] = 'CHN') : (broken['move'] = 'war')),
    () => (order ? delete order['kind'] : delete broken['seat']),
    () => (broken['sweetener'] = -0),
    () => (order ? (order['with'] = order['by']) : (broken['accept'] = 'yes')),
  ];
  ways[turn % ways.length]!();
  return broken;
}
