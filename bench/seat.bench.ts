import { POLICIES, thinkingLuck } from '../src/ai/policies.ts';
import { forecast } from '../src/rules/sight/forecast.ts';
import { begin, observe, seededLuck, step, type Observation, type Scenario, type State } from '../src/rules/index.ts';
import { commonChecksum, middle, milliseconds, type Bench, type Measured } from './bench.ts';
import { checksumOf, crowdedSea, scripts } from './games.ts';

/** The talks of the middle of a game: every seat has something to weigh. */
function midGame(): { scenario: Scenario; state: State } {
  const scenario = crowdedSea();
  const [script] = scripts(scenario, 'quick', 1);
  const luck = seededLuck(script!.seed);
  let { state } = begin(scenario, luck, false);
  for (const now of script!.inputs) {
    if (state.turn >= 3 && state.phase === 'propose') break;
    ({ state } = step(scenario, state, now, luck, false));
  }
  return { scenario, state };
}

/** A new observation each time, as after every change of the game: nothing may be remembered from the run before. */
const fresh = (scenario: Scenario, state: State, seat: string): Observation =>
  observe(scenario, state, [], seat, seededLuck('bench-0'));

function card(): Measured {
  const { scenario, state } = midGame();
  const seat = scenario.actors[0]!.id;
  const view = fresh(scenario, state, seat);
  const orders = view.legal.slice(0, 60);
  const time = milliseconds(() => orders.forEach((order) => forecast(scenario, view, order)));
  return {
    value: time / orders.length,
    checksum: checksumOf(orders.map((order) => forecast(scenario, view, order).rows)),
  };
}

function seatOrders(): Measured {
  const { scenario, state } = midGame();
  const luck = seededLuck('bench-0');
  const think = () =>
    scenario.actors.map(({ id }) => POLICIES.standard(scenario, fresh(scenario, state, id), thinkingLuck(luck, id)));
  return { value: milliseconds(() => void think()) / scenario.actors.length, checksum: checksumOf(think()) };
}

export const seat: Bench = {
  name: 'seat',
  rounds: 3,
  variants: { card, orders: seatOrders },
  lines: (runs) => [
    {
      what: 'forecast card after a change in the order builder',
      text: `${middle(runs, 'card').toFixed(3)} ms · ${commonChecksum(runs, ['card'])}`,
      reach: '5 ms',
      ok: middle(runs, 'card') <= 5,
    },
    {
      what: "one AI seat's offers, standard, its observation included (mean of eight)",
      text: `${middle(runs, 'orders').toFixed(2)} ms · ${commonChecksum(runs, ['orders'])}`,
      reach: '5 ms',
      ok: middle(runs, 'orders') <= 5,
    },
  ],
};
