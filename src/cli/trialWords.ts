import { OFF_MOST } from '../lint/trialFindings.ts';
import type { OrderUse, SeatTrial, TrialSummary } from '../lint/trialSummary.ts';
import { shown, within } from './figures.ts';

const percent = (share: number): string => (100 * share).toFixed(0);
const tenth = (share: number): string => `${(100 * share).toFixed(1)} %`;
const signed = (points: number): string => `${points < 0 ? '−' : '+'}${shown(Math.abs(points))}`;

/** What a trial came to, as few lines as can be read at a glance. Shares of objectives are percent of their worth. */
export function trialText(trial: TrialSummary): string {
  const { scenario, preset, games, mean, war, turns, crises, stability, seats } = trial;
  const width = Math.max(...seats.map(({ actor }) => actor.length), 4);
  return [
    `${scenario}, ${preset}, ${String(games)} games: war ${within(war)}, crises ${crises.mean.toFixed(2)} a game (in ${tenth(crises.share.rate)}), ` +
      `turns ${turns.mean.toFixed(1)} (${String(turns.shortest)}–${String(turns.longest)}), stability ${shown(stability)}, mean score ${shown(mean)}`,
    `${'seat'.padEnd(width)}  median     off  spread  objectives: percent of what they are worth · secret ones`,
    ...seats.map((seat) => seatLine(seat, width)),
    ...(trial.commonAim ? [`common aim reached in ${within(trial.commonAim)}`] : []),
    ...injectLine(trial),
    ...usesLines([trial]),
  ].join('\n');
}

function seatLine({ actor, final, off, objectives, motive }: SeatTrial, width: number): string {
  const list = (secret: boolean): string =>
    objectives
      .filter((one) => one.secret === secret)
      .map(({ id, share, games }) => `${id} ${games === 0 ? '?' : percent(share)}`)
      .join(', ');
  const far = Math.abs(off) > OFF_MOST ? '!' : ' ';
  return (
    `${actor.padEnd(width)}  ${shown(final.median).padStart(6)}  ${signed(off).padStart(6)}${far} ${shown(final.deviation).padStart(5)}  ` +
    [list(false), list(true), ...(motive > 0 ? [`motive ${shown(motive)}`] : [])]
      .filter((part) => part !== '')
      .join(' · ')
  );
}

function injectLine({ injects }: TrialSummary): readonly string[] {
  const told = injects.filter(({ fired }) => fired.rate < 1).map(({ id, fired }) => `${id} ${percent(fired.rate)}`);
  const rest = injects.length - told.length;
  if (injects.length === 0) return [];
  return [`injects: ${[...told, ...(rest > 0 ? [`${String(rest)} in every game`] : [])].join(', ')}`];
}

/** How much each kind of order is used over one or several trials, most first. */
export function usesLines(trials: readonly TrialSummary[]): readonly string[] {
  const uses = usesOver(trials);
  const used = uses.filter(({ share }) => share > 0);
  const never = uses.filter(({ share }) => share === 0).map(({ kind }) => kind);
  return [
    `orders: ${used.map(({ kind, share }) => `${kind} ${tenth(share)}`).join(', ')}`,
    ...(never.length === 0 ? [] : [`never: ${never.join(', ')}`]),
  ];
}

/** Uses of several trials added up, most first. */
export function usesOver(trials: readonly TrialSummary[]): readonly OrderUse[] {
  const rows = (trials[0]?.orders ?? []).map(({ kind }) => {
    const all = trials.flatMap(({ orders }) => orders.filter((one) => one.kind === kind));
    const sum = (of: 'given' | 'offered' | 'games'): number => all.reduce((many, one) => many + one[of], 0);
    return { kind, given: sum('given'), offered: sum('offered'), games: sum('games') };
  });
  const all = rows.reduce((many, { given, offered }) => many + given + offered, 0);
  return rows
    .map((row) => ({ ...row, share: (row.given + row.offered) / Math.max(1, all) }))
    .sort((a, b) => b.share - a.share);
}
