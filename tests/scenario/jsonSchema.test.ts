/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- tests break what they like */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { inspectScenario, scenarioSchema, variantSchema } from '../../src/scenario/loadScenario.ts';
import { DEFAULTS } from '../../src/scenario/defaults.ts';
import { dataOf, textOf } from './files.ts';
import { FILES } from './shippedFiles.ts';

interface Validate {
  (value: unknown): boolean;
  readonly errors?: readonly { readonly dataPath: string; readonly message?: string }[] | null;
}
type Ajv = new (options: object) => { compile: (schema: unknown) => Validate };

// The validator that comes with ESLint; nothing of the program needs one.
const ofEslint = createRequire(createRequire(import.meta.url).resolve('eslint'));
const ajv = new (ofEslint('ajv') as Ajv)({ allErrors: true, schemaId: 'auto' });
const plain = (schema: unknown): any => JSON.parse(JSON.stringify(schema));
const compiled = (schema: unknown): Validate => {
  const { $id: _, ...rest } = plain(schema);
  return ajv.compile(rest);
};
const whole = compiled(scenarioSchema());
const variant = compiled(variantSchema());

const errorsOf = (validate: Validate, value: unknown): string[] => {
  validate(value);
  return (validate.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message ?? ''}`);
};

it.each([
  ['scenario', scenarioSchema],
  ['variant', variantSchema],
])('%s.schema.json is what the code would write', (name, schema) => {
  expect(JSON.parse(readFileSync(`scenarios/${name}.schema.json`, 'utf8'))).toEqual(plain(schema()));
  expect(plain(schema())).toMatchObject({ $id: `${name}.schema.json`, version: '1.1' });
});

it('explains every key', () => {
  const silent: string[] = [];
  const walk = (schema: any, path: string): void => {
    for (const [key, below] of Object.entries<any>(schema.properties ?? {})) {
      if (typeof below.description !== 'string') silent.push(`${path}.${key}`);
      walk(below, `${path}.${key}`);
    }
    for (const below of [schema.items, schema.additionalProperties, ...(schema.anyOf ?? schema.oneOf ?? [])])
      if (typeof below === 'object' && !Array.isArray(below)) walk(below, `${path}[]`);
  };
  for (const schema of [scenarioSchema(), variantSchema()]) walk(schema, '');
  expect(silent).toEqual([]);
});

describe('an editor', () => {
  it.each(FILES.map(({ name }) => name))('finds nothing wrong with %s', (name) => {
    expect(errorsOf(whole, dataOf(name))).toEqual([]);
    expect(textOf(name).split('\n')[0]).toBe('# yaml-language-server: $schema=./scenario.schema.json');
  });

  it.each<[string, (data: any) => void]>([
    ['.actors[0] should NOT have additional properties', (data) => (data.actors[0].redyness = 4)],
    [".actors[0] should have required property 'readiness'", (data) => delete data.actors[0].readiness],
    ['.actors[0].support should be <= 100', (data) => (data.actors[0].support = 101)],
    ['.actors[0].doctrine should be equal to one of the allowed values', (data) => (data.actors[0].doctrine = 'hegder')],
    ['.actors[0].brief should NOT be valid', (data) => (data.actors[0].brief = 'See HTTPS://example.org')],
    ['.actors[0].brief should NOT be valid', (data) => (data.actors[0].brief = 'See <b>')],
    ['.actors[0].brief should match pattern "\\S"', (data) => (data.actors[0].brief = ' ')],
    ['.actors[0].objectives should NOT have fewer than 3 items', (data) => data.actors[0].objectives.pop()],
    ['.pairs[0].trust should NOT have fewer than 2 items', (data) => (data.pairs[0].trust = [1])],
    ['.injects[0] should match exactly one schema in oneOf', (data) => (data.injects[0].kind = 'meteor')],
    ['.teaching.goals should NOT have fewer than 3 items', (data) => (data.teaching.goals = ['One.'])],
    ['.provenance[0].of[0] should match pattern', (data) => (data.provenance[0].of[0] = 'a..b')],
  ])('says: %s', (sentence, change) => {
    const data = dataOf('crowded-sea');
    change(data);
    expect(errorsOf(whole, data).join('\n')).toContain(sentence);
  }); // prettier-ignore

  const mine = (body: string): unknown => parse(`format: 1\nid: mine\nextends: crowded-sea\n${body}`);
  it.each([
    '',
    'actors: [{ id: USA, support: 40 }]',
    'actors: [{ id: USA, objectives: [{ id: x, target: 40 }] }]',
    'injects: [{ id: clash, remove: true }, { id: other, turn: 4 }]',
    'agreements: [{ type: alliance, parties: [USA, JPN], remove: true }]',
    'places: [{ id: SCS, seats: [{ actor: USA, stake: 4 }], backing: [{ backer: RUS, remove: true }] }]',
    'teaching: { minutes: 30 }',
    'calendar: { turns: 5 }',
  ])('takes as a variant: %s', (body) => expect(errorsOf(variant, mine(body))).toEqual([]));

  it.each([
    ['actors: [{ id: USA, suport: 40 }]', '.actors[0] should NOT have additional properties'],
    ['actors: [{ id: USA, support: 140 }]', '.actors[0].support should be <= 100'],
    ['calendar: { remove: true }', '.calendar should NOT have additional properties'],
    ['pairs: [{ between: [USA, CHN], dependence: [{ remove: true }] }]', '.pairs[0].dependence'],
  ])('says of a variant %s: %s', (body, sentence) => {
    expect(errorsOf(variant, mine(body)).join('\n')).toContain(sentence);
  });

  it('says that a variant has to name what it extends', () => {
    expect(errorsOf(variant, { format: 1, id: 'mine' })).toEqual([" should have required property 'extends'"]);
    expect(errorsOf(variant, { format: 1, id: 'mine', extends: '../a' })[0]).toContain('.extends should match pattern');
  });
});

it('the defaults that it gives are those that a file gets', () => {
  const properties: any = plain(scenarioSchema());
  for (const [name, value] of Object.entries(DEFAULTS)) expect(properties.properties.defaults.properties[name].default).toBe(value / 100); // prettier-ignore
  // What is written out in full is the same scenario.
  const bare = dataOf('channels');
  delete bare.provenance;
  delete bare.citations;
  const full = structuredClone(bare);
  for (const key of ['pairs', 'forums', 'agreements', 'injects', 'corePairs', 'params']) full[key] ??= properties.properties[key].default; // prettier-ignore
  full.calendar.quarter ??= properties.properties.calendar.properties.quarter.default;
  for (const place of full.places) {
    place.code ??= properties.properties.places.items.properties.code.default;
    place.backing ??= properties.properties.places.items.properties.backing.default;
  }
  for (const actor of full.actors) actor.secrets ??= properties.properties.actors.items.properties.secrets.default;
  for (const inject of full.injects) inject.chance ??= 100;
  const read = (data: unknown) => inspectScenario(JSON.stringify(data)).setup;
  expect(read(full)).toEqual(read(bare));
  expect(read(full)).toBeDefined();
});
