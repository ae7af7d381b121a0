import type { Both, Difference, Ending, FirstDifference, ScoreStep } from '../replay/difference.ts';
import type { RefusedInput } from '../replay/sameOrders.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import type { ScoreName } from '../rules/state/scores.ts';
import type { Points } from '../rules/types.ts';
import { actorName, factorWords, placeName, plain, points, scoreWords } from './words.ts';

/** How many refused inputs, and how many ledger rows of each game, are told. */
const REFUSED = 20;
const ROWS = 6;

/** What differed between two games of the same orders, as text. */
export function differed(scenario: Scenario, difference: Difference): readonly string[] {
  const { ending, first, finals, largest } = difference;
  return [
    ...(first
      ? firstWords(scenario, first)
      : ['No score differs, and both games end alike: these numbers did not matter to these orders.']),
    '',
    `As played: ${endingWords(scenario, ending.before)}`,
    `Under the other numbers: ${endingWords(scenario, ending.after)}`,
    'Final scores',
    ...finals.map(({ seat, ...both }) => `  ${actorName(scenario, seat)} ${bothWords(both)}`),
    ...turnLines(difference),
    ...(largest.length > 0 ? ['Scores that differ most'] : []),
    ...largest.map(
      ({ score, at, ...both }) => `  ${scoreWords(scenario, score, at)} ${bothWords(both, writtenAs(score))}`,
    ),
    ...silence(scenario, difference),
  ];
}

type Written = (value: Points) => string;

/** Capital and rungs are whole. */
const writtenAs = (score: ScoreName): Written => (score === 'capital' || score === 'rung' ? String : points);

function bothWords({ before, after }: Both<Points>, written: Written = points): string {
  const by = after - before;
  return `${written(before)} → ${written(after)}${by === 0 ? '' : ` (${signed(by, written)})`}`;
}

const signed = (value: Points, written: Written): string => `${value < 0 ? '−' : '+'}${written(Math.abs(value))}`;

function endingWords(scenario: Scenario, { kind, turn, at, stability }: Ending): string {
  const how = {
    war: `war at ${placeName(scenario, at ?? '')} in turn ${String(turn)}`,
    peace: `no war, over after turn ${String(turn)}`,
    open: `not over, turn ${String(turn)}`,
  }[kind];
  return `${how}; regional stability ${points(stability)}`;
}

function firstWords(scenario: Scenario, { step, turn, phase, window, score }: FirstDifference): readonly string[] {
  const when =
    step === 0
      ? 'the opening'
      : `step ${String(step)}: turn ${String(turn)}, ${phase}${window > 0 ? `, window ${String(window)}` : ''}`;
  if (!score) return [`First difference in ${when}: from here the games take another course`];
  const written = writtenAs(score.score);
  const name = scoreWords(scenario, score.score, score.at);
  return [
    `First difference in ${when}: ${name}`,
    ...stepWords('as played', score.before, written),
    ...stepWords('under the other numbers', score.after, written),
  ];
}

function stepWords(which: string, { from, to, rows }: ScoreStep, written: Written): readonly string[] {
  const largest = [...rows].sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta));
  const told = largest.slice(0, ROWS).map(({ delta, cause: { clause, source, factors } }) => {
    const by = 'by' in source ? ` by ${source.by ?? 'nobody'}` : '';
    return `    ${signed(delta, written)} ${clause}, ${plain(source.kind)}${by} (${factorWords(factors)})`;
  });
  const more = rows.length - told.length;
  return [
    `  ${which} ${written(from)} → ${written(to)}`,
    ...told,
    ...(more > 0 ? [`    and ${String(more)} smaller rows`] : []),
  ];
}

const turnLines = ({ turns }: Difference): readonly string[] => [
  'At the end of each turn: regional stability, mean tension',
  ...turns.map(({ turn, before, after }) => {
    const both = (name: 'stability' | 'tension'): string =>
      before && after ? bothWords({ before: before[name], after: after[name] }) : [before ? points(before[name]) : '–', after ? points(after[name]) : '–'].join(' → '); // prettier-ignore
    return `  ${String(turn).padStart(3)}  ${both('stability')}, ${both('tension')}`;
  }),
];

/** What became of the orders themselves. */
function silence(scenario: Scenario, { refused, unanswered, unused }: Difference): readonly string[] {
  const one = ({ turn, phase, seat, what, why }: RefusedInput): string =>
    `  turn ${String(turn)}, ${phase}: ${actorName(scenario, seat)}, ${what} (${plain(why.code)})`;
  return [
    `Not allowed any more: ${String(refused.length)}`,
    ...refused.slice(0, REFUSED).map(one),
    ...(refused.length > REFUSED ? [`  and ${String(refused.length - REFUSED)} more`] : []),
    `Steps and crisis windows that the record does not have, in which nobody acted: ${String(unanswered)}`,
    `Orders whose step or crisis did not come: ${String(unused)}`,
  ];
}
