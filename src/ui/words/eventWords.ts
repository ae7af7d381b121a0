import type { GameEvent } from '../../rules/effects/events.ts';
import type { Order } from '../../rules/order.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import { eventLine, type EventLine, type EventTone } from './eventLine.ts';
import { injectedText } from './injectWords.ts';
import { actorName, agreementName, forumName, memberName, placeName, subjectName } from './names.ts';
import { newsText } from './newsWords.ts';
import { hostName, orderLine, orderTerms, orderValues, placeIn } from './orderWords.ts';
import { HOME, partnerOf } from '../../session/catalogue.ts';
import { scoreText } from './numbers.ts';
import { reasonText } from './reasons.ts';
import { listed, say, type WordKey } from './say.ts';
import { negotiators } from './turnWords.ts';

/** Orders that calm, and those that alarm nobody much; all others alarm. */
const CALM: readonly string[] = [
  'dialogue',
  'highLevelVisit',
  'hotline',
  'conductCode',
  'announcedRestraint',
  'disasterRelief',
  'forumText',
  'quietDiplomacy',
  'armsLimitation',
  'trainingExchange',
  'jointOperation',
];
const PLAIN: readonly string[] = ['modernisation', 'intelligenceSharing', 'influencePackage', 'withdrawal'];

/** An event as a newspaper tells it, or undefined for what the ledger tells. */
export function eventText(scenario: Scenario, event: GameEvent): EventLine | undefined {
  const actor = (id: string): string => actorName(scenario, id);
  switch (event.kind) {
    case 'scoreChanged':
    case 'turnBegan':
    case 'disasterStruck':
      return undefined;
    case 'inputRejected':
      return eventLine(say('event.inputRejected', { what: reasonText(event.why) }));
    case 'proposed':
      return offerLine(
        say('event.proposed', {
          by: actor(event.order.by),
          to: listed(event.to.map(actor)),
          order: orderLine(scenario, event.order),
        }),
        event.order,
      );
    case 'countered':
      return offerLine(
        say('event.countered', { by: actor(event.by), order: orderLine(scenario, event.order) }),
        event.order,
      );
    case 'answered':
      return eventLine(say('event.answered', { by: actor(event.by) }));
    case 'orderDone':
      return orderDoneText(scenario, event.order);
    case 'probed':
      return eventLine(
        say(event.by === undefined ? 'event.probed' : 'eventToo.probed', {
          by: event.by === undefined ? '' : actor(event.by),
          against: actor(event.against),
        }),
        'alarm',
        { where: placeName(scenario, event.at) },
      );
    case 'proposalFailed':
      return eventLine(
        say(event.refusedBy.length === 0 ? 'eventToo.agreedOtherwise' : 'event.proposalFailed', {
          by: actor(event.order.by),
          order: orderLine(scenario, event.order),
        }),
      );
    default:
      return standingText(scenario, event, actor);
  }
}

const offerLine = (text: string, order: Order): EventLine =>
  eventLine(text, 'plain', { more: orderTerms(order).join(' · ') });

/** An order that was carried out, as a headline. */
function orderDoneText(scenario: Scenario, order: Order): EventLine {
  const at = placeIn(order);
  return eventLine(say(headlineOf(order), orderValues(scenario, order)), toneOf(order), {
    // What needs no place was done nowhere in particular, but for exercises, which are held in home waters.
    where: at === undefined || (at === HOME && order.kind !== 'jointExercise') ? undefined : subjectName(scenario, at),
    more: orderTerms(order).join(' · '),
  });
}

/** How it was done may make another headline. */
function headlineOf(order: Order): WordKey {
  switch (order.kind) {
    case 'jointExercise':
      return `toldToo.${order.scale}`;
    case 'posture':
      return `toldToo.${order.stance}`;
    case 'publicStatement':
      return partnerOf(order) === undefined ? `toldToo.${order.stance}` : `toldToo.${order.stance}With`;
    case 'crossBlocExercise':
      return order.invitation === 'invite' ? 'told.crossBlocExercise' : 'toldToo.disinvite';
    case 'allyCounsel':
      return `toldToo.${order.purpose}`;
    case 'withdrawal':
      return `toldToo.${order.manner}`;
    default:
      return `told.${order.kind}`;
  }
}

function toneOf(order: Order): EventTone {
  const { kind } = order;
  if (kind === 'publicStatement') return order.stance === 'support' ? 'calm' : 'alarm';
  if (kind === 'posture') return order.stance === 'standDown' ? 'calm' : 'alarm';
  if (kind === 'crossBlocExercise') return order.invitation === 'invite' ? 'calm' : 'plain';
  if (kind === 'allyCounsel') return order.purpose === 'restrain' ? 'calm' : 'plain';
  return CALM.includes(kind) ? 'calm' : PLAIN.includes(kind) ? 'plain' : 'alarm';
}

/** Who held a text below what was tabled. */
function heldBack(scenario: Scenario, event: Extract<GameEvent, { kind: 'textTabled' }>): string {
  if (event.adopted >= event.tabled || event.setAside) return '';
  const lowest = Math.min(...event.ceilings.map(({ ceiling }) => ceiling));
  const members = event.ceilings
    .filter(({ ceiling }) => ceiling === lowest)
    .map(({ member }) => memberName(scenario, member));
  const told = { tabled: strengthWord(event.tabled), adopted: strengthWord(event.adopted) };
  return [say('eventToo.tabledAdopted', told), say('eventToo.heldBack', { members: listed(members) })].join(' ');
}

const strengthWord = (strength: number): string =>
  strength < 1 ? say('session.none') : say(`choice.strength.${String(strength)}` as WordKey);

type Told =
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
type Rest = Exclude<GameEvent, { kind: Told }>;
type Namer = (id: string) => string;

const ENDED = { lapsed: 'event.agreementEnded', breached: 'eventToo.breached', exited: 'eventToo.exited' } as const;
const ENDED_TONE = { lapsed: 'plain', breached: 'alarm', exited: 'alarm' } as const;

/** R8.16 Nobody gave notice, and yet a party counts as having left: it was suspended for too long. */
const isIdle = ({ why, agreement }: Extract<GameEvent, { kind: 'agreementEnded' }>): boolean =>
  why === 'exited' && agreement.ends === 0 && agreement.suspendedSince > 0;

function standingText(scenario: Scenario, event: Rest, actor: Namer): EventLine | undefined {
  switch (event.kind) {
    case 'agreementBegan':
      return eventLine(say('event.agreementBegan', { agreement: agreementName(scenario, event.agreement) }), 'calm');
    case 'agreementEnded':
      return eventLine(
        say(isIdle(event) ? 'eventToo.lapsedIdle' : ENDED[event.why], {
          agreement: agreementName(scenario, event.agreement),
        }),
        ENDED_TONE[event.why],
      );
    case 'breachFound':
      return eventLine(
        say('event.breachFound', { by: actor(event.by), agreement: agreementName(scenario, event.agreement) }),
        'alarm',
      );
    case 'leaked':
      return eventLine(say('event.leaked', { parties: listed(event.parties.map(actor)) }), 'alarm');
    case 'textTabled':
      return textTabled(scenario, event, actor);
    case 'prologueClosed':
      return eventLine(say('event.prologueClosed', { seats: negotiators(scenario) }));
    case 'injected':
      return injectedText(scenario, event.inject);
    case 'reliefGiven': {
      const unmet = scoreText(event.unmet);
      return eventLine(
        say(event.unmet < 50 ? 'eventToo.reliefMet' : 'event.reliefGiven', {
          host: hostName(scenario, event.disaster),
          unmet,
        }),
        'calm',
      );
    }
    case 'restraintExploited':
      return eventLine(say('event.restraintExploited', { by: actor(event.by), of: actor(event.of) }), 'alarm');
    case 'gameOver':
      return gameOver(scenario, event);
    default:
      return newsText(scenario, event, actor);
  }
}

function textKey({ adopted, tabled, setAside }: Extract<GameEvent, { kind: 'textTabled' }>): WordKey {
  if (setAside) return 'eventToo.textAside';
  if (adopted < 1) return 'eventToo.textFailed';
  return adopted < tabled ? 'event.textTabled' : 'eventToo.textWhole';
}

function textTabled(scenario: Scenario, event: Extract<GameEvent, { kind: 'textTabled' }>, actor: Namer): EventLine {
  const { adopted } = event;
  const names = { forum: forumName(scenario, event.forum), by: actor(event.by) };
  return eventLine(say(textKey(event), names), adopted < 1 ? 'plain' : 'calm', {
    where: subjectName(scenario, event.about),
    more: heldBack(scenario, event),
  });
}

function gameOver(scenario: Scenario, { outcome }: Extract<GameEvent, { kind: 'gameOver' }>): EventLine {
  if (!outcome.war) return eventLine(say('event.gameOver'));
  const where = outcome.at === null ? undefined : placeName(scenario, outcome.at);
  return eventLine(say('eventToo.war'), 'alarm', { where });
}
