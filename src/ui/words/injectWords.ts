import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { SetupInject } from '../../rules/scenario/setupInject.ts';
import type { ActorId } from '../../rules/types.ts';
import { eventLine, type EventLine } from './eventLine.ts';
import { actorName } from './names.ts';
import { listed, say } from './say.ts';

/** Scheduled news: its own text, whom it befalls, and what that text may leave open. */
export function injectedText(scenario: Scenario, id: string): EventLine {
  const inject = scenario.injects.find((one) => one.id === id);
  const text = say('event.injected', { text: inject?.text ?? '' });
  if (!inject) return eventLine(text, 'alarm');
  const where = listed(befallen(inject).map((actor) => actorName(scenario, actor)));
  return eventLine(text, 'alarm', { where, more: openText(scenario, inject) });
}

/** The seats that an event befalls. What happens at a place, or puts a question, says so itself. */
function befallen(inject: SetupInject): readonly ActorId[] {
  switch (inject.kind) {
    case 'disaster':
      return inject.hosts;
    case 'cyber':
    case 'attack':
      return [inject.host];
    case 'election':
    case 'powerShift':
    case 'strategyReview':
      return [inject.actor];
    default:
      return [];
  }
}

/** R5.3, R5.6 Which way a change goes. How far it goes is in the books of whoever may see that. */
function openText(scenario: Scenario, inject: SetupInject): string | undefined {
  if (inject.kind === 'powerShift' && inject.capability !== 0)
    return say(inject.capability > 0 ? 'eventToo.stronger' : 'eventToo.weaker', {
      actor: actorName(scenario, inject.actor),
    });
  if (inject.kind === 'strategyReview' && inject.credibility !== 0)
    return say(inject.credibility > 0 ? 'eventToo.believedMore' : 'eventToo.believedLess', {
      actor: actorName(scenario, inject.actor),
    });
  return undefined;
}
