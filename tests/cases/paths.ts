import { actorNamed, dyadIx, footholdIx, placeNamed, tieIx, type Scenario } from '../../src/rules/scenario/scenario.ts';
import { SCORES, type Level, type ScoreName } from '../../src/rules/state/scores.ts';
import type { State } from '../../src/rules/state/state.ts';

/** Where a value stands in a State: `trust A>h`, `tension A-B`, `heat SEA`, `claim B@SEA`, `readiness A`, `norm`. */
export interface Spot {
  readonly list: 'actors' | 'ties' | 'dyads' | 'places' | 'footholds' | 'region';
  readonly at: number;
  readonly field: string;
  /** Values of this field are whole; all others are hundredths that a case writes in points. */
  readonly whole: boolean;
}

const WHOLE_FIELDS = ['capital', 'rung', 'slotsSpent', 'slotsLost', 'highestRung', 'crises', 'secret', 'lean'];
const LISTS: Readonly<Record<Level, Spot['list']>> = {
  actor: 'actors',
  tie: 'ties',
  dyad: 'dyads',
  place: 'places',
  foothold: 'footholds',
  region: 'region',
};
/** What a State keeps beside its scores. */
const OTHERS: Readonly<Record<string, Level>> = {
  flare: 'dyad',
  slotsSpent: 'actor',
  slotsLost: 'actor',
  ambition: 'actor',
  secret: 'actor',
  crises: 'actor',
  unmet: 'actor',
  influenceAtStart: 'actor',
  lean: 'actor',
};

export function spotOf(scenario: Scenario, path: string): Spot {
  const [field = '', where = ''] = path.split(' ');
  const level = field in SCORES ? SCORES[field as ScoreName].level : fieldLevel(field, where, scenario);
  return { list: LISTS[level], at: atOf(scenario, level, where), field, whole: WHOLE_FIELDS.includes(field) };
}

/** `highestRung` is kept by actors and by places. */
function fieldLevel(field: string, where: string, scenario: Scenario): Level {
  if (field === 'highestRung') return scenario.placeIx.has(where) ? 'place' : 'actor';
  const level = OTHERS[field];
  if (level === undefined) throw new Error(`no value is called ${field}`);
  return level;
}

function atOf(scenario: Scenario, level: Level, where: string): number {
  switch (level) {
    case 'actor':
      return actorNamed(scenario, where);
    case 'tie': {
      const [from = '', to = ''] = where.split('>');
      return tieIx(scenario, actorNamed(scenario, from), actorNamed(scenario, to));
    }
    case 'dyad': {
      const [a = '', b = ''] = where.split('-');
      return dyadIx(scenario, actorNamed(scenario, a), actorNamed(scenario, b));
    }
    case 'place':
      return placeNamed(scenario, where);
    case 'foothold': {
      const [actor = '', place = ''] = where.split('@');
      return footholdIx(scenario, placeNamed(scenario, place), actorNamed(scenario, actor));
    }
    case 'region':
      return 0;
  }
}

type Rows = Readonly<Record<string, number>>[];
const rowsOf = (state: State, list: Spot['list']): Rows =>
  (list === 'region' ? [state.region] : state[list]) as unknown as Rows;

/** The value at a path, in points; whole for what is counted. */
export function valueAt(scenario: Scenario, state: State, path: string): number {
  const { list, at, field, whole } = spotOf(scenario, path);
  const value = rowsOf(state, list)[at]?.[field];
  if (value === undefined) throw new Error(`nothing at ${path}`);
  return whole ? value : value / 100;
}

/** The same state with another value at a path. */
export function withValue(scenario: Scenario, state: State, path: string, value: number): State {
  const { list, at, field, whole } = spotOf(scenario, path);
  const stored = whole ? value : Math.round(value * 100);
  const rows = rowsOf(state, list).map((row, ix) => (ix === at ? { ...row, [field]: stored } : row));
  return { ...state, [list]: list === 'region' ? rows[0] : rows };
}
