import { WHOLE, divide } from '../base/arithmetic.ts';
import { dyadAt, footholdAt, tieAt, type Situation } from '../state/situation.ts';
import { strength } from './threat.ts';
import { element } from '../base/invariant.ts';
import type { ActorIx, PlaceIx, Points } from '../types.ts';

/** Weight of an actor at a flashpoint: EFF · REACH. R2.5 */
export const weight = (here: Situation, place: PlaceIx, actor: ActorIx): Points =>
  divide(strength(here, actor) * footholdAt(here, place, actor).reach, WHOLE);

/** What a backer adds: its weight, as far as it is believed (CRD) and trained with (80 + 0.4·IOP %). R2.5 */
export function backing(here: Situation, place: PlaceIx, backer: ActorIx, claimant: ActorIx): Points {
  const { coalitionFloor, coalitionTraining } = here.params;
  const trained = coalitionFloor + divide(coalitionTraining * dyadAt(here, backer, claimant).interoperability, WHOLE);
  const believed = tieAt(here, backer, claimant).credibility;
  return divide(weight(here, place, backer) * believed * trained, WHOLE * WHOLE);
}

/** Everybody who stands behind a claimant there: the claimant in full, its backers as they are believed. */
export function coalition(here: Situation, place: PlaceIx, claimant: ActorIx, challenger: ActorIx): Points {
  let sum = weight(here, place, claimant);
  for (const entry of element(here.scenario.places, place).backing) {
    if (entry.claimant === claimant && entry.backer !== challenger) sum += backing(here, place, entry.backer, claimant);
  }
  return sum;
}

/** Deterrence of a dispute (DET): the claimant's coalition against the challenger's weight, 0–100; 50 where nobody has any. R2.5 */
export function deterrence(here: Situation, place: PlaceIx, challenger: ActorIx, claimant: ActorIx): Points {
  const held = coalition(here, place, claimant, challenger);
  const against = weight(here, place, challenger);
  return held + against === 0 ? here.params.deterrenceEven : divide(held * WHOLE, held + against);
}

/** The weakest deterrence that a challenger meets at a flashpoint, and whose; −1 where it has no dispute. */
export function weakestClaim(
  here: Situation,
  place: PlaceIx,
  challenger: ActorIx,
): { readonly points: Points; readonly of: ActorIx } {
  let weakest = { points: WHOLE + 1, of: -1 };
  for (const dispute of element(here.scenario.places, place).disputes) {
    if (dispute.challenger !== challenger) continue;
    const points = deterrence(here, place, challenger, dispute.claimant);
    if (points < weakest.points) weakest = { points, of: dispute.claimant };
  }
  return weakest;
}
