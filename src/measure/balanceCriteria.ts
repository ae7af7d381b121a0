import { ORDER_KINDS } from '../rules/order.ts';
import { UNCONDITIONAL } from './balance.ts';
import type { Field } from './balanceCells.ts';
import type { Measured } from './balancePlan.ts';
import { usesOf, type TableGame } from './balanceTables.ts';
import { deviationOf, meanOf, medianOf, shareOf } from '../lint/statistics.ts';

/** What balance means here, and whether it was met. Figures are in points (hundredths) and in shares of one. */
export type Criterion =
  | { readonly of: 'noBestTrick'; readonly field: Field; readonly passed: boolean }
  | { readonly of: 'lookingPays'; readonly field: Field; readonly passed: boolean }
  | { readonly of: 'war'; readonly policy: string; readonly games: readonly TableGame[]; readonly passed: boolean }
  | { readonly of: 'spread'; readonly least: number; readonly mean: number; readonly passed: boolean }
  | { readonly of: 'medians'; readonly widest: number; readonly passed: boolean }
  | { readonly of: 'uses'; readonly unused: readonly string[]; readonly passed: boolean };

/** The best contingent policy has to be better by so many points, and by so many standard errors. */
export const MARGIN = { points: 50, errors: 3 } as const;
/** Shares of games that end in war: where all play `standard` the interval meets this range, elsewhere the rate stays below. */
export const WAR = { standard: [0.02, 0.1], pressure: 0.2, quiet: 0.04 } as const;
/** Points that the finals of one seat have to spread by, and that medians of seats may lie from their mean. */
export const SPREAD = { deviation: 800, median: 800 } as const;
/** Every kind of order is used: in so large a share of orders, or in such a share of games. */
export const USE = { orders: 0.01, games: 0.1 } as const;

/** Under Spiral, plain reciprocity may win: there the margin is shown but not asked for. */
const ASKED = new Set<string>(['balanced', 'deterrence']);

export function criteriaOf(fields: readonly Field[], { tables }: Measured): readonly Criterion[] {
  return [
    ...fields.map((field): Criterion => ({ of: 'noBestTrick', field, passed: !hasBestTrick(field) })),
    ...fields
      .filter(({ preset }) => ASKED.has(preset))
      .map((field): Criterion => ({ of: 'lookingPays', field, passed: lookingPays(field) })),
    ...tables.map(({ policy, games }): Criterion => ({ of: 'war', policy, games, passed: warIsRare(policy, games) })),
    ...tables.filter(({ policy }) => policy === 'standard').flatMap(({ games }) => ofStandard(games)),
  ];
}

const hasBestTrick = ({ best }: Field): boolean =>
  best.seeker === best.opportunist && (UNCONDITIONAL as readonly string[]).includes(best.seeker);

const lookingPays = ({ margin: { mean, error } }: Field): boolean =>
  mean >= MARGIN.points && mean >= MARGIN.errors * error;

export const warsOf = (games: readonly TableGame[]) =>
  shareOf(games.filter(({ war }) => war !== undefined).length, games.length);

function warIsRare(policy: string, games: readonly TableGame[]): boolean {
  const { rate, low, high } = warsOf(games);
  if (policy === 'pressure') return rate <= WAR.pressure;
  if (policy === 'quiet') return rate <= WAR.quiet;
  const [least, most] = WAR.standard;
  return low <= most && high >= least;
}

/** Finals of the seat, game by game. */
export const finalsOf = (games: readonly TableGame[], seat: number): readonly number[] =>
  games.map(({ finals }) => finals[seat] ?? 0);

function ofStandard(games: readonly TableGame[]): readonly Criterion[] {
  const seats = [...(games[0]?.finals ?? []).keys()].map((seat) => finalsOf(games, seat));
  const deviations = seats.map(deviationOf);
  const medians = seats.map(medianOf);
  const middle = meanOf(seats.map(meanOf));
  const widest = Math.max(0, ...medians.map((median) => Math.abs(median - middle)));
  const uses = usesOf(games);
  const given = uses.reduce((sum, one) => sum + one.given, 0);
  const unused = ORDER_KINDS.filter((_, ix) => {
    const one = uses[ix];
    return one && one.given < USE.orders * given && one.games < USE.games * games.length;
  });
  const least = Math.min(...deviations);
  return [
    { of: 'spread', least, mean: meanOf(deviations), passed: least >= SPREAD.deviation },
    { of: 'medians', widest, passed: widest <= SPREAD.median },
    { of: 'uses', unused, passed: unused.length === 0 },
  ];
}
