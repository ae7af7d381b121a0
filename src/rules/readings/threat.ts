import { WHOLE, clamp, divide, mean } from '../base/arithmetic.ts';
import type { Factor } from '../effects/events.ts';
import { actorAt, allied, isArmed, partners, tieAt, type Situation } from '../state/situation.ts';
import { tieIx } from '../scenario/scenario.ts';
import type { ActorIx, Points } from '../types.ts';

/** Effective strength (EFF): CAP · (60 + 0.4·RDY) %. CAP 88 at RDY 60 gives 73.92. R2.2 */
export function strength(here: Situation, actor: ActorIx): Points {
  const { capability, readiness } = actorAt(here, actor);
  const ready = here.params.effectReadiness;
  return divide(capability * (WHOLE - ready + divide(ready * readiness, WHOLE)), WHOLE);
}

/** How powerful `other` looks from `actor` (POW): 50 plus half the difference in strength, within 0–100. R2.2 */
export function power(here: Situation, actor: ActorIx, other: ActorIx): Points {
  return clamp(5_000 + divide(strength(here, other) - strength(here, actor), 2), 0, WHOLE);
}

/**
 * Perceived threat of `other` in the eyes of `actor` (THR): a quarter power, 15 % proximity, 30 % posture, 30 % distrust; 0.4 of
 * that from an ally and 0.8 from a partner. 0 where one has no forces. R2.1, after Walt's four sources.
 */
export function threat(here: Situation, actor: ActorIx, other: ActorIx): Points {
  if (actor === other || !isArmed(here, actor) || !isArmed(here, other)) return 0;
  const { params } = here;
  const sum =
    params.threatPower * power(here, actor, other) +
    params.threatProximity * (here.scenario.proximity[tieIx(here.scenario, actor, other)] ?? 0) +
    params.threatPosture * tieAt(here, other, actor).posture +
    params.threatDistrust * (WHOLE - tieAt(here, actor, other).trust);
  const eased = allied(here, actor, other)
    ? params.threatAllied
    : partners(here, actor, other)
      ? params.threatPartner
      : WHOLE;
  return clamp(divide(sum * eased, WHOLE * WHOLE), 0, WHOLE);
}

/** The parts of a threat before the ally's share, for "why is this number so?". They add up to the unshared threat. */
export function threatParts(here: Situation, actor: ActorIx, other: ActorIx): readonly Factor[] {
  const { params } = here;
  const near = here.scenario.proximity[tieIx(here.scenario, actor, other)] ?? 0;
  return [
    { name: 'base', points: divide(params.threatPower * power(here, actor, other), WHOLE) },
    { name: 'proximity', points: divide(params.threatProximity * near, WHOLE) },
    { name: 'threat', points: divide(params.threatPosture * tieAt(here, other, actor).posture, WHOLE) },
    { name: 'distrust', points: divide(params.threatDistrust * (WHOLE - tieAt(here, actor, other).trust), WHOLE) },
  ];
}

/** Mean of both directions of a dyad. */
export const meanThreat = (here: Situation, a: ActorIx, b: ActorIx): Points =>
  mean([threat(here, a, b), threat(here, b, a)]);

/** Highest threat that an actor sees among non-allies, and from whom; 0 and −1 where nobody threatens. */
export function highestThreat(here: Situation, actor: ActorIx): { readonly points: Points; readonly from: ActorIx } {
  let points = 0;
  let from = -1;
  for (const other of here.scenario.armed) {
    if (other === actor || allied(here, actor, other)) continue;
    const seen = threat(here, actor, other);
    if (seen > points) [points, from] = [seen, other];
  }
  return { points, from };
}

/** The highest, over third seats, of the lower of both threats: what two seats fear together. */
export function commonThreat(here: Situation, one: ActorIx, other: ActorIx): Points {
  let highest = 0;
  for (const third of here.scenario.armed) {
    if (third === one || third === other) continue;
    const shared = Math.min(threat(here, one, third), threat(here, other, third));
    if (shared > highest) highest = shared;
  }
  return highest;
}
