import type { ScenarioNotes } from '../scenario/notes.ts';
import { note, points, warning, type Finding } from './finding.ts';
import type { ObjectiveTrial, TrialSummary } from './trialSummary.ts';

/** Games from which on something may be said of them. */
const ENOUGH = 20;
/** A seat's median may lie so far from the mean of all seats, in hundredths. */
export const OFF_MOST = 800;
/** War among careful players is surely too frequent where the whole interval lies above this. */
const WAR_MOST = 0.1;
/** An objective that pays this share of its worth asks for nothing. */
const ALWAYS = 0.98;

/** What games among computer seats tell of a scenario: objectives that always or never pay, seats far from the others, much war. */
export function trialFindings(
  { scenario, games, seats, war, mean }: TrialSummary,
  { teaching }: ScenarioNotes,
): readonly Finding[] {
  if (games < ENOUGH) return [];
  const far = seats
    .filter(({ off }) => Math.abs(off) > OFF_MOST)
    .map(({ actor, final, off }) => {
      const told = `the usual score of ${actor} is ${points(final.median)}, ${points(Math.abs(off))} ${off < 0 ? 'below' : 'above'} the mean of all seats (${points(mean)})`;
      const reason = teaching?.seats?.[actor];
      return reason === undefined
        ? warning('farFromMean', `actors.${actor}`, `${told}, and teaching gives no reason`)
        : note('farFromMean', `actors.${actor}`, `${told} (its author says why in teaching)`);
    });
  const paid = seats.flatMap(({ actor, objectives }) => objectives.flatMap((one) => payment(actor, one)));
  const wars =
    war.low > WAR_MOST
      ? [warning('muchWar', '', `${scenario} ends in war in ${String(war.came)} of ${String(games)} games`)]
      : [];
  return [...far, ...paid, ...wars];
}

function payment(actor: string, { id, games, share, value }: ObjectiveTrial): readonly Finding[] {
  const path = `objectives.${actor}.${id}`;
  const told = `in ${String(games)} games, and its measure ends at ${points(value)} on average`;
  if (games < ENOUGH) return [];
  if (share === 0) return [warning('neverPaid', path, `${actor}’s objective ${id} pays nothing ${told}`)];
  return share >= ALWAYS ? [warning('alwaysPaid', path, `${actor}’s objective ${id} pays in full ${told}`)] : [];
}
