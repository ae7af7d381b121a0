import { gain } from '../rules/base/arithmetic.ts';
import { askedBy } from '../rules/menu/specs.ts';
import { menuOfKind } from '../rules/menu/legal.ts';
import type { OrderKind } from '../rules/order.ts';
import type { AgreementType, Measure, SetupForum } from '../rules/scenario/setup.ts';
import { hostsOf } from '../rules/scenario/disasterIds.ts';
import { FORUM_RULES } from '../rules/standing/forumBodies.ts';
import { actorAt, isArmed } from '../rules/state/situation.ts';
import type { Points } from '../rules/types.ts';
import { listed, many, points } from './finding.ts';
import { meetingsOf, type Opening, type Wanted } from './opening.ts';

/** The most that a measure can come to, however all seats play, and why, in a few words. */
export interface Ceiling {
  readonly most: Points;
  readonly why: string;
}

/** One of a count, in the hundredths that targets are written in. */
const ONE = 100;
/** Strongest text. */
const STRENGTH = 4;

/**
 * An upper bound that can be proved from the file: counts against turns and slots, what only meetings move against the meetings that
 * there are, capability against what it can rise by. Undefined where nothing below the end of the scale can be proved.
 */
export function ceilingOf(opening: Opening, { seat, objective: { measure } }: Wanted): Ceiling | undefined {
  switch (measure.of) {
    case 'ordersDone':
      return ordersDone(opening, seat, measure);
    case 'agreements':
      return agreements(opening, seat, measure);
    case 'textsAdopted':
      return textsAdopted(opening, measure.forums);
    case 'track':
    case 'norm':
      return regional(opening, measure.of);
    case 'score':
      return measure.score === 'capability' ? capability(opening, seat) : undefined;
    default:
      return undefined;
  }
}

/** How many matters a body speaks of: it adopts one text about each in a session. R8.4 */
const mattersOf = ({ setup }: Opening, { body }: SetupForum): number =>
  (FORUM_RULES[body].places ? setup.places.length : 0) + FORUM_RULES[body].topics.length;

const meetingsTold = (opening: Opening): string => {
  const { forums } = opening.setup;
  if (forums.length === 0) return 'there is no forum';
  const met = forums.map((forum) => `${forum.id} meets ${many(meetingsOf(opening, forum), 'time')}`);
  return `${listed(met)} in ${many(opening.last, 'turn')}`;
};

function textsAdopted(opening: Opening, only: readonly string[] | undefined): Ceiling {
  const counted = opening.setup.forums.filter(({ id }) => only === undefined || only.includes(id));
  const texts = counted.map((forum) => meetingsOf(opening, forum) * mattersOf(opening, forum));
  return { most: ONE * texts.reduce((sum, one) => sum + one, 0), why: meetingsTold(opening) };
}

/** What the region can come to. Texts alone move the track; norms rise by leaders' texts and, each turn, by a code at each flashpoint. */
export function regional(opening: Opening, of: 'track' | 'norm'): Ceiling {
  const { setup, last, here } = opening;
  const { params, state } = here;
  const each = ({ body }: SetupForum): Points => {
    if (body === 'summit') return of === 'norm' ? params.summitNorm : 0;
    return of === 'norm' ? 0 : body === 'regionalForum' ? params.forumTrack : params.textTrack;
  };
  const texts = setup.forums.map(
    (forum) => meetingsOf(opening, forum) * mattersOf(opening, forum) * STRENGTH * each(forum),
  );
  const codes = of === 'norm' ? last * setup.places.length * params.codeNorm : 0;
  const most = state.region[of] + codes + texts.reduce((sum, one) => sum + one, 0);
  return { most, why: `it begins at ${points(state.region[of])}, and ${meetingsTold(opening)}` };
}

/** What a seat builds itself, what others deliver, and what shifts by itself. R4.11 */
function capability(opening: Opening, seat: number): Ceiling {
  const { setup, last, here } = opening;
  const { params } = here;
  const actor = setup.actors[seat];
  const suppliers = setup.actors.filter((other) => other !== actor && other.capability !== null).length;
  const eachTurn = (actor?.slots ?? 0) * params.modernisationCapability + suppliers * params.supplyCapability;
  const shifts = setup.injects.flatMap((inject) =>
    inject.kind === 'powerShift' && inject.actor === actor?.id ? [Math.max(0, inject.capability)] : [],
  );
  let most = actorAt(here, seat).capability + shifts.reduce((sum, one) => sum + one, 0);
  for (let turn = 1; turn <= last; turn += 1)
    most = Math.min(10_000, most + gain(most, eachTurn) + Math.max(0, actor?.trend?.capability ?? 0));
  return {
    most,
    why: `it begins at ${points(actorAt(here, seat).capability)}, and ${many(last, 'turn')} of building and deliveries raise it no further`,
  };
}

type Counted<M extends Measure['of']> = Extract<Measure, { readonly of: M }>;

/** Orders that may take no slot: visits only while leaders meet anyway (R8.12). */
const FREE: readonly OrderKind[] = ['highLevelVisit', 'publicStatement', 'withdrawal', 'crossBlocExercise'];

/** A seat's slots in every turn; where others may ask it, theirs too; for texts the meetings that it sits in. */
function ordersDone(opening: Opening, seat: number, { orders }: Counted<'ordersDone'>): Ceiling | undefined {
  const { setup, last } = opening;
  const kinds = orders as readonly OrderKind[];
  const id = setup.actors[seat]?.id ?? '';
  const possible = kinds.filter((kind) => isPossible(opening, seat, kind));
  if (possible.length === 0) return { most: 0, why: `${id} can never give ${listed(kinds)} here` };
  const texts = setup.forums
    .filter(({ members }) => members.includes(id))
    .reduce((sum, forum) => sum + meetingsOf(opening, forum), 0);
  if (possible.every((kind) => kind === 'forumText'))
    return { most: ONE * texts, why: `bodies in which ${id} sits meet ${many(texts, 'time')}` };
  if (possible.some((kind) => FREE.includes(kind))) return undefined;
  const joint = possible.some((kind) => !isLone(opening, kind));
  const slots = joint ? setup.actors.reduce((sum, actor) => sum + actor.slots, 0) : (setup.actors[seat]?.slots ?? 0);
  const most = ONE * (slots * last + (possible.includes('forumText') ? texts : 0));
  return { most, why: `${many(last, 'turn')} of ${many(slots, 'order')}` };
}

/** Whether a kind is always given without asking anybody. */
export function isLone({ scenario, here }: Opening, kind: OrderKind): boolean {
  return scenario.actors.every(({ id }) =>
    menuOfKind(scenario, id, kind).every((order) => askedBy(here, order).length === 0),
  );
}

/** Whether a seat could ever carry out an order of a kind: not what needs a forum, a claim, a threat or forces where it has none. */
function isPossible({ setup, here, scenario }: Opening, seat: number, kind: OrderKind): boolean {
  const id = setup.actors[seat]?.id ?? '';
  switch (kind) {
    case 'forumText':
      return setup.forums.some(({ members }) => members.includes(id));
    case 'disasterRelief':
      return setup.injects.some((inject) => hostsOf(inject).some((host) => host !== id));
    case 'greyZoneProbe':
      return scenario.places.some(({ claimants }) => claimants.includes(seat));
    default:
      return isArmed(here, seat) || menuOfKind(scenario, id, kind).length > 0;
  }
}

/** Pairs of a type, twice where the two may give each other the same; codes by flashpoint. */
function agreements(opening: Opening, seat: number, { types, with: named }: Counted<'agreements'>): Ceiling {
  const { setup, here } = opening;
  const others = setup.actors.flatMap(({ id }, other) =>
    other !== seat && (!named || named.includes(id)) ? [other] : [],
  );
  const most = types.reduce((sum, type) => sum + agreementsOfType(opening, seat, others, type), 0);
  const armed = others.filter((other) => isArmed(here, other)).length;
  return {
    most: ONE * most,
    why: `with ${many(others.length, 'other seat')}, ${String(armed)} of them with forces, there can be no more of ${listed(types)}`,
  };
}

/** Both may be giver: each counts. */
const DIRECTED: readonly AgreementType[] = ['restraint', 'supply', 'access', 'influence'];
/** What a body without forces may sign as well. */
const FOR_ALL: readonly AgreementType[] = ['training', 'influence'];
function agreementsOfType(
  { here, scenario }: Opening,
  seat: number,
  others: readonly number[],
  type: AgreementType,
): number {
  if (type === 'code') {
    const codes = scenario.places.filter(
      ({ claimants }) => claimants.includes(seat) && others.some((other) => claimants.includes(other)),
    );
    return codes.length;
  }
  // No order makes a partnership.
  if (type === 'partnership')
    return here.state.agreements.filter(
      (one) => one.type === type && one.parties.includes(seat) && others.some((other) => one.parties.includes(other)),
    ).length;
  const able = FOR_ALL.includes(type)
    ? others
    : isArmed(here, seat)
      ? others.filter((other) => isArmed(here, other))
      : [];
  return able.length * (DIRECTED.includes(type) ? 2 : 1);
}
