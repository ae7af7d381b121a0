import type { GameEvent } from '../../rules/effects/events.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import { eventLine, type EventLine } from './eventLine.ts';
import { placeName } from './names.ts';
import { listed, say, type WordKey } from './say.ts';

/** What is told of a crisis. */
export type OfCrisis = Extract<
  GameEvent,
  {
    kind:
      | 'incident'
      | 'crisisBegan'
      | 'windowClosed'
      | 'offRamp'
      | 'hotlineCalled'
      | 'crisisEnded'
      | 'treatyInvoked'
      | 'callAnswered'
      | 'mediating';
  }
>;

export const rungName = (rung: number): string => say(`rung.${String(rung)}` as WordKey);

/** A crisis as a newspaper tells it; undefined for an incident that did not come. */
export function crisisText(scenario: Scenario, event: OfCrisis, actor: (id: string) => string): EventLine | undefined {
  const where = placeName(scenario, event.at);
  switch (event.kind) {
    case 'incident':
      return event.came ? eventLine(say('event.incident'), 'alarm', { where }) : undefined;
    case 'crisisBegan': {
      const { leads, rung } = event;
      const values = { leads: listed(leads.map(actor)), rung, name: rungName(rung) };
      return eventLine(say('event.crisisBegan', values), 'alarm', { where });
    }
    case 'windowClosed':
      return windowClosed(event, actor, where);
    case 'offRamp':
      return eventLine(
        say(event.accepted ? 'eventToo.offRampTaken' : 'eventToo.offRampLeft', { by: actor(event.by) }),
        'calm',
        { where },
      );
    case 'hotlineCalled':
      return eventLine(
        say(event.worked ? 'eventToo.hotlineReached' : 'eventToo.hotlineSilent', { by: actor(event.by) }),
        'calm',
        { where },
      );
    case 'treatyInvoked':
      return eventLine(
        say('event.treatyInvoked', { by: actor(event.by), allies: listed(event.allies.map(actor)) }),
        'alarm',
        { where },
      );
    case 'callAnswered': {
      const reply = say(`reply.${event.reply}.past`, { to: actor(event.to) });
      return eventLine(
        say('event.callAnswered', { by: actor(event.by), reply }),
        event.reply === 'support' ? 'alarm' : event.reply === 'restrain' ? 'calm' : 'plain',
        { where },
      );
    }
    case 'mediating':
      return eventLine(say('event.mediating', { by: actor(event.by) }), 'calm', { where });
    case 'crisisEnded':
      return eventLine(say('event.crisisEnded', { rung: event.rung, name: rungName(event.rung) }), 'calm', { where });
  }
}

function windowClosed(
  event: Extract<GameEvent, { kind: 'windowClosed' }>,
  actor: (id: string) => string,
  where: string,
): EventLine {
  const { before, rung } = event;
  const moves = listed(
    event.moves.map(({ by, move, restrainedBy }, ix) => {
      if (restrainedBy !== undefined) return say('alliance.heldBack', { name: actor(by), ally: actor(restrainedBy) });
      // The leads come first; whoever stands with one backs down by leaving it.
      if (ix > 1 && move === 'backDown') return say('alliance.left', { name: actor(by) });
      return say('crisis.lastMove', { name: actor(by), move: say(`move.${move}.past` as WordKey) });
    }),
  );
  const key = before === rung ? 'eventToo.windowStays' : 'event.windowClosed';
  return eventLine(say(key, { moves, before, rung, name: rungName(rung) }), rung > before ? 'alarm' : 'calm', {
    where,
  });
}
