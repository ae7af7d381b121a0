import { rowsOf, type Scenario } from '../rules/scenario/scenario.ts';
import { SCORES, SCORE_NAMES, type ScoreName } from '../rules/state/scores.ts';

/**
 * What one more point of each score is worth, in basis points of a point of the result: 10,000 at a score means that a point there
 * is a point at the end. Written while a picture is read, then only looked up.
 */
export type Rates = Readonly<Record<ScoreName, number[]>>;

export function noRates(scenario: Scenario): Rates {
  const empty = sheets.get(scenario) ?? emptySheet(scenario);
  sheets.set(scenario, empty);
  // A copy, for its layout: an object that is filled by computed keys stays a hash table.
  const rates: Record<ScoreName, number[]> = { ...empty };
  for (const name of SCORE_NAMES) rates[name] = empty[name].slice();
  return rates;
}

/** One empty sheet a scenario. */
const sheets = new WeakMap<Scenario, Rates>();

function emptySheet(scenario: Scenario): Rates {
  const rates = {} as Record<ScoreName, number[]>;
  for (const name of SCORE_NAMES) rates[name] = new Array<number>(rowsOf(scenario, SCORES[name].level)).fill(0);
  return { ...rates };
}

export function add(rates: Rates, score: ScoreName, at: number, rate: number): void {
  const row = rates[score];
  row[at] = (row[at] ?? 0) + rate;
}
