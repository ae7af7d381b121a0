import type { Scenario } from '../../rules/scenario/scenario.ts';
import { actorName, forumName, hostName, placeName } from './names.ts';
import { english } from './english/index.ts';
import { say, type WordKey } from './say.ts';

/** What one choice of one field of an order form is called. */
export function choiceName(scenario: Scenario, field: string, value: string | number | boolean): string {
  switch (field) {
    case 'with':
    case 'toward':
    case 'against':
      return actorName(scenario, String(value));
    case 'at':
    case 'about':
      return placeName(scenario, String(value));
    case 'forum':
      return forumName(scenario, String(value));
    case 'disaster':
      return hostName(scenario, String(value));
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

export const fieldName = (field: string): string => (field in english.field ? say(`field.${field}` as WordKey) : field);
