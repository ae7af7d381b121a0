import type { Scenario } from '../rules/scenario/scenario.ts';
import { SCORES, SCORE_NAMES, type Level, type ScoreName } from '../rules/state/scores.ts';

/**
 * What one more point of each score is worth, in basis points of a point of the result: 10,000 at a score means that a point there
 * is a point at the end. Written while a picture is read, then only looked up.
 */
export type Rates = Readonly<Record<ScoreName, number[]>>;

function sizeOf(scenario: Scenario, level: Level): number {
  const [actors, places] = [scenario.actors.length, scenario.places.length];
  switch (level) {
    case 'actor':
      return actors;
    case 'tie':
      return actors * actors;
    case 'dyad':
      return scenario.dyads.length;
    case 'place':
      return places;
    case 'foothold':
      return places * actors;
    case 'region':
      return 1;
  }
}

export function noRates(scenario: Scenario): Rates {
  const rates = {} as Record<ScoreName, number[]>;
  for (const name of SCORE_NAMES) rates[name] = new Array<number>(sizeOf(scenario, SCORES[name].level)).fill(0);
  return rates;
}

export function add(rates: Rates, score: ScoreName, at: number, rate: number): void {
  const row = rates[score];
  row[at] = (row[at] ?? 0) + rate;
}
