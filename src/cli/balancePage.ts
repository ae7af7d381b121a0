import type { PolicyName } from '../ai/policies.ts';
import type { Played } from '../measure/balance.ts';
import { fieldsBySeat, fieldsOf, type Cell, type Field, type Row } from '../measure/balanceCells.ts';
import { criteriaOf, finalsOf, warsOf } from '../measure/balanceCriteria.ts';
import type { Measured, Measuring } from '../measure/balancePlan.ts';
import { usesOf, type TableGame } from '../measure/balanceTables.ts';
import { deviationOf, meanOf, medianOf, type Share } from '../lint/statistics.ts';
import type { Setup } from '../rules/scenario/setup.ts';
import { criterionLine } from './balanceWords.ts';
import { errorOf, shown, table, within } from './figures.ts';
import { lookingSection } from './lookingSection.ts';

interface Origin {
  readonly commit: string;
  readonly setups: readonly Setup[];
}

/** The whole measurement as a page. */
export function balancePage(measuring: Measuring, measured: Measured, origin: Origin): string {
  const [fields, seats] = [fieldsOf(measured), fieldsBySeat(measured)];
  const criteria = criteriaOf(fields, measured);
  const sections = [
    heading(measuring, origin.commit),
    ...(criteria.length > 0
      ? ['## What has to hold\n\n' + table(['', 'what', 'figure'], criteria.map(criterionLine))]
      : []),
    ...(fields.length > 0 ? ['## Policies against both motives\n\n' + READING] : []),
    ...fields.map((field) => fieldSection(field)),
    ...(fields.length > 0 ? [lookingSection(fields)] : []),
    ...(seats.length > 0 ? [`## By seat\n\n${bySeat(seats)}`] : []),
    ...measured.tables.map(({ policy, games }) => tableSection(policy, games, origin.setups)),
  ];
  return `${sections.join('\n\n')}\n`;
}

const READING = `Mean final score of the tested seats, and in brackets the share of games that ended in war. *Even* is the mean of both motives,
*over passive* what a policy brings over giving no orders, with its standard error. *Passive* to *quiet* do the same whatever the others do; \`titForTat\` and
\`testMotive\` look first. Below them stand two controls, the halves of \`testMotive\` without looking: what is best, set in bold, is found without them.`;

function heading({ games, tables, first, players }: Measuring, commit: string): string {
  const last = (many: number): string => `balance/${String(first)} to balance/${String(first + many - 1)}`;
  return `# Balance

Written by \`npm run balance\`; do not edit by hand. Commit ${commit}. Paired games: seeds ${last(games)} in every cell, so that policies are compared under the same
dice; tables: seeds ${last(tables)}. The rival plays \`${players.rival}\`, everybody else \`${players.others}\`. The rival's motive is forced and no other draw is
moved. Standard errors are those of paired differences, a seed counting once; intervals are Wilson's at 95 %.`;
}

const cell = ({ mean, war }: Cell, best: boolean): string =>
  `${best ? '**' : ''}${shown(mean)}${best ? '**' : ''} (${(100 * war.rate).toFixed(1)})`;

const CONTROLS_BELOW = '*controls, without looking:*';

function fieldSection({ scenario, preset, pairings, rows, controls, best }: Field): string {
  const seats = pairings.map(({ seat, rival }) => `${seat} facing ${rival}`).join(', ');
  const line = ({ policy, against, even, overPassive }: Row<Played>): readonly string[] => [
    policy,
    cell(against.seeker, best.seeker === policy),
    cell(against.opportunist, best.opportunist === policy),
    shown(even),
    policy === 'passive' ? '' : errorOf(overPassive),
  ];
  const lines = [...rows.map(line), [CONTROLS_BELOW, '', '', '', ''], ...controls.map(line)];
  return `### ${scenario}, ${preset}: ${seats}\n\n${table(['policy', 'seeker', 'opportunist', 'even', 'over passive'], lines)}`;
}

/** Which policy is best for each seat, so that nothing hides in a mean. */
const bySeat = (fields: readonly Field[]): string =>
  table(
    ['scenario', 'preset', 'seat', ...(fields[0]?.rows ?? []).map(({ policy }) => policy), 'best', 'margin of looking'],
    fields.map(({ scenario, preset, pairings, rows, best, margin }) => [
      scenario,
      preset,
      pairings.map(({ seat, rival }) => `${seat}–${rival}`).join(', '),
      ...rows.map(({ against }) => `${shown(against.seeker.mean)} · ${shown(against.opportunist.mean)}`),
      `${best.seeker} · ${best.opportunist}`,
      errorOf(margin),
    ]),
  );

function tableSection(policy: PolicyName, games: readonly TableGame[], setups: readonly Setup[]): string {
  const setup = setups.find(({ id }) => id === 'crowded-sea');
  const seats = (setup?.actors ?? []).map(({ id }, seat) => {
    const finals = finalsOf(games, seat);
    return [id, shown(medianOf(finals)), shown(meanOf(finals)), shown(deviationOf(finals))];
  });
  const parts = [
    `## Crowded Sea, ${policy} in every seat`,
    `${String(games.length)} games; war in ${within(warsOf(games))}; crises in a game ${meanOf(games.map(({ crises }) => crises)).toFixed(2)}. ${warsTold(games)}`,
    table(['seat', 'median', 'mean', 'standard deviation'], seats),
    usesTable(games),
  ];
  return parts.join('\n\n');
}

/** Between whom wars break out, and whether by a probe. */
function warsTold(games: readonly TableGame[]): string {
  const wars = games.flatMap(({ war }) => war ?? []);
  if (wars.length === 0) return '';
  const leads = [...new Set(wars.map((war) => war.leads))]
    .map((pair) => [pair, wars.filter((war) => war.leads === pair).length] as const)
    .sort((a, b) => b[1] - a[1]);
  const share: Share['rate'] = wars.filter(({ probed }) => probed).length / wars.length;
  return `Wars by leads: ${leads.map(([pair, many]) => `${pair} ${String(many)}`).join(', ')}; ${(100 * share).toFixed(0)} % in a turn with a probe by one of them.`;
}

function usesTable(games: readonly TableGame[]): string {
  const uses = usesOf(games);
  const all = Math.max(1, uses.reduce((sum, { given }) => sum + given, 0)); // prettier-ignore
  const used = uses.filter(({ given }) => given > 0).sort((a, b) => b.given - a.given);
  const lines = used.map((one) => [
    one.kind,
    `${((100 * one.given) / all).toFixed(2)} %`,
    `${((100 * one.games) / games.length).toFixed(1)} %`,
  ]);
  const never = uses.filter(({ given }) => given === 0).map(({ kind }) => kind);
  const rest = never.length === 0 ? '' : `\n\nNever: ${never.join(', ')}.`;
  return `${table(['order', 'of all orders and offers', 'of games'], lines)}${rest}`;
}
