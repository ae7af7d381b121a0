import { WHOLE, divide, mean } from '../base/arithmetic.ts';
import { allied, dyadAt, placeAt, tieAt, type Situation } from '../state/situation.ts';
import type { ActorIx, PlaceIx, Points } from '../types.ts';
import { highestThreat } from './threat.ts';

/**
 * An ally's fear of being left alone: (100 − CRD[partner→ally]) · its highest threat, as shares. 0 where the two are not allied. R2.8
 * Credibility 65 and a threat of 58: 20.30; 45 and 66: 36.30.
 */
export function abandonment(here: Situation, ally: ActorIx, partner: ActorIx): Points {
  if (!allied(here, ally, partner)) return 0;
  return divide((WHOLE - tieAt(here, partner, ally).credibility) * highestThreat(here, ally).points, WHOLE);
}

/**
 * How far an ally's quarrels may draw an actor in: CRD[actor→ally] · PST[ally→whoever sees it worst] · the hottest flashpoint, as
 * shares. 0 where the two are not allied. R2.8
 * Credibility 65, posture 40, heat 48: 12.48.
 */
export function entrapment(here: Situation, actor: ActorIx, ally: ActorIx): Points {
  return allied(here, actor, ally) ? exposure(here, actor, ally) : 0;
}

/** The same of any two, as it would be if they were allied; with a flashpoint named, of that one alone. */
export function exposure(here: Situation, actor: ActorIx, ally: ActorIx, place: PlaceIx = -1): Points {
  const pledged = tieAt(here, actor, ally).credibility;
  // In loops, not lists: whoever weighs an offer asks, dozens of times a decision.
  let menacing = 0;
  for (const rival of here.scenario.armed) {
    if (rival !== actor && rival !== ally) menacing = Math.max(menacing, tieAt(here, ally, rival).posture);
  }
  let hottest = 0;
  for (let at = 0; at < here.scenario.places.length; at += 1) {
    if (place < 0 || at === place) hottest = Math.max(hottest, placeAt(here, at).heat);
  }
  return divide(pledged * menacing * hottest, WHOLE * WHOLE);
}

/**
 * Cohesion of an alliance: the mean, over its pairs, of both credibilities and interoperability. 0 for fewer than two members. R2.8
 * Credibilities 35 and 30, interoperability 15: 26.67.
 */
export function cohesion(here: Situation, members: readonly ActorIx[]): Points {
  const values = members.flatMap((one, ix) =>
    members
      .slice(ix + 1)
      .flatMap((other) => [
        tieAt(here, one, other).credibility,
        tieAt(here, other, one).credibility,
        dyadAt(here, one, other).interoperability,
      ]),
  );
  return values.length === 0 ? 0 : mean(values);
}
