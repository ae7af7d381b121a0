import { divide } from '../base/arithmetic.ts';
import { inFull, tell, type Effect } from '../effects/effects.ts';
import type { Factor } from '../effects/events.ts';
import { element } from '../base/invariant.ts';
import type { Luck } from '../base/luck.ts';
import { actorAt, quarterOf, type Situation } from '../state/situation.ts';
import { isPrologue, turnsBefore } from '../scenario/prologue.ts';
import { upkeepOf } from '../readings/upkeep.ts';
import { happenings } from './injects/happenings.ts';

/** R1.4 The Brief opens a turn: news, income from the second quarter, upkeep; in a prologue (R1.7) nothing of it. Early warnings follow, and know the news (R8.11). */
export function brief(here: Situation, luck: Luck): Effect[] {
  const { scenario, state } = here;
  const quiet = isPrologue(scenario, state.turn);
  const came = scenario.injects.filter(
    ({ id, turn, chance }) =>
      !quiet &&
      turn === state.turn &&
      (chance >= 100 || luck.chance(`${String(state.turn)}/inject/${id}`, chance * 100)),
  );
  return [
    tell('all', { kind: 'turnBegan', turn: state.turn, quarter: quarterOf(scenario, state.turn) }),
    ...(state.turn > 1 + turnsBefore(scenario) ? scenario.actors.flatMap((_, actor) => income(here, actor)) : []),
    ...happenings(here, came, luck),
  ];
}

/** Three and one more for every 25 of domestic support, more or less by a trend (R5.5), less upkeep, up to the cap of 12. R1.4 */
function income(here: Situation, actor: number): Effect[] {
  const { params, scenario } = here;
  const { support, capital } = actorAt(here, actor);
  const extra = divide(support - (support % params.supportPerExtraCapital), params.supportPerExtraCapital);
  const usual = params.capitalIncome + extra;
  const trend = Math.max(-usual, element(scenario.setup.actors, actor).trend?.income ?? 0);
  const earned = usual + trend;
  const upkeep = Math.min(capital + earned, upkeepOf(here, actor));
  const over = Math.max(0, capital + earned - upkeep - params.capitalCap);
  const parts: Factor[] = [{ name: 'income', points: usual }];
  if (trend !== 0) parts.push({ name: 'trend', points: trend });
  if (upkeep > 0) parts.push({ name: 'upkeep', points: -upkeep });
  if (over > 0) parts.push({ name: 'limit', points: -over });
  const delta = earned - upkeep - over;
  return delta === 0
    ? []
    : [inFull(here, { clause: 'R1.4', source: { kind: 'drift' } }, 'capital', actor, delta, parts)];
}
