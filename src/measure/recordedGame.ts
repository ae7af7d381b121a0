import { playGame } from '../replay/selfPlay.ts';
import { standingOf } from '../replay/sameOrders.ts';
import { seededLuck, type Luck } from '../rules/base/luck.ts';
import { step, type Input, type Order, type Scenario, type State } from '../rules/index.ts';
import { begin } from '../rules/state/initialState.ts';
import type { Turn } from '../rules/types.ts';
import { withoutWar } from './branch.ts';

/** A game of `standard` seats: what went into each of its steps, by where it stood, and its luck. No window of it ended in war by chance. */
export interface RecordedGame {
  readonly scenario: Scenario;
  readonly luck: Luck;
  readonly inputs: ReadonlyMap<string, readonly Input[]>;
}

/** An order that was carried out. */
export interface Done {
  readonly turn: Turn;
  readonly order: Order;
}

/** A recorded game, run again. */
export interface Run {
  readonly done: readonly Done[];
  /** The state after each turn; one turn more than the game had, in which nobody orders anything. */
  readonly after: readonly State[];
}

/** Capital that every seat has to spare when a game is run again: as much as two medium orders and a sale at home cost. */
const SPARE = 6;

/** Plays a game and writes down what everybody sent. */
export function recordGame(scenario: Scenario, seed: string): RecordedGame {
  const inputs = new Map<string, readonly Input[]>();
  playGame(scenario, seed, 'standard', {
    bend: (luck) => withoutWar(luck),
    watch: (before, now) => inputs.set(standingOf(before), now),
  });
  return { scenario, luck: withoutWar(seededLuck(seed)), inputs };
}

/**
 * Runs the inputs of a game again. What was offered is changed on the table, once all have spoken and before it is carried out, so
 * that answers and counter-offers still mean what they meant. A window that the game did not have passes in silence.
 */
export function runAgain(
  { scenario, luck, inputs }: RecordedGame,
  change: (order: Order, turn: Turn) => Order = (order) => order,
): Run {
  const done: Done[] = [];
  const after: State[] = [];
  let state = withRoom(begin(scenario, luck, false).state);
  while (state.phase !== 'over') {
    const { turn, phase } = state;
    const table = phase === 'commit' ? withOffers(state, (order) => change(order, turn)) : state;
    const came = step(scenario, table, inputs.get(standingOf(state)) ?? [], luck);
    for (const event of came.events) if (event.kind === 'orderDone') done.push({ turn, order: event.order });
    state = came.state;
    if (state.turn > turn || state.phase === 'over') after.push(state);
  }
  return { done, after };
}

/** One turn more, and capital to spare: a yes that is dearer to sell at home in one run must not leave an order unpaid there (R6.3). */
const withRoom = (opening: State): State => ({
  ...opening,
  end: opening.end + 1,
  actors: opening.actors.map((actor) => ({ ...actor, capital: actor.capital + SPARE })),
});

const withOffers = (state: State, change: (order: Order) => Order): State => ({
  ...state,
  proposals: state.proposals.map((proposal) => ({
    ...proposal,
    order: change(proposal.order),
    counter: proposal.counter && { ...proposal.counter, order: change(proposal.counter.order) },
  })),
});
