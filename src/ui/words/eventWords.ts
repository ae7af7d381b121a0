import type { GameEvent } from '../../rules/effects/events.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import {
  actorName,
  agreementName,
  forumName,
  hostName,
  memberName,
  orderBy,
  orderLine,
  orderTerms,
  placeName,
} from './names.ts';
import { scoreText } from './numbers.ts';
import { reasonText } from './reasons.ts';
import { listed, say, type WordKey } from './say.ts';

/** What an event means for the calm of the region: it chooses the sign beside the line. */
export type EventTone = 'calm' | 'alarm' | 'plain';

export interface EventLine {
  readonly text: string;
  /** A second line: terms of an order, the whole text of the news. */
  readonly more?: string;
  readonly tone: EventTone;
}

const line = (text: string, tone: EventTone = 'plain', more?: string): EventLine =>
  more === undefined || more === '' ? { text, tone } : { text, tone, more };

const rungName = (rung: number): string => say(`rung.${String(rung)}` as WordKey).toLowerCase();
const CALM: readonly string[] = [
  'dialogue',
  'highLevelVisit',
  'hotline',
  'conductCode',
  'announcedRestraint',
  'disasterRelief',
  'forumText',
];

/** An event as a line of the log, or undefined for what the ledger tells. */
export function eventText(scenario: Scenario, event: GameEvent): EventLine | undefined {
  const actor = (id: string): string => actorName(scenario, id);
  const place = (id: string): string => placeName(scenario, id);
  switch (event.kind) {
    case 'scoreChanged':
    case 'turnBegan':
    case 'disasterStruck':
      return undefined;
    case 'inputRejected':
      return line(say('event.inputRejected', { what: reasonText(event.why) }), 'plain');
    case 'proposed':
      return line(
        say('event.proposed', {
          by: actor(event.order.by),
          to: listed(event.to.map(actor)),
          order: orderLine(scenario, event.order),
        }),
        'plain',
        orderTerms(event.order).join(' · '),
      );
    case 'countered':
      return line(
        say('event.countered', { by: actor(event.by), order: orderLine(scenario, event.order) }),
        'plain',
        orderTerms(event.order).join(' · '),
      );
    case 'answered':
      return line(
        say('event.answered', { by: actor(event.by), answer: say(event.accept ? 'answer.yes' : 'answer.no') }),
      );
    case 'orderDone':
      return line(orderBy(scenario, event.order), toneOf(event.order), orderTerms(event.order).join(' · '));
    case 'probed':
      return line(
        say(event.by === undefined ? 'event.probed' : 'eventToo.probed', {
          by: event.by === undefined ? '' : actor(event.by),
          against: actor(event.against),
          place: place(event.at),
        }),
        'alarm',
      );
    case 'proposalFailed':
      return line(
        say(event.refusedBy.length === 0 ? 'eventToo.agreedOtherwise' : 'event.proposalFailed', {
          order: orderBy(scenario, event.order),
        }),
      );
    default:
      return standingText(scenario, event, actor, place);
  }
}

function toneOf(order: { readonly kind: string; readonly stance?: string }): EventTone {
  if (CALM.includes(order.kind) || order.stance === 'standDown') return 'calm';
  return order.kind === 'modernisation' || order.kind === 'intelligenceSharing' ? 'plain' : 'alarm';
}

/** Who held a text below what was tabled. */
function heldBack(scenario: Scenario, event: Extract<GameEvent, { kind: 'textTabled' }>): string {
  if (event.adopted >= event.tabled) return '';
  const lowest = Math.min(...event.ceilings.map(({ ceiling }) => ceiling));
  const members = event.ceilings
    .filter(({ ceiling }) => ceiling === lowest)
    .map(({ member }) => memberName(scenario, member));
  return say('eventToo.heldBack', { members: listed(members) });
}

type Rest = Exclude<
  GameEvent,
  {
    kind:
      | 'scoreChanged'
      | 'turnBegan'
      | 'disasterStruck'
      | 'inputRejected'
      | 'proposed'
      | 'countered'
      | 'answered'
      | 'orderDone'
      | 'probed'
      | 'proposalFailed';
  }
>;
type Namer = (id: string) => string;

function standingText(scenario: Scenario, event: Rest, actor: Namer, place: Namer): EventLine | undefined {
  switch (event.kind) {
    case 'agreementBegan':
      return line(say('event.agreementBegan', { agreement: agreementName(scenario, event.agreement) }), 'calm');
    case 'agreementEnded':
      return line(
        say(event.why === 'breached' ? 'eventToo.breached' : 'event.agreementEnded', {
          agreement: agreementName(scenario, event.agreement),
        }),
        event.why === 'breached' ? 'alarm' : 'plain',
      );
    case 'breachFound':
      return line(
        say('event.breachFound', { by: actor(event.by), agreement: agreementName(scenario, event.agreement) }),
        'alarm',
      );
    case 'leaked':
      return line(say('event.leaked', { parties: listed(event.parties.map(actor)) }), 'alarm');
    case 'textTabled': {
      const names = {
        forum: forumName(scenario, event.forum),
        place: place(event.about),
        by: actor(event.by),
        tabled: event.tabled,
        adopted: event.adopted,
      };
      return line(
        say(event.adopted < 1 ? 'eventToo.textFailed' : 'event.textTabled', names),
        event.adopted < 1 ? 'plain' : 'calm',
        heldBack(scenario, event),
      );
    }
    case 'injected':
      return line(
        say('event.injected', { text: scenario.injects.find(({ id }) => id === event.inject)?.text ?? '' }),
        'alarm',
      );
    case 'reliefGiven':
      return line(
        say('event.reliefGiven', { host: hostName(scenario, event.disaster), unmet: scoreText(event.unmet) }),
        'calm',
      );
    case 'restraintExploited':
      return line(say('event.restraintExploited', { by: actor(event.by), of: actor(event.of) }), 'alarm');
    case 'gameOver':
      return line(
        event.outcome.war
          ? say('eventToo.war', { place: event.outcome.at === null ? '' : place(event.outcome.at) })
          : say('event.gameOver'),
        event.outcome.war ? 'alarm' : 'plain',
      );
    default:
      return crisisText(event, actor, place);
  }
}

type OfCrisis = Extract<
  GameEvent,
  { kind: 'incident' | 'crisisBegan' | 'windowClosed' | 'offRamp' | 'hotlineCalled' | 'crisisEnded' }
>;

function crisisText(event: OfCrisis, actor: Namer, place: Namer): EventLine | undefined {
  switch (event.kind) {
    case 'incident':
      return event.came ? line(say('event.incident', { place: place(event.at) }), 'alarm') : undefined;
    case 'crisisBegan':
      return line(
        say('event.crisisBegan', {
          place: place(event.at),
          leads: listed(event.leads.map(actor)),
          rung: event.rung,
          name: rungName(event.rung),
        }),
        'alarm',
      );
    case 'windowClosed': {
      const moves = event.moves
        .map(({ by, move }) => say('crisis.lastMove', { name: actor(by), move: say(`move.${move}.past` as WordKey) }))
        .join(', ');
      return line(
        say('event.windowClosed', {
          place: place(event.at),
          moves,
          before: event.before,
          rung: event.rung,
          name: rungName(event.rung),
        }),
        event.rung > event.before ? 'alarm' : 'calm',
      );
    }
    case 'offRamp':
      return line(
        say('event.offRamp', { by: actor(event.by), answer: say(event.accepted ? 'answer.taken' : 'answer.notTaken') }),
        'calm',
      );
    case 'hotlineCalled':
      return line(
        say('event.hotlineCalled', {
          by: actor(event.by),
          answer: say(event.worked ? 'answer.reached' : 'answer.notReached'),
        }),
        'calm',
      );
    case 'crisisEnded':
      return line(
        say('event.crisisEnded', { place: place(event.at), rung: event.rung, name: rungName(event.rung) }),
        'calm',
      );
  }
}
