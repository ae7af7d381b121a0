import type { GameEvent } from '../../rules/effects/events.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import { crisisText, type OfCrisis } from './crisisWords.ts';
import { decidedText } from './dilemmaWords.ts';
import { eventLine, type EventLine } from './eventLine.ts';
import { agreementName, placeName } from './names.ts';
import { chanceText } from './numbers.ts';
import { listed, say } from './say.ts';

type OfNews = Extract<
  GameEvent,
  {
    kind:
      | 'agreementRenewed'
      | 'noticeGiven'
      | 'agreementSuspended'
      | 'agreementResumed'
      | 'secretRevealed'
      | 'quietLeaked'
      | 'earlyWarning'
      | 'dilemmaFaced'
      | 'dilemmaDecided'
      | 'exerciseHeld'
      | 'doctrineChanged'
      | 'attributed'
      | 'attributionCleared';
  }
>;
type Namer = (id: string) => string;

/** Agreements that change while they stand, secrets that come out, and what events have led to. */
export function newsText(scenario: Scenario, event: OfNews | OfCrisis, actor: Namer): EventLine | undefined {
  switch (event.kind) {
    case 'agreementRenewed':
    case 'noticeGiven':
    case 'agreementSuspended':
    case 'agreementResumed':
    case 'secretRevealed':
      return agreementText(scenario, event, actor);
    case 'quietLeaked':
      return eventLine(say('event.quietLeaked', { by: actor(event.by), toward: actor(event.toward) }), 'alarm');
    case 'earlyWarning': {
      const where = placeName(scenario, event.at);
      return eventLine(say('event.earlyWarning', { chance: chanceText(event.chance) }), 'alarm', { where });
    }
    case 'dilemmaFaced':
      return eventLine(say('event.dilemmaFaced', { seat: actor(event.seat) }));
    case 'dilemmaDecided':
      return eventLine(decidedText(scenario, event.inject, event.seat, event.option));
    case 'exerciseHeld': {
      const values = { host: actor(event.host), guests: listed(event.guests.map(actor)) };
      return eventLine(say('event.exerciseHeld', values), 'calm');
    }
    case 'doctrineChanged': {
      const doctrine = say(`doctrine.${event.doctrine}`);
      return eventLine(say('event.doctrineChanged', { actor: actor(event.actor), doctrine }));
    }
    case 'attributed':
      return eventLine(say('event.attributed', { host: actor(event.host), to: actor(event.to) }), 'alarm');
    case 'attributionCleared':
      return eventLine(say('event.attributionCleared', { host: actor(event.host), of: actor(event.of) }), 'calm');
    default:
      return crisisText(scenario, event, actor);
  }
}

type OfAgreement = Extract<
  OfNews,
  { kind: 'agreementRenewed' | 'noticeGiven' | 'agreementSuspended' | 'agreementResumed' | 'secretRevealed' }
>;
const TONE = {
  agreementRenewed: 'calm',
  noticeGiven: 'alarm',
  agreementSuspended: 'alarm',
  agreementResumed: 'calm',
  secretRevealed: 'alarm',
} as const;

function agreementText(scenario: Scenario, event: OfAgreement, actor: Namer): EventLine {
  const values = {
    agreement: agreementName(scenario, event.agreement),
    by: 'by' in event ? actor(event.by) : '',
    turn: 'ends' in event ? event.ends : 0,
  };
  return eventLine(say(`event.${event.kind}`, values), TONE[event.kind]);
}
