import { seededLuck } from '../rules/base/luck.ts';
import { turnsBefore } from '../rules/scenario/prologue.ts';
import { compileScenario, type Scenario } from '../rules/scenario/scenario.ts';
import type { Setup, SetupActor, SetupForum, SetupObjective } from '../rules/scenario/setup.ts';
import { initialState } from '../rules/state/initialState.ts';
import { quarterOf, situation, type Situation } from '../rules/state/situation.ts';
import type { ActorIx, Turn } from '../rules/types.ts';

/** A scenario as it begins: what all findings read. */
export interface Opening {
  readonly setup: Setup;
  readonly scenario: Scenario;
  /** The first turn, before its news. Motives and secrets are drawn, and no finding depends on them. */
  readonly here: Situation;
  /** The last turn of the longest game. */
  readonly last: Turn;
}

export function openingOf(setup: Setup): Opening {
  const scenario = compileScenario(setup);
  const { turns, hiddenEnd } = setup.calendar;
  const here = situation(scenario, initialState(scenario, seededLuck('lint')), false);
  return { setup, scenario, here, last: turns + (hiddenEnd ? 1 : 0) };
}

/** An objective of a seat and its path. */
export interface Wanted {
  readonly actor: SetupActor;
  readonly seat: ActorIx;
  readonly objective: SetupObjective;
  readonly secret: boolean;
  readonly path: string;
}

export const wantedIn = ({ actors }: Setup): readonly Wanted[] =>
  actors.flatMap((actor, seat) =>
    [...actor.objectives, ...actor.secrets].map((objective, ix) => ({
      actor,
      seat,
      objective,
      secret: ix >= actor.objectives.length,
      path: `objectives.${actor.id}.${objective.id}`,
    })),
  );

/** How often a body meets in the longest game; a prologue is no quarter. */
export const meetingsOf = ({ scenario, last }: Opening, { seasons }: SetupForum): number =>
  Array.from({ length: last }, (_, ix) => ix + 1).filter(
    (turn) => turn > turnsBefore(scenario) && (seasons as readonly number[]).includes(quarterOf(scenario, turn)),
  ).length;
