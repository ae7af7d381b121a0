import type { Order } from '../../rules/order.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { ActorId } from '../../rules/types.ts';
import { english } from './english/index.ts';
import { actorName, placeIn, placeName } from './names.ts';
import { listed, say } from './say.ts';

export interface TreatyPart {
  readonly title: string;
  readonly sentences: readonly string[];
}

type Kind = keyof typeof english.treaty;
const isOffered = (kind: string): kind is Kind => kind in english.treaty;
const PARTS = ['does', 'holds', 'forbids', 'leaves'] as const;

/** An offer in plain words: what each side does, how long it holds, what it forbids, how one leaves. */
export function treatyParts(
  scenario: Scenario,
  order: Order,
  asks: readonly ActorId[],
  sweetener: number,
): readonly TreatyPart[] {
  const { kind } = order;
  if (!isOffered(kind)) return [];
  const place = placeIn(order);
  const values = {
    one: actorName(scenario, order.by),
    others: listed(asks.map((id) => actorName(scenario, id))),
    place: place === undefined ? '' : placeName(scenario, place),
  };
  return PARTS.map((part) => ({
    title: say(`treatyPart.${part}`),
    sentences: [
      say(`treaty.${kind}.${part}`, values),
      ...(part === 'does' ? [...optionSentences(order), ...sweetenerSentence(values.one, sweetener)] : []),
    ],
  }));
}

const sweetenerSentence = (one: string, count: number): string[] =>
  count > 0 ? [say('treatyTerm.sweetener', { one, count })] : [];

function optionSentences(order: Order): string[] {
  const sentences: string[] = [];
  if ('scale' in order) sentences.push(say(`treatyTerm.scale.${order.scale}`));
  for (const name of ['notify', 'observers', 'testHotline'] as const) {
    const taken = (order as unknown as Readonly<Record<string, unknown>>)[name];
    if (typeof taken === 'boolean') sentences.push(say(`treatyTerm.${name}.${taken ? 'true' : 'false'}`));
  }
  return sentences.filter((text) => text !== '');
}
