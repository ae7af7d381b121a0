import { at, items, textOf, type Field } from './field.ts';
import { didYouMean, oneOf, quoted } from './nearest.ts';
import type { Draft, ProblemCode, Severity } from './problem.ts';
import { ID_PATTERN } from './schemaParts.ts';

/** Events that leave a need to be met. */
const THREATS = ['disaster', 'cyber', 'attack'];

/** The names of an unchecked scenario, and what is wrong with it so far. */
export interface World {
  readonly drafts: Draft[];
  /** Scores are as people write them, and defaults may be left out; otherwise in hundredths and complete. */
  readonly isFile: boolean;
  readonly hundred: number;
  readonly actors: readonly string[];
  readonly withoutForces: ReadonlySet<string>;
  readonly places: readonly string[];
  readonly claimants: ReadonlyMap<string, readonly string[]>;
  readonly footholds: ReadonlyMap<string, readonly string[]>;
  readonly hasForum: boolean;
  readonly forums: readonly string[];
  readonly hasDisaster: boolean;
}

export function world(root: Field, isFile: boolean): World {
  const actors = items(at(root, 'actors'));
  const places = items(at(root, 'places'));
  const idOf = (field: Field): string[] => (textOf(at(field, 'id')) === undefined ? [] : [textOf(at(field, 'id'))!]);
  const byPlace = (list: (place: Field) => readonly Field[]): ReadonlyMap<string, readonly string[]> =>
    new Map(
      places.flatMap((place) =>
        idOf(place).map((id) => [id, list(place).flatMap((field) => textOf(field) ?? [])] as const),
      ),
    );
  return {
    drafts: [],
    isFile,
    hundred: isFile ? 1 : 100,
    actors: actors.flatMap(idOf),
    withoutForces: new Set(actors.filter((actor) => at(actor, 'capability').value === null).flatMap(idOf)),
    places: places.flatMap(idOf),
    claimants: byPlace((place) => items(at(place, 'claimants'))),
    footholds: byPlace((place) => items(at(place, 'seats')).map((foothold) => at(foothold, 'actor'))),
    hasForum: items(at(root, 'forums')).length > 0,
    forums: items(at(root, 'forums')).flatMap(idOf),
    hasDisaster: items(at(root, 'injects')).some((inject) => THREATS.includes(textOf(at(inject, 'kind')) ?? '')),
  };
}

export function problem(
  here: World,
  field: Field,
  code: ProblemCode,
  message: string,
  severity: Severity = 'error',
): void {
  here.drafts.push({ path: field.path, code, severity, say: () => message });
}

/** Nothing is said of a field that is no text, or no id: the schema has said it. */
const idIn = (field: Field): string | undefined => {
  const id = textOf(field);
  return id !== undefined && ID_PATTERN.test(id) ? id : undefined;
};

/** Whether a field names one of `ids`; if it names something else, that is a problem. */
export function known(here: World, field: Field, ids: readonly string[], what: string): boolean {
  const id = idIn(field);
  if (id === undefined) return false;
  if (ids.includes(id)) return true;
  // Where there are no seats or flashpoints at all, that is what has to be mended.
  if (ids.length === 0 && (ids === here.actors || ids === here.places)) return false;
  const say = (): string => {
    const instead = didYouMean(id, ids);
    const list = ids.length === 0 ? '' : `; known: ${oneOf(ids)}`;
    return `there is no ${what} ${quoted(id)}${instead === '' ? list : instead}`;
  };
  here.drafts.push({ path: field.path, code: 'unknownId', say });
  return false;
}

export const seat = (here: World, field: Field): boolean => known(here, field, here.actors, 'seat');

/** A known seat that also has to belong here. */
export function knownHere(here: World, field: Field, ids: readonly string[], what: string): void {
  const id = textOf(field);
  if (id !== undefined && !ids.includes(id)) problem(here, field, 'unknownId', `${id} must be ${what}`);
}

/** The same value twice in a list. */
export function once(here: World, fields: readonly Field[], what: string): void {
  const seen = new Set<unknown>();
  for (const field of fields) {
    const { value } = field;
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    if (seen.has(value))
      problem(
        here,
        field,
        what === 'id' ? 'duplicateId' : 'duplicate',
        `the ${what} ${quoted(String(value))} stands here a second time`,
      );
    seen.add(value);
  }
}

/** A list of known seats, each once. */
export function listed(here: World, fields: readonly Field[], what: string): void {
  once(here, fields, what);
  for (const field of fields) seat(here, field);
}

export function withForces(here: World, field: Field, why: string): void {
  const id = textOf(field);
  if (id !== undefined && here.withoutForces.has(id))
    problem(here, field, 'noForces', `${id} has no forces, and ${why}`);
}
