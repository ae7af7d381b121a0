import { POLICIES, thinkingLuck } from '../ai/policies.ts';
import { seededLuck, type Luck } from '../rules/base/luck.ts';
import { orderKey } from '../rules/menu/orderKey.ts';
import { askedBy } from '../rules/menu/specs.ts';
import type { Input } from '../rules/input.ts';
import type { Order } from '../rules/order.ts';
import { step } from '../rules/resolve.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import { forecast } from '../rules/sight/forecast.ts';
import { observe, type Observation } from '../rules/sight/observe.ts';
import { situation } from '../rules/state/situation.ts';
import type { State } from '../rules/state/state.ts';
import type { ActorId, Percent } from '../rules/types.ts';
import { oneOf, without } from './carriedOut.ts';
import { turnsPlayed, type PlayedTurn } from './turnsPlayed.ts';

/** What the card of an offer said of one recipient, and how often that recipient then said yes. */
export interface AskedChance {
  readonly order: Order;
  readonly from: ActorId;
  readonly shown: Percent;
  readonly draws: number;
  readonly yes: number;
}

/** Offers that are tried in each turn of a game. */
const A_TURN = 8;

/** How often an answer is drawn anew, by how the chance that was shown is seldom seen: the ends of the scale are rare. */
const drawsOf = (shown: Percent): number => (shown < 30 || shown >= 80 ? 40 : shown < 40 ? 12 : 2);

/**
 * Random offers of one game among `standard` seats, each answered by its recipients as they answer in the game, beside all other
 * offers of that turn, and drawn again with other luck of their own.
 */
export function askGame(scenario: Scenario, seed: string, look: (asked: AskedChance) => void): void {
  const luck = seededLuck(seed);
  const dice = luck.fork('asking');
  for (const turn of turnsPlayed(scenario, seed, 'standard')) {
    for (let time = 0; time < A_TURN; time += 1) {
      const about = `${String(turn.before.turn)}/${String(time)}`;
      const seat = scenario.actors[dice.int(`seat/${about}`, 0, scenario.actors.length - 1)]?.id ?? '';
      const view = observe(scenario, turn.before, [], seat, luck);
      const here = situation(scenario, view.picture, false);
      const offers = view.plannable.filter((order) => askedBy(here, order).length > 0);
      const order = oneOf(offers, dice, about);
      if (order) ask(scenario, view, tabled(scenario, turn, order, luck), order, luck, look);
    }
  }
}

function ask(
  scenario: Scenario,
  view: Observation,
  table: State,
  order: Order,
  luck: Luck,
  look: (asked: AskedChance) => void,
): void {
  for (const { from, mid: shown } of forecast(scenario, view, order).answers) {
    const eyes = observe(scenario, table, [], from, luck);
    const draws = drawsOf(shown);
    let yes = 0;
    for (let draw = 0; draw < draws; draw += 1) {
      const mind = thinkingLuck(draw === 0 ? luck : luck.fork(`again/${String(draw)}`), from);
      const answers = POLICIES.standard(scenario, eyes, mind).filter(
        (input) => input.kind === 'answer' && input.proposal === orderKey(order) && input.accept,
      );
      yes += answers.length;
    }
    look({ order, from, shown, draws, yes });
  }
}

/** The commit window with an offer on the table beside those of all other seats, none of which has countered it. */
function tabled(scenario: Scenario, turn: PlayedTurn, order: Order, luck: Luck): State {
  const offer: Input = { kind: 'propose', seat: order.by, order, sweetener: 0 };
  const offered = step(scenario, turn.before, [...without(turn.offers, order.by), offer], luck, false);
  const counters = without(turn.counters, order.by).filter(
    (input) => !(input.kind === 'counter' && input.proposal === orderKey(order)),
  );
  return step(scenario, offered.state, counters, luck, false).state;
}
