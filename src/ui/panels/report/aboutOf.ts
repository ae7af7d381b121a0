import type { GameEvent } from '../../../rules/effects/events.ts';
import type { Order } from '../../../rules/order.ts';
import type { Scenario } from '../../../rules/scenario/scenario.ts';
import type { SetupInject } from '../../../rules/scenario/setupInject.ts';
import type { ActorId, ActorIx } from '../../../rules/types.ts';
import { counterpartOf, hostsOf } from '../../../session/catalogue.ts';
import { subjectOf } from '../../../session/sights.ts';
import { nothingPicked, type Picked } from '../../store/dialogs.ts';

/** Kinds of news that a log can be filtered by. */
export const NEWS_TYPES = ['orders', 'offers', 'agreements', 'crises', 'forums', 'news'] as const;
export type NewsType = (typeof NEWS_TYPES)[number];

/** Whom and what an event is about: what a map can show of it, and what a log is filtered by. */
export interface About {
  readonly actors: readonly ActorIx[];
  readonly type: NewsType;
  /** The place that it is about, by its id. */
  readonly at: string | undefined;
  readonly picked: Picked;
}

export function aboutOf(scenario: Scenario, event: GameEvent): About {
  const { ids, at, type } = namedIn(scenario, event);
  const actors = [...new Set(ids.flatMap((id) => scenario.actorIx.get(id) ?? []))];
  return { actors, type, at, picked: pickedOf(scenario, actors, at) };
}

function pickedOf(scenario: Scenario, actors: readonly ActorIx[], at: string | undefined): Picked {
  const [one, other] = [...actors].sort((a, b) => a - b);
  if (actors.length === 2 && one !== undefined && other !== undefined) return { kind: 'dyad', a: one, b: other };
  const place = at === undefined ? undefined : scenario.placeIx.get(at);
  if (place !== undefined) return { kind: 'place', place };
  return one === undefined ? nothingPicked : { kind: 'actor', actor: one };
}

interface Named {
  readonly ids: readonly ActorId[];
  readonly at?: string;
  readonly type: NewsType;
}

const ofOrder = (order: Order, type: NewsType): Named => {
  const partner = counterpartOf(order);
  const at = 'at' in order ? order.at : 'about' in order ? order.about : undefined;
  return { ids: partner === undefined ? [order.by] : [order.by, partner], type, ...(at === undefined ? {} : { at }) };
};

function namedIn(scenario: Scenario, event: GameEvent): Named {
  const idsOf = (parties: readonly ActorIx[]): readonly ActorId[] =>
    parties.flatMap((ix) => scenario.actors[ix]?.id ?? []);
  switch (event.kind) {
    case 'orderDone':
      return ofOrder(event.order, 'orders');
    case 'proposed': {
      const named = ofOrder(event.order, 'offers');
      return { ...named, ids: [event.order.by, ...event.to] };
    }
    case 'countered':
    case 'proposalFailed':
      return ofOrder(event.order, 'offers');
    case 'answered':
      return { ids: [event.by], type: 'offers' };
    case 'inputRejected':
      return { ids: [event.seat], type: 'orders' };
    case 'probed':
      return {
        ids: event.by === undefined ? [event.against] : [event.by, event.against],
        at: event.at,
        type: 'orders',
      };
    case 'agreementBegan':
    case 'agreementEnded':
    case 'agreementRenewed':
    case 'secretRevealed':
      return { ids: idsOf(event.agreement.parties), type: 'agreements' };
    case 'breachFound':
    case 'noticeGiven':
    case 'agreementSuspended':
    case 'agreementResumed':
      return { ids: [event.by, ...idsOf(event.agreement.parties)], type: 'agreements' };
    case 'leaked':
      return { ids: event.parties, type: 'agreements' };
    case 'restraintExploited':
      return { ids: [event.by, event.of], type: 'orders' };
    case 'textTabled':
      return { ids: [event.by], at: event.about, type: 'forums' };
    default:
      return ofCrisis(scenario, event);
  }
}

function ofCrisis(scenario: Scenario, event: GameEvent): Named {
  switch (event.kind) {
    case 'crisisBegan':
      return { ids: event.leads, at: event.at, type: 'crises' };
    case 'windowClosed':
      return { ids: event.moves.map(({ by }) => by), at: event.at, type: 'crises' };
    case 'offRamp':
    case 'hotlineCalled':
      return { ids: [event.by], at: event.at, type: 'crises' };
    case 'incident':
    case 'crisisEnded':
      return { ids: [], at: event.at, type: 'crises' };
    case 'reliefGiven':
    case 'disasterStruck':
      return { ids: [event.host], type: 'news' };
    case 'scoreChanged': {
      const { one, other } = subjectOf(scenario, event.score, event.at);
      return { ids: [one, other].flatMap((ix) => scenario.actors[ix]?.id ?? []), type: 'news' };
    }
    case 'treatyInvoked':
      return { ids: [event.by, ...event.allies], at: event.at, type: 'crises' };
    case 'callAnswered':
      return { ids: [event.by, event.to], at: event.at, type: 'crises' };
    case 'mediating':
      return { ids: [event.by], at: event.at, type: 'crises' };
    case 'gameOver':
      return { ids: [], type: 'crises', ...(event.outcome.at === null ? {} : { at: event.outcome.at }) };
    case 'injected':
      return { ...ofInject(scenario.injects.find(({ id }) => id === event.inject)), type: 'news' };
    default:
      return ofNews(event);
  }
}

/** Whom and what an event is openly about. What it puts to somebody as a question, and who may be behind it, is not told. */
function ofInject(inject: SetupInject | undefined): Omit<Named, 'type'> {
  switch (inject?.kind) {
    case 'standOff':
    case 'clash':
    case 'arrests':
    case 'pivot':
      return { ids: [], at: inject.at };
    case 'comment':
      return { ids: [inject.from, ...inject.about] };
    case 'baseAccident':
      return { ids: [inject.host, inject.guest] };
    case 'leak':
    case 'officers':
      return { ids: inject.between };
    case 'election':
    case 'powerShift':
    case 'strategyReview':
      return { ids: [inject.actor] };
    default:
      return { ids: inject === undefined ? [] : hostsOf(inject) };
  }
}

function ofNews(event: GameEvent): Named {
  switch (event.kind) {
    case 'quietLeaked':
      return { ids: [event.by, event.toward], type: 'orders' };
    case 'earlyWarning':
      return { ids: [], at: event.at, type: 'forums' };
    case 'dilemmaFaced':
    case 'dilemmaDecided':
      return { ids: [event.seat], type: 'news' };
    case 'exerciseHeld':
      return { ids: [event.host, ...event.guests], type: 'news' };
    case 'doctrineChanged':
      return { ids: [event.actor], type: 'news' };
    case 'attributed':
      return { ids: [event.host, event.to], type: 'news' };
    case 'attributionCleared':
      return { ids: [event.host, event.of], type: 'news' };
    default:
      return { ids: [], type: 'news' };
  }
}
