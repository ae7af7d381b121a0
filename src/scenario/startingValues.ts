import type { SetupDefaults, Setup } from '../rules/scenario/setup.ts';
import type { ActorId } from '../rules/types.ts';
import { at, items, textOf, type Field } from './field.ts';
import type { Citation, Provenance, ScenarioNotes } from './notes.ts';
import { DEFAULTS } from './defaults.ts';
import { covers, moreSpecific } from './valuePath.ts';

/** A value with which a scenario begins, under the path by which entries of provenance call it. */
export interface StartingValue {
  readonly path: string;
  /** As it stands in the setup: scores in hundredths, directed ones as a pair. */
  readonly value: unknown;
}

/** Everything that a setup says about how the game begins: all of it but texts. */
export const startingValues = (setup: Setup): readonly StartingValue[] => valuesIn({ value: setup, path: [] });

/** Where the value of a pair comes from: it has its own, or begins as pairs usually do. */
export function dyadPath(setup: Setup, one: ActorId, other: ActorId, field: keyof SetupDefaults): string {
  const pair = setup.pairs.find(({ between }) => between.includes(one) && between.includes(other));
  const own = pair !== undefined && at({ value: pair, path: [] }, field).value !== undefined;
  return own ? `dyads.${pair.between.join('-')}.${field}` : `defaults.${field}`;
}

/** Where a value comes from: the most specific entry that covers its path, with its sources. */
export interface Origin {
  readonly entry: Provenance;
  readonly citations: readonly Citation[];
}

export function provenanceOf({ provenance, citations }: ScenarioNotes, path: string): Origin | undefined {
  let best: { readonly entry: Provenance; readonly of: string } | undefined;
  for (const entry of provenance)
    for (const of of entry.of)
      if (covers(of, path) && (best === undefined || moreSpecific(of, best.of))) best = { entry, of };
  if (best === undefined) return undefined;
  const { entry } = best;
  return { entry, citations: entry.source.flatMap((key) => citations[key] ?? []) };
}

type Values = readonly StartingValue[];

/** The values of a file or a setup, checked or not; what is not of the right shape is passed over. */
export function valuesIn(root: Field): Values {
  const listed = (list: string, name: (item: Field) => string | undefined, of: ValuesOf): Values =>
    named(at(root, list), name, of);
  return [
    ...fields(['calendar'], at(root, 'calendar'), [], { quarter: 1 }),
    ...fields(['commonAim'], at(root, 'commonAim'), ['text']),
    ...fields(['region'], at(root, 'region'), [], { norm: 0, track: 0 }),
    ...listed('actors', idOf, actorValues),
    ...fields(['defaults'], at(root, 'defaults'), [], DEFAULTS),
    ...listed('pairs', endsOf('between'), (ends, pair) => fields(['dyads', ends], pair, ['between'])),
    ...listed('places', idOf, placeValues),
    ...listed('forums', idOf, forumValues),
    ...listed('agreements', endsOf('parties'), agreementValues),
    ...listed('injects', idOf, (id, inject) => fields(['injects', id], inject, ['id', 'text'], { chance: 100 })),
    ...single(['corePairs'], at(root, 'corePairs')),
    ...fields(['params'], at(root, 'params')),
  ];
}

type ValuesOf = (name: string, item: Field) => Values;

const idOf = (item: Field): string | undefined => textOf(at(item, 'id'));
const endsOf =
  (key: string) =>
  (item: Field): string | undefined => {
    const ends = items(at(item, key)).flatMap((end) => textOf(end) ?? []);
    return ends.length < 2 ? undefined : ends.join('-');
  };

/** The values of each item of a list that has a name. */
const named = (list: Field, name: (item: Field) => string | undefined, of: ValuesOf): Values =>
  items(list).flatMap((item) => {
    const known = name(item);
    return known === undefined ? [] : of(known, item);
  });

const single = (path: readonly string[], { value }: Field): Values =>
  value === undefined ? [] : [{ path: path.join('.'), value }];

/** All fields of a group but those of `but`; `usual` are those that a file may leave out and a setup always has. */
function fields(path: readonly string[], group: Field, but: readonly string[] = [], usual: object = {}): Values {
  const { value } = group;
  const own = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  return Object.entries({ ...usual, ...own }).flatMap(([key, field]) =>
    but.includes(key) || field === undefined ? [] : [{ path: [...path, key].join('.'), value: field }],
  );
}

const TEXTS_OF_ACTORS = ['id', 'name', 'brief', 'readIn', 'trend', 'objectives', 'secrets'];

const actorValues: ValuesOf = (id, actor) => [
  ...fields(['actors', id], actor, TEXTS_OF_ACTORS, { prior: 50 }),
  ...fields(['actors', id, 'trend'], at(actor, 'trend')),
  ...['objectives', 'secrets'].flatMap((list) =>
    named(at(actor, list), idOf, (name, objective) => single(['objectives', id, name], at(objective, 'target'))),
  ),
];

const placeValues: ValuesOf = (id, place) => [
  ...fields(['places', id], place, ['id', 'name', 'seats', 'backing'], { code: 0 }),
  ...named(at(place, 'seats'), textAt('actor'), (seat, foothold) =>
    fields(['places', id, 'seats', seat], foothold, ['actor']),
  ),
  ...named(at(place, 'backing'), textAt('backer'), (seat, backing) =>
    single(['places', id, 'backing', seat], at(backing, 'claimant')),
  ),
];

const forumValues: ValuesOf = (id, forum) => [
  ...fields(['forums', id], forum, ['id', 'name', 'composites'], { body: 'board' }),
  ...named(at(forum, 'composites'), idOf, (name, composite) => [
    ...single(['forums', id, 'composites', name, 'concern'], at(composite, 'concern')),
    ...named(at(composite, 'dependence'), textAt('on'), (on, tie) =>
      single(['forums', id, 'composites', name, 'dependence', on], at(tie, 'value')),
    ),
  ]),
];

/** That it stands is a value, and so is each of its terms. */
const agreementValues: ValuesOf = (parties, agreement) => {
  const type = textOf(at(agreement, 'type'));
  if (type === undefined) return [];
  const path = ['agreements', parties, type];
  return [...single(path, at(agreement, 'type')), ...fields(path, agreement, ['type', 'parties', 'name'])];
};

function textAt(key: string): (item: Field) => string | undefined {
  return (item) => textOf(at(item, key));
}
