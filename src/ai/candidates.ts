import { objectionOf } from '../rules/menu/budget.ts';
import { SCALES, STANCES, type Order, type OrderOf } from '../rules/order.ts';
import { agreementBetween } from '../rules/state/situation.ts';
import { HOME, type ActorId } from '../rules/types.ts';
import type { Seen } from './seen.ts';

/** More are never forecast in one decision. */
export const MOST = 60;

const BOTH = [false, true] as const;

/** Orders that a seat thinks about, without the many forms of an exercise and without what only an appetite gives. */
export function offersToConsider(at: Seen): readonly Order[] {
  const { id: by, scenario } = at;
  const about = (other: ActorId): readonly Order[] => [
    talk(at, other),
    { kind: 'highLevelVisit', by, with: other },
    { kind: 'hotline', by, with: other },
    { kind: 'intelligenceSharing', by, with: other, secret: false },
    exercise(by, other, {}),
  ];
  return legal(at, [
    ...scenario.places.map(({ id }): Order => ({ kind: 'conductCode', by, at: id })),
    ...othersInTurn(at).flatMap(about),
  ]);
}

/** The other seats, beginning with another one each turn: where not all can be thought about, nobody is always left out. */
function othersInTurn({ id: by, scenario, view }: Seen): readonly ActorId[] {
  const others = scenario.actors.flatMap(({ id }) => (id === by ? [] : [id]));
  const first = view.turn % others.length;
  return [...others.slice(first), ...others.slice(0, first)];
}

/** A dialogue carries a test of the line where there is one: it rides free. */
function talk({ here, me, id, scenario }: Seen, other: ActorId): Order {
  const testHotline = agreementBetween(here, 'hotline', me, scenario.actorIx.get(other) ?? -1) !== undefined;
  return { kind: 'dialogue', by: id, with: other, testHotline };
}

type Exercise = OrderOf<'jointExercise'>;

export const exercise = (by: ActorId, partner: ActorId, terms: Partial<Exercise>): Exercise => ({
  kind: 'jointExercise', by, with: partner, at: HOME, scale: 'medium', notify: true, observers: false, ...terms,
}); // prettier-ignore

/** The other forms of an exercise: scales, places and notice. */
export function formsOf(at: Seen, { by, with: partner }: Exercise): readonly Order[] {
  const places = [HOME, ...at.scenario.places.map(({ id }) => id)];
  const forms = places.flatMap((place) =>
    SCALES.flatMap((scale) => BOTH.map((notify) => exercise(by, partner, { at: place, scale, notify }))),
  );
  return legal(
    at,
    forms.filter(({ at: place, scale, notify }) => !(place === HOME && scale === 'medium' && notify)),
  );
}

/** Orders that a seat gives alone. */
export function actsToConsider(at: Seen): readonly Order[] {
  const { id: by, scenario, view } = at;
  const others = scenario.actors.flatMap(({ id }) => (id === by ? [] : [id]));
  const places = scenario.places.map(({ id }) => id);
  return legal(at, [
    ...others.map((other): Order => ({ kind: 'announcedRestraint', by, toward: other })),
    ...places.flatMap((place) =>
      STANCES.flatMap((stance) => BOTH.map((notify): Order => ({ kind: 'posture', by, at: place, stance, notify }))),
    ),
    ...places.flatMap((place) => BOTH.map((notify): Order => ({ kind: 'presencePatrol', by, at: place, notify }))),
    ...BOTH.map((publish): Order => ({ kind: 'modernisation', by, publish })),
    ...textsToConsider(at),
    ...view.picture.disasters.flatMap(({ id }) =>
      ([1, 2, 3] as const).map((pledge): Order => ({ kind: 'disasterRelief', by, disaster: id, pledge, notify: true })),
    ),
  ]);
}

function textsToConsider({ id: by, scenario }: Seen): readonly Order[] {
  return scenario.forums.flatMap((forum) => {
    if (!forum.members.includes(by)) return [];
    const lobbies = forum.chair === by ? ([0, 1, 2, 3] as const) : ([0] as const);
    return scenario.places.flatMap(({ id }) =>
      ([1, 2, 3, 4] as const).flatMap((strength) =>
        lobbies.map((lobby): Order => ({ kind: 'forumText', by, forum: forum.id, about: id, strength, lobby })),
      ),
    );
  });
}

const legal = ({ here }: Seen, orders: readonly Order[]): readonly Order[] =>
  orders.filter((order) => objectionOf(here, order) === undefined);
