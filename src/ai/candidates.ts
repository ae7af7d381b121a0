import { objectionOf } from '../rules/menu/budget.ts';
import { SCALES, STANCES, type Order } from '../rules/order.ts';
import { agreementBetween } from '../rules/state/situation.ts';
import { HOME, TOPICS, type ActorId, type PlaceId } from '../rules/types.ts';
import { bondsToConsider } from './bonds.ts';
import { conductCodes } from './conductCodes.ts';
import { gesturesToConsider } from './gestures.ts';
import { named, othersInTurn } from './rosters.ts';
import { exercise, type Exercise } from './exercise.ts';
import { patrolsAlone } from './patrols.ts';
import type { Seen } from './seen.ts';
import { worthOf } from './worth.ts';

/** More are never forecast in one decision. */
export const MOST = 90;

const BOTH = [false, true] as const;

/** Orders that a seat thinks about, without the many forms of an exercise and without what only an appetite gives. */
export function offersToConsider(at: Seen): readonly Order[] {
  const { id: by } = at;
  const about = (other: ActorId): readonly Order[] => [
    talk(at, other),
    { kind: 'highLevelVisit', by, with: other },
    { kind: 'hotline', by, with: other },
    exercise(by, other, {}),
  ];
  return legal(at, [...conductCodes(at), ...bondsToConsider(at), ...named(at, othersInTurn(at)).flatMap(about)]);
}

/** A dialogue carries a test of the line where there is one: it rides free. */
function talk({ here, me, id, scenario }: Seen, other: ActorId): Order {
  const testHotline = agreementBetween(here, 'hotline', me, scenario.actorIx.get(other) ?? -1) !== undefined;
  return { kind: 'dialogue', by: id, with: other, testHotline };
}

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
    ...patrolsAlone(at),
    ...BOTH.map((publish): Order => ({ kind: 'modernisation', by, publish })),
    ...textsToConsider(at),
    ...gesturesToConsider(at, worthOf(at).rates),
    ...view.picture.disasters.flatMap(({ id }) =>
      ([1, 2, 3] as const).map((pledge): Order => ({ kind: 'disasterRelief', by, disaster: id, pledge, notify: true })),
    ),
  ]);
}

/** What is tabled is watered down to what can be had, so a text is tabled in full; where less is wanted, at half. */
function textsToConsider({ id: by, scenario }: Seen): readonly Order[] {
  return scenario.forums.flatMap((forum) => {
    if (!forum.members.includes(by)) return [];
    const text = (about: PlaceId, strength: 2 | 4, lobby: 0 | 1 | 2 | 3): Order => ({
      kind: 'forumText', by, forum: forum.id, about, strength, lobby,
    }); // prettier-ignore
    const lobbies = forum.chair === by ? ([0, 1, 2, 3] as const) : ([0] as const);
    return [
      ...scenario.places.flatMap(({ id }) => [text(id, 2, 0), ...lobbies.map((lobby) => text(id, 4, lobby))]),
      ...TOPICS.map((topic) => text(topic, 4, 0)),
    ];
  });
}

const legal = ({ here }: Seen, orders: readonly Order[]): readonly Order[] =>
  orders.filter((order) => objectionOf(here, order) === undefined);
