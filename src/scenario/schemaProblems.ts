import type { z } from 'zod';
import { didYouMean, oneOf, quoted } from './nearest.ts';
import { notPlain } from './plainText.ts';
import { nameOf, type Draft, type Path } from './problem.ts';
import { REFUSED } from './yamlData.ts';

type Issue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;

/** The issues of the schema in words. Nothing is said of values that the reader of the text has refused already. */
export function schemaDrafts(issues: readonly Issue[], value: unknown, known: KeysAt): readonly Draft[] {
  return issues.flatMap((issue) => {
    const path = issue.path as Path;
    const found = valueAt(value, path);
    if (found === REFUSED) return [];
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(path, key, known));
    const taken = issue.code === 'invalid_union' ? branchTaken(issue) : undefined;
    return taken === undefined
      ? [draftOf(issue, path, found)]
      : schemaDrafts(
          taken.map((inner) => ({ ...inner, path: [...path, ...inner.path] })),
          value,
          known,
        );
  });
}

/** Of "a key or a list of keys" the one that was meant: the only branch whose type fits. */
function branchTaken(issue: Issue & { readonly code: 'invalid_union' }): readonly Issue[] | undefined {
  const fitting = issue.errors.filter((branch) =>
    branch.every((inner) => inner.path.length > 0 || (inner.code !== 'invalid_type' && inner.code !== 'invalid_value')),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The keys that an object at this path may have. */
export type KeysAt = (path: Path) => readonly string[];

function unknownKey(path: Path, key: string, known: KeysAt): Draft {
  return {
    path: [...path, key],
    code: 'unknownKey',
    say: () => {
      const keys = known(path);
      const instead = didYouMean(key, keys) || `; ${nameOf(path)} may hold ${oneOf(keys)}`;
      return `${quoted(key)} is not known here${instead}`;
    },
  };
}

function draftOf(issue: Issue, path: Path, found: unknown): Draft {
  const name = nameOf(path);
  if (found === undefined) return { path, code: 'missing', say: () => `${name} is missing` };
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue, path, found);
    case 'too_small':
    case 'too_big': {
      const isNumber = issue.origin === 'number' || issue.origin === 'int';
      if (isNumber) return { path, code: 'outOfRange', say: () => `${name} ${issue.message}; it is ${shown(found)}` };
      if (Array.isArray(found))
        return { path, code: 'wrongLength', say: () => `${name} ${lengthPhrase(issue)}; it holds ${found.length}` };
      return { path, code: 'wrongLength', say: () => `${name} ${issue.message}` };
    }
    case 'invalid_format':
      return {
        path,
        code: typeof found === 'string' && found.trim() === '' ? 'wrongLength' : 'badId',
        say: () => `${name} ${issue.message}; it is ${shown(found)}`,
      };
    case 'invalid_value':
      return notAllowed(path, issue.values.map(String), found);
    case 'invalid_union':
      return unionDraft(issue, path, found);
    case 'custom':
      return typeof found === 'string'
        ? { path, code: 'notPlain', say: () => `${name} ${notPlain(found)}` }
        : { path, code: 'wrongLength', say: () => `${name} ${issue.message}` };
    case 'invalid_key':
      return {
        path,
        code: 'badId',
        say: () => `${quoted(String(path.at(-1)))} ${issue.issues[0]?.message ?? 'is no key'}`,
      };
    default:
      return { path, code: 'wrongType', say: () => `${name} is not understood` };
  }
}

/** A tuple says how long it is; a list says what it must hold. */
function lengthPhrase(issue: Issue): string {
  if (!issue.message.startsWith('Too')) return issue.message;
  const wanted = 'minimum' in issue ? issue.minimum : 'maximum' in issue ? issue.maximum : 0;
  return `must hold exactly ${String(wanted)}`;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list of two',
  object: 'a group of fields',
  record: 'a group of fields',
};

function wrongType(issue: Issue & { readonly expected?: string }, path: Path, found: unknown): Draft {
  const wanted = TYPE_WORDS[issue.expected ?? ''] ?? 'something else';
  return { path, code: 'wrongType', say: () => `${nameOf(path)} must be ${wanted}; it is ${shown(found)}` };
}

function notAllowed(path: Path, values: readonly string[], found: unknown): Draft {
  return {
    path,
    code: 'notAllowed',
    say: () => {
      const rule = values.length === 1 ? `must be ${values.join('')}` : `must be one of ${oneOf(values)}`;
      const hint = typeof found === 'string' ? didYouMean(found, values) : '';
      return `${nameOf(path)} ${rule}; it is ${shown(found)}${hint}`;
    },
  };
}

function unionDraft(issue: Issue & { readonly code: 'invalid_union' }, path: Path, found: unknown): Draft {
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : literalsOf(issue);
  if (options.length > 0) return notAllowed(path, options.map(String), found);
  const types = issue.errors.flat().flatMap((inner) => ('expected' in inner ? (TYPE_WORDS[inner.expected] ?? []) : []));
  return { path, code: 'wrongType', say: () => `${nameOf(path)} must be ${types.join(' or ')}; it is ${shown(found)}` };
}

/** The union of quarters 1 to 4 names its members in the issues of each branch. */
function literalsOf(issue: Issue & { readonly code: 'invalid_union' }): unknown[] {
  return issue.errors.flatMap((branch) =>
    branch.flatMap((inner) => (inner.code === 'invalid_value' ? [...inner.values] : [])),
  );
}

/** What stands in the file, in a word or two. */
export function shown(found: unknown): string {
  if (found === null) return 'empty';
  if (typeof found === 'string') return `the text ${quoted(found)}`;
  if (typeof found === 'number' || typeof found === 'boolean') return String(found);
  return Array.isArray(found) ? 'a list' : 'a group of fields';
}

export function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Readonly<Record<string | number, unknown>>)[step];
  }
  return found;
}

/** The keys of the object schema at `path`, read off the schema itself so that no list has to be kept beside it. */
export const keysAt =
  (schema: Schema, value: unknown): KeysAt =>
  (path) => {
    let at = bare(schema, value);
    for (const [depth, step] of path.entries()) {
      const below = inner(at, step);
      if (below === undefined) return [];
      at = bare(below, valueAt(value, path.slice(0, depth + 1)));
    }
    return Object.keys(shapeOf(at));
  };

interface Definition {
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly items?: readonly Schema[];
  readonly options?: readonly Schema[];
  readonly discriminator?: string;
  readonly values?: readonly unknown[];
  readonly valueType?: Schema;
}

const definitionOf = (schema: Schema): Definition => schema._zod.def as Definition & typeof schema._zod.def;
const shapeOf = (schema: Schema): Readonly<Record<string, Schema>> => definitionOf(schema).shape ?? {};

/** Without "optional" and "or null", and the branch of a choice that the value has taken. */
function bare(schema: Schema, value: unknown): Schema {
  const definition = definitionOf(schema);
  if (definition.innerType !== undefined) return bare(definition.innerType, value);
  const { options, discriminator } = definition;
  if (options === undefined || discriminator === undefined) return schema;
  const chosen = valueAt(value, [discriminator]);
  return options.find((option) => literalOf(shapeOf(option)[discriminator]) === chosen) ?? schema;
}

function literalOf(schema: Schema | undefined): unknown {
  return schema === undefined ? undefined : definitionOf(schema).values?.[0];
}

function inner(schema: Schema, step: string | number): Schema | undefined {
  const definition = definitionOf(schema);
  if (typeof step === 'number') return definition.element ?? definition.items?.[step];
  const { shape, valueType } = definition;
  return shape !== undefined && Object.hasOwn(shape, step) ? shape[step] : valueType;
}
