import type { OrderKind } from '../../rules/order.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import { ALONE, HOME } from '../../session/catalogue.ts';
import { actorName, forumName, placeName, subjectName } from './names.ts';
import { english } from './english/index.ts';
import { threatName } from './orderWords.ts';
import { say, type WordKey } from './say.ts';

/** What one choice of one field of an order form is called. */
export function choiceName(scenario: Scenario, field: string, value: string | number | boolean): string {
  switch (field) {
    case 'with':
    case 'toward':
    case 'against':
    case 'named':
    case 'from':
      return value === ALONE ? say('choice.alone') : actorName(scenario, String(value));
    case 'at':
      return placeName(scenario, String(value));
    case 'scope':
      return value === HOME ? say('choice.everywhere') : placeName(scenario, String(value));
    case 'about':
      return subjectName(scenario, String(value));
    case 'forum':
      return forumName(scenario, String(value));
    case 'disaster':
      return threatName(scenario, String(value));
    case 'agreement':
      return say(`agreementType.${String(value)}` as WordKey);
    default:
      return plainChoice(field, String(value));
  }
}

const lists: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  ...english.choice,
  ...english.option,
} as never;

function plainChoice(field: string, value: string): string {
  const where = field in english.option ? 'option' : 'choice';
  return lists[field]?.[value] === undefined ? value : say(`${where}.${field}.${value}` as WordKey);
}

const fieldsToo: Readonly<Record<string, Readonly<Record<string, string>>>> = english.fieldToo;

/** What a field asks; in some kinds of order another question fits better. */
export function fieldName(field: string, kind?: OrderKind): string {
  if (kind !== undefined && fieldsToo[kind]?.[field] !== undefined) return say(`fieldToo.${kind}.${field}` as WordKey);
  return field in english.field ? say(`field.${field}` as WordKey) : field;
}
