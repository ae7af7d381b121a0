import { WHOLE, clamp, divide } from '../base/arithmetic.ts';
import { inFull, type Effect } from '../effects/effects.ts';
import type { CeilingTold } from '../effects/events.ts';
import { element } from '../base/invariant.ts';
import type { SetupComposite, SetupForum } from '../scenario/setup.ts';
import { actorAt, actorOf, idOf, tieAt, type Situation } from '../state/situation.ts';
import type { ActorIx, PlaceIx, Points } from '../types.ts';

/** The power outside the forum that a text on a flashpoint binds most: its strongest claimant that is not a member; −1 for none. */
function objector(here: Situation, forum: SetupForum, place: PlaceIx): ActorIx {
  const outside = element(here.scenario.places, place).claimants.filter(
    (claimant) => !forum.members.includes(idOf(here, claimant)),
  );
  let strongest = -1;
  for (const claimant of outside) {
    if (strongest < 0 || actorAt(here, claimant).capability > actorAt(here, strongest).capability) strongest = claimant;
  }
  return strongest;
}

const ceilingFor = (here: Situation, support: Points): number => {
  const level = here.params.ceilingMiddle + support;
  return clamp(
    divide(
      level - (((level % here.params.ceilingStep) + here.params.ceilingStep) % here.params.ceilingStep),
      here.params.ceilingStep,
    ),
    0,
    4,
  );
};

function compositeSupport(here: Situation, member: SetupComposite, against: ActorIx): Points {
  const { params, state } = here;
  const id = against < 0 ? '' : idOf(here, against);
  const dependence = member.dependence.find(({ on }) => on === id)?.value ?? 0;
  return (
    member.concern -
    divide(params.supportPerDependence * dependence, WHOLE) +
    divide(params.supportPerNorm * state.region.norm, WHOLE)
  );
}

/** A seat's own stake speaks for a text, its trust in who tables it a little, its dependence on the objector against it. */
function seatSupport(here: Situation, member: ActorIx, by: ActorIx, place: PlaceIx, against: ActorIx): Points {
  const { params, state } = here;
  const concern = divide(element(element(here.scenario.places, place).stake, member), 2);
  const trust = member === by ? 0 : divide(params.supportPerTrust * (tieAt(here, member, by).trust - 5_000), WHOLE);
  const dependence = against < 0 || against === member ? 0 : tieAt(here, member, against).dependence;
  return (
    concern +
    trust -
    divide(params.supportPerDependence * dependence, WHOLE) +
    divide(params.supportPerNorm * state.region.norm, WHOLE)
  );
}

/**
 * R8.4 Consensus by watering down: each member has a ceiling of ⌊(50 + support)/25⌋, 0 to 4, and the lowest holds. The chair has
 * none; its lobbying lifts the support of the member that holds out (the first of them, in the forum's sequence).
 */
export function ceilingsOf(
  here: Situation,
  forum: SetupForum,
  by: ActorIx,
  place: PlaceIx,
  lobby: number,
): readonly CeilingTold[] {
  const against = objector(here, forum, place);
  const seats = forum.members
    .filter((id) => id !== forum.chair)
    .map((id) => ({ member: id, support: seatSupport(here, actorOf(here, id), by, place, against) }));
  const composites = forum.composites.map((member) => ({
    member: member.id,
    support: compositeSupport(here, member, against),
  }));
  const all = [...seats, ...composites];
  const lowest = Math.min(...all.map(({ support }) => support));
  const holdOut = all.findIndex(({ support }) => support === lowest);
  return all.map(({ member, support }, ix) => ({
    member,
    ceiling: ceilingFor(here, support + (ix === holdOut ? lobby * here.params.supportPerLobby : 0)),
    support: [{ name: 'support', points: support }],
  }));
}

/** R8.6 A stand-off that no text speaks to within four turns costs the wider forum standing. */
export function ignoredCrises(here: Situation): Effect[] {
  const { params, state } = here;
  return state.marks
    .filter(({ kind, turn }) => kind === 'ignored' && state.turn - turn === params.trackPatience)
    .filter(
      ({ at, turn }) => !state.marks.some((other) => other.kind === 'text' && other.at === at && other.turn >= turn),
    )
    .map(() => inFull(here, { clause: 'R8.6', source: { kind: 'drift' } }, 'track', 0, -params.trackIgnored));
}
