import { inFull, mark, tell, type Because, type Effect } from '../effects/effects.ts';
import { incidentChance } from '../readings/guard.ts';
import { element } from '../base/invariant.ts';
import type { Luck } from '../base/luck.ts';
import { dyadIx } from '../scenario/scenario.ts';
import type { SetupInject } from '../scenario/setupInject.ts';
import { dyadAt, idOf, placeAt, placeIdOf, type Situation } from '../state/situation.ts';
import type { ActorIx, PlaceIx } from '../types.ts';

/** Patrols that were given at a flashpoint this turn; each is one more chance to meet. */
export function patrolsAt(here: Situation, place: PlaceIx): number {
  const { marks, turn } = here.state;
  return marks.filter((entry) => entry.kind === 'patrol' && entry.turn === turn && entry.at === place).length;
}

/**
 * R5.1 One incident draw for each flashpoint and turn, and one more at twice the chance for each event there that may end in one;
 * R5.2 the scheduled incident comes unless a crisis has. A flashpoint that is already in a crisis draws none.
 */
export function incidents(here: Situation, luck: Luck): Effect[] {
  return here.scenario.places.flatMap(({ disputes }, place) => {
    if (disputes.length === 0 || here.state.crises.some(({ at }) => at === place)) return [];
    const turn = String(here.state.turn);
    const id = placeIdOf(here, place);
    const chance = incidentChance(here, place, patrolsAt(here, place));
    const came = luck.chance(`${turn}/incident/${id}`, chance);
    const again = injectsAt(here, place).filter((inject) =>
      luck.chance(`${turn}/incident/${id}/${inject}`, Math.min(10_000, chance * 2)),
    );
    const told = tell('all', { kind: 'incident', at: id, chance, came: came || again.length > 0 });
    const pivot = pivotDue(here, place);
    if (!came && again.length === 0 && !pivot) return [told];
    const scheduled = !came && again.length === 0;
    return [told, ...open(here, place, scheduled ? here.params.pivotRung : startRung(here, place, luck), scheduled)];
  });
}

/** Events of this turn at a flashpoint that may end in an incident. */
function injectsAt(here: Situation, place: PlaceIx): string[] {
  return active(here, place)
    .filter(mayEndInIncident)
    .map(({ id }) => id);
}

/** Ships or boats met: events after which one more incident is drawn at their place. */
export const mayEndInIncident = ({ kind }: SetupInject): boolean => kind === 'standOff' || kind === 'clash';

function active(here: Situation, place: PlaceIx) {
  const { marks, turn } = here.state;
  return marks
    .filter((entry) => entry.kind === 'injected' && entry.turn === turn && entry.at === place)
    .map(({ value }) => element(here.scenario.injects, value));
}

const pivotDue = (here: Situation, place: PlaceIx): boolean =>
  placeAt(here, place).highestRung < here.params.pivotRung && active(here, place).some(({ kind }) => kind === 'pivot');

/** The open rung, or 2 and one more where it is hot and one more by chance, whichever is higher. */
function startRung(here: Situation, place: PlaceIx, luck: Luck): number {
  const { params } = here;
  const { heat, rung } = placeAt(here, place);
  const worse = luck.chance(`${String(here.state.turn)}/worse/${placeIdOf(here, place)}`, params.startHigher);
  return Math.max(rung, 2 + (heat > params.startHot ? 1 : 0) + (worse ? 1 : 0));
}

function open(here: Situation, place: PlaceIx, rung: number, scheduled: boolean): Effect[] {
  const leads = leadsAt(here, place);
  const why: Because = { clause: scheduled ? 'R5.2' : 'R5.1', source: { kind: 'crisis', at: placeIdOf(here, place) } };
  return [
    {
      kind: 'crisis',
      crisis: {
        at: place,
        window: 1,
        highest: rung,
        leads,
        last: [],
        called: [],
        calls: [],
        supporters: [],
        mediator: -1,
      },
    },
    mark(here, 'crisis', Math.min(...leads), Math.max(...leads), place, rung),
    inFull(here, why, 'rung', place, rung - placeAt(here, place).rung),
    ...leads.map((actor): Effect => ({ kind: 'principal', actor, rung, began: true })),
    tell('all', {
      kind: 'crisisBegan',
      at: placeIdOf(here, place),
      rung,
      leads: leads.map((actor) => idOf(here, actor)),
    }),
  ];
}

/** The victim of a probe of this turn and its prober, if everybody knows who that is; otherwise the dispute with the highest tension; ties to the smaller dyad. */
export function leadsAt(here: Situation, place: PlaceIx): readonly [ActorIx, ActorIx] {
  const { marks, turn } = here.state;
  const probe = marks.find(
    ({ kind, turn: when, at, value }) => kind === 'probe' && when === turn && at === place && value === 0,
  );
  if (probe) return [probe.by, probe.to];
  let found: readonly [ActorIx, ActorIx] = [-1, -1];
  let highest = -1;
  for (const { challenger, claimant } of element(here.scenario.places, place).disputes) {
    const { tension } = dyadAt(here, challenger, claimant);
    const closer = tension === highest && dyadIx(here.scenario, challenger, claimant) < dyadIx(here.scenario, ...found);
    if (challenger < claimant && (tension > highest || closer)) [found, highest] = [[challenger, claimant], tension];
  }
  return found;
}
