import { PLAYED } from '../measure/balance.ts';
import type { Field } from '../measure/balanceCells.ts';
import type { Looking } from '../measure/balanceLooking.ts';
import { errorOf, table } from './figures.ts';

/** A difference shows from so many standard errors on. */
const SHOWS = 2;

const READING = `\`testMotive\` does what \`conciliate\` does until it takes its rival for ambitious, then what \`standFirm\` does. The two halves never look, so that
what \`testMotive\` brings over each of them is what looking itself brings; below nought, the half does better. No criterion counts the halves.`;

/** Whether a policy that looks first owes its score to looking, or to one of its halves. */
export function lookingSection(fields: readonly Field[]): string {
  const lines = fields.flatMap(({ scenario, preset, looking }) =>
    looking.over.map(({ half, against, even }) => [
      scenario,
      preset,
      half,
      errorOf(against.seeker),
      errorOf(against.opportunist),
      errorOf(even),
    ]),
  );
  const figures = table(['scenario', 'preset', 'testMotive over', 'seeker', 'opportunist', 'even'], lines);
  const says = fields.map(({ scenario, preset, looking }) => `- ${scenario}, ${preset}: ${told(looking)}`);
  return ['## What looking itself brings', READING, figures, says.join('\n')].join('\n\n');
}

const told = (looking: Looking): string => `${worth(looking)}; ${enough(looking)}; ${bestOfAll(looking)}.`;

/** Over whichever half is better while both motives are equally likely. */
function worth({ over }: Looking): string {
  const better = over.reduce((least, one) => (one.even.mean < least.even.mean ? one : least));
  const { half, even } = better;
  const clear = SHOWS * even.error;
  if (even.mean > clear) return `looking brings ${errorOf(even)} over its better half, \`${half}\``;
  if (even.mean < -clear) return `**\`${half}\` does better without looking**, ${errorOf(even)}`;
  return `looking and its better half, \`${half}\`, differ by no more than chance may, ${errorOf(even)}`;
}

const enough = ({ enough: half }: Looking): string =>
  half
    ? `**\`${half}\` has the best mean of the three against both motives**`
    : 'neither half has the best mean of the three against both motives';

const bestOfAll = ({ best }: Looking): string =>
  `of all ${String(PLAYED.length)} policies \`${best.seeker}\` is best against a seeker, \`${best.opportunist}\` against an opportunist`;
