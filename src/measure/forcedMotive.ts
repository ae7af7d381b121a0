import { invariant } from '../rules/base/invariant.ts';
import type { Luck } from '../rules/base/luck.ts';
import { actorNamed, type Scenario } from '../rules/scenario/scenario.ts';
import type { ActorId } from '../rules/types.ts';

export const MOTIVES = ['seeker', 'opportunist'] as const;
export type Motive = (typeof MOTIVES)[number];

/**
 * The luck of a game in which a seat's motive came out as wanted, and every other draw as it would have. The motive stays one that was drawn:
 * to write it into the setup would take the seat's motive card away (R10.4), and tell the others what they are to find out.
 */
export function withMotive(scenario: Scenario, luck: Luck, seat: ActorId, motive: Motive): Luck {
  invariant(
    scenario.actors[actorNamed(scenario, seat)]?.motive === 'drawn',
    'only a motive that is drawn can be forced',
  );
  const key = `0/motive/${seat}`;
  return {
    ...luck,
    chance: (asked, basisPoints) => (asked === key ? motive === 'opportunist' : luck.chance(asked, basisPoints)),
  };
}
