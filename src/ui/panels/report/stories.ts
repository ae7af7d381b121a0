import type { GameEvent } from '../../../rules/effects/events.ts';
import type { Order, OrderKind } from '../../../rules/order.ts';
import type { Scenario } from '../../../rules/scenario/scenario.ts';
import type { AgreementType } from '../../../rules/scenario/setup.ts';
import type { ActorIx, Points } from '../../../rules/types.ts';
import { counterpartOf, dyadIx } from '../../../session/catalogue.ts';
import type { StepView } from '../../../session/host.ts';
import type { Picked } from '../../store/dialogs.ts';
import { ripplesOf } from '../../store/happened.ts';
import { aboutOf } from './aboutOf.ts';

/** Tension of one dyad that an act moved. */
export interface Felt {
  readonly one: ActorIx;
  readonly other: ActorIx;
  readonly delta: Points;
}

/** One thing that happened, with whom it moved. */
export interface Story {
  readonly event: GameEvent;
  /** The larger, the nearer to the top of the front page. */
  readonly weight: number;
  /** Whose tension with those who acted rose though nobody asked them: `one` is the outsider. The most alarmed first. */
  readonly unasked: readonly Felt[];
  /** Whether whoever it touches had no part in it that could be asked for: one that acts alone asks nobody. */
  readonly alone: boolean;
  /** The dyad that it calmed most, if it calmed any. */
  readonly calmed: Felt | undefined;
  readonly about: Picked;
  /** Of a crisis: whether an incident at the same place came before it. */
  readonly after: boolean;
}

/** What a kind of news weighs before anybody felt anything. */
const WEIGHT: Partial<Readonly<Record<GameEvent['kind'], number>>> = {
  gameOver: 5_000,
  crisisBegan: 4_000,
  crisisEnded: 3_600,
  windowClosed: 3_400,
  breachFound: 2_400,
  restraintExploited: 2_300,
  probed: 2_000,
  injected: 900,
  textTabled: 900,
  agreementEnded: 500,
  agreementBegan: 500,
};
/** Whatever touches the reader weighs as much more as two points of tension. */
const OF_MINE = 200;
/** Worth telling: a tenth of a point and more. */
export const FELT: Points = 10;

/** Orders that end in a standing agreement are told as the act; the agreement says nothing new. */
const SIGNED: Partial<Readonly<Record<AgreementType, OrderKind>>> = {
  hotline: 'hotline',
  code: 'conductCode',
  restraint: 'announcedRestraint',
  intelligence: 'intelligenceSharing',
};

/** Public events of some steps as stories, the weightiest first. */
export function storiesOf(scenario: Scenario, me: ActorIx, steps: readonly StepView[]): readonly Story[] {
  const events = steps.flatMap((step) => step.events).filter(({ audience }) => audience === 'all');
  const ripples = new Map(ripplesOf(steps).map(({ order, dyads }) => [order, dyads]));
  const stories = events
    .filter((event) => isNews(event, events))
    .map((event) => ({
      ...storyOf(scenario, me, event, event.kind === 'orderDone' ? (ripples.get(event.order) ?? []) : []),
      after:
        event.kind === 'crisisBegan' &&
        events.some((one) => one.kind === 'incident' && one.came && one.at === event.at),
    }));
  return stories.sort((a, b) => b.weight - a.weight);
}

type Moved = readonly { readonly at: number; readonly delta: Points }[];

function storyOf(scenario: Scenario, me: ActorIx, event: GameEvent, dyads: Moved): Omit<Story, 'after'> {
  const about = aboutOf(scenario, event);
  const inside = event.kind === 'orderDone' ? insiders(scenario, event.order) : [];
  const felt = dyads.flatMap(({ at, delta }): Felt[] => {
    const dyad = scenario.dyads[at];
    return dyad ? [{ one: dyad.a, other: dyad.b, delta }] : [];
  });
  const unasked = felt.flatMap((one) => outsideFirst(one, inside)).sort((a, b) => b.delta - a.delta);
  const [calmed] = felt.filter(({ delta }) => delta <= -FELT).sort((a, b) => a.delta - b.delta);
  const swing = felt.reduce((sum, { delta }) => sum + Math.abs(delta), 0);
  const mine = about.actors.includes(me) || unasked.some(({ one }) => one === me);
  const weight = (WEIGHT[event.kind] ?? 100) + swing + (mine ? OF_MINE : 0);
  return { event, weight, unasked, alone: inside.length < 2, calmed, about: about.picked };
}

function insiders(scenario: Scenario, order: Order): readonly ActorIx[] {
  return [order.by, counterpartOf(order)].flatMap((id) => (id === undefined ? [] : (scenario.actorIx.get(id) ?? [])));
}

/** A rise between one that acted and one that did not, the outsider first. */
function outsideFirst(felt: Felt, inside: readonly ActorIx[]): Felt[] {
  const { one, other, delta } = felt;
  if (delta < FELT || inside.includes(one) === inside.includes(other)) return [];
  return [inside.includes(other) ? felt : { one: other, other: one, delta }];
}

/** Whether a line is worth it: what another line tells as well is left out. */
export function isTold(event: GameEvent, events: readonly GameEvent[]): boolean {
  switch (event.kind) {
    case 'scoreChanged':
    case 'turnBegan':
    case 'disasterStruck':
    case 'offRamp':
      return false;
    case 'orderDone':
      return event.order.kind !== 'forumText' && event.order.kind !== 'disasterRelief';
    case 'agreementBegan':
      return !events.some((one) => one.kind === 'orderDone' && one.order.kind === SIGNED[event.agreement.type]);
    case 'incident':
      return event.came && !events.some((one) => one.kind === 'crisisBegan' && one.at === event.at);
    default:
      return true;
  }
}

/** Whether a front page tells it: of a crisis only what it came to. */
function isNews(event: GameEvent, events: readonly GameEvent[]): boolean {
  if (!isTold(event, events)) return false;
  if (event.kind !== 'crisisBegan' && event.kind !== 'windowClosed' && event.kind !== 'crisisEnded') return true;
  // A crisis that ended in war is not told as one that is over.
  if (warAt(events, event.at)) return false;
  const same = events.filter((one) => 'at' in one && one.at === event.at);
  if (event.kind === 'crisisEnded') return true;
  if (same.some(({ kind }) => kind === 'crisisEnded')) return false;
  return event.kind === 'crisisBegan' || event === same.filter(({ kind }) => kind === 'windowClosed').at(-1);
}

const warAt = (events: readonly GameEvent[], at: string): boolean =>
  events.some((one) => one.kind === 'gameOver' && one.outcome.war && one.outcome.at === at);

/** Stories of a front page: the lead, a few below it, and the rest as briefs under the two that they are about. */
export interface FrontPage {
  readonly lead: Story | undefined;
  readonly second: readonly Story[];
  readonly briefs: readonly Brief[];
  /** How many stories found no room. */
  readonly left: number;
}

/** Briefs of one dyad; `one` is −1 for what is about no two seats. */
export interface Brief {
  readonly one: ActorIx;
  readonly other: ActorIx;
  readonly stories: readonly Story[];
}

const SECOND = 2;
const MOST_BRIEFS = 6;

export function frontPageOf(scenario: Scenario, stories: readonly Story[]): FrontPage {
  const [lead, ...rest] = stories;
  const second = rest.slice(0, SECOND);
  const brief = rest.slice(SECOND, SECOND + MOST_BRIEFS);
  const groups = new Map<number, Brief>();
  for (const story of brief) {
    const { about } = story;
    const [one, other] = about.kind === 'dyad' ? [about.a, about.b] : [-1, -1];
    const key = one < 0 ? -1 : dyadIx(scenario, one, other);
    groups.set(key, { one, other, stories: [...(groups.get(key)?.stories ?? []), story] });
  }
  const briefs = [...groups].sort(([a], [b]) => Number(a < 0) - Number(b < 0)).map(([, group]) => group);
  return { lead, second, briefs, left: rest.length - second.length - brief.length };
}
