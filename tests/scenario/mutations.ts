import { scenarioSchema } from '../../src/scenario/loadScenario.ts';
import { pathText, type Path } from '../../src/scenario/problem.ts';

/** One thing done to a scenario that makes it no scenario any more. */
export interface Mutation {
  readonly kind: Kind;
  /** Where a problem has to be told: here, or (of a key that is gone) at its owner. */
  readonly at: Path;
  readonly orAt?: Path;
  /** Changes a copy of the file. */
  readonly apply: (data: unknown) => void;
}

export const KINDS = ['misspelt', 'removed', 'type', 'range', 'reference', 'short', 'long', 'twice'] as const;
export type Kind = (typeof KINDS)[number];

interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema | readonly Schema[];
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

type Group = Record<string | number, unknown>;
const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null;
const SCHEMA = scenarioSchema() as Schema;

/** Every mutation that the schema suggests for a file, in the sequence of the file. */
export function mutationsOf(data: unknown): readonly Mutation[] {
  return below(data, SCHEMA, []);
}

function below(value: unknown, schema: Schema, path: Path): readonly Mutation[] {
  const taken = branch(schema, value);
  const own = path.length === 0 ? [] : [...ofType(value, schema, path), ...ofValue(value, taken, path)];
  if (Array.isArray(value))
    return [
      ...own,
      ...ofList(value, taken, path),
      ...value.flatMap((item: unknown, ix) => below(item, itemSchema(taken, ix), [...path, ix])),
    ];
  if (!isGroup(value)) return own;
  return [
    ...own,
    ...ofKeys(value, taken, path),
    ...Object.entries(value).flatMap(([key, field]) => below(field, fieldSchema(taken, key), [...path, key])),
  ];
}

/** The schema of a choice that the value has taken. */
function branch(schema: Schema, value: unknown): Schema {
  const options = schema.oneOf ?? schema.anyOf;
  if (options === undefined) return schema;
  const fits = ({ properties, type }: Schema): boolean =>
    isGroup(value) && !Array.isArray(value)
      ? Object.entries(properties ?? {}).every(([key, { const: only }]) => only === undefined || only === value[key])
      : type === (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);
  return options.find(fits) ?? schema;
}

const itemSchema = ({ items }: Schema, ix: number): Schema => (Array.isArray(items) ? (items as Schema[])[ix] : (items as Schema)) ?? {}; // prettier-ignore
const fieldSchema = ({ properties, additionalProperties }: Schema, key: string): Schema =>
  properties?.[key] ?? (typeof additionalProperties === 'object' ? additionalProperties : {});

/** Puts `value` at a path of a copy. */
const put =
  (path: Path, value: unknown) =>
  (data: unknown): void => {
    owner(data, path)[path.at(-1)!] = value;
  };
const owner = (data: unknown, path: Path): Group =>
  path.slice(0, -1).reduce<Group>((group, step) => group[step] as Group, data as Group);

const TELLING = ['of', 'kind'];

function ofKeys(value: Group, { properties, required = [] }: Schema, path: Path): readonly Mutation[] {
  // Keys of sources and seats are names: to change one is a matter of references.
  if (properties === undefined) return [];
  return Object.keys(value).flatMap((key): Mutation[] => {
    const wrong = `${key.slice(0, -1)}${key.endsWith('q') ? 'z' : 'q'}`;
    const misspell = (data: unknown): void => {
      // In its place, as a slip of the finger leaves it.
      const group = owner(data, [...path, key]);
      for (const [name, field] of Object.entries(group)) {
        Reflect.deleteProperty(group, name);
        group[name === key ? wrong : name] = field;
      }
    };
    const remove = (data: unknown): void => {
      Reflect.deleteProperty(owner(data, [...path, key]), key);
    };
    return [
      // Without the key that tells kinds apart, nothing else can be judged.
      {
        kind: 'misspelt',
        at: [...path, wrong],
        ...(TELLING.includes(key) ? { orAt: [...path, key] } : {}),
        apply: misspell,
      },
      ...(required.includes(key) ? [{ kind: 'removed' as const, at: [...path, key], orAt: path, apply: remove }] : []),
    ];
  });
}

/** A text where a number should be, a number where a text should be, a list or nothing instead of either. */
function ofType(value: unknown, schema: Schema, path: Path): readonly Mutation[] {
  const types = (schema.anyOf ?? [schema]).map(({ type }) => type);
  const candidates: readonly (readonly [string, unknown])[] = [
    ['string', 'words'],
    ['number', 7],
    ['boolean', true],
    ['array', ['words']],
    ['object', { words: 1 }],
    ['null', null],
  ];
  const now = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
  return candidates
    .filter(([type]) => type !== now && !types.includes(type) && !(type === 'number' && types.includes('integer')))
    .map(([, other]) => ({ kind: 'type', at: path, apply: put(path, other) }));
}

const isId = ({ pattern }: Schema): boolean => pattern?.startsWith('^[A-Za-z]') === true;

function ofValue(value: unknown, schema: Schema, path: Path): readonly Mutation[] {
  const one = (kind: Kind, other: unknown): Mutation => ({ kind, at: path, apply: put(path, other) });
  if (typeof value === 'number') {
    const { minimum, maximum } = schema;
    const [low, high] = [minimum ?? Number(schema.const ?? 1), maximum ?? Number(schema.const ?? 4)];
    const steps = [low - 1, high + 1, ...(schema.type === 'integer' ? [value + 0.5] : [])];
    return schema.const === undefined || path.at(-1) === 'format'
      ? steps.map((other) => one('range', other))
      : [one('range', 99), one('range', 0.5)];
  }
  if (typeof value !== 'string') return [];
  if (schema.enum !== undefined || schema.const !== undefined) return [one('reference', 'nonsense')];
  if (!isId(schema)) return [one('range', ' '), one('range', 'x'.repeat(4_001))];
  const last = path.at(-1);
  if (last === 'id') return [one('range', 'two words'), one('range', 'x'.repeat(41))];
  const isPath = value.includes('.') || path.at(-2) === 'of';
  return isPath
    ? [one('reference', value.replace(/[^.]*$/, 'Nobody9')), one('reference', `Nobody9${value}`)]
    : [one('reference', 'Nobody9')];
}

function ofList(value: readonly unknown[], schema: Schema, path: Path): readonly Mutation[] {
  const { minItems = 0, maxItems = 1_000 } = schema;
  const [last] = value.slice(-1);
  const mutations: Mutation[] = [];
  if (minItems > 0) mutations.push({ kind: 'short', at: path, apply: put(path, value.slice(0, minItems - 1)) });
  if (maxItems <= 12 && last !== undefined)
    mutations.push({ kind: 'long', at: path, apply: put(path, Array.from({ length: maxItems + 1 }, (_, ix) => value[ix] ?? last)) }); // prettier-ignore
  const isTuple = Array.isArray(schema.items);
  if (isTuple && typeof value[0] === 'string')
    mutations.push({ kind: 'twice', at: path, orAt: [...path, 1], apply: put(path, [value[0], value[0]]) });
  const inner = branch(itemSchema(schema, 0), last);
  const isNamed = isGroup(last) || isId(inner) || inner.enum !== undefined || inner.const !== undefined;
  if (isNamed && value.length < maxItems && !isTuple)
    mutations.push({ kind: 'twice', at: [...path, value.length], apply: put(path, [...value, last]) });
  return mutations;
}

/** Whether one of these problems is told where the mutation was made. */
export const isTold = ({ kind, at, orAt }: Mutation, paths: readonly string[]): boolean => {
  const here = pathText(at);
  const owner = orAt === undefined ? here : pathText(orAt);
  // Of an item that stands there twice it is said of the field that names it.
  return paths.some((path) => path === here || path === owner || (kind === 'twice' && path.startsWith(`${here}.`)));
};

/** `count` of them by seed, as many of each kind as there are. */
export function chosen(all: readonly Mutation[], count: number, seed: number): readonly Mutation[] {
  const draw = drawer(seed);
  const byKind = KINDS.map((kind) => all.filter((mutation) => mutation.kind === kind)).filter(
    ({ length }) => length > 0,
  );
  return Array.from({ length: count }, (_, ix) => {
    const some = byKind[ix % byKind.length]!;
    return some[Math.floor(draw() * some.length)]!;
  });
}

/** Mulberry32: the same numbers for the same seed. */
function drawer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
