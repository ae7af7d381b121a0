/** A JSON Schema, as far as the page of the format reads it. */
export interface Json {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Json>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Json | boolean;
  readonly items?: Json | readonly Json[];
  readonly anyOf?: readonly Json[];
  readonly oneOf?: readonly Json[];
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number | boolean;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** Instead of what would be made of the rest. */
  readonly words?: string;
}

/** Beyond this a limit is only there to stop nonsense, and is not worth reading. */
const FAR = 40;

/** What may stand under a key, in words: `whole number 1 to 60`, `list of 2 to 40 short names`. */
export function typeWords(schema: Json): string {
  if (schema.words !== undefined) return schema.words;
  if (schema.enum !== undefined) return schema.enum.map((one) => `\`${String(one)}\``).join(', ');
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.anyOf !== undefined) return choice(schema.anyOf);
  switch (schema.type) {
    case 'string':
      return stringWords(schema);
    case 'integer':
      return `whole number ${range(schema)}`;
    case 'number':
      return `number ${range(schema)}`;
    case 'boolean':
      return '`true` or `false`';
    case 'null':
      return '`null`';
    case 'array':
      return listWords(schema);
    default:
      return typeof schema.additionalProperties === 'object' ? 'group by short names' : 'group';
  }
}

const range = ({ minimum, maximum }: Json): string => `${String(minimum)} to ${String(maximum)}`.replaceAll('-', '−');

function stringWords({ pattern, maxLength }: Json): string {
  if (pattern === '\\S') return `text, up to ${String(maxLength)} characters`;
  return pattern?.includes('*') === true && maxLength !== undefined ? 'path' : 'short name';
}

/** Numbers of a closed list, or one type or another. */
function choice(options: readonly Json[]): string {
  const words = options.map(typeWords);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)!}`;
}

function listWords({ items, minItems = 0, maxItems = FAR }: Json): string {
  if (Array.isArray(items)) return `[${(items as readonly Json[]).map(typeWords).join(', ')}]`;
  const many =
    maxItems >= FAR
      ? minItems > 0
        ? `${minItems} or more `
        : ''
      : `${minItems === maxItems ? '' : `${minItems} to `}${maxItems} `;
  return `list of ${many}${several(items as Json)}`;
}

function several(item: Json): string {
  const words = typeWords(item);
  if (words.startsWith('text')) return words.replace('text', 'texts');
  if (words === 'group' || words === 'short name' || words === 'path') return `${words}s`;
  if (item.oneOf !== undefined) return 'groups';
  return words.startsWith('`') ? `out of ${words}` : words;
}
