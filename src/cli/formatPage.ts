import { scenarioSchema } from '../scenario/loadScenario.ts';
import { typeWords, type Json } from './schemaWords.ts';

/** The page of the format with its tables as the schema has them now; all other words stay. */
export function formatPage(page: string): string {
  const schema = scenarioSchema() as Json;
  return page
    .replaceAll(/(<!-- table: ?(\S*) ?-->\n)[^]*?(<!-- \/table -->)/g, (_, open: string, path: string, close: string) =>
      [open, keyTable(at(schema, path)), close].join(''),
    )
    .replace(/(<!-- measures -->\n)[^]*?(<!-- \/measures -->)/, (_, open: string, close: string) =>
      [open, kindTable(at(schema, 'actors[].objectives[].measure'), 'of', []), close].join(''),
    )
    .replace(/(<!-- kinds -->\n)[^]*?(<!-- \/kinds -->)/, (_, open: string, close: string) =>
      [open, kindTable(itemOf(schema, 'injects'), 'kind', COMMON), close].join(''),
    );
}

/** The fields that every event has; the table of kinds leaves them out. */
const COMMON = ['id', 'text', 'turn', 'chance', 'kind'];

/** The part of the schema at a path such as `actors[].trend`; of events the common fields. */
function at(schema: Json, path: string): Json {
  if (path === '') return schema;
  if (path === 'injects[]') return commonOf(itemOf(schema, 'injects'));
  return path.split('.').reduce((here, step) => {
    if (step === '*') return here.additionalProperties as Json;
    return step.endsWith('[]') ? itemOf(here, step.slice(0, -2)) : fieldOf(here, step);
  }, schema);
}

function fieldOf(schema: Json, key: string): Json {
  const field = schema.properties?.[key];
  if (field === undefined) throw new Error(`the schema has no ${key}`);
  return field;
}

const itemOf = (schema: Json, key: string): Json => fieldOf(schema, key).items as Json;

function commonOf({ oneOf = [] }: Json): Json {
  const [first] = oneOf;
  if (first === undefined) throw new Error('there are no kinds of events');
  const kinds = oneOf.map(({ properties }) => properties?.['kind']?.const);
  const kind: Json = {
    type: 'string',
    description: 'What happens; see below.',
    words: `one of the ${kinds.length} kinds`,
  };
  const properties = Object.fromEntries(COMMON.flatMap((key) => [[key, key === 'kind' ? kind : fieldOf(first, key)]]));
  return { ...first, properties };
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |\n`;

/** Each key with its type and range, what holds without it, and what it means. */
function keyTable({ properties = {}, required = [] }: Json): string {
  const rows = Object.entries(properties).map(([key, field]) =>
    row([`\`${key}\``, typeWords(field), leftOut(field, required.includes(key)), field.description ?? '']),
  );
  return [row(['key', 'is', 'if left out', 'meaning']), row(['---', '---', '---', '---']), ...rows].join('');
}

function leftOut({ default: usual }: Json, isRequired: boolean): string {
  if (isRequired) return 'must be given';
  return usual === undefined ? '—' : `\`${JSON.stringify(usual)}\``;
}

/** Each kind of a closed list with its own keys. */
function kindTable({ oneOf = [] }: Json, telling: string, but: readonly string[]): string {
  const rows = oneOf.map(({ properties = {}, required = [] }) => {
    const keys = Object.entries(properties).filter(([key]) => key !== telling && !but.includes(key));
    const told = keys.map(([key, field]) => {
      const meaning = field.description === undefined ? '' : `: ${field.description}`;
      return `\`${key}\`${required.includes(key) ? '' : '?'} (${typeWords(field)})${meaning}`;
    });
    const { const: name, description = '' } = properties[telling] ?? {};
    return row([`\`${String(name)}\``, description, told.join(' · ')]);
  });
  return [row([`\`${telling}\``, 'what', 'keys']), row(['---', '---', '---']), ...rows].join('');
}
