import type { Factor } from '../rules/effects/events.ts';
import type { Order } from '../rules/order.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import { HOME, type ActorId, type ActorIx, type BasisPoints, type PlaceId, type Points } from '../rules/types.ts';

/** 1234 as `12.34`. */
export const points = (value: Points): string => (value / 100).toFixed(2);
/** 131 as `+1.31`. */
export const change = (value: Points): string => `${value < 0 ? '−' : '+'}${points(Math.abs(value))}`;
export const percent = (value: BasisPoints): string => `${points(value)} %`;

export const actorName = ({ setup }: Scenario, id: ActorId): string =>
  setup.actors.find((actor) => actor.id === id)?.name ?? id;
export const actorAt = ({ setup }: Scenario, ix: ActorIx): string => setup.actors[ix]?.name ?? String(ix);
export const placeName = ({ setup }: Scenario, id: PlaceId): string =>
  setup.places.find((place) => place.id === id)?.name ?? id;
const where = (scenario: Scenario, id: PlaceId): string =>
  id === HOME ? 'in home waters' : `at ${placeName(scenario, id)}`;

/** `Japan`, `Japan and Australia`, `Japan, Australia and India`. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? 'nobody';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

export const actorNames = (scenario: Scenario, ids: readonly ActorId[]): string =>
  listed(ids.map((id) => actorName(scenario, id)));

const noted = (...notes: readonly (string | false)[]): string => {
  const said = notes.filter((note) => note !== false);
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
};

/** What an order is, without its parties: `a large joint exercise at the South Sea (notified)`. */
export function orderWords(scenario: Scenario, order: Order): string {
  const name = (id: ActorId): string => actorName(scenario, id);
  switch (order.kind) {
    case 'dialogue':
      return `a defence dialogue${noted(order.testHotline && 'testing the hotline')}`;
    case 'highLevelVisit':
      return `a high-level visit`;
    case 'hotline':
      return `a hotline`;
    case 'conductCode':
      return `a code of conduct ${where(scenario, order.at)}`;
    case 'announcedRestraint':
      return `announced restraint toward ${name(order.toward)}`;
    case 'jointExercise':
      return `a ${order.scale} joint exercise ${where(scenario, order.at)}${noted(order.notify && 'notified', order.observers && 'with observers')}`;
    case 'intelligenceSharing':
      return `intelligence sharing`;
    case 'posture':
      return `a ${order.stance === 'surge' ? 'surge' : 'stand-down'} ${where(scenario, order.at)}${noted(order.notify && 'notified')}`;
    case 'presencePatrol':
      return `a presence patrol ${where(scenario, order.at)}${noted(order.notify && 'notified')}`;
    case 'greyZoneProbe':
      return `a grey-zone probe ${where(scenario, order.at)} against ${name(order.against)}`;
    case 'modernisation':
      return `modernisation${noted(order.publish && 'published')}`;
    case 'forumText':
      return `a text of strength ${String(order.strength)} on ${placeName(scenario, order.about)}${noted(order.lobby > 0 && `lobbying ${String(order.lobby)}`)}`;
    case 'disasterRelief':
      return `relief, a pledge of ${String(order.pledge)}${noted(order.notify && 'notified')}`;
  }
}

/** `commonThreat` as `common threat`. */
export const plain = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

export const factorWords = (factors: readonly Factor[]): string =>
  factors.map(({ name, points: worth }) => `${plain(name)} ${change(worth)}`).join(', ');
