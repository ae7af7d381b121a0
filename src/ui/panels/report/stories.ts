import type { GameEvent } from '../../../rules/effects/events.ts';
import type { Scenario } from '../../../rules/scenario/scenario.ts';
import type { ActorIx, Points } from '../../../rules/types.ts';
import { dyadIx } from '../../../session/catalogue.ts';
import type { StepView } from '../../../session/host.ts';
import { actsDone, type Act } from '../../store/acts.ts';
import { MADE_BY } from '../../store/agreementActs.ts';
import type { Picked } from '../../store/dialogs.ts';
import { FELT, type Worry } from '../../store/unasked.ts';
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
  /** Who minds though nobody asked them. The most worried first. */
  readonly unasked: readonly Worry[];
  /** Whether whoever it touches had no part in it that could be asked for: one that acts alone asks nobody. */
  readonly alone: boolean;
  /** The dyad that it calmed most, if it calmed any. */
  readonly calmed: Felt | undefined;
  readonly about: Picked;
  /** Of a crisis: whether an incident at the same place came before it. */
  readonly after: boolean;
  /** Whether it touches the reader: its seat, a place where it has a stake, its own coast. */
  readonly mine: boolean;
  /** Of a probe that nobody owned: who was found out by it in the same steps; −1 where nobody was. */
  readonly laidAt: ActorIx;
  /** How often it was done: the same by the same two is told once. */
  readonly times: number;
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
  prologueClosed: 3_000,
  injected: 900,
  textTabled: 900,
  reliefGiven: 800,
  agreementEnded: 500,
  agreementBegan: 500,
  treatyInvoked: 3_000,
  callAnswered: 2_500,
  mediating: 1_500,
  secretRevealed: 2_400,
  quietLeaked: 1_500,
  attributed: 2_000,
  attributionCleared: 1_500,
  noticeGiven: 2_200,
  agreementSuspended: 1_800,
  agreementResumed: 900,
  agreementRenewed: 300,
  doctrineChanged: 1_500,
  exerciseHeld: 1_200,
  dilemmaDecided: 700,
  earlyWarning: 700,
};
/** Whatever touches the reader weighs as much more as two points of tension. */
const OF_MINE = 200;
/** An order to leave is told by what becomes of the agreement. */
const LEFT: readonly string[] = ['noticeGiven', 'agreementSuspended', 'agreementResumed'];

/** Public events of some steps as stories, the weightiest first. */
export function storiesOf(scenario: Scenario, me: ActorIx, steps: readonly StepView[]): readonly Story[] {
  const events = steps.flatMap((step) => step.events).filter(({ audience }) => audience === 'all');
  const acts = new Map(actsDone(scenario, steps).map((act) => [act.event as GameEvent, act]));
  const stories = events
    .filter((event) => isNews(event, events))
    .map((event) => ({
      ...storyOf(scenario, me, event, acts.get(event)),
      times: 1,
      laidAt: finderOf(scenario, event, events),
      after:
        event.kind === 'crisisBegan' &&
        events.some((one) => one.kind === 'incident' && one.came && one.at === event.at),
    }));
  return stories.sort((a, b) => b.weight - a.weight);
}

function storyOf(
  scenario: Scenario,
  me: ActorIx,
  event: GameEvent,
  act: Act | undefined,
): Omit<Story, 'after' | 'times' | 'laidAt'> {
  const about = aboutOf(scenario, event);
  const { inside = [], worries: unasked = [], tension = [] } = act ?? {};
  const felt = tension.flatMap(({ at, mid }): Felt[] => {
    const dyad = scenario.dyads[at];
    return dyad ? [{ one: dyad.a, other: dyad.b, delta: mid }] : [];
  });
  const [calmed] = felt.filter(({ delta }) => delta <= -FELT).sort((a, b) => a.delta - b.delta);
  const swing = felt.reduce((sum, { delta }) => sum + Math.abs(delta), 0);
  const mine = touches(scenario, me, event) || unasked.some(({ actor }) => actor === me);
  const weight = (isAside(event) ? 0 : (WEIGHT[event.kind] ?? 100)) + swing + (mine ? OF_MINE : 0);
  return { event, weight, unasked, mine, alone: inside.length < 2, calmed, about: about.picked };
}

/** A text that made room for another: the other is the news. */
const isAside = (event: GameEvent): boolean => event.kind === 'textTabled' && event.setAside === true;

/** Whether an event is about a seat, about a place where it has a stake, or struck its coast. */
function touches(scenario: Scenario, me: ActorIx, event: GameEvent): boolean {
  const { actors, at } = aboutOf(scenario, event);
  if (actors.includes(me)) return true;
  const place = at === undefined ? undefined : scenario.places[scenario.placeIx.get(at) ?? -1];
  return (place?.stake[me] ?? 0) > 0;
}

/** Who was found to have broken its word by a probe that nobody owned: at the place of a code, or against whom it was restrained. */
function finderOf(scenario: Scenario, event: GameEvent, events: readonly GameEvent[]): ActorIx {
  if (event.kind !== 'probed' || event.by !== undefined) return -1;
  const against = scenario.actorIx.get(event.against) ?? -1;
  for (const one of events) {
    if (one.kind !== 'breachFound') continue;
    const { type, at, parties } = one.agreement;
    const same = type === 'code' ? at === scenario.placeIx.get(event.at) : parties[1] === against;
    if (same) return scenario.actorIx.get(one.by) ?? -1;
  }
  return -1;
}

/** An exercise with several guests is one piece of news, and not one for each. */
const isGathering = (event: GameEvent): event is Extract<GameEvent, { kind: 'exerciseHeld' }> =>
  event.kind === 'exerciseHeld' && event.guests.length > 1;

/** Whether a line is worth it: what another line tells as well is left out. */
export function isTold(event: GameEvent, events: readonly GameEvent[]): boolean {
  switch (event.kind) {
    case 'scoreChanged':
    case 'turnBegan':
    case 'disasterStruck':
    case 'offRamp':
      return false;
    case 'prologueClosed':
      // What was signed is told by itself.
      return event.papers.length === 0;
    case 'orderDone':
      if (event.order.kind === 'withdrawal') return !events.some(({ kind }) => LEFT.includes(kind));
      if (event.order.kind === 'crossBlocExercise' && event.order.invitation === 'invite')
        return !events.some((one) => isGathering(one) && one.host === event.order.by);
      return event.order.kind !== 'forumText' && event.order.kind !== 'disasterRelief';
    case 'exerciseHeld':
      // With one guest the order tells as much.
      return isGathering(event);
    case 'agreementBegan':
      // An order that ends in a standing agreement is told as the act; the agreement says nothing new.
      return !events.some((one) => one.kind === 'orderDone' && one.order.kind === MADE_BY[event.agreement.type]);
    case 'incident':
      return event.came && !events.some((one) => one.kind === 'crisisBegan' && one.at === event.at);
    default:
      return true;
  }
}

/** Whether a front page tells it: of a crisis only what it came to. */
function isNews(event: GameEvent, events: readonly GameEvent[]): boolean {
  if (!isTold(event, events) || (event.kind === 'dilemmaDecided' && isNoNews(event, events))) return false;
  if (event.kind !== 'crisisBegan' && event.kind !== 'windowClosed' && event.kind !== 'crisisEnded') return true;
  // A crisis that ended in war is not told as one that is over.
  if (warAt(events, event.at)) return false;
  const same = events.filter((one) => 'at' in one && one.at === event.at);
  if (event.kind === 'crisisEnded') return true;
  if (same.some(({ kind }) => kind === 'crisisEnded')) return false;
  return event.kind === 'crisisBegan' || event === same.filter(({ kind }) => kind === 'windowClosed').at(-1);
}

/** An answer that leaves all as it was, or that the exercise it was about tells as well. */
const isNoNews = ({ option }: Extract<GameEvent, { kind: 'dilemmaDecided' }>, events: readonly GameEvent[]): boolean =>
  option === 'proceed' || option === 'keep' || (option === 'accept' && events.some(isGathering));

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

/** Briefs of one dyad; `one` is −1 for what is about no two seats: near the reader, or elsewhere. */
export interface Brief {
  readonly one: ActorIx;
  readonly other: ActorIx;
  readonly near: boolean;
  readonly stories: readonly Story[];
}

/** What the same two did in the same way, as one story: the weightiest, with how often it was done. */
function toldOnce(stories: readonly Story[]): readonly Story[] {
  const found = new Map<string, Story>();
  stories.forEach((story, ix) => {
    const key = sameness(story) ?? String(ix);
    const before = found.get(key);
    found.set(key, before ? { ...before, times: before.times + 1 } : story);
  });
  return [...found.values()];
}

/** Two may each have given the same order to the other. */
function sameness({ event }: Story): string | undefined {
  if (event.kind !== 'orderDone' || !('with' in event.order)) return undefined;
  const { by, with: other, ...terms } = event.order;
  return JSON.stringify([[by, other].flat().sort(), terms]);
}

const SECOND = 2;
const MOST_BRIEFS = 6;

export function frontPageOf(scenario: Scenario, stories: readonly Story[]): FrontPage {
  const [lead, ...rest] = toldOnce(stories);
  const second = rest.slice(0, SECOND);
  const brief = rest.slice(SECOND, SECOND + MOST_BRIEFS);
  const groups = new Map<number, Brief>();
  for (const story of brief) {
    const { about } = story;
    const [one, other] = about.kind === 'dyad' ? [about.a, about.b] : [-1, -1];
    const near = one < 0 && story.mine;
    const key = one < 0 ? (near ? -2 : -1) : dyadIx(scenario, one, other);
    groups.set(key, { one, other, near, stories: [...(groups.get(key)?.stories ?? []), story] });
  }
  const briefs = [...groups]
    .sort(([a], [b]) => Number(a === -1) - Number(b === -1) || Number(b === -2) - Number(a === -2))
    .map(([, group]) => group);
  return { lead, second, briefs, left: rest.length - second.length - brief.length };
}
