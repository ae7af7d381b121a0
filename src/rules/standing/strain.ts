import { inFull, type Because, type Effect } from '../effects/effects.ts';
import { tieIx } from '../scenario/scenario.ts';
import { actorAt, allied, isArmed, type Situation } from '../state/situation.ts';

/** R2.3 A government in trouble at home is a doubtful ally: below a support of 35 each of its pledges to allies loses 1 a turn. */
export function strain(here: Situation): Effect[] {
  const { params, scenario } = here;
  const why: Because = { clause: 'R2.3', source: { kind: 'drift' } };
  return scenario.armed
    .filter((actor) => actorAt(here, actor).support < params.strainBelow)
    .flatMap((actor) =>
      scenario.armed
        .filter((ally) => ally !== actor && allied(here, actor, ally))
        .map((ally) =>
          inFull(here, why, 'credibility', tieIx(scenario, actor, ally), -params.strainCredibility, 'support'),
        ),
    );
}

/** R5.5 A trend moves capability in full each turn; what it does to income comes with the Brief (R1.4). */
export function trends(here: Situation): Effect[] {
  const why: Because = { clause: 'R5.5', source: { kind: 'drift' } };
  return here.scenario.setup.actors.flatMap(({ trend }, actor) =>
    trend === undefined || trend.capability === 0 || !isArmed(here, actor)
      ? []
      : [inFull(here, why, 'capability', actor, trend.capability, 'trend')],
  );
}
