import type { Order } from '../../rules/order.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { ActorId } from '../../rules/types.ts';
import { english } from './english/index.ts';
import { HOME } from '../../session/catalogue.ts';
import { actorName, placeName } from './names.ts';
import { hostName, orderLine, placeIn } from './orderWords.ts';
import { listed, say, type WordKey } from './say.ts';

/** A term that an offer leaves to choose, as the sentence of a treaty; undefined where a name says it all. */
export function termSentence(
  name: string,
  value: string,
  values: Readonly<Record<string, string>>,
): string | undefined {
  if (!isExplained(name)) return undefined;
  return say(`treatyTerm.${name}.${value}` as WordKey, values);
}

const EXPLAINED = ['cap', 'trigger', 'bases', 'burden', 'term'] as const;
const isExplained = (name: string): boolean => EXPLAINED.some((one) => one === name);

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
  const values = treatyValues(scenario, order, asks);
  return PARTS.map((part) => ({
    title: say(`treatyPart.${part}`),
    sentences: [
      say(`treaty.${kind}.${part}`, { ...values }),
      ...(part === 'does' ? [...optionSentences(order, values), ...sweetenerSentence(values.one, sweetener)] : []),
    ],
  }));
}

const sweetenerSentence = (one: string, count: number): string[] =>
  count > 0 ? [say('treatyTerm.sweetener', { one, count })] : [];

interface Values {
  readonly one: string;
  readonly others: string;
  readonly place: string;
  readonly host: string;
  readonly line: string;
}

function treatyValues(scenario: Scenario, order: Order, asks: readonly ActorId[]): Values {
  const place = order.kind === 'allianceTreaty' ? order.scope : placeIn(order);
  return {
    one: actorName(scenario, order.by),
    others: listed(asks.map((id) => actorName(scenario, id))),
    place: place === undefined ? '' : placeName(scenario, place),
    host: 'disaster' in order ? hostName(scenario, order.disaster) : '',
    line: orderLine(scenario, order),
  };
}

/** Terms with a sentence for each of their choices, in the sequence in which a treaty tells them. */
const TERMS = ['scale', 'cap', 'verification', 'trigger', 'bases', 'burden', 'term'] as const;
const OPTIONS = ['notify', 'observers', 'publish', 'testHotline', 'secret', 'consultation'] as const;

function optionSentences(order: Order, values: Values): string[] {
  const chosen = order as unknown as Readonly<Record<string, unknown>>;
  const sentences: string[] = [];
  for (const name of TERMS)
    if (name in order) sentences.push(say(`treatyTerm.${name}.${String(chosen[name])}` as WordKey, { ...values }));
  if (order.kind === 'allianceTreaty')
    sentences.push(say(order.scope === HOME ? 'treatyTerm.scopeAll' : 'treatyTerm.scopeThere', { ...values }));
  for (const name of OPTIONS) {
    const taken = chosen[name];
    if (typeof taken === 'boolean')
      sentences.push(say(`treatyTerm.${name}.${taken ? 'true' : 'false'}`, { ...values }));
  }
  return sentences.filter((text) => text !== '');
}
