import { POLICIES, thinkingLuck } from '../ai/policies.ts';
import { seededLuck, type Luck } from '../rules/base/luck.ts';
import { orderKey } from '../rules/menu/orderKey.ts';
import { askedBy } from '../rules/menu/specs.ts';
import type { Input } from '../rules/input.ts';
import type { Order, OrderKey } from '../rules/order.ts';
import { step } from '../rules/resolve.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import { forecast, type ForecastAnswer } from '../rules/sight/forecast.ts';
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

/** Offers that are tried in each turn of a game, whatever their chance, and those that are looked at for a rare one. */
const A_TURN = 8;
const LOOKED_AT = 60;

/** The ends of the scale are seldom shown. */
const isRare = (shown: Percent): boolean => shown < 30 || shown >= 80;

/**
 * How often an answer is drawn anew, by how seldom such a chance is seen. Draws of one offer share its fog and the judgement behind it:
 * a thousand draws of a few offers say less than as many of a few hundred, so both are counted.
 */
const drawsOf = (shown: Percent): number => (shown < 20 || shown >= 90 ? 100 : isRare(shown) ? 10 : shown < 40 ? 4 : 2);

/**
 * Random offers of one game among `standard` seats, each answered by its recipients as they answer in the game, beside all other
 * offers of that turn, and drawn again with other luck of their own.
 */
export function askGame(scenario: Scenario, seed: string, look: (asked: AskedChance) => void): void {
  const luck = seededLuck(seed);
  const dice = luck.fork('asking');
  for (const turn of turnsPlayed(scenario, seed, 'standard')) {
    const eyes = new Map(scenario.actors.map(({ id }) => [id, observe(scenario, turn.before, [], id, luck)]));
    const tried = new Set<OrderKey>();
    for (let time = 0; time < A_TURN + LOOKED_AT; time += 1) {
      const about = `${String(turn.before.turn)}/${String(time)}`;
      const seat = scenario.actors[dice.int(`seat/${about}`, 0, scenario.actors.length - 1)]?.id ?? '';
      const view = eyes.get(seat);
      const order = view && oneOf(offersOf(scenario, view), dice, about);
      if (!order || tried.has(orderKey(order))) continue;
      tried.add(orderKey(order));
      const { answers } = forecast(scenario, view, order);
      const asked = time < A_TURN ? answers : answers.filter(({ mid }) => isRare(mid));
      if (asked.length > 0) ask(scenario, asked, tabled(scenario, turn, order, luck), order, luck, look);
    }
  }
}

const offers = new WeakMap<Observation, readonly Order[]>();

function offersOf(scenario: Scenario, view: Observation): readonly Order[] {
  const known = offers.get(view);
  if (known) return known;
  const here = situation(scenario, view.picture, false);
  const made = view.plannable.filter((order) => askedBy(here, order).length > 0);
  offers.set(view, made);
  return made;
}

function ask(
  scenario: Scenario,
  asked: readonly ForecastAnswer[],
  table: State,
  order: Order,
  luck: Luck,
  look: (asked: AskedChance) => void,
): void {
  for (const { from, mid: shown } of asked) {
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
