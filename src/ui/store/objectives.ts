import type { SetupObjective } from '../../rules/scenario/setup.ts';

interface Aims {
  readonly objectives: readonly SetupObjective[];
  readonly secrets: readonly SetupObjective[];
}

/** An objective of a seat, public or secret, by its id. */
export const objectiveOf = (actor: Aims | undefined, id: string): SetupObjective | undefined =>
  [...(actor?.objectives ?? []), ...(actor?.secrets ?? [])].find((one) => one.id === id);
