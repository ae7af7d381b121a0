import { WHOLE, divide } from '../base/arithmetic.ts';
import { inFull, shift, type Because, type Effect } from '../effects/effects.ts';
import { absence } from './calls.ts';
import { audienceAt } from '../orders/terms.ts';
import { tieIx } from '../scenario/scenario.ts';
import { idOf, marked, placeIdOf, type Situation } from '../state/situation.ts';
import type { Crisis } from '../state/state.ts';
import type { ActorIx, Points } from '../types.ts';
import type { MoveKind } from './moveKinds.ts';

const because = (here: Situation, crisis: Crisis, actor: ActorIx): Because => ({
  clause: 'R7.2',
  source: { kind: 'crisis', at: placeIdOf(here, crisis.at), by: idOf(here, actor) },
});

/** What a move costs at home and in the eyes of those it stood by, by the rung before the window. R7.2 */
export function costs(here: Situation, crisis: Crisis, actor: ActorIx, move: MoveKind, rung: number): Effect[] {
  const { params, scenario } = here;
  const why = because(here, crisis, actor);
  const seen = (points: number): Effect[] =>
    audienceAt(here, actor, crisis.at).map((ally) =>
      shift(here, why, 'credibility', tieIx(scenario, actor, ally), points),
    );
  const home = (points: Points, name: 'rung' | 'commitment' = 'rung'): Effect[] =>
    points === 0 ? [] : [inFull(here, why, 'support', actor, -points, name)];
  const down = params.backDownHome * rung;
  const bound = committed(here, crisis, actor);
  const half = (points: Points): Points => divide(params.backUpShare * points, WHOLE);
  switch (move) {
    case 'raise':
      return [...home(rung >= params.raiseHomeFrom ? params.raiseHome : 0), ...seen(params.raiseCredibility)];
    case 'backUp':
      return [...home(half(down)), ...home(half(bound), 'commitment'), ...seen(-params.backUpCredibility)];
    case 'backDown':
      return [...home(down), ...home(bound, 'commitment'), ...seen(-params.backDownCredibility)];
    case 'offRamp':
      return [inFull(here, why, 'capital', actor, -params.offRampCost, 'price')];
    case 'hold':
      return [];
  }
}

/** What a lead that has spoken of resolve at this place, in this turn or the two before, pays at home for stepping back. */
const committed = (here: Situation, crisis: Crisis, actor: ActorIx): Points =>
  marked(here, 'resolved', actor, -1, here.params.statementBinds - 1, crisis.at) ? here.params.statementHome : 0;

/** An ally that stands with a lead raises at a lead's price; if it leaves, it pays what staying out would have cost it. R7.2 */
export function supporterCosts(
  here: Situation,
  crisis: Crisis,
  { actor, of }: Crisis['supporters'][number],
  move: MoveKind,
  rung: number,
): Effect[] {
  return move === 'backDown'
    ? absence(here, because(here, crisis, actor), actor, of)
    : costs(here, crisis, actor, move, rung);
}
