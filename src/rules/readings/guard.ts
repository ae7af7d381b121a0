import { WHOLE, clamp, divide } from '../base/arithmetic.ts';
import { element } from '../base/invariant.ts';
import { agreementBetween, placeAt, type Situation } from '../state/situation.ts';
import type { ActorIx, BasisPoints, PlaceIx, Points } from '../types.ts';

/** A running line between two seats: fresh when it was opened or tested within a year. */
function lineBetween(
  here: Situation,
  a: ActorIx,
  b: ActorIx,
): { readonly points: Points; readonly tests: number } | undefined {
  const line = agreementBetween(here, 'hotline', a, b);
  if (!line) return undefined;
  const { params, state } = here;
  const tests = state.marks.filter(
    ({ kind, by, to, turn }) =>
      kind === 'lineTested' &&
      ((by === a && to === b) || (by === b && to === a)) &&
      state.turn - turn < params.hotlineFresh,
  ).length;
  const fresh = tests > 0 || state.turn - line.since < params.hotlineFresh;
  return { points: fresh ? params.guardHotline : params.guardHotlineStale, tests };
}

/** Leads, backers and those who stand with them in a crisis, of two sides of a dispute, or of every dispute there when no leads are given. */
function sides(
  here: Situation,
  place: PlaceIx,
  leads?: readonly [ActorIx, ActorIx],
): readonly (readonly [ActorIx[], ActorIx[]])[] {
  const { disputes, backing } = element(here.scenario.places, place);
  const with_ = (claimant: ActorIx): ActorIx[] => [
    claimant,
    ...backing.filter((entry) => entry.claimant === claimant).map((entry) => entry.backer),
  ];
  const joined = here.state.crises.find(({ at }) => at === place)?.supporters ?? [];
  const side = (lead: ActorIx): ActorIx[] => [
    ...with_(lead),
    ...joined.filter(({ of }) => of === lead).map(({ actor }) => actor),
  ];
  if (leads) return [[side(leads[0]), side(leads[1])]];
  return disputes
    .filter(({ challenger, claimant }) => challenger < claimant)
    .map(({ challenger, claimant }) => [with_(challenger), with_(claimant)]);
}

/**
 * Guard of a flashpoint, in points that are read as percent: the best line between opposite sides, its tests (at most 10) and the
 * conduct code (at most 25), at most 60. R2.6
 */
export function guard(here: Situation, place: PlaceIx, leads?: readonly [ActorIx, ActorIx]): Points {
  const { params } = here;
  let best = 0;
  for (const [ours, theirs] of sides(here, place, leads)) {
    for (const a of ours) {
      for (const b of theirs) {
        const line = a === b ? undefined : lineBetween(here, a, b);
        if (line) best = Math.max(best, line.points + Math.min(params.guardTestCap, line.tests * params.guardTest));
      }
    }
  }
  return Math.min(params.guardCap, best + Math.min(params.guardCodeCap, placeAt(here, place).code));
}

/** Chance of an incident in a turn: (2 + HEAT·MIL/400 + 3 a patrol) % · (100 − guard) %. R5.1 */
export function incidentChance(here: Situation, place: PlaceIx, patrols: number): BasisPoints {
  const { params } = here;
  const { heat, presence } = placeAt(here, place);
  const crowd = divide(heat * presence, params.incidentSlope * 100);
  const open = params.incidentBase + crowd + patrols * params.patrolIncident;
  return clamp(divide(open * (WHOLE - guard(here, place)), WHOLE), 0, WHOLE);
}

/** Chance of war in a window at `rung`: the rung's risk · (100 − guard/2) %. R7.4 */
export function warRisk(
  here: Situation,
  place: PlaceIx,
  rung: number,
  leads: readonly [ActorIx, ActorIx],
): BasisPoints {
  const { params } = here;
  const risks = [0, 0, params.warRung2, params.warRung3, params.warRung4, params.warRung5, params.warRung6];
  const eased = WHOLE - divide(params.warGuard * guard(here, place, leads), WHOLE);
  return rung >= 7 ? WHOLE : divide((risks[rung] ?? 0) * eased, WHOLE);
}
