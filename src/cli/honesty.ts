import { measureChances, measureRanges, type Coverage, type Decile } from '../measure/honesty.ts';
import { count, given, type Command } from './command.ts';
import { shippedSetups } from './files.ts';

const SEED = 'honesty';
/** What is promised: so many of a hundred changes lie inside the range shown, and no chance shown is off by more than so many points. */
const INSIDE = 90;
const OFF = 5;
/** With fewer draws a decile says nothing yet. */
const ENOUGH = 1_000;

export const honesty: Command = {
  usage: '[--orders N] [--games N]',
  about:
    'how often what came lay inside what the forecast showed, and how often offers were taken by the chance it showed',
  run(args) {
    const asked = given(args, ['orders', 'games'], 0, 0);
    const games = count(asked, 'games', 500);
    const setups = shippedSetups();
    const ranges = measureRanges(setups, count(asked, 'orders', 2_000), SEED);
    for (const [score, coverage] of Object.entries(ranges.byScore))
      console.log(`${score.padEnd(18)} ${share(coverage)}`);
    const deciles = measureChances(setups, games, SEED);
    for (const one of deciles) console.log(lineOf(one));
    const off = deciles.filter((one) => one.draws >= ENOUGH && Math.abs(one.came - one.shown) > OFF);
    const isHonest = ranges.all.inside * 100 >= ranges.all.changes * INSIDE && off.length === 0;
    const { orders } = ranges;
    console.log(
      `ranges: ${share(ranges.all)} of ${String(orders)} orders in ${String(ranges.games)} games, seeds ${SEED}/0 …`,
    );
    console.log(
      `chances: ${String(games)} games, seeds ${SEED}/0 …; ${String(off.length)} deciles of ${String(ENOUGH)} draws or more off by more than ${String(OFF)} points`,
    );
    return isHonest ? 0 : 1;
  },
};

const share = ({ changes, inside }: Coverage): string =>
  `${((100 * inside) / changes).toFixed(1).padStart(5)} % of ${String(changes)} changes inside`;

function lineOf({ decile, offers, draws, shown, came }: Decile): string {
  const named = `${String(decile * 10)}–${String(decile === 9 ? 100 : decile * 10 + 9)} %`;
  const few = draws < ENOUGH ? '  too few draws to say' : '';
  const off = (came - shown).toFixed(1);
  return `${named.padEnd(10)} shown ${shown.toFixed(1)}  came ${came.toFixed(1)}  off ${off}  (${String(offers)} offers, ${String(draws)} draws)${few}`;
}
