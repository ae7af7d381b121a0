import type { Setup } from '../../rules/scenario/setup.ts';
import { registerRows } from '../../session/register.ts';
import { SCORE_NAMES } from '../../session/catalogue.ts';
import { assumptionText } from './assumptionWords.ts';
import { scoreText } from './numbers.ts';
import { listed, say, words, type WordKey } from './say.ts';

/** Groups of starting values, in the sequence in which they are told. */
export const START_GROUPS = ['seats', 'pairs', 'places', 'agreements', 'forums', 'aims', 'rest', 'events'] as const;
export type StartGroup = (typeof START_GROUPS)[number];

/** What a starting value is called: whose it is, and which. */
export interface StartName {
  readonly group: StartGroup;
  readonly of: string;
  readonly what: string;
}

/** The name of a starting value, in the language of the screen; names of the scenario are its own. */
export function startName(setup: Setup, path: string): StartName {
  const [list = '', id = '', ...rest] = path.split('.');
  const [field = ''] = rest;
  const seat = actorIn(setup, id);
  switch (list) {
    case 'actors':
      return { group: 'seats', of: seat, what: field === 'trend' ? trendName(rest[1]) : fieldName(field) };
    case 'dyads': {
      const [one = '', other = ''] = id.split('-').map((end) => actorIn(setup, end));
      return { group: 'pairs', of: say('starting.pair', { one, other }), what: fieldName(field) };
    }
    case 'places':
      return { group: 'places', ...placeName(setup, id, rest) };
    case 'forums':
      return { group: 'forums', ...forumName(setup, id, rest) };
    case 'agreements':
      return { group: 'agreements', of: agreementIn(setup, id, field), what: fieldName(rest[1] ?? 'type') };
    case 'objectives':
      return { group: 'aims', of: seat, what: say('starting.field.target', { text: aimIn(setup, id, field) }) };
    case 'injects':
      return { group: 'events', of: setup.injects.find((one) => one.id === id)?.text ?? id, what: fieldName(field) };
    case 'defaults':
      return { group: 'rest', of: say('starting.usually'), what: fieldName(id) };
    case 'params':
      return {
        group: 'rest',
        of: say('starting.rules'),
        what: registerRows.find(({ name }) => name === id)?.label ?? id,
      };
    case 'commonAim':
      return { group: 'aims', of: say('starting.common'), what: fieldName(id) };
    case 'corePairs':
      return { group: 'rest', of: say('starting.region'), what: fieldName(list) };
    default:
      return {
        group: 'rest',
        of: say(list === 'region' ? 'starting.region' : 'starting.calendar'),
        what: fieldName(id),
      };
  }
}

function fieldName(field: string): string {
  const score = SCORE_NAMES.find((name) => name === field);
  if (score !== undefined) return say(`score.${score}.name`);
  const key = `starting.field.${field}`;
  return words.exists(key) ? say(key as WordKey) : field;
}

const trendName = (field = ''): string =>
  field === 'income' ? say('starting.field.income') : say('starting.field.growth');

type Named = Omit<StartName, 'group'>;

function placeName(setup: Setup, id: string, [field = '', seat, of]: readonly string[]): Named {
  const place = setup.places.find((one) => one.id === id)?.name ?? id;
  if (seat === undefined) return { of: place, what: fieldName(field) };
  const whose = say('starting.pair', { one: place, other: actorIn(setup, seat) });
  return { of: whose, what: fieldName(of ?? field) };
}

function forumName(setup: Setup, id: string, [field = '', member, of, on]: readonly string[]): Named {
  const forum = setup.forums.find((one) => one.id === id);
  const name = forum?.name ?? id;
  if (member === undefined) return { of: name, what: fieldName(field) };
  const composite = forum?.composites.find((one) => one.id === member)?.name ?? member;
  const other = actorIn(setup, on ?? '');
  return {
    of: say('starting.composite', { name: composite, forum: name }),
    what: on === undefined ? fieldName(of ?? '') : say('starting.field.dependence', { other }),
  };
}

const actorIn = (setup: Setup, id: string): string => setup.actors.find((actor) => actor.id === id)?.name ?? id;

const agreementIn = (setup: Setup, parties: string, type: string): string =>
  setup.agreements.find((one) => one.type === type && one.parties.join('-') === parties)?.name ?? parties;

function aimIn(setup: Setup, seat: string, id: string): string {
  const actor = setup.actors.find((one) => one.id === seat);
  return [...(actor?.objectives ?? []), ...(actor?.secrets ?? [])].find((one) => one.id === id)?.text ?? id;
}

/** Numbers that are counts, turns or percent; all others are hundredths. */
const WHOLE: ReadonlySet<string> = new Set([
  'turns',
  'quarter',
  'slots',
  'capital',
  'prior',
  'income',
  'seasons',
  'until',
  'verification',
  'turn',
  'chance',
  'falseAttribution',
  'lean',
]);

/** Closed choices, by the field that holds them. */
const CHOICES: Readonly<Record<string, string>> = {
  doctrine: 'doctrine',
  motive: 'starting.motive',
  body: 'starting.body',
  type: 'agreementType',
  kind: 'starting.event',
  nature: 'nature',
  trigger: 'choice.trigger',
  burden: 'choice.burden',
  bases: 'choice.bases',
  cap: 'choice.cap',
};

/** A starting value as people read it. */
export function startValue(setup: Setup, path: string, value: unknown): string {
  const parts = path.split('.');
  const [list = '', name = ''] = parts;
  if (list === 'params') {
    const unit = registerRows.find((row) => row.name === name)?.unit ?? 'count';
    return assumptionText(unit, Number(value));
  }
  const field = list === 'agreements' && parts.length === 3 ? 'type' : (parts.at(-1) ?? '');
  const both = list === 'dyads' && Array.isArray(value) ? value.map((one) => told(setup, field, one)) : undefined;
  if (both) return say('starting.ways', { one: both[0] ?? '', other: both[1] ?? '' });
  return told(setup, field, value);
}

function told(setup: Setup, field: string, value: unknown): string {
  if (typeof value === 'boolean') return say(value ? 'starting.yes' : 'starting.no');
  if (typeof value === 'number') return WHOLE.has(field) ? String(value) : scoreText(value, value % 100 === 0 ? 0 : 1);
  if (Array.isArray(value)) return listOf(setup, field, value);
  if (typeof value !== 'string') return say('app.none');
  const key = `${CHOICES[field] ?? ''}.${value}`;
  return words.exists(key) ? say(key as WordKey) : nameOf(setup, value);
}

/** A list of names, or of pairs of names. */
function listOf(setup: Setup, field: string, values: readonly unknown[]): string {
  if (values.length === 0) return say('app.none');
  const names = values.map((one) =>
    Array.isArray(one) ? one.map((end) => told(setup, field, end)).join('–') : told(setup, field, one),
  );
  return names.length === setup.actors.length && field !== 'seasons' ? say('starting.all') : listed(names);
}

/** Who or what an id stands for. */
const nameOf = (setup: Setup, id: string): string =>
  setup.actors.find((actor) => actor.id === id)?.name ?? setup.places.find((place) => place.id === id)?.name ?? id;
