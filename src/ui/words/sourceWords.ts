import type { Cause, ClauseId, Source } from '../../rules/effects/events.ts';
import type { Order } from '../../rules/order.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { Agreement } from '../../rules/state/state.ts';
import type { ActorId } from '../../rules/types.ts';
import { english } from './english/index.ts';
import { actorName, agreementName, placeName } from './names.ts';
import { orderLine } from './orderWords.ts';
import { say, type WordKey } from './say.ts';

/** What a ledger needs to name sources: orders and agreements by the keys that causes carry. */
export interface SourceBook {
  readonly orders: ReadonlyMap<string, Order>;
  readonly agreements: ReadonlyMap<string, Agreement>;
}

/** Where a change comes from, in words; what `you` did is told as yours. */
export function sourceText(scenario: Scenario, source: Source, book: SourceBook, you?: ActorId): string {
  const name = (id: ActorId): string => (id === you ? say('app.you') : actorName(scenario, id));
  switch (source.kind) {
    case 'order':
    case 'answer':
      return say(`source.${source.kind}`, {
        by: name(source.by),
        order: orderText(scenario, source.order, book, you),
      });
    case 'unattributed':
      return say('source.unattributed', { place: placeName(scenario, source.at) });
    case 'agreement': {
      const agreement = book.agreements.get(source.id);
      return say('source.agreement', {
        agreement: agreement ? agreementName(scenario, agreement) : say('app.unknown'),
      });
    }
    case 'crisis':
      if (source.by !== undefined && source.by === you)
        return say('source.crisisMine', { place: placeName(scenario, source.at) });
      return source.by === undefined
        ? say('source.crisis', { place: placeName(scenario, source.at) })
        : say('source.crisisBy', { place: placeName(scenario, source.at), by: name(source.by) });
    case 'inject':
      return say('source.inject', {
        text: firstSentence(scenario.injects.find(({ id }) => id === source.id)?.text ?? ''),
      });
    case 'drift':
      return say('source.drift');
  }
}

/** The same for a row of a ledger: an attack is laid at a door and taken back again by two rows of one event. R8.8 */
export function causeText(scenario: Scenario, { source, clause, factors }: Cause, book: SourceBook): string {
  const text = sourceText(scenario, source, book);
  if (clause !== 'R8.8' || source.kind !== 'inject') return text;
  return say(factors.some(({ name }) => name === 'attribution') ? 'source.cleared' : 'source.blamed', { text });
}

/** An order that was told in full, else what its key says of its kind. */
export function orderText(scenario: Scenario, key: string, book: SourceBook, you?: ActorId): string {
  const [plain = ''] = key.split('#');
  const order = book.orders.get(key) ?? book.orders.get(plain);
  if (order) return orderLine(scenario, order, you);
  const [kind = ''] = key.split('/');
  return kind in english.order ? say(`order.${kind}.name` as WordKey) : say('app.unknown');
}

export const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;

export const clauseText = (clause: ClauseId): string => say('clause', { clause: clause.slice(1) });
