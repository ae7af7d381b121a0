import { divide } from '../base/arithmetic.ts';
import { inFull, mark, shift, tell, type Because, type Effect } from '../effects/effects.ts';
import type { Factor } from '../effects/events.ts';
import { element } from '../base/invariant.ts';
import type { Luck } from '../base/luck.ts';
import { dyadIx, tieIx } from '../scenario/scenario.ts';
import { disasterId } from '../scenario/disasterIds.ts';
import type { SetupInject } from '../scenario/setup.ts';
import { actorAt, actorOf, placeOf, quarterOf, type Situation } from '../state/situation.ts';
import { upkeepOf } from './agreements.ts';

/** R1.4 The Brief opens a turn: news, income from turn 2, upkeep. */
export function brief(here: Situation, luck: Luck): Effect[] {
  const { scenario, state } = here;
  const due = scenario.injects.filter(({ turn }) => turn === state.turn);
  return [
    tell('all', { kind: 'turnBegan', turn: state.turn, quarter: quarterOf(scenario, state.turn) }),
    ...(state.turn > 1 ? scenario.actors.flatMap((_, actor) => income(here, actor)) : []),
    ...due
      .filter(({ id, chance }) => chance >= 100 || luck.chance(`${String(state.turn)}/inject/${id}`, chance * 100))
      .flatMap((inject) => happen(here, inject)),
  ];
}

/** Three and one more for every 25 of domestic support, less upkeep, up to the cap of 12. R1.4 */
function income(here: Situation, actor: number): Effect[] {
  const { params } = here;
  const { support, capital } = actorAt(here, actor);
  const extra = divide(support - (support % params.supportPerExtraCapital), params.supportPerExtraCapital);
  const earned = params.capitalIncome + extra;
  const upkeep = Math.min(capital + earned, upkeepOf(here, actor));
  const over = Math.max(0, capital + earned - upkeep - params.capitalCap);
  const parts: Factor[] = [{ name: 'income', points: earned }];
  if (upkeep > 0) parts.push({ name: 'upkeep', points: -upkeep });
  if (over > 0) parts.push({ name: 'limit', points: -over });
  const delta = earned - upkeep - over;
  return delta === 0
    ? []
    : [inFull(here, { clause: 'R1.4', source: { kind: 'drift' } }, 'capital', actor, delta, parts)];
}

/** R5.3 What a scheduled event does when it comes. Those that may end in an incident are drawn again when incidents are (R5.1). */
function happen(here: Situation, inject: SetupInject): Effect[] {
  const ix = here.scenario.injects.indexOf(inject);
  const place = 'at' in inject ? placeOf(here, inject.at) : -1;
  return [
    tell('all', { kind: 'injected', inject: inject.id }),
    mark(here, 'injected', -1, -1, place, ix),
    ...consequences(here, inject, place),
  ];
}

function consequences(here: Situation, inject: SetupInject, place: number): Effect[] {
  const { scenario, state } = here;
  const why: Because = { clause: 'R5.3', source: { kind: 'inject', id: inject.id } };
  switch (inject.kind) {
    case 'disaster': {
      const near = inject.near === undefined ? -1 : placeOf(here, inject.near);
      const { nature, severity } = inject;
      return inject.hosts.flatMap((host): Effect[] => {
        const id = disasterId(inject, host);
        const [turn, until] = [state.turn, state.turn];
        return [
          { kind: 'disaster', disaster: { id, nature, host: actorOf(here, host), severity, near, turn, until } },
          tell('all', { kind: 'disasterStruck', disaster: id, nature, host, severity }),
        ];
      });
    }
    case 'standOff':
      return [shift(here, why, 'heat', place, inject.heat)];
    case 'clash':
      return element(scenario.places, place).disputes.map(({ challenger, claimant }) =>
        shift(here, why, 'trust', tieIx(scenario, challenger, claimant), -inject.trust),
      );
    case 'arrests':
      return [
        shift(here, why, 'heat', place, inject.heat),
        ...element(scenario.places, place).claimants.map((claimant) =>
          shift(here, why, 'support', claimant, inject.support),
        ),
      ];
    case 'comment': {
      const from = actorOf(here, inject.from);
      return inject.about.map((id) =>
        shift(here, why, 'tension', dyadIx(scenario, from, actorOf(here, id)), inject.tension),
      );
    }
    default:
      return [];
  }
}
