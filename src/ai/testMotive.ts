import type { Order } from '../rules/order.ts';
import { agreementBetween, footholdAt, idOf, placeIdOf } from '../rules/state/situation.ts';
import { ALONE, type ActorIx, type PlaceIx } from '../rules/types.ts';
import { resolve } from './bonds.ts';
import { exercise } from './exercise.ts';
import { doubtfulRival, verdictOn } from './motiveReading.ts';
import { plain, type Wish } from './purse.ts';
import { quietWork } from './quiet.ts';
import { menacedBy, mostTrusted } from './reflexes.ts';
import { sidesOf } from './rosters.ts';
import type { Seen } from './seen.ts';
import { seated } from './table.ts';

/**
 * Asks first whom it faces: small reassurance that can be taken back. Then it does what the answer calls for: more of it toward a frightened
 * rival, a firm stand against an ambitious one (Jervis: the spiral model and the deterrence model are each right about somebody). What is left
 * goes into work that alarms nobody.
 */
export const testMotive = seated({ wishes: contingent, takes: () => true });

function contingent(at: Seen): readonly Wish[] {
  const rival = doubtfulRival(at);
  if (rival < 0) return quietWork(at);
  switch (verdictOn(at, rival)) {
    case 'inDoubt':
      return [...soundings(at, rival).map(plain), ...quietWork(at)];
    case 'frightened':
      return [...easing(at, rival).map(plain), ...quietWork(at)];
    case 'ambitious':
      return [...standing(at, rival).map(plain), ...quietWork(at).filter(({ order }) => !emboldens(at, rival, order))];
  }
}

/** What a seat may safely be wrong about: restraint for two turns, talks, a question asked in private. */
const soundings = (at: Seen, rival: ActorIx): readonly Order[] => [
  ...held(at, rival),
  { kind: 'quietDiplomacy', by: at.id, toward: idOf(at.here, rival) },
];

/** Restraint that lapses by itself, and talks, by which a line is tested where there is one. */
function held({ here, me, id: by }: Seen, rival: ActorIx): readonly Order[] {
  const them = idOf(here, rival);
  const testHotline = agreementBetween(here, 'hotline', me, rival) !== undefined;
  return [
    { kind: 'announcedRestraint', by, toward: them },
    { kind: 'dialogue', by, with: them, testHotline },
  ];
}

/** To a frightened rival: a line, more restraint and talks, rules for ships. */
function easing(at: Seen, rival: ActorIx): readonly Order[] {
  const { here, id: by, scenario } = at;
  return [
    { kind: 'hotline', by, with: idOf(here, rival) },
    ...held(at, rival),
    ...[...scenario.places.keys()].map((place): Order => ({ kind: 'conductCode', by, at: placeIdOf(here, place) })),
  ];
}

/**
 * Against an ambitious rival, where the seat stands on a side: a word of resolve, an exercise with whoever stands beside it, and ships where the
 * rival pressed in the turn before. All announced, for it is to be seen. Who stands on no side has nothing to hold there.
 */
function standing(at: Seen, rival: ActorIx): readonly Order[] {
  const { here, me, id: by } = at;
  const sides = sidesOf(at).filter(({ challenger }) => challenger === rival);
  const able = (place: PlaceIx): boolean =>
    menacedBy(here, rival) && footholdAt(here, place, me).reach >= here.params.reachNeeded;
  const partner = beside(at, rival);
  return [
    ...sides.map(({ place }) => resolve(at, place, rival, ALONE)),
    ...(partner < 0 ? [] : [exercise(by, idOf(here, partner), {})]),
    ...sides
      .filter(({ place }) => able(place))
      .map(({ place }): Order => ({ kind: 'posture', by, at: placeIdOf(here, place), stance: 'surge', notify: true })),
  ];
}

/** Who stands with the seat against a rival: claimants it backs and those who back it; of several the most trusted. */
function beside(at: Seen, rival: ActorIx): ActorIx {
  const { here, me, scenario } = at;
  const backers = scenario.places.flatMap(({ backing, disputes }) =>
    backing
      .filter(({ backer, claimant }) => backer === me || claimant === me)
      .filter(({ claimant }) => disputes.some((one) => one.challenger === rival && one.claimant === claimant))
      .map(({ backer, claimant }) => (backer === me ? claimant : backer)),
  );
  return mostTrusted(here, me, backers);
}

/** Lines and rules for ships make those who probe dare more: a hand that is held out to somebody who takes the arm. */
const emboldens = ({ here }: Seen, rival: ActorIx, order: Order): boolean =>
  order.kind === 'conductCode' || (order.kind === 'hotline' && order.with === idOf(here, rival));
