import { WHOLE, divide } from '../base/arithmetic.ts';
import { inFull, mark, shift, tell, type Because, type Effect } from '../effects/effects.ts';
import { disasterIdsOf } from '../scenario/disasterIds.ts';
import { dyadIx } from '../scenario/scenario.ts';
import { actorAt, idOf, rivals, type Situation } from '../state/situation.ts';
import type { Disaster } from '../state/state.ts';
import type { ActorIx, Points } from '../types.ts';

interface Given {
  readonly by: ActorIx;
  readonly points: Points;
}

/** The scheduled event that a threat came from: with its host, what tells it from every other. */
export const eventOf = (here: Situation, { id }: Disaster): number =>
  here.scenario.injects.findIndex((inject) => disasterIdsOf(inject).includes(id));

/** What this turn's relief marks say of a disaster, in the scenario's sequence of givers. */
function givenTo(here: Situation, disaster: Disaster): readonly Given[] {
  const { marks, turn } = here.state;
  const event = eventOf(here, disaster);
  const answers = marks.filter(
    (entry) => entry.kind === 'relief' && entry.turn === turn && entry.to === disaster.host && entry.at === event,
  );
  return here.scenario.actors.flatMap((_, by) => {
    const points = answers.filter((entry) => entry.by === by).reduce((sum, entry) => sum + entry.value, 0);
    return points > 0 ? [{ by, points }] : [];
  });
}

/**
 * R8.5 A threat is met in each turn that it lasts by what the host copes with (half its resilience) and by relief; what stays unmet
 * costs support at home and readiness, and beyond 20 a slot of attention from the host and from whoever gave most. Then it fades.
 * Rivals who help together are less tense, for a while.
 *
 * Example: severity 70, resilience 40, relief 13.41: unmet 36.59, support −4.57, readiness −3.66.
 */
export function meetDisasters(here: Situation): Effect[] {
  return here.state.disasters.flatMap((disaster) => {
    const given = givenTo(here, disaster);
    const relief = given.reduce((sum, { points }) => sum + points, 0);
    const coped = divide(here.params.resilienceShare * actorAt(here, disaster.host).resilience, WHOLE);
    const unmet = Math.max(0, disaster.severity - coped - relief);
    return [
      ...burden(here, disaster, unmet, given),
      ...passing(here, disaster),
      ...together(
        here,
        disaster,
        given.map(({ by }) => by),
      ),
    ];
  });
}

function burden(here: Situation, disaster: Disaster, unmet: Points, given: readonly Given[]): Effect[] {
  const { params } = here;
  const why: Because = { clause: 'R8.5', source: { kind: 'inject', id: disaster.id } };
  const overwhelmed = unmet > params.unmetSlot;
  const lead = given.reduce<Given | undefined>(
    (most, one) => (most === undefined || one.points > most.points ? one : most),
    undefined,
  );
  const busy = overwhelmed ? [disaster.host, ...(lead ? [lead.by] : [])] : [];
  return [
    inFull(here, why, 'support', disaster.host, 0 - divide(unmet, params.unmetSupport), 'unmet'),
    inFull(here, why, 'readiness', disaster.host, 0 - divide(unmet, params.unmetReadiness), 'unmet'),
    { kind: 'unmet', actor: disaster.host, points: unmet },
    ...busy.map((actor): Effect => ({ kind: 'slots', actor, spent: 0, lost: 1 })),
    tell('all', { kind: 'reliefGiven', disaster: disaster.id, host: idOf(here, disaster.host), unmet }),
  ];
}

/** R8.9 A threat that has been met is smaller next turn, and over with its last turn or when nothing is left of it. */
function passing(here: Situation, { id, nature, host, severity, until }: Disaster): Effect[] {
  const { params, state } = here;
  const why: Because = { clause: 'R8.9', source: { kind: 'inject', id } };
  const worn = nature === 'climate' ? [inFull(here, why, 'resilience', host, -params.climateResilience)] : [];
  const over = state.turn >= until || severity <= params.threatFade;
  return [
    ...worn,
    over ? { kind: 'disasterOver', disaster: id } : { kind: 'ease', disaster: id, points: params.threatFade },
  ];
}

/** Rivals among those who took part, the host included. What falls now comes back unless they sign something (R8.7). */
function together(here: Situation, disaster: Disaster, responders: readonly ActorIx[]): Effect[] {
  const why: Because = { clause: 'R8.5', source: { kind: 'inject', id: disaster.id } };
  const those = [...responders, ...(responders.length > 0 ? [disaster.host] : [])].sort((a, b) => a - b);
  return those.flatMap((a, ix) =>
    those
      .slice(ix + 1)
      .filter((b) => rivals(here, a, b))
      .flatMap((b) => {
        const eased = shift(here, why, 'tension', dyadIx(here.scenario, a, b), -here.params.reliefTension);
        return [eased, mark(here, 'refundDue', a, b, -1, 0 - eased.delta)];
      }),
  );
}

/** R8.7 Goodwill without institutions fades: two turns without a signature bring back the tension that relief took away. */
export function refunds(here: Situation): Effect[] {
  const { params, scenario, state } = here;
  return state.marks
    .filter(({ kind, turn }) => kind === 'refundDue' && state.turn - turn === params.reliefWindow)
    .filter(
      ({ by, to, turn }) =>
        !state.marks.some(
          (other) =>
            // A secret signature does not count: the tension that stays down would tell everybody of it.
            other.kind === 'signed' && other.by === by && other.to === to && other.turn >= turn,
        ),
    )
    .map(({ by, to, value }) =>
      inFull(here, { clause: 'R8.7', source: { kind: 'drift' } }, 'tension', dyadIx(scenario, by, to), value, 'refund'),
    );
}
