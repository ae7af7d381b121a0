import { usesOf, type Par, type ParOf } from '../lint/par.ts';
import { shareOf, type Share } from '../lint/statistics.ts';
import { OFF_MOST } from '../lint/trialFindings.ts';
import { PRESETS } from '../rules/params/params.ts';
import type { ScenarioNotes } from '../scenario/notes.ts';
import type { Shipped } from './files.ts';
import { shown, table, within } from './figures.ts';

/** What war among computer seats may come to: a tutorial stays calm; elsewhere it has to be possible. */
const CALM = ['channels', 'typhoon', 'notified-or-not', 'the-chair'];
const MOST = { calm: 0.05, other: 0.1 };
const LEAST = 0.02;
/** The least share of an order kind over the whole set. */
const USED = 0.02;

type ParById = (id: string) => Par | undefined;

/** What is usual in every shipped scenario, as a page. */
export function scenariosPage(all: readonly Shipped[], parById: ParById): string {
  const measured = all.flatMap((one) => {
    const par = parById(one.setup.id);
    return par ? [{ ...one, par }] : [];
  });
  return `${[
    heading(all, measured),
    `## War and length, under Balanced\n\n${warTable(measured)}`,
    `## Usual scores\n\n${READING}\n\n${seatTable(measured)}`,
    `## Use of orders\n\n${usesTable(measured)}`,
  ].join('\n\n')}\n`;
}

type Measured = Shipped & { readonly par: Par };

const READING = `The middle score of each seat over all games. *Off* is how far it lies, under Balanced, from the mean of all seats; beyond ±8 the scenario says why that seat is
harder or easier (\`teaching.seats\` in its file).`;

function heading(all: readonly Shipped[], measured: readonly Measured[]): string {
  const commits = [...new Set(measured.map(({ par }) => par.commit))].sort();
  const missing = all.filter(({ setup }) => !measured.some((one) => one.setup.id === setup.id));
  const not =
    missing.length === 0 ? '' : `\n\nNot measured yet: ${missing.map(({ setup }) => setup.title).join(', ')}.`;
  return `# What is usual in the scenarios

Written by \`npm run par\`; do not edit by hand. Whole games of \`standard\` seats from commit ${commits.join(' and ')}, seeds \`<id>/trial/1\` and on, the same under every
theory. Intervals are Wilson's at 95 %. The figures stand in \`scenarios/par\`; a test is red where they are of another scenario or of other rules.${not}`;
}

/** Of a calm scenario the whole interval lies under its bound; any other has something in common with 2 to 10 %. */
function fits(id: string, war: Share): boolean {
  if (CALM.includes(id)) return war.high <= MOST.calm;
  return war.high >= LEAST && war.low <= MOST.other;
}

const boundOf = (id: string): string => (CALM.includes(id) ? 'at most 5 %' : 'overlaps 2 to 10 %');
const verdict = (ok: boolean): string => (ok ? 'yes' : '**no**');

const warTable = (measured: readonly Measured[]): string =>
  table(
    ['scenario', 'games', 'war', 'bound', 'holds', 'crises a game', 'turns', 'stability', 'mean score'],
    measured.map(({ setup, par: { presets } }) => {
      const { games, war, crises, turns, stability, mean } = presets.balanced;
      const share = shareOf(war.wars, war.games);
      return [
        setup.title,
        String(games),
        within(share),
        boundOf(setup.id),
        verdict(fits(setup.id, share)),
        shown(crises),
        shown(turns),
        shown(stability),
        shown(mean),
      ];
    }),
  );

const seatTable = (measured: readonly Measured[]): string =>
  table(
    ['scenario', 'seat', ...PRESETS, 'off', 'within ±8'],
    measured.flatMap(({ setup, notes, par: { presets } }) =>
      setup.actors.map(({ id }) => [
        setup.title,
        id,
        ...PRESETS.map((preset) => scoreOf(presets[preset], id)),
        signed(offOf(presets.balanced, id)),
        exception(notes, id, offOf(presets.balanced, id)),
      ]),
    ),
  );

const scoreOf = ({ seats }: ParOf, id: string): string => {
  const seat = seats[id];
  return seat ? `${shown(seat.par)} (±${shown(seat.deviation)})` : '';
};
const offOf = ({ seats, mean }: ParOf, id: string): number => (seats[id]?.par ?? mean) - mean;
const signed = (points: number): string => `${points < 0 ? '−' : '+'}${shown(Math.abs(points))}`;

/** Why a seat may lie where it does. */
function exception({ teaching }: ScenarioNotes, id: string, off: number): string {
  if (Math.abs(off) <= OFF_MOST) return 'yes';
  const reason = teaching?.seats?.[id]?.trim();
  return reason === undefined
    ? '**no**, and no reason is given'
    : `no: ${reason.replaceAll('\n', ' ').replaceAll('|', '\\|')}`;
}

function usesTable(measured: readonly Measured[]): string {
  const balanced = measured.map(({ par }) => par.presets.balanced);
  const rows = usesOf(balanced);
  const rare = rows.filter(({ share }) => share < USED).map(({ kind }) => kind);
  const own = measured.map(
    ({ par }) => new Map(usesOf([par.presets.balanced]).map(({ kind, share }) => [kind, share])),
  );
  const lines = rows.map(({ kind, share }) => [
    kind,
    `${percent(share)}${share < USED ? ' **(rare)**' : ''}`,
    ...own.map((uses) => percent(uses.get(kind) ?? 0)),
  ]);
  const verdictText =
    rare.length === 0
      ? 'No kind lies under 2 % of all orders and offers over the whole set.'
      : `Under 2 % of all orders and offers over the whole set: ${rare.join(', ')}.`;
  return `${verdictText} Shares in percent, under Balanced.\n\n${table(['order', 'whole set', ...measured.map(({ setup }) => setup.title)], lines)}`;
}

const percent = (share: number): string => (100 * share).toFixed(share > 0 && share < 0.01 ? 2 : 1);
