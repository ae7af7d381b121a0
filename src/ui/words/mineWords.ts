import type { GameEvent } from '../../rules/effects/events.ts';
import type { Order } from '../../rules/order.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { ActorId } from '../../rules/types.ts';
import { questionText } from './dilemmaWords.ts';
import { eventLine, type EventLine } from './eventLine.ts';
import { eventText } from './eventWords.ts';
import { actorName, agreementName } from './names.ts';
import { orderLine, orderTerms } from './orderWords.ts';
import { listed, say, type WordKey } from './say.ts';

/** Who is told, and what it needs to name offers by their ids. */
export interface Teller {
  readonly you: ActorId;
  readonly orders: ReadonlyMap<string, Order>;
}

/** An event that not everybody knows of, told to one of those who do: 'India made you an offer'. */
export function privateText(scenario: Scenario, event: GameEvent, { you, orders }: Teller): EventLine | undefined {
  const name = (id: ActorId): string => (id === you ? say('app.youSmall') : actorName(scenario, id));
  const line = (key: WordKey, order: Order, values: Readonly<Record<string, string>> = {}): EventLine =>
    eventLine(say(key, { order: orderLine(scenario, order, you), by: name(order.by), ...values }), 'plain', {
      more: orderTerms(order).join(' · '),
    });
  switch (event.kind) {
    case 'proposed': {
      const { order, to } = event;
      const others = to.filter((id) => id !== you).map(name);
      if (order.by === you) return line('eventMine.youOffered', order, { to: listed(others) });
      return others.length === 0
        ? line('eventMine.offeredYou', order)
        : line('eventMine.offeredYouToo', order, { others: listed(others) });
    }
    case 'countered':
      return event.by === you
        ? line('eventMine.youAsked', event.order)
        : line('eventMine.askedYou', event.order, { by: name(event.by) });
    case 'answered': {
      const order = orders.get(event.proposal);
      if (!order) return eventText(scenario, event);
      return line(answerKey(event.by === you, order.by === you, event.accept), order, {
        by: name(event.by),
        of: name(order.by),
      });
    }
    case 'proposalFailed': {
      const mine = event.order.by === you;
      const lapsed = event.refusedBy.length === 0;
      return line(failedKey(mine, lapsed), event.order);
    }
    case 'orderDone':
      return event.order.kind === 'quietDiplomacy' && event.order.by === you
        ? line('eventMine.quietDone', event.order, { partner: name(event.order.toward) })
        : eventText(scenario, event);
    case 'dilemmaFaced':
      return event.seat === you
        ? eventLine(say('eventMine.dilemmaFaced', { question: questionText(scenario, event.inject, you) }))
        : eventText(scenario, event);
    case 'breachFound':
      return event.by === you
        ? eventLine(say('eventMine.yourWord', { agreement: agreementName(scenario, event.agreement) }), 'alarm')
        : eventText(scenario, event);
    case 'leaked': {
      const others = event.parties.filter((id) => id !== you).map(name);
      return event.parties.includes(you)
        ? eventLine(say('eventMine.youLeaked', { others: listed(others) }), 'alarm')
        : eventText(scenario, event);
    }
    default:
      return eventText(scenario, event);
  }
}

function answerKey(byMe: boolean, toMe: boolean, yes: boolean): WordKey {
  if (byMe) return yes ? 'eventMine.youSaidYes' : 'eventMine.youSaidNo';
  if (toMe) return yes ? 'eventMine.saidYesToYou' : 'eventMine.saidNoToYou';
  return yes ? 'eventMine.saidYesTo' : 'eventMine.saidNoTo';
}

function failedKey(mine: boolean, lapsed: boolean): WordKey {
  if (mine) return lapsed ? 'eventMine.yourOfferLapsed' : 'eventMine.yourOfferFailed';
  return lapsed ? 'eventMine.offerToYouLapsed' : 'eventMine.offerToYouFailed';
}
