import { z } from 'zod';
import { KEYED_LISTS } from './mergeVariant.ts';
import { MARKUP_PATTERN } from './plainText.ts';
import { fileSchema } from './schema.ts';
import { ID_PATTERN } from './schemaParts.ts';

/**
 * Which keys there are: the first number is `format`, which a file states; the second rises with every key that becomes possible,
 * so that an editor with an older schema can be told from a fault.
 */
export const FORMAT_VERSION = '1.1';

/** A schema as plain JSON. */
interface Json {
  readonly [key: string]: unknown;
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Draft 7, which editors know best, with every description where it is needed instead of behind a reference. */
const plainSchema = (): Json =>
  z.toJSONSchema(fileSchema, {
    io: 'input',
    reused: 'inline',
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      // Texts for people: what reading a file refuses, an editor can see as well.
      if (jsonSchema.type === 'string' && jsonSchema.pattern === '\\S') jsonSchema.not = { pattern: MARKUP_PATTERN };
    },
  });

/** A JSON Schema for editors: of a whole scenario. */
export function scenarioSchema(): unknown {
  const { $schema, ...schema } = plainSchema();
  return {
    $schema,
    $id: 'scenario.schema.json',
    title: 'Entente scenario, format 1',
    version: FORMAT_VERSION,
    description: 'A scenario of Entente. docs/scenario-format.md explains it.',
    ...schema,
  };
}

/** A JSON Schema for editors: of a file that says in what it differs from the one that it extends. */
export function variantSchema(): unknown {
  const { $schema, ...schema } = plainSchema();
  const { properties, ...rest } = leavable(schema, undefined) as Json & { readonly properties: Json };
  return {
    $schema,
    $id: 'variant.schema.json',
    title: 'Entente scenario that extends another, format 1',
    version: FORMAT_VERSION,
    description: 'What a variant says in place of the scenario that it extends. docs/scenario-format.md explains it.',
    ...rest,
    properties: {
      ...properties,
      extends: {
        type: 'string',
        pattern: ID_PATTERN.source,
        description: 'The id of the scenario that this one extends; never a file or an address.',
      },
    },
    required: ['format', 'id', 'extends'],
  };
}

const REMOVE = { const: true, description: 'Takes this item of the base out.' };

/** The same schema with nothing required, where the rest comes from the base. `name` is the key under which it stands. */
function leavable(schema: unknown, name: string | undefined): unknown {
  if (Array.isArray(schema)) return schema.map((one) => leavable(one, name));
  if (!isJson(schema)) return schema;
  const isKeyed = name !== undefined && Object.hasOwn(KEYED_LISTS, name) && isJson(schema['items']);
  const relaxed = Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
    if (key === 'required' || (isKeyed && key === 'minItems')) return [];
    // An event without its kind fits several.
    if (key === 'oneOf') return [['anyOf', leavable(value, name)]];
    if (key === 'properties' && isJson(value)) return [[key, leavableProperties(value)]];
    if (key === 'items' && isKeyed) return [[key, removable(leavable(value, undefined))]];
    return [[key, key === 'default' ? value : leavable(value, undefined)]];
  });
  return Object.fromEntries(relaxed);
}

const leavableProperties = (properties: Json): Json =>
  Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, leavable(value, key)]));

/** An item of a list that is merged item by item may also be taken out. */
function removable(item: unknown): unknown {
  if (!isJson(item)) return item;
  const { anyOf, properties } = item;
  if (Array.isArray(anyOf)) return { ...item, anyOf: anyOf.map(removable) };
  return isJson(properties) ? { ...item, properties: { ...properties, remove: REMOVE } } : item;
}
