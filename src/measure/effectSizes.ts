import type { Order, Scenario, State } from '../rules/index.ts';
import { compileScenario } from '../rules/scenario/scenario.ts';
import type { Setup } from '../rules/scenario/setup.ts';
import { situation } from '../rules/state/situation.ts';
import { ACTS, aboutOf, asAllies, readied, type Act, type Row } from './acts.ts';
import { dynamicsOf } from './dynamics.ts';
import { errorOfDifference, Sums, type Estimate } from './estimate.ts';
import { addable, askedIn, inserting, wasDone, withRoom } from './inserting.ts';
import { onsets } from './onsets.ts';
import { branch, playTrunk, type Branch, type Trunk } from './branch.ts';

/** Every figure by the name of its row, in points of tension unless the row says otherwise. */
export type Figures = ReadonlyMap<string, Estimate>;

/** Scenarios are played on for three years, so that a year can be seen after an act. */
const QUARTERS = 12;
/** Acts are tried in these turns: a year is left after each. */
const TRIED = [2, 4, 6, 8] as const;
/** The quarters that count as the year of an act, the act's own the first. */
export const YEAR = 4;

/** The same scenario over so many quarters whatever its length, and without the incident that every game has in its middle (R5.2). */
export const lengthened = (setup: Setup, quarters: number): Setup => ({
  ...setup,
  injects: setup.injects.filter(({ kind }) => kind !== 'pivot'),
  calendar: { ...setup.calendar, turns: quarters, hiddenEnd: false },
});

/**
 * Measures every effect over so many games of `standard` seats in each scenario. A game is branched in turns 2, 4, 6 and 8: once as it was,
 * once with one act more (all that the rules allow, drawn), every other order and every die the same; the difference of tension is read
 * at the end of each quarter. What comes out is what the rules make of an act, without what others would do about it in later talks.
 */
export function measureEffects(setups: readonly Setup[], games: number, seed: string, tell: Tell = quiet): Figures {
  const found = new Map<string, Sums>();
  const add: Add = (id, game, value) => {
    const sums = found.get(id) ?? new Sums();
    found.set(id, sums);
    sums.add(game, value);
  };
  for (const setup of setups) {
    const scenario = compileScenario(lengthened(setup, QUARTERS));
    for (let game = 0; game < games; game += 1) {
      const trunk = playTrunk(scenario, `${seed}/${String(game)}`);
      dynamicsOf(trunk, add);
      for (const turn of TRIED) tryAll(trunk, turn, add);
      onsets(trunk, add);
      tell(`${setup.id} ${String(game + 1)}/${String(games)}`);
    }
  }
  return combined(new Map([...found].map(([id, sums]) => [id, sums.estimate()])));
}

export type Add = (id: string, game: string, value: number) => void;
/** Hears how far a long measurement has come. */
export type Tell = (progress: string) => void;
export const quiet: Tell = () => undefined;

function tryAll(trunk: Trunk, turn: number, add: Add): void {
  const from = trunk.turns[turn - 1];
  if (!from) return;
  const there = withRoom(trunk);
  const at = there.turns[turn - 1] ?? from;
  const without = branch(there, at, { until: turn + YEAR - 1 });
  ACTS.forEach((act, ix) => {
    tryOne(there, at, without, act, `${String(turn)}/${String(ix)}`, add);
  });
}

/** One act, by the first of the seats (in a drawn sequence) that has one to give. */
function tryOne(trunk: Trunk, plain: State, usual: Branch, act: Act, about: string, add: Add): void {
  const { scenario } = trunk;
  const at = act.readied ? readied(situation(scenario, plain, false), plain) : plain;
  const without = act.readied ? branch(trunk, at, { until: at.turn + YEAR - 1 }) : usual;
  const here = situation(scenario, at, false);
  const dice = trunk.luck.fork('effects');
  const first = dice.int(`seat/${about}`, 0, scenario.actors.length - 1);
  for (const ix of scenario.actors.keys()) {
    const by = scenario.actors[(first + ix) % scenario.actors.length]?.id ?? '';
    const orders = addable(trunk, at, by, act.kind).filter(
      (order) => act.form?.(order) !== false && act.suits?.(here, aboutOf(here, order)) !== false,
    );
    const order = orders[dice.int(`order/${about}/${by}`, 0, Math.max(0, orders.length - 1))];
    if (!order) continue;
    const with_ = tried(trunk, at, order);
    if (!wasDone(scenario, order, at.turn, without.turns[0], with_.turns[0])) continue;
    const parties = aboutOf(here, order);
    const values = act.rows.map((row) => differenceOf(scenario, row, parties, without, with_));
    act.rows.forEach(({ id }, row) => {
      const value = values[row];
      if (value !== undefined) add(id, trunk.name, value);
    });
    const [row] = act.rows;
    const [plainly] = values;
    if (act.againAllied === undefined || !row || plainly === undefined) return;
    const allies = asAllies(here, at, parties);
    const usually = branch(trunk, allies, { until: at.turn + YEAR - 1 });
    const value = differenceOf(scenario, row, parties, usually, tried(trunk, allies, order));
    if (value !== undefined) add(act.againAllied, trunk.name, value - plainly);
    return;
  }
}

/** The year of a turn with an order put in. */
const tried = (trunk: Trunk, at: State, order: Order): Branch =>
  branch(trunk, at, {
    ...inserting(at, order, askedIn(situation(trunk.scenario, at, false), order)),
    until: at.turn + YEAR - 1,
  });

/** What an act has changed of a row, in the quarters that count; undefined where there is nothing to read, or the game was over. */
export function differenceOf(
  scenario: Scenario,
  { read, when, relative }: Row,
  about: ReturnType<typeof aboutOf>,
  without: Branch,
  with_: Branch,
): number | undefined {
  const quarters = when === 'first' ? [0] : when === 'fourth' ? [YEAR - 1] : [...Array(YEAR).keys()];
  let [sum, usual] = [0, 0];
  for (const quarter of quarters) {
    const [before, after] = [without.turns[quarter], with_.turns[quarter]].map(
      (state) => state && read(situation(scenario, state, false), about),
    );
    if (before === undefined || after === undefined) return undefined;
    sum += after - before;
    usual += before;
  }
  if (relative) return usual === 0 ? undefined : (100 * sum) / usual;
  return sum / quarters.length / 100;
}

/** Figures that are put together from others. */
function combined(figures: Map<string, Estimate>): Figures {
  const kinds = [...figures].filter(([id]) => id.startsWith('agreement')).map(([, estimate]) => estimate);
  if (kinds.length > 0) figures.set('agreements', meanOfKinds(kinds));
  const [arms, spread] = [figures.get('armsRival'), figures.get('spreadQuarter')];
  if (arms && spread)
    figures.set('armsShare', {
      ...arms,
      mean: (100 * Math.abs(arms.mean)) / spread.mean,
      error: (100 * arms.error) / spread.mean,
    });
  return figures;
}

/** Each kind counts the same, however often it could be tried. */
function meanOfKinds(kinds: readonly Estimate[]): Estimate {
  const count = kinds.length;
  const sum = (of: (one: Estimate) => number): number => kinds.reduce((all, one) => all + of(one), 0);
  return {
    mean: sum(({ mean }) => mean) / count,
    error: rootOfSquares(kinds) / count,
    samples: sum(({ samples }) => samples),
    games: Math.max(...kinds.map(({ games }) => games)),
  };
}

const rootOfSquares = (kinds: readonly Estimate[]): number =>
  kinds.reduce((all, one) => errorOfDifference({ ...one, error: all }, one), 0);
